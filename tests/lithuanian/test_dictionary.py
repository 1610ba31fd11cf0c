"""Reading the word files without the site."""

import pytest

from lithuanian import dictionary
from lithuanian.grammar import Gender, Number, PartOfSpeech


def folder(tmp_path, text):
    (tmp_path / "words.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_project_has_the_words_of_the_first_levels():
    lexicon = dictionary.read()
    assert len(lexicon) >= 1000
    assert len({entry.uid for entry in lexicon.entries}) == len(lexicon)


def test_every_key_of_a_word_is_read(tmp_path):
    text = (
        "- {uid: kelnes, lemma: kelnės, accented: kélnės, pos: noun, parts: [kélnės, -ių], gender: f,\n"
        '   accent_class: "1", number: pl, meaning: clothing, level: A1, theme: prekyba, glosses: {en: trousers}}\n'
        "- {uid: taksi, lemma: taksi, accented: taksì, pos: noun, gender: m, indeclinable: true, theme: keliones}\n"
    )
    trousers, taxi = dictionary.read(folder(tmp_path, text)).entries
    assert trousers == (
        "kelnes", "kelnės", "kélnės", PartOfSpeech.NOUN, ("kélnės", "-ių"), Gender.FEMININE, "1", "A1", "prekyba",
        Number.PLURAL, False, "clothing",
    )  # fmt: skip
    assert (taxi.indeclinable, taxi.parts, taxi.accent_class, taxi.level) == (True, (), "", "A1")


def test_yaml_is_read_as_text_and_composed(tmp_path):
    text = "- {uid: ne, lemma: no, accented: ne\u0300, pos: particle}\n"
    (entry,) = dictionary.read(folder(tmp_path, text)).entries
    assert (entry.lemma, entry.accented) == ("no", "nè")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- {uid: a, lemma: a, pos: noun}\n", "words.yaml, word 1: 'accented' is missing."),
        ("- {uid: a, lemma: a, accented: a, pos: nuon}\n", "words.yaml, word 1: 'nuon' is not a valid PartOfSpeech."),
        ("- a\n", "words.yaml, word 1: "),
        ("uid: a\n", "words.yaml is no list of words."),
        ("- {uid: a\n", "words.yaml cannot be read: "),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(tmp_path, text, message):
    with pytest.raises(dictionary.DictionaryUnreadable) as caught:
        dictionary.read(folder(tmp_path, text))
    assert message in str(caught.value)
