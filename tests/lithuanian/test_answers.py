import random
import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lithuanian import dictionary
from lithuanian.answers import Outcome, Run, compare, difference, normalised
from lithuanian.lexicon import Lexicon

#: Short answers of few letters, so that likenesses are frequent, and anything at all.
anything = st.one_of(st.text(max_size=60), st.text(alphabet="aąeėzžšdiy ,.-'„“\u0301\u0328\u200bаё", max_size=40))


@cache
def lexicon() -> Lexicon:
    return dictionary.read()


@pytest.mark.parametrize(
    "typed",
    ["dydžio", "Dydžio", " DYDŽIO. ", "dýdžio", "dydžiо", "„dydžio“", "dyd\u200bžio", "dydz\u030cio", "dydžio…"],
)
def test_what_does_not_matter_is_forgiven(typed):
    for strict in (False, True):
        comparison = compare(typed, ["dydžio"], strict=strict)
        assert (comparison.code, comparison.score) == (Outcome.RIGHT, 1)


def test_missing_lithuanian_letters_are_right_with_a_note_in_practice():
    comparison = compare("dydzio", ["dydis", "dydžio"], strict=False)
    assert (comparison.code, comparison.score, comparison.needed) == (Outcome.LETTERS, 1, "dydžio")
    assert comparison.given_letters == (Run("dyd"), Run("z", "wrong"), Run("io"))
    assert comparison.needed_letters == (Run("dyd"), Run("ž", "needed"), Run("io"))


def test_missing_lithuanian_letters_are_wrong_in_the_exam_and_still_told_apart():
    comparison = compare("dydzio", ["dydžio"], strict=True)
    assert (comparison.code, comparison.score) == (Outcome.LETTERS, 0)


def test_a_lithuanian_letter_that_makes_another_real_word_is_wrong():
    assert compare("mėlyną", ["mėlyna"], strict=False).code is Outcome.WRONG


@pytest.mark.parametrize(("typed", "accepted"), [("sųnus", "sūnus"), ("žašis", "žąsis"), ("vardąs", "vardas")])
def test_a_lithuanian_letter_where_none_or_another_belongs_is_named_and_not_forgiven(typed, accepted):
    comparison = compare(typed, [accepted], strict=False)
    assert (comparison.code, comparison.score) == (Outcome.LETTERS, 0)


def test_the_letters_that_differ_are_shown_against_the_nearest_accepted_answer():
    comparison = compare("dydį", ["ūgio", "dydžio"], strict=False)
    assert comparison.needed == "dydžio"
    assert comparison.given_letters == (Run("dyd"), Run("į", "wrong"))
    assert comparison.needed_letters == (Run("dyd"), Run("žio", "needed"))


def test_words_that_have_nothing_in_common_are_marked_whole():
    assert difference("batai", "striukės") == ((Run("batai", "wrong"),), (Run("striukės", "needed"),))


def test_in_a_sentence_only_the_words_that_differ_are_marked():
    given_runs, needed_runs = difference("ar turit didesne", "Ar turite didesnę?")
    assert given_runs == (Run("ar turit didesn"), Run("e", "wrong"))
    assert needed_runs == (Run("Ar turit"), Run("e", "needed"), Run(" didesn"), Run("ę", "needed"), Run("?"))


def test_commas_inside_a_sentence_are_not_what_is_tested():
    assert compare("Taip turime", ["Taip, turime."], strict=True).code is Outcome.RIGHT


def test_punctuation_inside_a_word_counts():
    assert compare("1430", ["14:30"], strict=False).code is Outcome.WRONG


def test_an_empty_answer_is_missing():
    assert compare(" \u200b ", ["dydžio"], strict=False).code is Outcome.MISSING


def test_nothing_accepted_is_wrong_and_no_error():
    assert compare("dydžio", [], strict=False).code is Outcome.WRONG


@given(anything, st.lists(anything, max_size=4), st.booleans())
def test_comparing_never_fails_and_the_runs_spell_both_texts(typed, accepted, strict):
    comparison = compare(typed, accepted, strict=strict)
    assert comparison.score in (0, 1)
    assert all(run.text and run.mark in ("same", "wrong") for run in comparison.given_letters if run.text)
    if comparison.code in (Outcome.WRONG, Outcome.LETTERS):
        assert normalised("".join(run.text for run in comparison.needed_letters)) == normalised(comparison.needed)
        assert normalised("".join(run.text for run in comparison.given_letters)) == normalised(typed)


@given(anything)
def test_every_answer_equals_itself_and_normalising_is_idempotent(text):
    assert normalised(normalised(text)) == normalised(text)
    if normalised(text):
        assert compare(text, [text], strict=True).code is Outcome.RIGHT


@given(st.text(min_size=400, max_size=500), st.text(min_size=400, max_size=500))
@settings(max_examples=30, deadline=None)
def test_five_hundred_letters_take_at_most_twenty_milliseconds(typed, accepted):
    compare(typed, [accepted], strict=False)
    # The best of three: the machine's other work is not ours.
    best = min(_seconds(typed, accepted) for _ in range(3))
    assert best < 0.02


