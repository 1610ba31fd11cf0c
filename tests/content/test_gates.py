"""The real content passes every gate. A failure lists every place, one a line."""

import pytest

from config.content.coverage import as_markdown, counts
from config.content.gates.all import ALL
from config.content.gates.spelling import lithuanian_texts
from lexicon.tokens import words
from lithuanian.letters import strip_stress


@pytest.mark.parametrize("gate", ALL, ids=lambda gate: f"gate {gate.number}")
def test_the_content_passes(gate, tree):
    found = [str(problem) for problem in gate.problems(tree)]
    assert not found, f"gate {gate.number}, {gate.title}:\n" + "\n".join(found)


def test_two_units_of_four_lessons_are_there(tree):
    by_unit = {unit.value.uid: 0 for unit in tree.units}
    for lesson in tree.lessons:
        by_unit[lesson.value.unit] += 1
    assert {"a1-darbas", "a1-prekyba"} <= set(by_unit)
    assert min(by_unit.values()) >= 4


def test_every_lesson_has_what_a_lesson_needs(tree):
    for lesson in tree.lessons:
        items = [item.value for item in tree.items[lesson.value.uid]]
        assert 6 <= len(lesson.value.dialogue.lines) <= 12, lesson.value.uid
        assert 8 <= len(lesson.value.words) <= 15, lesson.value.uid
        assert 10 <= len(items) <= 14, lesson.value.uid
        assert len({item.kind for item in items}) >= 5, lesson.value.uid
        assert lesson.value.grammar is not None, lesson.value.uid


def test_allowed_words_are_all_used(tree):
    """A list that only grows would hide mistakes."""
    used = {word for _entry, _path, text in lithuanian_texts(tree) for word in words(strip_stress(text))}
    used |= {word[:1].lower() + word[1:] for word in used}
    unused = sorted(tree.exempt("spelling") - used)
    assert unused == []


def test_counts_are_those_of_the_report(tree):
    counted = counts(tree)
    assert set(counted) == {"lessons", "words", "exercises", "phrases", "papers", "questions", "clips", "holes"}
    assert counted["papers"] == counted["questions"] == 0


def test_the_page_on_coverage_is_up_to_date(tree, settings):
    page = settings.BASE_DIR / "docs" / "coverage.md"
    assert page.read_text(encoding="utf-8") == as_markdown(tree), "run: manage.py content_report --write"
