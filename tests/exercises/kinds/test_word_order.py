"""Put in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from exercises import registry
from exercises.exercise import MalformedAnswer
from exercises.verdict import Code

TEXTS = {"lt": "Užduotis", "en": "Task", "ru": "Задание", "uk": "Завдання"}


def test_words_are_the_pieces_where_the_author_gave_none(make):
    exercise = make("word_order", sentence="Vieną minutę, tuoj atnešiu.")
    assert exercise.pieces() == ("Vieną", "minutę,", "tuoj", "atnešiu")
    assert exercise.presentation(1)["end"] == "."
    assert exercise.check(["Vieną", "minutę,", "tuoj", "atnešiu"]).score == 1


def test_another_order_is_wrong_and_says_so(make):
    part = make("word_order", sentence="Kokios spalvos norėtumėte?").check(["norėtumėte", "Kokios", "spalvos"]).parts[0]
    assert (part.code, part.score) == (Code.ORDER, 0)
    assert (part.given, part.needed) == ("norėtumėte Kokios spalvos", "Kokios spalvos norėtumėte?")


def test_an_unfinished_sentence_is_wrong_and_an_empty_one_missing(make):
    exercise = make("word_order", sentence="Kokios spalvos norėtumėte?")
    assert exercise.check(["Kokios", "", "spalvos"]).parts[0].code is Code.WRONG
    assert exercise.check(["", "", ""]).parts[0].code is Code.MISSING


def test_a_word_chosen_twice_in_the_plain_form_is_a_mistake_and_no_forgery(make):
    exercise = make("word_order", sentence="Kokios spalvos norėtumėte?")
    assert exercise.check(["Kokios", "Kokios", "spalvos"]).score == 0
    with pytest.raises(MalformedAnswer):
        exercise.check(["Kokios", "dydžio", "norėtumėte"])


def test_other_right_orders_count(make):
    exercise = make("word_order", sentence="Šiandien aš dirbu.", accepted=["Aš šiandien dirbu."])
    assert exercise.check(["aš", "Šiandien", "dirbu"]).score == 1


def test_pieces_that_cannot_build_the_sentence_are_refused(make):
    with pytest.raises(ValidationError, match="cannot be put together"):
        make("word_order", sentence="Aš dirbu čia.", chunks=["Aš", "dirbu"])
    with pytest.raises(ValidationError, match="cannot be put together"):
        make("word_order", sentence="Aš dirbu čia.", accepted=["Čia dirba."])
    with pytest.raises(ValidationError, match="cannot be put in order"):
        make("word_order", sentence="Ačiū!")


def test_pieces_may_be_given_in_any_order_and_hold_several_words(make):
    exercise = make("word_order", sentence="Tuoj atnešiu didesnę.", chunks=["atnešiu didesnę", "tuoj"])
    assert exercise.model_answer() == ["tuoj", "atnešiu didesnę"]
    assert exercise.check(exercise.model_answer()).score == 1


def test_an_order_an_editor_agrees_with_counts_from_then_on(make):
    exercise = make("word_order", sentence="Kokios spalvos norėtumėte?")
    wider = exercise.accepting(["norėtumėte", "Kokios", "spalvos"])
    assert wider.check(["norėtumėte", "Kokios", "spalvos"]).score == 1
    assert exercise.accepting(["norėtumėte", "Kokios", ""]) is None


def test_the_sentence_can_be_heard(make):
    assert make("word_order", sentence="Aš dirbu čia.").spoken_answer().text == "Aš dirbu čia."


@given(
    words=st.lists(st.sampled_from(["aš", "ar", "čia", "jūs", "dirbu", "ne", "ir"]), min_size=2, max_size=7),
    seed=st.integers(0, 10**6),
)
def test_a_page_never_opens_with_the_sentence_in_order(words, seed):
    exercise = registry.get("word_order").model_validate(
        {"skill": "writing", "prompt": TEXTS, "sentence": " ".join(words) + "."}
    )
    shown = exercise.presentation(seed)["pieces"]
    assert sorted(shown) == sorted(words)
    assert len(set(words)) == 1 or shown != words
