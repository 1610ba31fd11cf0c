"""Where the words of an answer stand: in the sentence around the gap, or by themselves."""

import re
from collections.abc import Sequence
from typing import NamedTuple

#: The gap that is being filled, and what other gaps look like.
_GAP = re.compile(r"\{1\}|_{2,}|…{2,}")
_OTHER_GAP = re.compile(r"\{\d+\}")
_LONGEST = 600
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|\s+[–—]\s+")


class Place(NamedTuple):
    """The words of a sentence with the answer put in, as shown, and the place of the answer's first word."""

    words: tuple[str, ...]
    first: int


def place_of(context: str, shown: Sequence[str], needed: Sequence[str]) -> Place:
    """Where the answer stands in `context`, one of its sentences; by itself where there is no gap.

    `shown` are the answer's words as written, `needed` the same normalised. A gap may be part of a word (`brol{1}`):
    the answer is the whole word.
    """
    alone = Place(tuple(shown), 0)
    if not context or not needed:
        return alone
    for sentence in _SENTENCE.split(context[:_LONGEST]):
        if not _GAP.search(sentence):
            continue
        tokens = _OTHER_GAP.sub(" ", sentence.replace("{1}", "___")).split()
        at = next((place for place, token in enumerate(tokens) if _GAP.search(token)), None)
        if at is None:
            return alone
        after = _GAP.split(tokens[at], maxsplit=1)[1]
        answer = (*shown[:-1], shown[-1].rstrip(".,!?;:…") + after) if after else tuple(shown)
        return Place((*tokens[:at], *answer, *tokens[at + 1 :]), at)
    return alone
