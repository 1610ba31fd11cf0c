from functools import cache

import pytest

from lithuanian import dictionary
from lithuanian.answers import Outcome, compare
from lithuanian.lexicon import Lexicon
from lithuanian.word_order import is_free


@cache
def lexicon() -> Lexicon:
    return dictionary.read()


def outcome(typed: str, accepted: str, **more) -> Outcome:
    return compare(typed, [accepted], strict=True, lexicon=lexicon(), **more).code


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("Noriu kavos aš.", "Aš noriu kavos."),
        ("Į parduotuvę einu rytoj.", "Rytoj einu į parduotuvę."),
        ("Mano brolis gyvena Vilniuje.", "Vilniuje gyvena mano brolis."),
        ("Naują mašiną turiu.", "Turiu naują mašiną."),
        ("Ar laiko turite?", "Ar turite laiko?"),
        ("Vakar aš su broliu buvau.", "Aš vakar buvau su broliu."),
        ("Kortele ar grynaisiais mokėsite?", "Mokėsite kortele ar grynaisiais?"),
        ("Naują striukę ir megztinį perku.", "Perku naują striukę ir megztinį."),
        ("Kavos man reikia, kadangi šalta.", "Man reikia kavos, kadangi šalta."),
    ],
)
def test_groups_of_words_may_change_places(typed, accepted):
    assert outcome(typed, accepted) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("Einu parduotuvę į.", "Einu į parduotuvę."),  # preposition and noun
        ("Turiu mašiną naują.", "Turiu naują mašiną."),  # adjective and noun
        ("Brolis mano gyvena Vilniuje.", "Mano brolis gyvena Vilniuje."),
        ("Turite ar laiko?", "Ar turite laiko?"),  # ar opens the question
        ("Gyvenate kur?", "Kur gyvenate?"),
        ("Gera labai diena.", "Labai gera diena."),  # labai goes with its adjective
        ("Noriu pieno ir duonos ir sūrio", "Noriu duonos ir pieno ir sūrio"),  # what ir joins
        ("Kainuoja eurų dešimt.", "Kainuoja dešimt eurų."),  # numeral and noun
        ("Mokėsite ar grynaisiais kortele?", "Kortele mokėsite ar grynaisiais?"),  # ar joins what stands apart
        ("Norite ar kavos ar arbatos?", "Ar norite kavos ar arbatos?"),
        ("Gyvenu su broliu ir seserimi.", "Su broliu gyvenu ir seserimi."),
        ("Man reikia kavos, šalta kadangi.", "Man reikia kavos, kadangi šalta."),
        ("Jūs iš kur esate?", "Iš kur jūs esate?"),  # the question begins with both
        ("Zyzzy aš matau.", "Aš matau zyzzy."),  # nobody knows the word
    ],
)
def test_within_a_group_and_before_it_order_stays(typed, accepted):
    assert outcome(typed, accepted) is Outcome.ORDER


def test_the_needed_sentence_is_shown_in_the_order_in_which_it_was_written():
    comparison = compare("noriu kavos as", ["Aš noriu kavos."], strict=False, lexicon=lexicon())
    assert (comparison.code, comparison.needed) == (Outcome.LETTERS, "Noriu kavos aš.")


def test_marks_inside_a_sentence_stay_where_they_are():
    comparison = compare(
        "kavos man reikia kadangi salta", ["Man reikia kavos, kadangi šalta."], strict=False, lexicon=lexicon()
    )
    assert comparison.needed == "Kavos man reikia, kadangi šalta."


def test_a_word_that_moved_is_told_once_as_order_and_not_as_missing_and_too_many():
    found = compare("Einu kasą į ne", ["Einu į kasą."], strict=False, lexicon=lexicon())
    assert [slip.code for slip in found.slips if slip.code in (Outcome.MISSING, Outcome.EXTRA)] == [Outcome.EXTRA]
    free = compare("Nedirbu aš sekmadienį ne", ["Aš nedirbu sekmadienį."], strict=False, lexicon=lexicon())
    assert [(slip.code, slip.given) for slip in free.slips] == [(Outcome.EXTRA, "ne")]
    held = compare(
        "Nedirbu aš sekmadienį ne", ["Aš nedirbu sekmadienį."], strict=False, lexicon=lexicon(), free_order=False
    )
    assert {slip.code: slip.given for slip in held.slips} == {Outcome.EXTRA: "ne", Outcome.ORDER: "aš"}


def test_a_dictation_keeps_the_order_it_was_read_in():
    assert outcome("Noriu kavos aš.", "Aš noriu kavos.", free_order=False) is Outcome.ORDER


def test_without_a_lexicon_no_order_is_free():
    assert compare("Noriu kavos aš.", ["Aš noriu kavos."], strict=False).code is Outcome.ORDER


def test_subject_and_predicate_do_not_change_places():
    assert not is_free(["vilnius", "yra", "miestas."], [2, 1, 0], lexicon())


def test_words_do_not_cross_from_one_clause_to_another():
    assert not is_free(["skaitau,", "bet", "jis", "rašo."], [3, 1, 2, 0], lexicon())
