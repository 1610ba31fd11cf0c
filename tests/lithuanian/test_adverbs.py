import unicodedata

import pytest

from lithuanian.adverbs import compare_degrees
from lithuanian.grammar import Degree, Entry, PartOfSpeech
from lithuanian.letters import strip_stress


def entry(accented: str) -> Entry:
    accented = unicodedata.normalize("NFC", accented)
    return Entry("", strip_stress(accented), accented, PartOfSpeech.ADVERB)


@pytest.mark.parametrize(
    "degrees",
    [
        "geraĩ geriaũ geriáusiai",
        "lėtaĩ lėčiaũ lėčiáusiai",
        "greĩtai greičiaũ greičiáusiai",
        "labaĩ labiaũ labiáusiai",
        "plačiaĩ plačiaũ plačiáusiai",
        "naujaĩ naujaũ naujáusiai",
        "brángiai brangiaũ brangiáusiai",
        "mažaĩ mažiaũ mažiáusiai",
        "daũg daugiaũ daugiáusia",
        "tolì toliaũ toliáusiai",
        "ankstì anksčiaũ anksčiáusiai",
        "vėlaĩ vėliaũ vėliáusiai",
        "malonù maloniaũ maloniáusia",
        "šálta šalčiaũ šalčiáusia",
    ],
)
def test_an_adverb_has_three_degrees_each_stressed(degrees):
    words = unicodedata.normalize("NFC", degrees).split()
    forms = compare_degrees(entry(words[0]))
    assert [form.stressed for form in forms] == words
    assert [form.form for form in forms] == [strip_stress(word) for word in words]
    assert [form.tags.degree for form in forms] == [Degree.POSITIVE, Degree.COMPARATIVE, Degree.SUPERLATIVE]


@pytest.mark.parametrize(
    "word", ["dabar̃", "lietùviškai", "kartù", "tuojaũ", "pagaliaũ", "galiáusiai", "kar̃tais", "visái"]
)
def test_words_that_cannot_be_more_or_less_have_one_form_without_degree(word):
    (form,) = compare_degrees(entry(word))
    assert form.stressed == unicodedata.normalize("NFC", word)
    assert form.tags.degree is None


@pytest.mark.parametrize(("word", "degree"), [("lėčiaũ", Degree.COMPARATIVE), ("labiáusiai", Degree.SUPERLATIVE)])
def test_a_degree_that_is_a_word_of_its_own_is_tagged_so(word, degree):
    (form,) = compare_degrees(entry(word))
    assert form.tags.degree is degree


def test_an_adverb_without_mark_has_degrees_without_marks():
    assert [(form.form, form.stressed) for form in compare_degrees(entry("gerai"))] == [
        ("gerai", None),
        ("geriau", None),
        ("geriausiai", None),
    ]
