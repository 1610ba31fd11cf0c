"""Match."""

import pytest
from pydantic import ValidationError

from exercises.verdict import Code

JACKET = {"gloss": {"lt": "drabužis", "en": "jacket", "ru": "куртка", "uk": "куртка"}}
PAIRS = [
    {"left": "Kiek kainuoja?", "right": "Dešimt eurų."},
    {"left": "striukė", "right": JACKET},
    {"left": "paltas", "right": {"picture": "coat-blue"}},
]


def test_each_pair_weighs_the_same(make):
    exercise = make("matching", pairs=PAIRS, surplus=["Antrame aukšte."])
    assert exercise.check(["Dešimt eurų.", "jacket", "coat-blue"]).score == 1
    verdict = exercise.check(["Antrame aukšte.", "jacket", ""])
    assert verdict.score == pytest.approx(1 / 3)
    assert [part.code for part in verdict.parts] == [Code.WRONG, Code.RIGHT, Code.MISSING]


def test_one_right_side_may_be_given_twice_by_mistake(make):
    assert make("matching", pairs=PAIRS).check(["jacket", "jacket", "jacket"]).score == pytest.approx(1 / 3)


def test_all_right_sides_and_the_surplus_are_offered(make):
    view = make("matching", pairs=PAIRS, surplus=["Antrame aukšte."]).presentation(3)
    assert {side.key for side in view["rights"]} == {"Dešimt eurų.", "jacket", "coat-blue", "Antrame aukšte."}
    assert [side.key for side in view["lefts"]] == ["Kiek kainuoja?", "striukė", "paltas"]


def test_sides_that_read_the_same_are_refused(make):
    with pytest.raises(ValidationError, match="must differ"):
        make("matching", pairs=PAIRS, surplus=["dešimt eurų"])
    with pytest.raises(ValidationError, match="exactly one"):
        make("matching", pairs=[*PAIRS, {"left": "a", "right": {"text": "b", "picture": "coat-red"}}])


def test_a_gloss_stands_in_the_language_of_the_page(make, drawn):
    exercise = make("matching", pairs=PAIRS)
    assert "куртка" in drawn(exercise, language="ru")
    assert "jacket" in drawn(exercise, language="en")
    assert '<img class="side-picture" src="/coat-blue.svg"' in drawn(exercise)
    assert exercise.pictures() == ("coat-blue",)


def test_after_checking_the_pair_says_what_was_given_and_what_belongs(make, drawn):
    html = drawn(make("matching", pairs=PAIRS), answer=["jacket", "jacket", "coat-blue"], language="en")
    assert html.count("Not right:") == 1
    assert html.count("Right:") == 2
    assert 'needed: </span><span lang="lt">Dešimt eurų.' in html
