"""Rules of languages and stress, one text at a time."""

from lexicon.gates import (
    alien_faults,
    gloss_faults,
    spelling_faults,
    stress_faults,
    translation_faults,
    typed_faults,
    under,
)
from lexicon.spelling import Speller


def codes(faults):
    return [(fault.path, fault.code) for fault in faults]


def test_a_complete_translated_text_is_fine():
    texts = {"lt": "Ko reikia?", "en": "What is needed?", "ru": "Что нужно?", "uk": "Що потрібно?"}
    assert translation_faults(texts) == []


def test_each_missing_language_is_named():
    assert codes(translation_faults({"lt": "Taip", "en": " ", "ru": "Да"})) == [(("en",), "empty"), (("uk",), "empty")]


def test_four_equal_words_are_a_forgotten_translation_and_three_are_not():
    copied = {"lt": "Labas", "en": "Hello", "ru": "Где это стоит, скажите?", "uk": "Где это стоит, скажите?"}
    assert (("uk",), "same") in codes(translation_faults(copied))
    assert translation_faults(copied | {"ru": "Банк, порт, парк", "uk": "Банк, порт, парк"}) == []


def test_a_meaning_equal_in_russian_and_ukrainian_needs_confirmation():
    glosses = {"en": "jacket", "ru": "куртка", "uk": "куртка"}
    assert codes(gloss_faults(glosses, confirmed=())) == [(("uk",), "equal_gloss")]
    assert gloss_faults(glosses, confirmed={"куртка"}) == []


def test_letters_of_the_other_language_give_a_text_away():
    assert codes(alien_faults("Это наши вещи", "uk")) == [((), "alien")]
    assert codes(alien_faults("Їх речи", "ru")) == [((), "alien")]
    assert alien_faults("Їхні речі", "uk") == alien_faults("Это вещи", "ru") == []


def test_a_well_stressed_line_is_fine():
    assert stress_faults("Ar jūs iš Kauno?", "Ar jū̃s iš Kaũno?", unstressed=()) == []
    assert stress_faults("Ar jūs iš Kauno?", "Ar jūs iš Kaũno?", unstressed=()) == []


def test_the_three_ways_to_stress_wrongly():
    assert codes(stress_faults("Kaina", "Kaina", unstressed=())) == [((), "stress_missing")]
    assert codes(stress_faults("Kaina", "Kãinà", unstressed=())) == [((), "stress_many")]
    assert codes(stress_faults("Kaina", "Káina,", unstressed=())) == [((), "stress_differs")]
    assert stress_faults("UAB Kaina", "UAB kaina", unstressed={"kaina"})[0].code == "stress_differs"
    assert stress_faults("UAB kaina", "UAB kaina", unstressed={"kaina"}) == []


def test_a_line_without_marks_at_all_is_said_once():
    assert codes(stress_faults("Kuo galiu padėti?", "", unstressed=())) == [((), "unaccented")]
    assert stress_faults("Kas?", "", unstressed=()) == []


def test_marks_where_one_types_are_found():
    assert codes(typed_faults("Man reikia dýdžio")) == [((), "stress_typed")]
    assert typed_faults("Ąžuolėlis šlama") == []


def test_spelling_is_checked_without_marks_and_single_letters_pass():
    speller = Speller({"Olena", "latė"})
    assert spelling_faults("Olena, latė̃, Latė, L dýdis", knows=speller.knows) == []
    assert [fault.params["word"] for fault in spelling_faults("olena dydys", knows=speller.knows)] == ["olena", "dydys"]


def test_a_fault_says_its_sentence_and_its_place():
    (fault,) = under(("prompt",), translation_faults({"en": ""}, ("en",)))
    assert fault.path == ("prompt", "en")
    assert fault.message == "The text in en is missing."
