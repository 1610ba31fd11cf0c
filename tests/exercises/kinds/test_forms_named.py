"""What the kinds say of forms once words are known: in sentences, in choices, in forms to fill in."""

import pytest

from exercises import registry
from exercises.exercise import MalformedAnswer
from exercises.kinds._gapped import around
from exercises.verdict import Code, Policy

EXAMPLES = [(kind, number) for kind in registry.all_kinds().values() for number in range(len(kind.EXAMPLES))]


@pytest.mark.parametrize(("kind", "number"), EXAMPLES, ids=[f"{kind.kind}-{number}" for kind, number in EXAMPLES])
def test_answers_score_the_same_with_words_known(lexicon, example, kind, number):
    exercise = example(kind.kind, number)
    for answer, score in kind.EXAMPLES[number].answers:
        found = exercise.check(list(answer), lexicon=lexicon).score
        assert found == (score if score is None else pytest.approx(score)), answer
    for policy in Policy:
        assert exercise.check(exercise.model_answer(), lexicon=lexicon, policy=policy).score in (1, None)


def test_the_sentence_around_a_gap_says_which_word_demands_the_form(lexicon, make):
    gaps = [{"accepted": ["kavos", "kavą"]}, {"accepted": ["pienu"]}]
    exercise = make("type_in_gap", text="– Laba diena!\n– Prašom {1} su {2}.", gaps=gaps)
    coffee, milk = exercise.check(["kavos", "pieną"], lexicon=lexicon).parts
    assert coffee.code is Code.RIGHT
    assert (milk.code, milk.slips[0].rule, milk.slips[0].governor) == (
        Code.FORM, "instrumental-after-prepositions", "su",
    )  # fmt: skip


def test_the_other_gaps_of_the_sentence_are_filled():
    assert around("Taip.\nPrašom {1} su {2}.", 1, ["kavos", "pienu"]) == "Prašom kavos su {1}."
    long = around("žodis " * 100 + "{1}" + " žodis" * 100, 0, ["x"])
    assert len(long) < 510
    assert long.startswith("žodis ")
    assert "{1}" in long


def test_a_stem_and_an_ending_are_read_as_one_word(lexicon, make):
    gaps = [{"accepted": ["dydžio"], "stem": "dyd", "cue": "dydis"}]
    exercise = make("type_in_gap", text="Man reikia M {1}.", gaps=gaps)
    (part,) = exercise.check(["į"], lexicon=lexicon).parts
    assert (part.given, part.code, part.slips[0].written) == ("dydį", Code.FORM, ("acc.sg.m",))


def test_the_base_form_given_as_a_cue_is_told_by_its_case(lexicon, make):
    exercise = make("type_in_gap", text="Geriu {1}.", gaps=[{"accepted": ["kavą"], "cue": "kava"}])
    (part,) = exercise.check(["kava"], lexicon=lexicon).parts
    assert (part.code, part.score, part.slips[0].wanted) == (Code.FORM, 0, "acc.sg.f")


def test_a_foreseen_answer_is_never_forgiven_as_a_slip_of_the_fingers(lexicon, make):
    gaps = [{"accepted": ["brolis"], "wrong": ["brolsi"]}]
    exercise = make("type_in_gap", text="Čia mano {1}.", gaps=gaps)
    assert exercise.check(["borlis"], lexicon=lexicon).parts[0].code is Code.TYPO
    assert exercise.check(["brolsi"], lexicon=lexicon).parts[0].code is Code.WRONG


def test_a_foreseen_mistake_with_a_slip_of_the_fingers_still_gets_its_reason(lexicon, make):
    why = {"lt": "Ne.", "en": "No.", "ru": "Нет.", "uk": "Ні."}
    gaps = [{"accepted": ["kavos"], "wrong": [{"text": "arbatos", "why": why}]}]
    exercise = make("type_in_gap", text="Prašom {1}.", gaps=gaps)
    assert exercise.check(["abratos"], lexicon=lexicon).parts[0].why == why


def test_a_chosen_form_is_told_where_the_author_gave_no_reason(lexicon, make):
    gaps = [{"right": "striukės", "wrong": ["striukė", "batų"]}]
    exercise = make("choose_in_gap", text="Ieškau {1}.", gaps=gaps)
    (form,) = exercise.check(["striukė"], lexicon=lexicon).parts
    assert (form.code, form.slips[0].rule, form.slips[0].governor) == (Code.FORM, "genitive-after-reikia", "ieškoti")
    (word,) = exercise.check(["batų"], lexicon=lexicon).parts
    assert (word.code, word.slips) == (Code.WRONG, ())


def test_a_question_with_a_gap_is_a_sentence_and_another_question_is_not(lexicon, make):
    def part(question):
        exercise = make("multiple_choice", parts=[{"question": question, "right": "kavos", "wrong": ["kava"]}])
        return exercise.check(["kava"], lexicon=lexicon).parts[0]

    assert part("Prašom puodelį ___.").code is Code.FORM
    assert part("Ko nori klientė?").slips == ()


def test_a_dictation_keeps_the_order_of_its_words(lexicon, make):
    exercise = make("dictation", line={"text": "Aš dirbau parduotuvėje vakar."})
    assert exercise.check(["vakar aš dirbau parduotuvėje"], lexicon=lexicon).parts[0].code is Code.ORDER
    assert exercise.check(["aš dirbua parduotuvėje vakar"], lexicon=lexicon).parts[0].code is Code.TYPO


def test_only_the_orders_of_the_author_are_right_where_order_is_practised(lexicon, make):
    exercise = make("word_order", sentence="Aš dirbau parduotuvėje vakar.")
    (part,) = exercise.check(["vakar", "dirbau", "parduotuvėje", "Aš"], lexicon=lexicon).parts
    assert (part.code, part.score, part.slips[0].rule) == (Code.ORDER, 0, "word-order")


def test_lines_of_a_form_are_read_by_their_words(lexicon, make):
    exercise = make("fill_form", title="Užsakymas", fields=[{"label": "Prekė", "accepted": ["striukė"]}])
    (form,) = exercise.check(["striukės"], lexicon=lexicon).parts
    assert (form.code, form.slips[0].wanted) == (Code.FORM, "nom.sg.f")
    (typo,) = exercise.check(["striuek"], lexicon=lexicon).parts
    assert typo.score == 0  # a slip and a missing mark are two
    (other,) = exercise.check(["batai"], lexicon=lexicon).parts
    assert (other.code, other.given_letters) == (Code.WORD, ())


def test_what_counts_already_is_not_accepted_again(lexicon, make):
    gaps = [{"accepted": ["brolis"]}, {"accepted": ["kavos"]}]
    exercise = make("type_in_gap", text="Mano {1} nori {2}.", gaps=gaps)
    wider = exercise.accepting(["borlis", "kavutės"], lexicon=lexicon)
    assert wider.gaps[0].accepted == ("brolis",)
    assert wider.gaps[1].accepted == ("kavos", "kavutės")


@pytest.mark.parametrize("typed", ["", " ", "…", "?!", "1" * 900, "ąčę" * 300, "привет " * 100, "\u0301", "{1}", "___"])
def test_nothing_that_is_typed_breaks_the_comparison(lexicon, make, typed):
    gap = make("type_in_gap", text="Geriu {1}.", gaps=[{"accepted": ["kavą"], "cue": "kava"}])
    line = make("dictation", line={"text": "Ar turite didesnę?"})
    for exercise in (gap, line):
        try:
            assert exercise.check([typed], lexicon=lexicon).score == 0
        except MalformedAnswer:
            assert len(typed) > 1000
