"""Type in the gap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from exercises import registry
from exercises.exercise import MalformedAnswer
from exercises.verdict import Code, Policy
from lithuanian.letters import fold

WHY = {"lt": "Galininkas.", "en": "Accusative.", "ru": "Винительный.", "uk": "Знахідний."}
SIZE = {
    "text": "Man reikia M {1}.",
    "gaps": [{"accepted": ["dydžio"], "stem": "dyd", "cue": "dydis", "wrong": [{"text": "dydį", "why": WHY}]}],
}
COFFEE = {"text": "Geriu {1}.", "gaps": [{"accepted": ["kavą"], "cue": "kava"}]}


@pytest.mark.parametrize("typed", ["žio", "dydžio", " Dydžio ", "dýdžio"])
def test_the_ending_alone_or_the_whole_word_is_right(make, typed):
    assert make("type_in_gap", **SIZE).check([typed]).score == 1


@pytest.mark.parametrize("typed", ["zio", "dydzio"])
def test_missing_letters_are_told_apart_and_count_in_practice_only(make, typed):
    exercise = make("type_in_gap", **SIZE)
    practice, exam = exercise.check([typed]), exercise.check([typed], policy=Policy.EXAM)
    assert (practice.score, practice.parts[0].code) == (1, Code.LETTERS)
    assert (exam.score, exam.parts[0].code) == (0, Code.LETTERS)
    assert "".join(run.text for run in practice.parts[0].needed_letters) == "dydžio"
    assert [run.text for run in practice.parts[0].needed_letters if run.mark == "needed"] == ["ž"]


@pytest.mark.parametrize("typed", ["į", "dydį", "dydi"])
def test_a_foreseen_mistake_is_answered_with_its_reason(make, typed):
    part = make("type_in_gap", **SIZE).check([typed]).parts[0]
    assert (part.code, part.score, part.why) == (Code.WRONG, 0, WHY)
    assert part.given.startswith("dyd")


def test_the_base_form_is_another_case_and_no_missing_letter(make):
    exercise = make("type_in_gap", **COFFEE)
    assert exercise.check(["kava"]).parts[0].code is Code.WRONG
    assert exercise.check(["Kavą"]).score == 1


def test_a_listed_mistake_is_wrong_even_where_only_a_letter_is_missing(make):
    gaps = [{"accepted": ["kavą"], "wrong": [{"text": "kava", "why": WHY}]}]
    part = make("type_in_gap", text="Geriu {1}.", gaps=gaps).check(["kava"]).parts[0]
    assert (part.code, part.why) == (Code.WRONG, WHY)


def test_a_stem_that_repeats_in_the_ending_is_understood(make):
    exercise = make("type_in_gap", text="Čia mano {1}.", gaps=[{"accepted": ["mama"], "stem": "ma"}])
    assert exercise.check(["ma"]).score == 1
    assert exercise.check(["mama"]).score == 1


def test_several_gaps_are_judged_one_by_one(make):
    gaps = [{"accepted": ["kavos"]}, {"accepted": ["pienu"]}]
    verdict = make("type_in_gap", text="Prašom {1} su {2}.", gaps=gaps).check(["kavos", ""])
    assert (verdict.score, verdict.parts[1].code) == (0.5, Code.MISSING)


def test_what_no_field_can_hold_is_malformed(make):
    with pytest.raises(MalformedAnswer):
        make("type_in_gap", **COFFEE).check(["a" * 5000])


def test_contradictions_of_the_author_are_refused(make):
    with pytest.raises(ValidationError, match="does not begin"):
        make("type_in_gap", text="{1}", gaps=[{"accepted": ["kavos"], "stem": "dyd"}])
    with pytest.raises(ValidationError, match="both as right and as wrong"):
        make("type_in_gap", text="{1}", gaps=[{"accepted": ["kavos"], "wrong": ["Kavos"]}])


def test_an_answer_an_editor_agrees_with_counts_from_then_on(make):
    wider = make("type_in_gap", **SIZE).accepting(["į"])
    assert wider.check(["į"]).score == 1
    assert wider.check(["žio"]).score == 1
    assert registry.get("type_in_gap").model_validate(wider.model_dump()) == wider


def test_the_field_is_ready_for_lithuanian(make, drawn):
    html = drawn(make("type_in_gap", **SIZE))
    assert 'data-letters lang="lt"' in html
    assert 'autocapitalize="off" autocomplete="off" spellcheck="false"' in html
    assert 'aria-label="Gap 1, only the ending"' in html
    assert "dyd<input" in html, "the stem touches its ending"


@given(word=st.text(alphabet="aąbcčdeęėiįkmnoprsštuųūvzž", min_size=1, max_size=12))
def test_any_word_typed_without_its_marks_is_never_simply_right(word):
    exercise = registry.get("type_in_gap").model_validate(
        {"skill": "writing", "prompt": WHY, "text": "{1}", "gaps": [{"accepted": [word]}]}
    )
    part = exercise.check([fold(word)], policy=Policy.EXAM).parts[0]
    assert part.code is (Code.RIGHT if fold(word) == word else Code.LETTERS)
