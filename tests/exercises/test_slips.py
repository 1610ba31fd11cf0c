"""Corrections in words, judged and told as for a learner."""

import pytest
from django.utils import translation

from exercises import slips
from exercises.drills import registry
from exercises.kinds._typed import judge_typed
from exercises.slips import names
from exercises.slips.counting import DRILLS
from exercises.slips.sentences import AGREEMENT, PERSON, TAKES, TAKING
from exercises.verdict import Code, PartVerdict, Policy, SlipNote, Verdict, read_tags, tag_code
from lexicon.grammar import Point
from lithuanian.government import RULES
from lithuanian.grammar import Case, Number, PartOfSpeech, Tags

#: What was typed, what was right, the sentence, what the learner reads.
CORRECTIONS = [
    ("brolis", "brolį", "Aš turiu {1}.",
     "You used *brolis*: nominative singular (*kas?*). *turėti* takes the accusative (*ką?*): *brolį*."),
    ("dydį", "dydžio", "Man reikia M {1}.",
     "You used *dydį*: accusative singular (*ką?*). *reikia* takes the genitive (*ko?*): *dydžio*."),
    ("namas", "namus", "Einu į {1}.",
     "You used *namas*: nominative singular (*kas?*). *į* takes the accusative (*ką?*), here in the plural: *namus*."),
    ("dydis", "dydžio", "Neturiu {1}.",
     "You used *dydis*: nominative singular (*kas?*). "
     "After *neturiu*, a verb with *ne-*, the genitive is needed (*ko?*): *dydžio*."),
    ("kavinės", "kavinėje", "Dirbu {1}.",
     "You used *kavinės*: genitive singular (*ko?*). Here you need the locative singular (*kur?*): *kavinėje*."),
    ("naujas", "nauja", "Čia {1} knyga.", "You used *naujas*: masculine. It must agree with *knyga*: feminine – *nauja*."),
    ("mažą", "mažesnę", "Noriu {1} striukę.",
     "You used *mažą*: positive degree. Here you need the comparative degree: *mažesnę*."),
    ("raudonas", "raudonasis", "Čia {1} paltas.",
     "You used *raudonas*: simple form. Here you need the definite form: *raudonasis*."),
    ("dirba", "dirbate", "Jūs {1} čia?",
     "You used *dirba*: third person (*jis, ji, jie, jos*). "
     "The verb goes with *jūs*: second person plural (*jūs*) – *dirbate*."),
    ("dirbu", "dirbau", "Aš vakar {1}.",
     "You used *dirbu*: present tense. With *vakar* the past tense is needed: *dirbau*."),
    ("dirbu", "dirbti", "Aš noriu {1}.",
     "You used *dirbu*: present tense, first person singular (*aš*). After *norėti* the infinitive is needed: *dirbti*."),
    ("dirbi", "dirbate", "Ar {1} čia?",
     "*dirbi* is said to a friend or a child. To strangers or to several people say *dirbate*."),
    ("pavargęs", "pavargusi", "Aš esu {1}.", "*pavargęs* is what a man says of himself. A woman says: *pavargusi*."),
    ("dirba", "nedirba", "Niekas čia {1}.", "With *niekas* the verb has *ne-* too: *nedirba*."),
    ("greitas", "greitai", "Jis dirba {1}.",
     "An adverb says how something is done (*kaip?*): *greitai*, not *greitas*."),
    ("trečias", "trečią", "Susitinkam {1} valandą.",
     "You used *trečias*: nominative singular (*kas?*), masculine. "
     "Here you need the accusative singular (*ką?*), feminine: *trečią*."),
    ("arbata", "kava", "Čia {1}.", "*arbata* is another word. Here you need *kava*."),
    ("borlis", "brolis", "Čia mano {1}.", "Two letters changed places: *brolis*, not *borlis*."),
    ("dydzio", "dydžio", "Man reikia M {1}.", "Mind the Lithuanian letters: *dydžio*, not *dydzio*."),
    ("brol5", "brolį", "Turiu {1}.",
     "Digits or signs came out instead of Lithuanian letters: *brolį*, not *brol5*. The keyboard was not set to Lithuanian."),
    ("лфмщы", "kavos", "Prašom {1}.", "The keyboard was set to Cyrillic: *kavos*."),
    ("parduotuve", "parduotuvė", "Čia yra {1}.",
     "Without its Lithuanian letters it is another form: *parduotuve* – instrumental singular (*kuo?*). "
     "Here you need the nominative singular (*kas?*): *parduotuvė*."),
    ("kava", "kavą", "Geriu {1}.",
     "You used *kava*: nominative singular (*kas?*). *gerti* takes the accusative (*ką?*): *kavą*."),
    ("Aš dirbau vakar", "Aš dirbau parduotuvėje vakar.", "", "The word *parduotuvėje* is missing."),
    ("Aš labai dirbau vakar", "Aš dirbau vakar.", "", "The word *labai* is not needed here."),
    ("mažas", "mažos", "Čia nėra {1} lėkštės.",
     "You used *mažas*: nominative singular (*kas?*), masculine. "
     "It must agree with *lėkštės*: genitive singular (*ko?*), feminine – *mažos*."),
    ("striukė", "striukę", "Paduokite, prašau, {1}.",
     "You used *striukė*: nominative singular (*kas?*). *paduoti* takes the accusative (*ką?*): *striukę*."),
    ("gražaus", "graži", "Sesuo labai {1}.",
     "You used *gražaus*: genitive singular (*ko?*), masculine. "
     "It must agree with *sesuo*: nominative singular (*kas?*), feminine – *graži*."),
    ("dirbau", "dirbsite", "Jūs {1} čia.",
     "You used *dirbau*: past tense, first person singular (*aš*). "
     "Here you need the future tense, second person plural (*jūs*): *dirbsite*."),
    ("valandą", "valandas", "Kursas trunka 4 {1}.",
     "You used *valandą*: accusative singular (*ką?*). It must agree with *4*: accusative plural (*ką?*) – *valandas*."),
    ("eurus", "eurų", "Bilietas kainuoja 12 {1}.",
     "You used *eurus*: accusative plural (*ką?*). *12* takes the genitive (*ko?*): *eurų*."),
    ("gydytojas", "gydytoju", "Mano sūnus nori būti {1}.",
     "You used *gydytojas*: nominative singular (*kas?*). Here you need the instrumental singular (*kuo?*): *gydytoju*."),
    ("turi", "turite", "Jūs {1} kortelę.",
     "You used *turi*: second person singular (*tu*). "
     "The verb goes with *jūs*: second person plural (*jūs*) – *turite*."),
    ("padėjo", "padėtų", "Norėčiau, kad kas nors {1}.",
     "You used *padėjo*: past tense. With *kad* the conditional is needed here: *padėtų*."),
    ("turistę", "turistės", "Prie kasos laukia {1}.",
     "You used *turistę*: accusative singular (*ką?*). Here another form of the word is needed: *turistės*."),
    ("Darius", "Dariau", "{1}, ateik čia!",
     "You used *Darius*: nominative singular (*kas?*). Here you need the vocative singular: *Dariau*."),
    ("Gyvenu Vilnius", "Gyvenu Vilniuje.", "",
     "You used *Vilnius*: nominative singular (*kas?*). Here you need the locative singular (*kur?*): *Vilniuje*."),
]  # fmt: skip


