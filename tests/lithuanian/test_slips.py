from collections import Counter
from functools import cache

import pytest

from bench import slips as matrix
from lithuanian import dictionary
from lithuanian.answers import Outcome, compare
from lithuanian.government import RULES
from lithuanian.grammar import Case, Entry, Form, Gender, Number, PartOfSpeech, Tags
from lithuanian.lexicon import Lexicon, Reading
from lithuanian.slips import judge
from lithuanian.typos import Typo

NOM = Tags(case=Case.NOMINATIVE, number=Number.SINGULAR, gender=Gender.FEMININE)
ACC = NOM._replace(case=Case.ACCUSATIVE)
VOC = NOM._replace(case=Case.VOCATIVE)


@cache
def lexicon() -> Lexicon:
    return dictionary.read()


class FewWords:
    """A lexicon of kava and kasa in three forms each, written by hand."""

    def __init__(self) -> None:
        self._readings: dict[str, list[Reading]] = {}
        for lemma in ("kava", "kasa"):
            entry = Entry(lemma, lemma, lemma, PartOfSpeech.NOUN)
            for form, tags in ((lemma, NOM), (lemma, VOC), (lemma[:-1] + "ą", ACC)):
                reading = Reading(entry, Form(form, None, lemma, PartOfSpeech.NOUN, tags))
                self._readings.setdefault(form, []).append(reading)

    def analyse(self, form: str) -> tuple[Reading, ...]:
        return tuple(self._readings.get(form, ()))


def practice(typed, *accepted, **more):
    return compare(typed, accepted, strict=False, lexicon=lexicon(), **more)


def test_another_form_of_the_same_word_is_named_with_its_readings_and_the_one_needed():
    slip = judge("kava", "kavą", lexicon=FewWords(), why=None, expected=None)
    assert slip.code is Outcome.FORM
    assert [form.tags for form in slip.written] == [NOM, VOC]
    assert slip.wanted.tags == ACC
    assert slip.differs == ("case",)


def test_a_form_of_another_word_is_another_word():
    slip = judge("kasą", "kavą", lexicon=FewWords(), why=None, expected=None)
    assert (slip.code, slip.wanted.tags, slip.forgiven) == (Outcome.WORD, ACC, False)


def test_what_is_expected_decides_between_readings_of_the_word_needed():
    slip = judge("kavą", "kava", lexicon=FewWords(), why=None, expected=Tags(case=Case.VOCATIVE))
    assert slip.wanted.tags == VOC
    assert judge("kavą", "kava", lexicon=FewWords(), why=None, expected=None).wanted.tags == NOM


@pytest.mark.parametrize(
    ("context", "typed", "needed", "rule", "governor"),
    [
        ("Aš turiu {1}.", "brolis", "brolį", "accusative-object", "turiu"),
        ("Aš negeriu ___.", "kavą", "kavos", "genitive-of-negation", "negeriu"),
        ("Gyvenu {1}, o dirbu {2}.", "Vilnius", "Vilniuje", "locative-where", "Gyvenu"),
        ("Labas! Man reikia {1}. Ačiū.", "duoną", "duonos", "genitive-after-reikia", "reikia"),
    ],
)
def test_the_sentence_around_the_gap_tells_the_rule_and_the_word_that_demands_the_form(
    context, typed, needed, rule, governor
):
    slip = practice(typed, needed, context=context).slips[0]
    assert (slip.code, slip.rule, slip.governor.lower()) == (Outcome.FORM, rule, governor.lower())
    assert rule in RULES


