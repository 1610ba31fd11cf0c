"""Dictation."""

import pytest

from exercises.verdict import Code, Policy

LINE = {"voice": "f", "text": "Ar turite didesnę?", "accented": "Ar̃ tùrite didèsnę?"}


@pytest.mark.parametrize(
    "typed", ["Ar turite didesnę?", "ar turite didesnę", "  Ar  turite  didesnę ! ", "Ar̃ tùrite didèsnę?"]
)
def test_case_spaces_stress_and_final_punctuation_are_forgiven(make, typed):
    assert make("dictation", line=LINE).check([typed]).parts[0].code is Code.RIGHT


def test_missing_letters_count_in_practice_and_not_in_the_exam(make):
    exercise = make("dictation", line=LINE)
    assert exercise.check(["Ar turite didesne?"]).score == 1
    assert exercise.check(["Ar turite didesne?"]).parts[0].code is Code.LETTERS
    assert exercise.check(["Ar turite didesne?"], policy=Policy.EXAM).score == 0


def test_a_wrong_word_is_shown_letter_by_letter(make):
    part = make("dictation", line=LINE).check(["Ar turi didesnę"]).parts[0]
    assert (part.code, part.score) == (Code.WRONG, 0)
    assert [run.text for run in part.needed_letters if run.mark == "needed"] == ["te"]


def test_figures_may_stand_for_a_number_where_the_author_says_so(make):
    exercise = make("dictation", line={"text": "Kainuoja dvylika eurų."}, accepted=["Kainuoja 12 eurų."])
    assert exercise.check(["kainuoja 12 eurų"]).score == 1


def test_the_line_is_the_sound_and_the_spoken_answer(make):
    exercise = make("dictation", line=LINE)
    assert exercise.sounds() == (exercise.line,)
    assert exercise.spoken_answer() == exercise.line


def test_the_sentence_is_not_on_the_page_before_it_is_answered(make, drawn):
    assert "didesnę" not in drawn(make("dictation", line=LINE))


def test_an_answer_an_editor_agrees_with_counts_from_then_on(make):
    exercise = make("dictation", line=LINE)
    assert exercise.accepting(["Ar turi didesnę"]).check(["Ar turi didesnę"]).score == 1
    assert exercise.accepting([""]) is None
