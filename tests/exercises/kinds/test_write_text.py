"""Write a short text."""

import pytest
from pydantic import ValidationError

from exercises.exercise import MalformedAnswer
from exercises.kinds.write_text import count_words
from exercises.verdict import Code

POINT = {"lt": "Pasisveikinkite.", "en": "Greet.", "ru": "Поздоровайтесь.", "uk": "Привітайтеся."}
NOTE = {"points": [POINT], "words_min": 3, "words_max": 6, "models": ["Labas, Rasa! Šiandien vėluoju."]}


def test_a_person_judges_what_was_written(make):
    part = make("write_text", **NOTE).check(["Labas! Vėluoju."]).parts[0]
    assert (part.code, part.score, part.given) == (Code.PERSON, None, "Labas! Vėluoju.")


@pytest.mark.parametrize("text", ["", "   ", "…!"])
def test_nothing_written_scores_nothing(make, text):
    verdict = make("write_text", **NOTE).check([text])
    assert (verdict.score, verdict.parts[0].code) == (0, Code.MISSING)


def test_a_text_no_field_can_hold_is_malformed(make):
    with pytest.raises(MalformedAnswer):
        make("write_text", **NOTE).check(["a" * 4001])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Labas!", 1),
        ("Ar turite L dydžio?", 4),
        ("14.30 val.", 2),
        ("rašykite olena@example.lt", 2),
        ("a – b", 2),
    ],
)
def test_words_are_counted_as_people_count_them(text, words):
    assert count_words(text) == words


def test_a_model_answer_must_have_the_length_it_asks_for(make):
    with pytest.raises(ValidationError, match="has 4 words"):
        make("write_text", **{**NOTE, "words_min": 5})
    with pytest.raises(ValidationError, match="greater"):
        make("write_text", **{**NOTE, "words_min": 9})


def test_the_checklist_stands_before_and_the_model_after(make, drawn):
    exercise = make("write_text", **NOTE)
    before, after = drawn(exercise, language="uk"), drawn(exercise, answer=["Labas. <b>"])
    assert "Привітайтеся." in before
    assert "vėluoju" not in before
    assert "Šiandien vėluoju" in after
    assert "&lt;b&gt;" in after