@pytest.mark.parametrize("letter", ["a", ".", " ", "ą", "-a ", "a\u0301"])
def test_hostile_repetition_is_no_slower(letter):
    typed, accepted = (letter * 500)[:500], (letter * 499 + "b")[-500:]
    assert min(_seconds(typed, accepted) for _ in range(3)) < 0.02


def _seconds(typed: str, *accepted: str, **more) -> float:
    start = time.process_time()
    compare(typed, accepted, strict=False, **more)
    return time.process_time() - start


def sentence(typed: str, *accepted: str, **more):
    return compare(typed, accepted, strict=False, lexicon=lexicon(), **more)


def test_every_word_of_a_sentence_that_differs_has_its_own_slip():
    comparison = sentence("Aš kasdien valgau duonos su sviestas", "Aš kasdien valgau duoną su sviestu.")
    assert [(slip.code, slip.given, slip.needed, slip.rule) for slip in comparison.slips] == [
        (Outcome.FORM, "duonos", "duoną", "accusative-object"),
        (Outcome.FORM, "sviestas", "sviestu", "instrumental-after-prepositions"),
    ]
    assert (comparison.code, comparison.score) == (Outcome.FORM, 0)
    assert comparison.share == pytest.approx(4 / 6)


def test_a_word_left_out_and_one_too_many_are_named():
    missing = sentence("einu parduotuvę", "Einu į parduotuvę.")
    assert (missing.code, missing.slip.needed, missing.slip.given) == (Outcome.MISSING, "į", "")
    extra = sentence("einu dabar į parduotuvę", "Einu į parduotuvę.")
    assert (extra.code, extra.slip.given, extra.slip.needed) == (Outcome.EXTRA, "dabar", "")


def test_slips_of_the_fingers_in_a_sentence_keep_full_marks_and_one_for_each_word_at_most():
    assert sentence("Aš kasdine valgau duonna", "Aš kasdien valgau duoną").score == 0
    comparison = sentence("Aš kasdine vlagau duona su svisetu", "Aš kasdien valgau duona su sviestu")
    assert (comparison.code, comparison.score, len(comparison.slips)) == (Outcome.TYPO, 1, 3)


def test_words_run_together_are_a_slip_of_the_fingers_but_ne_written_apart_is_wrong():
    assert sentence("labasrytas", "labas rytas").code is Outcome.TYPO
    apart = sentence("ne noriu kavos", "Nenoriu kavos.")
    assert (apart.code, apart.slip.given, apart.slip.needed) == (Outcome.WRONG, "ne noriu", "nenoriu")


def test_an_answer_with_nothing_in_common_is_wrong():
    assert sentence("nežinau", "Aš noriu kavos").code is Outcome.WRONG


def test_the_accepted_answer_that_leaves_the_least_wrong_is_the_one_needed():
    comparison = sentence("esu", "yra", "būna", "eina", context="Jis {1} vairuotojas.")
    assert (comparison.code, comparison.slip.differs) == (Outcome.FORM, ("number", "person"))
    assert comparison.needed in ("yra", "būna")
    assert sentence("brolsi", "sesuo", "brolis").needed == "brolis"


def test_the_exam_names_the_slip_and_gives_nothing_for_it():
    for typed, code in (
        ("borlį", Outcome.TYPO),
        ("broli", Outcome.FORM),
        ("brolas", Outcome.WRONG),
        ("brolį", Outcome.RIGHT),
    ):
        comparison = compare(typed, ["brolį"], strict=True, lexicon=lexicon())
        assert (comparison.code, comparison.score) == (code, code is Outcome.RIGHT)


@given(anything, st.lists(anything, min_size=1, max_size=4), st.booleans(), anything)
def test_comparing_with_a_lexicon_never_fails_and_every_reading_named_is_true(typed, accepted, strict, context):
    comparison = compare(typed, accepted, strict=strict, lexicon=lexicon(), context=context + "{1}")
    assert 0 <= comparison.share <= 1
    assert (comparison.score == 1) >= (comparison.code is Outcome.RIGHT)
    for slip in comparison.slips:
        readings = {reading.form for reading in lexicon().analyse(slip.given)}
        assert slip.code is not Outcome.FORM or (slip.written and set(slip.written) <= readings)


@pytest.mark.parametrize("letters", ["aąbcčd e", "абвгд ежя", "漢字 仮名", "ab ", "\u0301a̧ ", "😀 ", "namas į "])
def test_five_hundred_characters_of_any_script_take_at_most_twenty_milliseconds_with_a_lexicon(letters):
    chance = random.Random(1)
    typed, *accepted = ("".join(chance.choices(letters, k=500)) for _ in range(6))
    lexicon().warm()
    assert min(_seconds(typed, *accepted, lexicon=lexicon()) for _ in range(3)) < 0.02


def test_a_sentence_of_twelve_words_takes_at_most_ten_milliseconds():
    accepted = "Rytoj aš su savo broliu važiuosiu į Vilnių pirkti naujos gražios kėdės"
    typed = "Aš rytoj su savo brolis važiuoju Vilniuje pirkti nauja grazios kedes vakar"
    lexicon().warm()
    assert min(_seconds(typed, accepted, lexicon=lexicon()) for _ in range(3)) < 0.01