def judged(lexicon, typed: str, *accepted: str, context: str = "", **more) -> PartVerdict:
    policy = more.pop("policy", Policy.PRACTICE)
    return judge_typed(typed, accepted, policy=policy, lexicon=lexicon, context=context, **more)


@pytest.mark.parametrize(("typed", "right", "context", "read"), CORRECTIONS)
def test_a_correction_says_what_was_used_what_is_needed_and_what_demands_it(lexicon, typed, right, context, read):
    assert slips.sentences(judged(lexicon, typed, right, context=context), "en", {}) == [read]


def test_a_word_that_moved_beside_a_word_too_many_is_told_once(lexicon):
    part = judged(lexicon, "Turiu knygą labai tą", "Turiu tą knygą.")
    assert slips.sentences(part, "en", {}) == [
        "The word *labai* is not needed here.",
        "Here the words stand in another order: *Turiu tą knygą.*",
    ]


def test_a_slip_of_the_fingers_is_forgiven_in_practice_and_not_in_the_exam(lexicon):
    practice = judged(lexicon, "borlis", "brolis")
    exam = judged(lexicon, "borlis", "brolis", policy=Policy.EXAM)
    assert (practice.code, practice.score) == (Code.TYPO, 1)
    assert (exam.code, exam.score) == (Code.TYPO, 0)


