"""Which lessons teach a point of grammar, and where points of grammar are explained."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import get_language

from learning.mirror import address
from learning.models import LessonPage
from learning.translations import text_in
from lexicon.memory import Memory


@dataclass(frozen=True)
class Note:
    """A lesson's own note on a point of grammar: the lesson, the note's title and its address."""

    lesson: str
    title: str
    url: str


_notes: Memory[dict[str, list[Note]]] = Memory(seconds=60, size=8)


def notes(language: str) -> Mapping[str, list[Note]]:
    """The notes of published lessons by rule, in the order of the lessons; kept for a minute."""
    return _notes.get(language, lambda: _read(language))


def _read(language: str) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = defaultdict(list)
    lessons = LessonPage.objects.live().filter(locale__language_code=language).order_by("path")
    for lesson in lessons.only("title", "url_path", "grammar", "path"):
        for block in lesson.grammar:
            title = text_in(block.value["title"], language)
            found[block.value["rule"]].append(Note(lesson.title, title, f"{address(lesson)}#grammar"))
    return dict(found)


def lessons_slot(*, request: Any, rule: str) -> str:
    """HTML of the lessons that teach `rule`; empty where none does."""
    found = notes(get_language() or "lt").get(rule, [])
    return render_to_string("learning/_lessons_of_rule.html", {"notes": found}, request) if found else ""
