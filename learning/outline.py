"""Levels, units and lessons as the overviews show them, each lesson with the mark of the learner's progress."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class LessonRow:
    """A lesson page and this learner's progress in it, or None."""

    page: Any
    progress: Any = None

    @property
    def mark(self) -> str:
        """`done`, `begun` or `new`."""
        if self.progress is None:
            return "new"
        return "done" if self.progress.finished_at else "begun"


@dataclass(frozen=True)
class UnitRow:
    """A unit page with its lessons in order."""

    page: Any
    lessons: tuple[LessonRow, ...]

    @property
    def done(self) -> int:
        """How many lessons are finished."""
        return sum(row.mark == "done" for row in self.lessons)

    @property
    def next_lesson(self) -> LessonRow | None:
        """The lesson to take up: one begun, else the first not finished, else the first."""
        begun = [row for row in self.lessons if row.mark == "begun"]
        ahead = [row for row in self.lessons if row.mark == "new"]
        return next(iter(begun + ahead + list(self.lessons)), None)


@dataclass(frozen=True)
class LevelRow:
    """A level page with its units in order."""

    page: Any
    units: tuple[UnitRow, ...]


def unit_row(unit: Any, lessons: Iterable[Any], progress: Mapping[str, Any]) -> UnitRow:
    """`unit` with those of `lessons` that lie under it; `progress` is keyed by the lesson's uid."""
    mine = (lesson for lesson in lessons if lesson.path.startswith(unit.path))
    return UnitRow(page=unit, lessons=tuple(LessonRow(lesson, progress.get(lesson.uid)) for lesson in mine))


def level_row(level: Any, units: Iterable[Any], lessons: Iterable[Any], progress: Mapping[str, Any]) -> LevelRow:
    """`level` with those of `units` that lie under it and hold a lesson."""
    lessons = list(lessons)
    rows = [unit_row(unit, lessons, progress) for unit in units if unit.path.startswith(level.path)]
    return LevelRow(page=level, units=tuple(row for row in rows if row.lessons))
