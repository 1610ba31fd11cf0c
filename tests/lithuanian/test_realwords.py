import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexicon.spelling import DICTIONARY, dictionary
from lithuanian import wordgraph
from lithuanian.realwords import LIST, is_real_word


def _random_forms(count: int, seed: int) -> list[str]:
    """Dictionary words with random prefixes and suffixes, some written large, some with a letter astray."""
    chance = random.Random(seed)
    prefixes, suffixes = wordgraph.read_affixes(DICTIONARY.with_suffix(".aff").read_text("utf-8").splitlines())
    lines = DICTIONARY.with_suffix(".dic").read_text("utf-8").splitlines()[1:]
    forms = []
    for _ in range(count):
        form, _, flags = chance.choice(lines).partition("/")
        fitting = [s for f in flags for s in suffixes.get(f, ()) if form.endswith(s.strip) and s.condition.search(form)]
        before = [p for f in flags for p in prefixes.get(f, ())]
        if fitting and chance.random() < 0.9:
            rule = chance.choice(fitting)
            form = form[: len(form) - len(rule.strip)] + rule.add
        if before and chance.random() < 0.6:
            form = chance.choice(before).add + form
        change = chance.random()
        if change < 0.1:
            form = form.capitalize()
        elif change < 0.2:
            form = form.upper() if change < 0.15 else form.lower()
        elif change < 0.45:
            place = chance.randrange(len(form))
            form = form[:place] + chance.choice("aąsiuž") + form[place + 1 :]
        forms.append(form)
    return forms


def test_the_list_says_what_hunspell_says_of_thousands_of_random_forms():
    forms = _random_forms(3000, seed=2)
    accepted = {form: bool(dictionary().lookup(form)) for form in forms}
    assert sum(accepted.values()) > 2000
    assert [form for form in forms if is_real_word(form) is not accepted[form]] == []


@pytest.mark.parametrize("word", ["brolį", "Brolį", "BROLĮ", "nebedirbdavome", "Vilniuje", "tik-tik", "ne", "žalią"])
def test_words_of_every_kind_are_known(word):
    assert is_real_word(word)


@pytest.mark.parametrize("string", ["", "-", "--", "brloį", "vilniuje", "aciu", "slkf", "15", "кава", "a" * 500])
def test_what_is_no_word_is_not(string):
    assert not is_real_word(string)


def test_the_list_is_small_and_its_licence_lies_beside_it():
    assert LIST.stat().st_size < 2_000_000
    assert "Albertas Agejevas" in (LIST.parent / "LICENSE-hunspell-lt").read_text("utf-8")


@given(st.text(max_size=80))
def test_anything_can_be_asked(text):
    assert is_real_word(text) in (True, False)


def test_a_small_dictionary_is_packed_word_for_word(tmp_path):
    (tmp_path / "x.aff").write_text(
        "SET UTF-8\nPFX N Y 1\nPFX N 0 ne .\nSFX D Y 2\nSFX D as ą [^j]as\nSFX D as o as\nSFX R N 1\nSFX R 0 si .\n",
        "utf-8",
    )
    (tmp_path / "x.dic").write_text("3\nnamas/DN\nvėjas/D\neina/NR\n", "utf-8")
    graph, first = wordgraph.build(tmp_path / "x")
    assert sorted(wordgraph.words(graph, first)) == sorted(
        ["namas", "namą", "namo", "nenamas", "nenamą", "nenamo", "vėjas", "vėjo", "eina", "einasi", "neeina"]
    )
