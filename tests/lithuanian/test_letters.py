import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lithuanian import letters

#: What people and phones send: Lithuanian, marks, look-alikes, quotes, things that cannot be seen, and anything.
anything = st.one_of(
    st.text(max_size=80),
    st.text("aąeėęiįyuųū\u0300\u0301\u0303\u0307\u0328\u030c\u0304аеоВвΑο„“”’–—… \u00a0\u200b\ufeff.,İßŉ", max_size=80),
)


@pytest.mark.parametrize(
    ("marked", "bare"),
    [
        ("dýdžio", "dydžio"),
        ("gėlė̃", "gėlė"),
        ("sū́nūs", "sūnūs"),
        ("ą́žuolas", "ąžuolas"),
        ("į́eiti", "įeiti"),
        ("kal̃bos", "kalbos"),
        ("i̇́š", "iš"),
        ("Ė̃jo į̇́ Žẽmę", "Ėjo į Žemę"),
        ("striùkė", "striukė"),
    ],
)
def test_stress_marks_go_and_the_letters_stay(marked, bare):
    assert letters.strip_stress(marked) == bare
    assert letters.strip_stress(unicodedata.normalize("NFD", marked)) == bare


def test_a_word_written_with_cyrillic_or_greek_look_alikes_reads_as_latin():
    assert letters.clean("Аčiū рrašоm") == "Ačiū prašom"
    assert letters.clean("Ροnas") == "Ponas"
    assert letters.clean("В") == "B"
    assert letters.clean("в") == "в"


def test_quotes_dashes_spaces_and_the_ellipsis_become_plain():
    assert letters.clean("„Labas“\u00a0–  taip…\u200b ’k‘\ufeff") == "\"Labas\" - taip... 'k'"
    assert letters.clean("１２：３０") == "12:30"


def test_folding_takes_every_diacritic_away():
    assert letters.fold("Žąsis, ęėįų ŪŠČ") == "zasis, eeiu usc"


def test_the_lithuanian_order_puts_y_among_i_and_c_before_caron_c():
    in_order = ["asilas", "ąsotis", "cukrus", "česnakas", "eiti", "ėsti", "yla", "įlanka", "ilgas", "iš", "suo", "šuo"]
    assert sorted(reversed(in_order), key=letters.sort_key) == in_order
    assert sorted(["ąsa", "asa", "Asa"], key=letters.sort_key)[-1] == "ąsa"


@given(anything)
def test_normalising_twice_changes_nothing_more(text):
    for normalise in (letters.strip_stress, letters.clean, letters.plain, letters.fold):
        once = normalise(text)
        assert normalise(once) == once


@given(anything)
def test_cleaned_text_is_composed(text):
    assert unicodedata.is_normalized("NFC", letters.clean(text))


@given(st.text(alphabet="aąbcčdeęėfghiįyjklmnoprsštuųūvzž", max_size=30))
def test_a_plain_lithuanian_word_is_left_as_it_is(word):
    assert letters.clean(word) == letters.plain(word) == word


def test_a_mark_without_a_letter_leaves_no_space_behind():
    assert letters.fold("0 \u0302") == "0"
    assert letters.fold("a \u0302 b") == "a b"
