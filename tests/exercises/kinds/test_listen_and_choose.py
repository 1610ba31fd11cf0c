"""Listen and choose."""

import pytest
from pydantic import ValidationError

PARTS = [{"right": "Dviejų puodelių kavos.", "wrong": ["Puodelio arbatos."]}]


def test_without_sound_there_is_nothing_to_listen_to(make):
    with pytest.raises(ValidationError, match="nothing to listen to"):
        make("listen_and_choose", parts=PARTS)


def test_it_is_checked_as_any_choice_and_needs_its_sound(make):
    sound = [{"who": "Klientas", "voice": "m", "text": "Prašom du kavos puodelius."}]
    exercise = make("listen_and_choose", stimulus={"sound": sound}, parts=PARTS)
    assert exercise.check(["Dviejų puodelių kavos."]).score == 1
    assert exercise.check(["Puodelio arbatos."]).score == 0
    assert [line.text for line in exercise.sounds()] == ["Prašom du kavos puodelius."]