def test_another_form_is_never_forgiven_as_a_slip(lexicon):
    part = judged(lexicon, "kava", "kavą", context="Geriu {1}.")
    assert (part.code, part.score, part.slips[0].rule) == (Code.FORM, 0, "accusative-object")


def test_the_reason_of_the_author_comes_first_and_alone(lexicon):
    part = judged(lexicon, "brolis", "brolį", context="Aš turiu {1}.").model_copy(update={"why": {"en": "Think!"}})
    assert slips.sentences(part, "en", {}) == ["Think!"]
    assert part.slips, "the ledger knows it all the same"


def test_the_point_of_grammar_follows_in_short(lexicon):
    point = Point("accusative-object", "The accusative", "Things stand in the accusative.", "/", "A1", "cases", "acc")
    part = judged(lexicon, "brolis", "brolį", context="Aš turiu {1}.")
    assert slips.sentences(part, "en", {point.uid: point})[1:] == ["Things stand in the accusative."]


def test_three_slips_are_explained_and_the_rest_counted(lexicon):
    right = "Mano brolis turi naują knygą ir geria kavą."
    part = judged(lexicon, "Mano brolį turi nauja knyga ir geria kava.", right)
    told = slips.sentences(part, "en", {})
    assert [note.needed for note in part.slips] == ["brolis", "naują", "knygą", "kavą"]
    assert len(told) == 4
    assert told[-1] == "One more word differs."


def test_a_wholly_different_answer_is_not_taken_apart(lexicon):
    part = judged(lexicon, "labai gerai ačiū", "Aš dirbau parduotuvėje vakar.")
    assert (part.code, part.slips) == (Code.WRONG, ())


def test_a_form_the_lexicon_lacks_is_not_called_another_word(lexicon):
    part = judged(lexicon, "kišenėj", "kišenėje", context="Čekis yra {1}.")
    assert (part.code, part.score, part.slips) == (Code.WRONG, 0, ())


def test_names_keep_their_capitals_and_openings_of_sentences_lose_them(lexicon):
    note = judged(lexicon, "Brolį gyvena Vilnius", "Brolis gyvena Vilniuje.").slips
    assert [(one.given, one.needed) for one in note] == [("brolį", "brolis"), ("Vilnius", "Vilniuje")]


def test_without_words_letters_are_told_as_before():
    assert judged(None, "dydzio", "dydžio").code is Code.LETTERS
    assert judged(None, "dydį", "dydžio").slips == ()


def test_verdicts_of_before_are_still_read():
    old = {"score": 0.0, "parts": [{"code": "wrong", "score": 0.0, "given": "dydį", "needed": "dydžio"}]}
    assert Verdict.model_validate(old).parts[0].slips == ()


def test_the_ledger_keeps_a_slip_in_few_letters(lexicon):
    part = judged(lexicon, "brolis", "brolį", context="Aš turiu {1}.")
    kept = part.model_dump(mode="json", exclude_defaults=True)
    assert kept["slips"] == [
        {
            "code": "form", "given": "brolis", "needed": "brolį", "written": ["nom.sg.m"], "wanted": "acc.sg.m",
            "lemma": "brolis", "rule": "accusative-object", "governor": "turėti",
        }
    ]  # fmt: skip
    assert PartVerdict.model_validate(kept) == part


def test_codes_of_tags_are_read_back(lexicon):
    seen = {form.tags for word in ("geras", "dirbti", "aš", "penki", "brolis") for entry in lexicon.by_lemma(word)
            for form in lexicon.forms(entry)}  # fmt: skip
    assert len(seen) > 100
    for tags in seen:
        kept = tags._replace(definite=tags.definite or None, negative=tags.negative or None)
        assert read_tags(tag_code(tags)) == kept
    assert read_tags("acc.something-new.pl") == Tags(case=Case.ACCUSATIVE, number=Number.PLURAL)


