import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lithuanian.answers import Outcome, Run, compare, difference, normalised

#: Short answers of few letters, so that likenesses are frequent, and anything at all.
anything = st.one_of(st.text(max_size=60), st.text(alphabet="aąeėzžšdiy ,.-'„“\u0301\u0328\u200bаё", max_size=40))


@pytest.mark.parametrize(
    "typed",
    ["dydžio", "Dydžio", " DYDŽIO. ", "dýdžio", "dydžiо", "„dydžio“", "dyd\u200bžio", "dydz\u030cio", "dydžio…"],
)
def test_what_does_not_matter_is_forgiven(typed):
    for strict in (False, True):
        comparison = compare(typed, ["dydžio"], strict=strict)
        assert (comparison.code, comparison.score) == (Outcome.RIGHT, 1)


def test_missing_lithuanian_letters_are_right_with_a_note_in_practice():
    comparison = compare("dydzio", ["dydis", "dydžio"], strict=False)
    assert (comparison.code, comparison.score, comparison.needed) == (Outcome.LETTERS, 1, "dydžio")
    assert comparison.given_letters == (Run("dyd"), Run("z", "wrong"), Run("io"))
    assert comparison.needed_letters == (Run("dyd"), Run("ž", "needed"), Run("io"))


def test_missing_lithuanian_letters_are_wrong_in_the_exam_and_still_told_apart():
    comparison = compare("dydzio", ["dydžio"], strict=True)
    assert (comparison.code, comparison.score) == (Outcome.LETTERS, 0)


def test_a_lithuanian_letter_that_makes_another_real_word_is_wrong():
    assert compare("mėlyną", ["mėlyna"], strict=False).code is Outcome.WRONG


@pytest.mark.parametrize(("typed", "accepted"), [("sųnus", "sūnus"), ("žašis", "žąsis"), ("vardąs", "vardas")])
def test_a_lithuanian_letter_where_none_or_another_belongs_is_named_and_not_forgiven(typed, accepted):
    comparison = compare(typed, [accepted], strict=False)
    assert (comparison.code, comparison.score) == (Outcome.LETTERS, 0)


def test_the_letters_that_differ_are_shown_against_the_nearest_accepted_answer():
    comparison = compare("dydį", ["ūgio", "dydžio"], strict=False)
    assert comparison.needed == "dydžio"
    assert comparison.given_letters == (Run("dyd"), Run("į", "wrong"))
    assert comparison.needed_letters == (Run("dyd"), Run("žio", "needed"))


def test_words_that_have_nothing_in_common_are_marked_whole():
    assert difference("batai", "striukės") == ((Run("batai", "wrong"),), (Run("striukės", "needed"),))


def test_in_a_sentence_only_the_words_that_differ_are_marked():
    given_runs, needed_runs = difference("ar turit didesne", "Ar turite didesnę?")
    assert given_runs == (Run("ar turit didesn"), Run("e", "wrong"))
    assert needed_runs == (Run("Ar turit"), Run("e", "needed"), Run(" didesn"), Run("ę", "needed"), Run("?"))


def test_commas_inside_a_sentence_are_not_what_is_tested():
    assert compare("Taip turime", ["Taip, turime."], strict=True).code is Outcome.RIGHT


def test_punctuation_inside_a_word_counts():
    assert compare("1430", ["14:30"], strict=False).code is Outcome.WRONG


def test_an_empty_answer_is_missing():
    assert compare(" \u200b ", ["dydžio"], strict=False).code is Outcome.MISSING


def test_nothing_accepted_is_wrong_and_no_error():
    assert compare("dydžio", [], strict=False).code is Outcome.WRONG


@given(anything, st.lists(anything, max_size=4), st.booleans())
def test_comparing_never_fails_and_the_runs_spell_both_texts(typed, accepted, strict):
    comparison = compare(typed, accepted, strict=strict)
    assert comparison.score in (0, 1)
    assert all(run.text and run.mark in ("same", "wrong") for run in comparison.given_letters if run.text)
    if comparison.code in (Outcome.WRONG, Outcome.LETTERS):
        assert normalised("".join(run.text for run in comparison.needed_letters)) == normalised(comparison.needed)
        assert normalised("".join(run.text for run in comparison.given_letters)) == normalised(typed)


@given(anything)
def test_every_answer_equals_itself_and_normalising_is_idempotent(text):
    assert normalised(normalised(text)) == normalised(text)
    if normalised(text):
        assert compare(text, [text], strict=True).code is Outcome.RIGHT


@given(st.text(min_size=400, max_size=500), st.text(min_size=400, max_size=500))
@settings(max_examples=30, deadline=None)
def test_five_hundred_letters_take_at_most_twenty_milliseconds(typed, accepted):
    compare(typed, [accepted], strict=False)
    # The best of three: the machine's other work is not ours.
    best = min(_seconds(typed, accepted) for _ in range(3))
    assert best < 0.02


@pytest.mark.parametrize("letter", ["a", ".", " ", "ą", "-a ", "a\u0301"])
def test_hostile_repetition_is_no_slower(letter):
    typed, accepted = (letter * 500)[:500], (letter * 499 + "b")[-500:]
    assert min(_seconds(typed, accepted) for _ in range(3)) < 0.02


def _seconds(typed: str, accepted: str) -> float:
    start = time.perf_counter()
    compare(typed, [accepted], strict=False)
    return time.perf_counter() - start
