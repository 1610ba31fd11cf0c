from hypothesis import given
from hypothesis import strategies as st

from lithuanian.gaps import place_of


def test_the_answer_is_put_into_its_gap():
    assert place_of("Aš turiu {1}.", ["brolį"], ["brolį"]) == (("Aš", "turiu", "brolį."), 2)


def test_other_gaps_and_other_sentences_are_left_out():
    assert place_of("Labas! Gyvenu {1}, o dirbu {2}. Ačiū.", ["Vilniuje"], ["vilniuje"]) == (
        ("Gyvenu", "Vilniuje,", "o", "dirbu", "."),
        1,
    )


def test_a_gap_in_a_word_is_the_whole_word():
    assert place_of("Turiu brol___ ir seserį", ["brolį"], ["brolį"]) == (("Turiu", "brolį", "ir", "seserį"), 1)


def test_an_answer_of_several_words_fills_one_gap():
    assert place_of("Einu {1}.", ["į", "namus."], ["į", "namus"]) == (("Einu", "į", "namus."), 1)


def test_without_a_gap_the_answer_stands_alone():
    assert place_of("Ką geriate?", ["Kavą"], ["kavą"]) == (("Kavą",), 0)


@given(st.text(alphabet="a {}1_.! …–", max_size=40), st.lists(st.text(max_size=5), min_size=1, max_size=3))
def test_any_context_gives_a_place(context, words):
    place = place_of(context, words, words)
    assert 0 <= place.first < len(place.words)
