"""Speak."""

import pytest

from exercises.exercise import MalformedAnswer
from exercises.verdict import Code

UID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
LINE = {
    "cue": {"who": "Klientas", "voice": "m", "text": "Per didelė."},
    "model": {"text": "Tuoj atnešiu mažesnę."},
    "translation": {"lt": "Tuoj.", "en": "I’ll bring a smaller one.", "ru": "Сейчас принесу.", "uk": "Зараз принесу."},
}


@pytest.mark.parametrize("answer", [[UID, "good"], ["", "almost"], [UID, ""], [UID]])
def test_a_recording_or_ones_own_verdict_is_an_answer_a_person_may_judge(make, answer):
    verdict = make("speak", **LINE).check(answer)
    assert verdict.score is None
    assert verdict.parts[0].code is Code.PERSON


@pytest.mark.parametrize("answer", [[], [""], ["", ""]])
def test_neither_is_a_missing_answer(make, answer):
    verdict = make("speak", **LINE).check(answer)
    assert (verdict.score, verdict.parts[0].code) == (0, Code.MISSING)


@pytest.mark.parametrize("answer", [["../../etc", "good"], ["", "perfect"], [UID, "good", "good"], ["good"]])
def test_anything_else_is_malformed(make, answer):
    with pytest.raises(MalformedAnswer):
        make("speak", **LINE).check(answer)


def test_cue_and_model_are_its_sounds(make):
    exercise = make("speak", **LINE)
    assert [line.text for line in exercise.sounds()] == ["Per didelė.", "Tuoj atnešiu mažesnę."]
    assert exercise.spoken_answer().text == "Tuoj atnešiu mažesnę."


def test_without_javascript_model_and_ones_own_verdict_remain(make, drawn):
    html = drawn(make("speak", **LINE))
    assert "<details" in html
    assert html.count('type="radio"') == 3
    assert 'type="hidden" name="answer" value=""' in html
