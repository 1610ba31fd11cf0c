"""What is kept about a person here: answers, her own assessments of them, reports."""

from typing import Any

from exercises.models import Attempt, Report, SelfAssessment


def export(user: Any) -> dict[str, Any]:
    """Every answer as asked, given and judged, with what came later; every report."""
    attempts = Attempt.objects.of(user).select_related("snapshot", "self_assessment").prefetch_related("regrades")
    return {
        "answers": [_attempt(attempt) for attempt in attempts.order_by("created_at", "pk")],
        "reports": [
            {
                "kind": report.kind,
                "about": report.about,
                "answer": report.answer,
                "text": report.text,
                "state": report.state,
                "reported_at": report.created_at.isoformat(),
                "decided_at": report.decided_at.isoformat() if report.decided_at else None,
            }
            for report in Report.objects.filter(user=user).order_by("created_at", "pk")
        ],
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    assessment: SelfAssessment | None = getattr(attempt, "self_assessment", None)
    return {
        "exercise": attempt.item_uid,
        "kind": attempt.snapshot.kind,
        "asked": attempt.snapshot.content,
        "context": attempt.context,
        "answer": attempt.answer,
        "verdict": attempt.verdict,
        "score": attempt.score,
        "hints_used": attempt.hints_used,
        "answered_at": attempt.created_at.isoformat(),
        "own_assessment": {"score": assessment.score, "ticks": assessment.ticks} if assessment else None,
        "later_scores": [
            {"score": regrade.score, "at": regrade.created_at.isoformat()} for regrade in attempt.regrades.all()
        ],
    }


def erase(user: Any) -> None:
    """Answers hold what people wrote of themselves: the rows go, with assessments, regrades and reports."""
    Report.objects.filter(user=user).delete()
    Report.objects.filter(decided_by=user).update(decided_by=None)
    Attempt.objects.of(user).delete()


def move(source: Any, target: Any) -> None:
    """Everything of `source` becomes `target`'s: a guest signs up, or merges into an account."""
    Attempt.objects.of(source).update(user=target)
    Report.objects.filter(user=source).update(user=target)
