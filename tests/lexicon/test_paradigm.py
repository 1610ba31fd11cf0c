"""Forms are arranged in tables that fit a telephone, and those a point is about are pointed out."""

from pathlib import Path

import pytest
from django.conf import settings

from lexicon.paradigm import BESIDE_CASES, about, beside, headword_only, paradigm
from lexicon.taxonomy import Cells
from lithuanian.dictionary import read


@pytest.fixture(scope="module")
def lexicon():
    return read(Path(settings.CONTENT_DIR) / "words")


@pytest.fixture
def forms(lexicon):
    """Forms of a word by its dictionary form, with its accented headword."""

    def _forms(lemma):
        (entry, *_others) = lexicon.by_lemma(lemma)
        return entry.accented, lexicon.forms(entry)

    return _forms


def written(line):
    return [" / ".join(form.stressed or form.plain for form in cell.forms) for cell in line.cells]


def test_a_noun_has_one_table_with_the_case_pointed_out(forms):
    shown = about(*forms("prekė"), Cells.GENITIVE)
    (grid,) = shown.grids
    assert [column.name for column in grid.columns] == ["singular", "plural"]
    assert [line.heading.question for line in grid.lines] == ["kas?", "ko?", "kam?", "ką?", "kuo?", "kur?", ""]
    (pointed,) = [line for line in grid.lines if line.pointed]
    assert pointed.heading.name == "genitive"
    assert written(pointed) == ["prẽkės", "prẽkių"]
    assert all(cell.pointed for cell in pointed.cells)


def test_an_adjective_is_shown_number_by_number_with_the_neuter_in_a_line_of_its_own(forms):
    singular, plural = about(*forms("geras"), None).grids
    assert [column.name for column in singular.columns] == ["masculine singular", "feminine singular"]
    assert [column.name for column in plural.columns] == ["masculine plural", "feminine plural"]
    assert singular.lines[-1].heading.name == "neuter"
    assert written(singular.lines[-1]) == ["gẽra"]
    assert not any(line.pointed for grid in (singular, plural) for line in grid.lines)


@pytest.mark.parametrize(
    ("cells", "names"),
    [(Cells.DEFINITE, ("definite",)), (Cells.COMPARATIVE, ("comparative",)), (Cells.SUPERLATIVE, ("superlative",))],
)
def test_a_point_about_a_degree_shows_that_table(cells, names, forms):
    grids = about(*forms("geras"), cells).grids
    assert {grid.names for grid in grids} == {names}


def test_verbs_stand_side_by_side_in_one_tense(forms):
    (together,) = beside([about(*forms(lemma), Cells.PRESENT) for lemma in ("dirbti", "eiti", "laukti")])
    (grid,) = together.grids
    assert [column.lithuanian for column in grid.columns] == ["dìrbti", "eĩti", "láukti"]
    assert [line.heading.lithuanian for line in grid.lines] == ["aš", "tu", "jis, ji", "mes", "jūs"]
    assert written(grid.lines[0]) == ["dìrbu", "einù", "láukiu"]


def test_a_table_of_one_tense_is_called_as_the_tense_is(forms):
    tables = beside([about(*forms(lemma), Cells.FREQUENTATIVE) for lemma in ("dirbti", "eiti")])
    assert {table.grids[0].names for table in tables} == {("past of habit",)}


def test_long_verbs_stand_two_by_two(forms):
    lemmas = ("dirbti", "eiti", "laukti")
    tables = beside([about(*forms(lemma), Cells.FREQUENTATIVE) for lemma in lemmas])
    assert [len(table.grids[0].columns) for table in tables] == [2, 1]


def test_the_imperative_has_no_line_for_persons_it_lacks(forms):
    (grid,) = about(*forms("eiti"), Cells.IMPERATIVE).grids
    assert [line.heading.lithuanian for line in grid.lines] == ["tu", "mes", "jūs"]


def test_words_of_one_column_are_set_side_by_side_by_twos(forms):
    lemmas = ("kelnės", "durys", "pinigai", "metai")
    tables = beside([about(*forms(lemma), None) for lemma in lemmas])
    assert [len(table.grids[0].columns) for table in tables] == [BESIDE_CASES, BESIDE_CASES]


def test_of_a_pronoun_among_many_only_its_own_forms_are_shown(forms):
    shown = headword_only(about(*forms("jis"), None))
    (grid,) = shown.grids
    assert [written(line) for line in grid.lines][:2] == [["jìs"], ["jõ"]]


def test_later_words_are_folded_away(forms):
    assert [
        each.folded for each in beside([about(*forms(lemma), None) for lemma in ("geras", "gražus", "medinis")])
    ] == [
        False,
        True,
        True,
    ]
    nouns = beside([about(*forms(lemma), Cells.LOCATIVE) for lemma in ("kasa", "viešbutis", "miestas")])
    assert [each.folded for each in nouns] == [False, False, True]


def test_all_forms_of_a_word_point_out_the_form_that_was_tapped(forms):
    word, found = forms("laikas")
    shown = paradigm(word, found, pointed=["laiko"])
    pointed = [cell for grid in shown.grids for line in grid.lines for cell in line.cells if cell.pointed]
    assert [cell.forms[0].stressed for cell in pointed] == ["laĩko"]


def test_all_forms_of_a_verb_begin_with_persons_and_fold_the_rest(forms):
    shown = paradigm(*forms("dirbti"))
    assert [[column.name for column in grid.columns] for grid in shown.grids] == [
        ["present", "past", "future"],
        ["past of habit", "conditional", "imperative"],
    ]
    assert shown.more
    assert shown.grids[1].is_wide
    assert not shown.grids[0].is_wide


def test_a_word_without_forms_has_no_tables():
    assert paradigm("labas", ()).grids == ()
    assert beside([]) == ()
