"""Read notices and choose."""

import pytest
from pydantic import ValidationError

NOTICES = {
    "notices": [
        {"label": "A", "text": "Taisome batus."},
        {"label": "B", "title": "Kavinė", "text": "Pietūs nuo 11 val."},
    ]
}
PARTS = [{"question": "Kur galima pavalgyti?", "right": "B"}, {"question": "Kur taiso batus?", "right": "A"}]


def test_each_question_weighs_the_same(make):
    exercise = make("read_notice", stimulus=NOTICES, parts=PARTS)
    assert exercise.check(["B", "A"]).score == 1
    assert exercise.check(["B", "B"]).score == 0.5


def test_labels_stay_in_their_order(make):
    exercise = make("read_notice", stimulus=NOTICES, parts=PARTS)
    assert all(exercise.presentation(seed)["options"] == ["A", "B"] for seed in range(5))


@pytest.mark.parametrize(
    ("stimulus", "right", "message"),
    [
        ({}, "A", "at least two notices"),
        ({"notices": [{"text": "Viena."}, {"label": "B", "text": "Du."}]}, "B", "with a label"),
        ({"notices": [{"label": "A", "text": "Viena."}, {"label": "A", "text": "Du."}]}, "A", "must differ"),
        (NOTICES, "C", "labelled “C”"),
    ],
)
def test_notices_and_labels_must_fit(make, stimulus, right, message):
    with pytest.raises(ValidationError, match=message):
        make("read_notice", stimulus=stimulus, parts=[{"question": "Kur?", "right": right}])
