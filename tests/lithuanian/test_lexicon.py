"""From a form to all its readings, and stress for whole texts."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from lithuanian import dictionary, paradigms
from lithuanian.grammar import Case, Entry, Gender, Number, PartOfSpeech, Tense
from lithuanian.letters import strip_stress
from lithuanian.lexicon import Lexicon, UnknownWord

N, V, A = PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE
M, F = Gender.MASCULINE, Gender.FEMININE


def noun(uid, accented, genitive, gender, accent_class, **more):
    lemma = strip_stress(accented)
    return Entry(uid, lemma, accented, N, (accented, genitive), gender, accent_class, **more)


def verb(uid, *parts):
    return Entry(uid, strip_stress(parts[0]), parts[0], V, parts)


ENTRIES = (
    noun("brolis", "brólis", "-io", M, "1"),
    noun("diena", "dienà", "-õs", F, "4"),
    noun("kava", "kavà", "-õs", F, "4"),
    noun("namas", "nãmas", "-o", M, "4"),
    noun("kelnes", "kélnės", "-ių", F, "1", number=Number.PLURAL),
    Entry("kinas", "kinas", "kìnas", N, ("kìnas", "-o"), M, "2"),
    Entry("taksi", "taksi", "taksì", N, ("taksì",), M, indeclinable=True),
    verb("dirbti", "dìrbti", "dìrba", "dìrbo"),
    verb("buti", "bū́ti", "yrà", "bùvo"),
    verb("eiti", "eĩti", "eĩna", "ė̃jo"),
    verb("mokytis", "mókytis", "mókosi", "mókėsi"),
    Entry("geras", "geras", "gẽras", A, ("gẽras", "gerà"), None, "4"),
    Entry("as", "aš", "àš", PartOfSpeech.PRONOUN),
    Entry("vilnius", "Vilnius", "Vìlnius", PartOfSpeech.PROPER, ("Vìlnius", "-iaus"), M, "1"),
    Entry("ir", "ir", "ir̃", PartOfSpeech.CONJUNCTION),
    Entry("labas-rytas", "labas rytas", "lãbas rýtas", PartOfSpeech.PHRASE),
)


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon(ENTRIES)


def readings(lexicon, form):
    return {(each.entry.uid, each.form.tags.case, each.form.tags.number) for each in lexicon.analyse(form)}


def test_a_form_has_all_its_readings(lexicon):
    assert readings(lexicon, "dienos") == {
        ("diena", Case.GENITIVE, Number.SINGULAR),
        ("diena", Case.NOMINATIVE, Number.PLURAL),
        ("diena", Case.VOCATIVE, Number.PLURAL),
    }
    assert readings(lexicon, "brolį") == {("brolis", Case.ACCUSATIVE, Number.SINGULAR)}


@pytest.mark.parametrize("written", ["brolį", "Brolį", "BROLĮ", "brólį", "broli\u0328"])
def test_case_stress_and_composition_do_not_matter(lexicon, written):
    assert readings(lexicon, written) == {("brolis", Case.ACCUSATIVE, Number.SINGULAR)}


def test_a_name_is_found_however_it_is_written(lexicon):
    assert ("vilnius", Case.LOCATIVE, Number.SINGULAR) in readings(lexicon, "Vilniuje")
    assert readings(lexicon, "vilniuje") == readings(lexicon, "Vilniuje")


@pytest.mark.parametrize(
    ("form", "uid", "tense", "person"),
    [
        ("nedirbu", "dirbti", Tense.PRESENT, 1),
        ("nedirbo", "dirbti", Tense.PAST, 3),
        ("nėra", "buti", Tense.PRESENT, 3),
        ("nesu", "buti", Tense.PRESENT, 1),
        ("neina", "eiti", Tense.PRESENT, 3),
        ("nėjo", "eiti", Tense.PAST, 3),
        ("nesimoko", "mokytis", Tense.PRESENT, 3),
    ],
)
def test_verbs_are_found_under_their_negation(lexicon, form, uid, tense, person):
    found = [
        each
        for each in lexicon.analyse(form)
        if each.entry.uid == uid and (each.form.tags.tense, each.form.tags.person) == (tense, person)
    ]
    assert found
    assert all(each.form.tags.negative and each.form.form == form for each in found)


def test_nouns_have_no_negation_and_verbs_no_double_one(lexicon):
    assert lexicon.analyse("nebrolis") == lexicon.analyse("nenedirba") == ()


def test_what_begins_otherwise_than_its_dictionary_form_is_found(lexicon):
    assert {each.entry.uid for each in lexicon.analyse("manęs")} == {"as"}
    assert {each.entry.uid for each in lexicon.analyse("esu")} == {"buti"}
    assert {each.entry.uid for each in lexicon.analyse("ėjau")} == {"eiti"}


def test_words_that_never_change_have_one_form(lexicon):
    (form,) = lexicon.forms(lexicon.entry("taksi"))
    assert (form.form, form.stressed, form.tags.case) == ("taksi", "taksì", None)
    assert [each.form.stressed for each in lexicon.analyse("Labas rytas")] == ["lãbas rýtas"]


def test_words_are_found_by_their_dictionary_form(lexicon):
    assert [entry.uid for entry in lexicon.by_lemma("Kavà")] == ["kava"]
    assert lexicon.by_lemma("kavos") == ()
    assert lexicon.entry("kava").lemma == "kava"
    with pytest.raises(UnknownWord):
        lexicon.entry("nera")


def test_a_word_from_elsewhere_has_forms_too(lexicon):
    stranger = noun("kava", "kakavà", "-õs", F, "2")
    assert {form.lemma for form in lexicon.forms(stranger)} == {"kakava"}
    assert not lexicon.knows("kakavos")


def test_stress_is_put_where_all_readings_agree(lexicon):
    assert lexicon.accent("Brolį ir kavą!") == "Brólį ir̃ kãvą!"
    assert lexicon.accent("nežinomas Algis") == "nežinomas Algis"
    assert lexicon.accent("DIRBA, Dirba") == "DÌRBA, Dìrba"


def test_a_word_of_two_stresses_stays_unmarked(lexicon):
    ways = {each.form.stressed for each in lexicon.analyse("geros")}
    assert ways == {"gerõs", "gẽros"}
    assert lexicon.accent("geros kavos, gerą namą") == "geros kavos, gẽrą nãmą"


def test_marks_that_stand_there_stay(lexicon):
    assert lexicon.accent("gerõs kavą") == "gerõs kãvą"
    assert lexicon.accent("kavà̃ kavùs") == "kavà̃ kavùs"


@pytest.mark.parametrize(
    "junk",
    ["", " ", "-", "\0", "ne", "nė", "n", "nesi", "\u0301", "ą" * 500, "a" * 100_000, "😀", "кава", "brolis brolis",
     "İ", "ß", "\ud800"],
)  # fmt: skip
def test_junk_is_analysed_and_accented_without_a_word(lexicon, junk):
    started = time.process_time()
    lexicon.analyse(junk)
    lexicon.accent(junk[:500])
    assert time.process_time() - started < 0.05


def test_all_threads_find_the_same():
    for _ in range(5):
        fresh = Lexicon(ENTRIES)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(fresh.analyse, ["dienos", "neina", "esu", "kavą"] * 8))
        assert [len(each) for each in found] == [len(each) for each in found[:4]] * 8


@pytest.fixture(scope="module")
def project():
    """The project's own words."""
    return dictionary.read()


def test_every_form_of_every_word_is_found_again(project):
    """Forms are indexed by the first letters of principal parts; none may begin otherwise unnoticed."""
    waiting = dictionary.read()
    lost = [
        (entry.uid, form.form)
        for entry in project.entries
        for form in project.forms(entry)
        if not any(each.entry == entry and each.form == form for each in waiting.analyse(form.form))
    ]
    assert lost == []


def test_forms_are_composed_and_their_stress_stripped_is_their_spelling(project):
    wrong = [
        form
        for entry in project.entries
        for form in project.forms(entry)
        if strip_stress(form.form) != form.form or (form.stressed and strip_stress(form.stressed) != form.form)
    ]
    assert wrong == []


def test_every_word_has_its_dictionary_form_among_its_forms(project):
    missing = [
        entry.uid for entry in project.entries if entry.lemma not in {form.form for form in paradigms.forms(entry)}
    ]
    assert missing == []
