"""True, false, not said."""

import pytest
from pydantic import ValidationError

from exercises.exercise import MalformedAnswer
from exercises.verdict import Code

WHY = {"lt": "Todėl.", "en": "Because.", "ru": "Потому.", "uk": "Тому."}
STATEMENTS = [
    {"text": "Algis nori striukės.", "answer": "true"},
    {"text": "Striukė yra raudona.", "answer": "false", "why": WHY},
]


def test_each_statement_weighs_the_same(make):
    exercise = make("true_false", statements=STATEMENTS)
    assert exercise.check(["true", "false"]).score == 1
    verdict = exercise.check(["true", "true"])
    assert verdict.score == 0.5
    assert verdict.parts[1].why == WHY


def test_a_statement_left_open_is_missing_and_gets_no_reason(make):
    part = make("true_false", statements=STATEMENTS).check(["true", ""]).parts[1]
    assert (part.code, part.needed, part.why) == (Code.MISSING, "false", None)


def test_not_said_is_an_answer_only_where_it_is_offered(make):
    with pytest.raises(MalformedAnswer):
        make("true_false", statements=STATEMENTS).check(["not_said", "false"])
    assert make("true_false", statements=STATEMENTS, with_not_said="true").check(["not_said", "false"]).score == 0.5
    with pytest.raises(ValidationError, match="not said"):
        make("true_false", statements=[{"text": "Algis dirba.", "answer": "not_said"}])


def test_yaml_that_was_read_as_a_truth_value_is_understood(make):
    exercise = make("true_false", statements=[{"text": "Algis dirba.", "answer": True}])
    assert exercise.model_answer() == ["true"]


def test_statements_stay_in_the_order_of_the_text(make):
    exercise = make("true_false", statements=STATEMENTS)
    assert all([p["place"] for p in exercise.presentation(seed)["parts"]] == [0, 1] for seed in range(10))


def test_the_answers_are_words_of_the_interface(make, drawn):
    html = drawn(make("true_false", statements=STATEMENTS, with_not_said=True))
    assert "Not said" in html
