"""Numerals: their forms, numbers in words in any case and gender, and nouns that are counted."""

from lithuanian.closed import Spelled
from lithuanian.numerals.counting import (
    NotCountable,
    and_a_half,
    counted,
    half,
    has_no_singular,
    one_and_a_half,
)
from lithuanian.numerals.spelling import (
    LARGEST,
    NotSpelled,
    cardinal,
    collective,
    noun_case,
    ordinal,
    plural_numeral,
)
from lithuanian.numerals.tables import LEMMAS, UnknownNumeral, decline

__all__ = [
    "LARGEST",
    "LEMMAS",
    "NotCountable",
    "NotSpelled",
    "Spelled",
    "UnknownNumeral",
    "and_a_half",
    "cardinal",
    "collective",
    "counted",
    "decline",
    "half",
    "has_no_singular",
    "noun_case",
    "one_and_a_half",
    "ordinal",
    "plural_numeral",
]
