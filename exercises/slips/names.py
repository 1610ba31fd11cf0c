"""What forms are called, as the lexicon names them."""

from lexicon.form_names import (
    CASES,
    DEFINITE,
    DEGREES,
    GENDERS,
    MOODS,
    NEGATIVE,
    PERSONS,
    TENSES,
    VOICES,
    differing,
    reading,
)

__all__ = [
    "CASES",
    "DEFINITE",
    "DEGREES",
    "GENDERS",
    "MOODS",
    "NEGATIVE",
    "PERSONS",
    "TENSES",
    "VOICES",
    "differing",
    "reading",
]
