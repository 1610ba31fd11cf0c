"""Slips in words of the interface: what a form is called, what a correction says, which slips are made most."""

from exercises.slips.counting import CommonSlip, commonest, drill_for, kind_of, name_of
from exercises.slips.sentences import MOST_EXPLAINED, Correction, correction, head, more, sentence, sentences

__all__ = [
    "MOST_EXPLAINED",
    "CommonSlip",
    "Correction",
    "commonest",
    "correction",
    "drill_for",
    "head",
    "kind_of",
    "more",
    "name_of",
    "sentence",
    "sentences",
]