def test_every_form_of_every_kind_of_word_has_a_name(lexicon):
    everything = frozenset(Tags._fields)
    for lemma in ("geras", "dirbti", "aš", "penki", "brolis", "pirmas"):
        for entry in lexicon.by_lemma(lemma):
            for form in lexicon.forms(entry):
                if entry.pos not in (PartOfSpeech.ADVERB, PartOfSpeech.PARTICLE):
                    assert names.reading(form.tags, everything), form


def test_every_rule_a_sentence_is_chosen_by_exists():
    assert set(RULES) >= AGREEMENT | TAKING | PERSON


def test_sentences_that_name_a_case_name_the_words_too():
    for text in TAKES.values():
        with translation.override("en"):
            said = str(text) % {"governor": "turėti", "needed": "brolį"}
        assert said.startswith("*turėti* takes the ")
        assert said.endswith(": *brolį*.")


def note(wanted: str, written: str = "nom.sg.m", rule: str = "", code: Code = Code.FORM) -> SlipNote:
    return SlipNote(code=code, given="x", needed="y", wanted=wanted, written=(written,), rule=rule)


@pytest.mark.parametrize(
    ("wanted", "written", "kind", "name"),
    [
        ("acc.pl.m", "nom.sg.m", "case-acc-pl", "accusative plural (*ką?*)"),
        ("nom.pl.m", "nom.sg.m", "case-nom-pl", "nominative plural (*kas?*)"),
        ("nom.sg.f.positive", "nom.sg.m.positive", "gender", "masculine and feminine"),
        ("sg.past.1.indicative", "sg.present.1.indicative", "verb-past", "past tense"),
        ("pl.present.2.indicative", "present.3.indicative", "person-2-pl", "second person plural (*jūs*)"),
        ("present.3.indicative", "sg.present.1.indicative", "person-3", "third person (*jis, ji, jie, jos*)"),
        ("infinitive", "sg.present.1.indicative", "verb-infinitive", "infinitive"),
        ("nom.sg.m.comparative", "nom.sg.m.positive", "degree-comparative", "comparative degree"),
        ("present.3.indicative.neg", "present.3.indicative", "negation", "verbs with *ne-* and without"),
    ],
)
def test_slips_are_of_kinds_with_names(wanted, written, kind, name):
    assert slips.kind_of(note(wanted, written)) == kind
    with translation.override("en"):
        assert slips.name_of(kind) == name


def test_the_commonest_kind_comes_first_with_the_rule_it_breaks_most():
    made = [
        note("acc.pl.m", rule="accusative-object"),
        note("gen.sg.m", rule="genitive-of-negation"),
        note("acc.pl.m", rule="accusative-direction"),
        note("acc.pl.m", rule="accusative-direction"),
        SlipNote(code=Code.WORD, given="arbata", needed="kava"),
    ]
    first, second = slips.commonest(made, limit=3)
    assert (first.kind, first.count, first.rule) == ("case-acc-pl", 3, "accusative-direction")
    assert (second.kind, second.count) == ("case-gen-sg", 1)


def test_a_common_slip_leads_to_a_drill():
    assert set(DRILLS.values()) <= set(registry.all_drills())
    assert slips.drill_for(slips.CommonSlip("verb-past", 2, "time-words-and-tenses")) == "past-tense"
    assert slips.drill_for(slips.CommonSlip("case-gen-sg", 2, "genitive-of-negation")) == "genitive-of-negation"
    assert slips.drill_for(slips.CommonSlip("person-1-sg", 2, "verb-person")) == "present-tense"
    assert slips.drill_for(slips.CommonSlip("definite", 2, "")) is None


def test_names_follow_the_language_of_the_page(lexicon):
    part = judged(lexicon, "brolis", "brolį", context="Aš turiu {1}.")
    for language in ("lt", "en", "ru", "uk"):
        with translation.override("en"):
            (told,) = slips.sentences(part, language, {})
        assert "*brolis*" in told
        assert "*brolį*" in told
