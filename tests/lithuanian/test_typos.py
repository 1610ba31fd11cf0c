import pytest
from hypothesis import given
from hypothesis import strategies as st

from lithuanian.typos import Typo, ending_start, typo


def slip(typed: str, needed: str, known: bool = True) -> Typo | None:
    return typo(typed, needed, paradigm_known=known)


@pytest.mark.parametrize(
    ("word", "ending"),
    [
        ("brolis", "is"),
        ("brolių", "ių"),
        ("medžio", "džio"),
        ("dirbsiu", "siu"),
        ("skaičiau", "čiau"),
        ("geruosius", "uosius"),
        ("mokosi", "osi"),
        ("gyvenome", "ome"),
        ("iš", ""),
        ("skrr", ""),
    ],
)
def test_the_ending_begins_where_grammar_changes_the_word(word, ending):
    assert word[ending_start(word) :] == ending


@pytest.mark.parametrize(
    ("typed", "needed", "kind"),
    [
        ("borlis", "brolis", Typo.SWAPPED),
        ("brolsi", "brolis", Typo.SWAPPED),
        ("jsi", "jis", Typo.SWAPPED),
        ("beolis", "brolis", Typo.NEIGHBOUR),
        ("brolia", "brolis", None),
        ("brollis", "brolis", Typo.DOUBLED),
        ("broliss", "brolis", Typo.DOUBLED),
        ("puseserė", "pusseserė", Typo.SINGLE),
        ("bolis", "brolis", Typo.DROPPED),
        ("brkolis", "brolis", Typo.EXTRA),
        ("mokytojaa", "mokytoja", Typo.DOUBLED),
    ],
)
def test_one_slip_of_the_fingers_is_told_by_its_kind(typed, needed, kind):
    assert slip(typed, needed) is kind


@pytest.mark.parametrize(
    ("typed", "needed"),
    [
        ("brols", "brolis"),  # a letter less in the ending
        ("broliis", "brolias"),
        ("broljis", "brolis"),  # one more between stem and ending
        ("medio", "medžio"),  # dž is grammar
        ("brolu", "broliu"),  # so is the softening
        ("geris", "geros"),  # i lies beside o, and -is is an ending
        ("sųnus", "sūnus"),  # spelling, not fingers
        ("boris", "brolis"),  # two slips
        ("bralys", "brolis"),
        ("jos", "jis"),
        ("nma", "na"),
        ("1990", "1909"),
        ("", "brolis"),
    ],
)
def test_what_is_or_may_be_grammar_or_spelling_is_no_slip(typed, needed):
    assert slip(typed, needed) is None


def test_a_swap_that_makes_another_ending_counts_only_where_the_paradigm_is_known():
    assert slip("Rustamsa".lower(), "rustamas", known=False) is Typo.SWAPPED
    assert slip("kaktusia", "kaktusai", known=False) is None
    assert slip("kaktusia", "kaktusai", known=True) is Typo.SWAPPED


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_two_texts_can_be_compared(one, other):
    typo(one, other, paradigm_known=True)
    ending_start(one)
