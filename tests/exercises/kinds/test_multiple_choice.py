"""Choose one option."""

import pytest
from pydantic import ValidationError

from exercises.exercise import MalformedAnswer
from exercises.verdict import Code

WHY = {"lt": "Todėl.", "en": "Because.", "ru": "Потому.", "uk": "Тому."}
PARTS = [
    {"question": "Kas tai?", "right": "Kava.", "wrong": ["Arbata.", {"text": "Kavos.", "why": WHY}]},
    {"question": "Kur?", "right": "Kavinėje.", "wrong": ["Kavinė."]},
]


def test_each_question_weighs_the_same(make):
    exercise = make("multiple_choice", parts=PARTS)
    assert exercise.check(["Kava.", "Kavinėje."]).score == 1
    assert exercise.check(["Kava.", "Kavinė."]).score == 0.5
    assert exercise.check(["Kava.", ""]).parts[1].code is Code.MISSING


def test_the_authors_reason_reaches_whoever_chose_that_option(make):
    exercise = make("multiple_choice", parts=PARTS, rules=["genitive-of-quantity"])
    part = exercise.check(["Kavos.", "Kavinėje."]).parts[0]
    assert part.why == WHY
    assert part.rules == ("genitive-of-quantity",)
    assert exercise.check(["Arbata.", "Kavinėje."]).parts[0].why is None
    assert exercise.check(["Kava.", "Kavinėje."]).parts[0].rules == ()


def test_an_option_of_another_question_is_malformed(make):
    with pytest.raises(MalformedAnswer):
        make("multiple_choice", parts=PARTS).check(["Kavinė.", "Kavinėje."])


def test_options_that_read_the_same_are_refused(make):
    with pytest.raises(ValidationError, match="must differ"):
        make("multiple_choice", parts=[{"right": "Taip.", "wrong": ["taip"]}])


def test_several_questions_have_radio_groups_of_their_own(make, drawn):
    assert 'name="answer-1"' in drawn(make("multiple_choice", parts=PARTS))
    assert 'name="answer"' in drawn(make("multiple_choice", parts=PARTS[:1]))


def test_a_form_nobody_touched_is_read_as_empty_fields(make):
    exercise = make("multiple_choice", parts=PARTS)
    assert exercise.check(exercise.read_form(lambda name: [])).score == 0
    sent = {"answer-1": ["Kavinėje."]}
    assert exercise.read_form(lambda name: sent.get(name, [])) == ["", "Kavinėje."]
