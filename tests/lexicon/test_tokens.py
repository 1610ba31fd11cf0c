"""Words, syllables and stress marks of Lithuanian text."""

import pytest

from lexicon.tokens import mixes_scripts, stress_marks, syllables, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Laba diena! Kuo galiu padėti?", ["Laba", "diena", "Kuo", "galiu", "padėti"]),
        ("Kuõ galiù padė́ti?", ["Kuõ", "galiù", "padė́ti"]),
        ("striùkė, -ės", ["striùkė"]),
        ("Rašykite algis@pastas.lt arba +370 600 00000.", ["Rašykite", "arba"]),
        ("www.nsa.smsm.lt ir https://e-tar.lt/x", ["ir"]),
        ("Man reikia {1} dydžio.", ["Man", "reikia", "dydžio"]),
        ("5,50 €/kg", ["kg"]),
        ("šiaurės-rytų", ["šiaurės", "rytų"]),
        ("Куртка jacket", ["Куртка", "jacket"]),
    ],
)
def test_words_are_found_as_written(text, found):
    assert words(text) == found


@pytest.mark.parametrize(
    ("word", "count"),
    [("jūs", 1), ("kuo", 1), ("galiu", 2), ("žalia", 2), ("striukė", 2), ("ačiū", 2), ("duona", 2), ("truputį", 3),
     ("norėtumėte", 5), ("tris", 1), ("Olenai", 3)],
)  # fmt: skip
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(("word", "count"), [("galiu", 0), ("galiù", 1), ("gãliù", 2), ("padė́ti", 1), ("žąsìs", 1)])
def test_stress_marks_are_counted_and_diacritics_are_not(word, count):
    assert stress_marks(word) == count


def test_a_word_of_two_alphabets_is_found():
    assert mixes_scripts("сказать сказaть Kaina kаina") == ["сказaть", "kаina"]
