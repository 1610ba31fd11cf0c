"""Choose in the gap."""

import pytest
from pydantic import ValidationError

from exercises.verdict import Code

ONE = {"text": "Ieškau {1}.", "gaps": [{"right": "striukės", "wrong": ["striukė", "striukę"]}]}
TWO = {
    "text": "Kuo {1} padėti?\nMan {2} duonos.",
    "gaps": [{"right": "galiu", "wrong": ["gali"]}, {"right": "reikia", "wrong": ["noriu"]}],
}


def test_each_gap_weighs_the_same(make):
    exercise = make("choose_in_gap", **TWO)
    assert exercise.check(["galiu", "reikia"]).score == 1
    verdict = exercise.check(["galiu", ""])
    assert (verdict.score, verdict.parts[1].code, verdict.parts[1].needed) == (0.5, Code.MISSING, "reikia")


@pytest.mark.parametrize("text", ["Ieškau.", "Ieškau {2}.", "{1} ieškau {1}.", "{1} ir {2}"])
def test_gaps_must_match_the_text(make, text):
    with pytest.raises(ValidationError, match="gaps"):
        make("choose_in_gap", text=text, gaps=ONE["gaps"])


def test_the_whole_sentence_is_said_as_the_answer(make):
    assert make("choose_in_gap", **ONE).spoken_answer().text == "Ieškau striukės."
    assert make("choose_in_gap", **ONE).sounds()[-1].text == "Ieškau striukės."
    assert make("choose_in_gap", **TWO).spoken_answer() is None


def test_one_gap_has_buttons_for_the_thumb_and_several_have_lists(make, drawn):
    one, two = drawn(make("choose_in_gap", **ONE)), drawn(make("choose_in_gap", **TWO))
    assert (one.count('type="radio"'), one.count("<select")) == (3, 0)
    assert (two.count('type="radio"'), two.count("<select")) == (0, 2)
    assert 'aria-label="Gap 2"' in two


def test_a_wrong_gap_shows_what_belongs_there(make, drawn):
    html = drawn(make("choose_in_gap", **TWO), answer=["gali", "reikia"])
    assert "gali" in html
    assert "needed: </span>galiu" in html


def test_punctuation_goes_with_its_gap(make):
    (pieces,) = make("choose_in_gap", **ONE).presentation(1)["paragraphs"]
    assert pieces == [{"text": "Ieškau "}, {"gap": 0, "after": "."}]
