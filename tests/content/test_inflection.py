"""Gate 2: what the engine generates of the lexicon is Lithuanian, as far as hunspell-lt knows."""

import random

import pytest

from config.content.exemptions import read_exemptions
from config.content.gates import inflection
from config.content.tree import ContentTree, Entry
from lexicon.files import WordFile
from lexicon.spelling import dictionary

WORD = {
    "uid": "knyga",
    "lemma": "knyga",
    "accented": "knygà",
    "pos": "noun",
    "parts": ["knygà", "-os"],
    "gender": "f",
    "accent_class": "2",
    "theme": "mokslas",
    "glosses": {"en": "book", "ru": "книга", "uk": "книжка"},
}


class Document:
    file, lines = "words/mokslas.yaml", {}


def content(root, **changes):
    """A content of one word."""
    return ContentTree(root, words=[Entry(WordFile.model_validate(WORD | changes), Document())])


def said(problems):
    return [problem.message for problem in problems]


def test_every_listed_form_is_needed(tree):
    assert [str(problem) for problem in inflection.unused(tree)] == []


def test_the_compact_list_and_hunspell_itself_agree_on_what_is_generated(tree):
    """The gate asks the compact list first; a sample of its answers is put to hunspell-lt."""
    forms = sorted({form for _word, forms in inflection.spelled(tree) for form in forms if " " not in form})
    sample = random.Random(2).sample(forms, 3000)
    assert [form for form in sample if inflection.accepted(form) != bool(dictionary().lookup(form))] == []


def test_a_sound_word_passes(tmp_path):
    assert inflection.problems(content(tmp_path)) == []


def test_a_form_that_is_no_word_is_named(tmp_path):
    wrong = content(tmp_path, lemma="knigas", accented="knìgas", parts=["knìgas", "-o"], gender="m")
    first, share = said(inflection.problems(wrong))
    assert first.startswith("hunspell-lt rejects knigas, knigo, knigui, ")
    assert share.startswith("of 12 forms of nouns hunspell-lt accepts ")


def test_a_listed_form_needs_a_reason_and_stands_once(tmp_path):
    (tmp_path / inflection.REJECTED).write_text("knygai  # fine\nknygai  # again\nbalos\n", encoding="utf-8")
    _listed, found = inflection.rejected_list(tmp_path)
    assert said(found) == ["“knygai” stands here twice", "“balos” has no reason; write: balos  # why"]


def test_a_listed_form_that_is_accepted_or_generated_by_nothing_is_named(tmp_path):
    (tmp_path / inflection.REJECTED).write_text("knygai  # fine\nbalos  # why\n", encoding="utf-8")
    assert len(inflection.unused(content(tmp_path))) == 2


def test_words_on_the_allow_list_are_not_counted(tmp_path):
    tree = content(tmp_path, lemma="knigas", accented="knìgas", parts=["knìgas", "-o"], gender="m")
    (tmp_path / "allow.txt").write_text("knigas  # for the test\n", encoding="utf-8")
    tree.exemptions, _wrong = read_exemptions(tmp_path)
    assert inflection.problems(tree) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"lemma": "kny", "accented": "kny", "parts": ["kny", "-io"]}, "No forms can be made of “kny, -io”"),
        ({"parts": ["knygà", "-õs"]}, "The stress of “knygà” does not fit accent class 2."),
        ({"parts": ["knygà", "-ės"]}, "which give: knỹgos, knỹgų."),
        ({"accent_class": "1"}, "does not fit accent class 1"),
    ],
)
def test_parts_and_classes_that_contradict_each_other_are_named(tmp_path, changes, message):
    assert any(message in text for text in said(inflection.problems(content(tmp_path, **changes))))
