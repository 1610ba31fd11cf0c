"""A person's way through lessons: given out, erased, moved to another account of the same person."""

from typing import Any

from learning.models import LessonProgress


def export(user: Any) -> dict[str, Any]:
    """Every lesson begun, with times in ISO format; the answers themselves are the ledger's."""
    rows = LessonProgress.objects.of(user).order_by("started_at", "pk")
    return {
        "lessons": [
            {
                "lesson": row.lesson_uid,
                "answered": row.done,
                "of": row.total,
                "begun": row.started_at.isoformat(),
                "last_answer": row.updated_at.isoformat(),
                "finished": row.finished_at.isoformat() if row.finished_at else None,
            }
            for row in rows
        ]
    }


def erase(user: Any) -> None:
    """Remove every trace of the person's lessons."""
    LessonProgress.objects.of(user).delete()


def move(source: Any, target: Any) -> None:
    """Give `source`'s progress to `target`. Where both began a lesson, the one further on stays."""
    kept = LessonProgress.objects.of(target).by_lesson()
    for row in LessonProgress.objects.of(source).order_by("pk"):
        other = kept.get(row.lesson_uid)
        if other is not None and _rank(other) >= _rank(row):
            row.delete()
            continue
        if other is not None:
            other.delete()
        row.user = target
        row.save(update_fields=["user"])


def _rank(row: LessonProgress) -> tuple[bool, int]:
    """What is further on: finished before unfinished, then the number answered."""
    return row.finished_at is not None, row.done
