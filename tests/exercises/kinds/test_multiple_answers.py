"""Choose all that fit."""

import pytest

from exercises.exercise import MalformedAnswer
from exercises.verdict import Code

OPTIONS = {"right": ["kava", "arbata", "sultys", "vanduo"], "wrong": ["sriuba", "bandelė"]}


@pytest.mark.parametrize(
    ("chosen", "score"),
    [
        (["kava", "arbata", "sultys", "vanduo"], 1),
        (["vanduo", "kava"], 0.5),
        (["kava", "arbata", "sultys", "sriuba"], 0.5),
        (["kava", "sriuba", "bandelė"], 0),
        (["kava", "arbata", "sultys", "vanduo", "sriuba", "bandelė"], 0.5),
    ],
)
def test_wrong_options_are_taken_off_the_right_ones_but_never_below_nothing(make, chosen, score):
    assert make("multiple_answers", **OPTIONS).check(chosen).score == score


def test_the_verdict_tells_what_was_left_out_and_what_does_not_fit(make):
    parts = make("multiple_answers", **OPTIONS).check(["kava", "sriuba"]).parts
    assert [(p.code, p.needed or p.given) for p in parts] == [
        (Code.RIGHT, "kava"),
        (Code.MISSING, "arbata"),
        (Code.MISSING, "sultys"),
        (Code.MISSING, "vanduo"),
        (Code.WRONG, "sriuba"),
    ]


def test_an_option_chosen_twice_is_malformed(make):
    with pytest.raises(MalformedAnswer):
        make("multiple_answers", **OPTIONS).check(["kava", "kava"])


def test_every_option_is_marked_in_words(make, drawn):
    html = drawn(make("multiple_answers", **OPTIONS), answer=["kava", "sriuba"])
    assert html.count("This fits too") == 3
    assert html.count("Does not fit") == 1
