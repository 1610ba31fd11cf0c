"""Choose the picture."""

import pytest
from pydantic import ValidationError

RED = {"lt": "Raudonas", "en": "Red one", "ru": "Красное", "uk": "Червоне"}
COATS = {"question": "Kur raudonas paltas?", "right": "coat-red", "wrong": ["coat-blue", "coat-black"]}


def test_one_picture_is_right(make):
    exercise = make("picture_choice", **COATS)
    assert exercise.check(["coat-red"]).score == 1
    assert exercise.check(["coat-blue"]).score == 0
    assert set(exercise.pictures()) == {"coat-red", "coat-blue", "coat-black"}


def test_a_caption_of_the_author_goes_before_the_pictures_own_description(make, drawn):
    html = drawn(make("picture_choice", **COATS, captions={"coat-red": RED}), language="ru")
    assert "Красное" in html
    assert "[coat-red]" not in html
    assert "[coat-blue]" in html


def test_captions_without_picture_and_pictures_without_task_are_refused(make):
    with pytest.raises(ValidationError, match="caption"):
        make("picture_choice", **COATS, captions={"coat-green": RED})
    with pytest.raises(ValidationError, match="which picture"):
        make("picture_choice", **{**COATS, "question": ""})
    with pytest.raises(ValidationError, match="must differ"):
        make("picture_choice", **{**COATS, "wrong": ["coat-red"]})


def test_after_checking_each_picture_says_in_words_what_it_was(make, drawn):
    html = drawn(make("picture_choice", **COATS), answer=["coat-blue"])
    assert html.count("Your answer") == 1
    assert html.count("Right answer") == 1
