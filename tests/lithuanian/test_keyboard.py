import pytest
from hypothesis import given
from hypothesis import strategies as st

from lithuanian.keyboard import are_neighbours, from_cyrillic, from_number_row


@pytest.mark.parametrize("pair", ["as", "sd", "qw", "io", "aq", "sz", "ąq", "čę", "ęe", "šy", "nm"])
def test_keys_side_by_side_and_above_each_other_are_neighbours(pair):
    assert are_neighbours(*pair)
    assert are_neighbours(*reversed(pair))


@pytest.mark.parametrize("pair", ["aa", "ap", "ad", "qz", "ea", "žz", "ąa", "зх", "a1", ". "])
def test_keys_farther_apart_are_none(pair):
    assert not are_neighbours(*pair)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("brol5", "brolį"), ("2ia", "čia"), ("8kis", "ūkis"), ("=modis", "žmodis"), ("3ž4", "ęžė"), ("gra=us", "gražus")],
)
def test_digits_among_letters_are_the_letters_of_the_number_row(typed, meant):
    assert from_number_row(typed) == meant


@pytest.mark.parametrize("number", ["15", "14:30", "2,50", "=", ""])
def test_numbers_stay_numbers(number):
    assert from_number_row(number) == number


@pytest.mark.parametrize(
    ("typed", "meant"), [("икщдшы", "brolis"), ("икщд5", "brolį"), ("Дфифы кнефы", "labas rytas"), ("ифдеф", "balta")]
)
def test_what_was_typed_with_the_russian_layout_on_is_read_as_latin_keys(typed, meant):
    assert from_cyrillic(typed) == meant


def test_the_ukrainian_layout_has_s_under_its_i():
    assert from_cyrillic("дфіф") == "lasa"


@pytest.mark.parametrize("typed", ["brolis", "brоlis", "15", "", "брolis", "ελλ"])
def test_what_is_not_wholly_cyrillic_was_typed_as_meant(typed):
    assert from_cyrillic(typed) is None


@given(st.text(max_size=40))
def test_any_text_can_be_asked_about(text):
    assert isinstance(from_number_row(text), str)
    from_cyrillic(text)
    are_neighbours(text[:1], text[1:2])
