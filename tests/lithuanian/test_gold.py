"""The engines against paradigms and accented forms written by hand from grammars (tests/lithuanian/gold)."""

from collections import defaultdict

import pytest

from bench import gold
from lithuanian.grammar import PartOfSpeech
from lithuanian.letters import strip_stress

#: The least share of accented forms that are right, in per cent.
LEAST = {
    PartOfSpeech.NOUN: 99,
    PartOfSpeech.PROPER: 99,
    PartOfSpeech.VERB: 97,
    PartOfSpeech.ADJECTIVE: 97,
    PartOfSpeech.PRONOUN: 97,
    PartOfSpeech.NUMERAL: 97,
}


def test_every_cell_of_the_paradigms_is_as_grammars_have_it():
    found = gold.judged(gold.PARADIGMS, stressed=False)

    wrong = [cell.line() for cell in found if not cell.holds]
    assert not wrong, "\n".join(wrong)
    assert len(found) >= 750


def test_accented_forms_are_as_grammars_have_them():
    found = gold.judged(gold.STRESS, stressed=True)
    by_pos = defaultdict(list)
    for cell in found:
        by_pos[cell.cell.entry.pos].append(cell)

    wrong = [cell.line() for cell in found if not cell.holds]
    print(*wrong, sep="\n")
    shares = {pos: 100 * sum(cell.holds for cell in cells) / len(cells) for pos, cells in by_pos.items()}
    assert {pos: share for pos, share in shares.items() if share < LEAST[pos]} == {}, "\n".join(wrong)
    assert len(found) >= 450
    assert len(by_pos[PartOfSpeech.NOUN]) >= 200
    assert len(by_pos[PartOfSpeech.VERB]) >= 130
    assert len(by_pos[PartOfSpeech.ADJECTIVE]) >= 120


def test_the_yardstick_has_nouns_of_every_accent_class():
    classes = {cell.entry.accent_class for cell in gold.cells(gold.STRESS) if cell.entry.pos is PartOfSpeech.NOUN}
    assert classes == {"1", "2", "3", "3a", "3b", "34a", "34b", "4"}


@pytest.mark.parametrize("path", [gold.PARADIGMS, gold.STRESS], ids=lambda path: path.stem)
def test_no_cell_is_written_twice(path):
    cells = [(cell.entry.lemma, cell.entry.pos, cell.key) for cell in gold.cells(path)]
    assert len(cells) == len(set(cells))


def test_every_accented_form_carries_a_mark():
    bare = [(cell.key, form) for cell in gold.cells(gold.STRESS) for form in cell.right if strip_stress(form) == form]
    assert bare == []