@pytest.mark.parametrize(
    ("context", "typed", "needed", "case", "rule", "governor"),
    [
        ("Čia nėra {1} lėkštės.", "mažas", "mažos", "gen sg f", "adjective-agreement", "lėkštės"),
        ("Čia yra {1} lėkštės.", "mažas", "mažos", "nom pl f", "adjective-agreement", "lėkštės"),
        ("Vyriškos {1} yra čia.", "pirštinių", "pirštinės", "nom pl f", "nominative-subject", "yra"),
        ("Čia yra vyriškos {1}.", "pirštinių", "pirštinės", "nom pl f", "nominative-after-buti", "yra"),
        ("Jis nevalgo {1}.", "vištienas", "vištienos", "gen sg f", "genitive-of-negation", "nevalgo"),
        ("Katės nevalgo {1}.", "mėsą", "mėsos", "gen sg f", "genitive-of-negation", "nevalgo"),
        ("Vaikas serga {1}.", "slogų", "sloga", "ins sg f", "instrumental-after-verbs", "serga"),
        ("{1} dirba mokykloje.", "mokytoją", "mokytoja", "nom sg f", "nominative-subject", "dirba"),
        ("Tai mano {1} nuotrauka.", "dukrai", "dukros", "gen sg f", "genitive-possessor", "nuotrauka"),
        ("Mėgstu {1} sriubą.", "šaltame", "šaltą", "acc sg f", "adjective-agreement", "sriubą"),
        ("Ačiū, {1}!", "kaimynas", "kaimyne", "voc sg m", "vocative-address", ""),
        ("Paduokite, prašau, {1} striukę.", "šitas", "šitą", "acc sg f", "adjective-agreement", "striukę"),
        ("Paduokite, prašau, {1}.", "striukė", "striukę", "acc sg f", "accusative-object", "Paduokite"),
        ("Prašom pakviesti {1}.", "mokytoja", "mokytoją", "acc sg f", "accusative-object", "pakviesti"),
        ("Dirbame nuo be dvidešimt {1}.", "dvylika", "dvylikos", "gen", "genitive-after-prepositions", "nuo"),
        ("{1}, ateik čia!", "Darius", "Dariau", "voc sg m", "vocative-address", ""),
        ("Labas, {1}!", "Jonas", "Jonai", "voc sg m", "vocative-address", ""),
    ],
)
def test_of_several_readings_the_one_that_the_sentence_demands_is_named(context, typed, needed, case, rule, governor):
    slip = practice(typed, needed, context=context).slips[0]
    assert slip.code is Outcome.FORM
    named = (slip.wanted.tags.case, slip.wanted.tags.number, slip.wanted.tags.gender)
    assert " ".join(filter(None, named)) == case
    assert (slip.rule, slip.governor) == (rule, governor)


def test_where_the_sentence_leaves_two_readings_neither_is_claimed():
    slip = practice("turistę", "turistės", context="Prie kasos laukia {1}.").slips[0]
    assert (slip.wanted.tags, slip.rule) == (Tags(gender=Gender.FEMININE), "")


def test_a_number_is_not_explained_by_the_adjective_that_copies_it():
    slip = practice("batą", "batus", context="Perku naujus {1}.").slips[0]
    assert (slip.rule, slip.governor, slip.differs) == ("adjective-agreement", "", ("number",))


def test_what_was_written_is_first_taken_as_the_dictionary_gives_it():
    cases = {
        "trečias": practice("trečias", "trečią", context="Susitinkam {1} valandą.").slips[0],
        "minutės": practice("minutės", "minučių", context="Dirbame nuo penkių {1} po pirmos.").slips[0],
    }
    assert [slip.written[0].tags.case for slip in cases.values()] == [Case.NOMINATIVE, Case.NOMINATIVE]


def test_an_adverb_is_no_dative():
    slip = practice("greitas", "greitai", context="Jis dirba {1}.").slips[0]
    assert (slip.rule, slip.wanted.pos) == ("adverbs", PartOfSpeech.ADVERB)
    slip = practice("greitai", "greitas", context="Traukinys {1}.").slips[0]
    assert (slip.rule, slip.written[0].pos) == ("adverbs", PartOfSpeech.ADVERB)
    assert practice("greita", "greitai", context="Padedu {1} mašinai.").slips[0].wanted.tags.case is Case.DATIVE


def test_a_man_for_a_woman_is_another_word_and_no_women_in_the_accusative():
    assert practice("Ji dirba pardavėjas", "Ji dirba pardavėja.").code is Outcome.WORD


