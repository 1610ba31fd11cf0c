"""The words of the card: drawn evenly, read back however people type them."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts import recovery_words
from accounts.recovery_words import KEY_LENGTH, WORDS, plain

cards = st.lists(st.sampled_from(WORDS), min_size=8, max_size=8)
between = st.sampled_from([" ", "  ", "\n", ", ", " - ", "\t", ". ", "; ", "\u00a0"])


def test_there_are_2048_plain_words():
    assert len(WORDS) == len(set(WORDS)) == 2048
    assert all(4 <= len(word) <= 9 and plain(word).isascii() and plain(word).isalpha() for word in WORDS)
    assert list(WORDS) == sorted(WORDS, key=plain)


def test_four_letters_tell_every_word_from_every_other():
    assert len({plain(word)[:KEY_LENGTH] for word in WORDS}) == 2048


def test_a_card_has_eight_words_drawn_on_their_own():
    words = recovery_words.draw(choose=random.Random(7).choice)
    assert len(words) == 8
    assert set(words) <= set(WORDS)


@given(cards)
def test_words_are_read_as_written(words):
    assert recovery_words.read(" ".join(words)) == words


@given(cards, st.lists(between, min_size=8, max_size=8), st.booleans(), st.booleans(), st.booleans())
def test_case_marks_spaces_and_numbers_do_not_matter(words, gaps, upper, bare, numbered):
    typed = "".join(
        (f"{place}. " if numbered else "") + (plain(word) if bare else unicodedata.normalize("NFD", word)) + gap
        for place, (word, gap) in enumerate(zip(words, gaps, strict=True), start=1)
    )
    assert recovery_words.read(typed.upper() if upper else typed) == words


@given(cards, st.data())
def test_the_end_of_a_word_may_be_missing_or_wrong(words, data):
    typed = [plain(word)[:KEY_LENGTH] + data.draw(st.sampled_from(["", "x", "as", plain(word)[4:]])) for word in words]
    assert recovery_words.read(" ".join(typed)) == words


@given(cards)
def test_the_order_matters(words):
    turned = words[1:] + words[:1]
    assert recovery_words.read(" ".join(turned)) == turned


@given(st.text(max_size=120))
def test_whatever_is_typed_gives_eight_words_or_says_why_not(text):
    try:
        words = recovery_words.read(text)
    except (recovery_words.WrongNumberOfWords, recovery_words.UnknownWord):
        return
    assert len(words) == 8


def test_too_few_words_are_counted():
    with pytest.raises(recovery_words.WrongNumberOfWords) as caught:
        recovery_words.read("akis tiltas upė")
    assert caught.value.found == 3


def test_an_unknown_word_is_named_with_its_place():
    words = [*WORDS[:7], "qwerty"]
    with pytest.raises(recovery_words.UnknownWord) as caught:
        recovery_words.read(" ".join(words))
    assert (caught.value.place, caught.value.word) == (8, "qwerty")


def test_cyrillic_letters_that_look_latin_are_taken_for_latin():
    assert plain("ТОРТАС") == "toptac"
    assert plain("аеорсух") == "aeopcyx"