def test_of_several_right_answers_the_one_of_the_same_number_is_compared():
    assert practice("nuotrauka", "nuotraukų", "nuotraukos", context="Neturiu {1}.").needed == "nuotraukos"


def test_of_forms_that_say_the_same_the_one_listed_first_is_shown():
    assert practice("dirbsi", "dirbtumėte", "dirbtute", context="Geriau jūs {1} namie.").needed == "dirbtumėte"


def test_a_missing_mark_that_makes_another_form_is_another_form_and_no_missing_letter():
    assert practice("kava", "kavą").code is Outcome.FORM
    assert practice("graži", "gražią").code is Outcome.FORM
    assert practice("grazia", "gražią").code is Outcome.LETTERS


def test_a_missing_mark_that_makes_another_word_is_another_word():
    comparison = practice("karstas", "karštas")
    assert (comparison.code, comparison.score) == (Outcome.WORD, 0)


def test_tu_for_jus_is_another_form_in_number():
    for typed, needed in (("turi", "turite"), ("tave", "jus"), ("eik", "eikite")):
        slip = practice(typed, needed).slips[0]
        assert (slip.code, slip.differs) == (Outcome.FORM, ("number",))


def test_the_other_gender_of_the_speaker_is_named_unless_the_author_accepts_both():
    comparison = practice("Aš pavargusi", "Aš pavargęs")
    assert (comparison.code, comparison.slip.differs) == (Outcome.FORM, ("gender",))
    assert practice("Aš pavargusi", "Aš pavargęs", "Aš pavargusi").code is Outcome.RIGHT


def test_a_woman_teacher_is_no_form_of_the_teacher_whom_the_sentence_asks_for():
    assert practice("mokytoja", "mokytojas", context="Jis yra {1}.").code is Outcome.WORD


@pytest.mark.parametrize(
    ("typed", "needed", "kind"),
    [("borlį", "brolį", Typo.SWAPPED), ("kavps", "kavos", Typo.NEIGHBOUR), ("brrolį", "brolį", Typo.DOUBLED)],
)
def test_a_slip_of_the_fingers_is_forgiven_in_practice_and_told_and_refused_in_the_exam(typed, needed, kind):
    comparison = practice(typed, needed)
    assert (comparison.code, comparison.score, comparison.slips[0].typo) == (Outcome.TYPO, 1, kind)
    strict = compare(typed, [needed], strict=True, lexicon=lexicon())
    assert (strict.code, strict.score) == (Outcome.TYPO, 0)


def test_digits_of_the_number_row_are_letters_not_typed():
    comparison = practice("brol5", "brolį")
    assert (comparison.code, comparison.score, comparison.slips[0].typo) == (Outcome.LETTERS, 1, Typo.NUMBER_ROW)
    assert practice("brol5", "brolio").code is Outcome.FORM
    assert practice("5", "6").code is Outcome.WRONG


def test_the_right_keys_under_a_russian_layout_are_a_slip_of_the_fingers():
    comparison = practice("лфмщы", "kavos")
    assert (comparison.code, comparison.score, comparison.slips[0].typo) == (Outcome.TYPO, 1, Typo.LAYOUT)
    assert compare("лфмщы", ["kavos"], strict=True).score == 0


def test_names_are_words_only_with_their_capital():
    assert practice("Vlinius", "Vilnius").code is Outcome.TYPO
    assert practice("vlinius", "Vilnius").code is Outcome.TYPO


def test_hundreds_of_slips_are_judged_as_they_should_be():
    results = list(matrix.judged(lexicon(), matrix.cases(lexicon(), 110, seed=4)))
    assert len(results) >= 600
    assert Counter(result.case.kind for result in results).most_common()[-1][1] >= 100
    missed = [figure.line(as_json=False) for figure in matrix.figures(results, lexicon())[1:] if not figure.holds]
    assert missed == []
    assert "letters swapped" in matrix.table(results)
