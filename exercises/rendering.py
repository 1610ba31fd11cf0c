"""What the templates of an exercise need, gathered once: the page before the answer, and the page with its verdict."""

from collections.abc import Mapping
from typing import Any

from exercises import slips
from exercises.exercise import Exercise
from exercises.verdict import Code, PartVerdict, Verdict
from lexicon import grammar
from lexicon.grammar import Point
from lithuanian.letters import SPECIAL_LETTERS
from media.models import Clip, Picture

#: What the heading of a verdict says when it is about one part alone.
HEADS = {
    Code.LETTERS: "letters",
    Code.MISSING: "missing",
    Code.ORDER: "order",
    Code.TYPO: "typo",
    Code.FORM: "form",
    Code.WORD: "word",
    Code.EXTRA: "extra",
}
#: So many points of grammar are summed up in a verdict, and so many linked below it.
MOST_SHORTS, MOST_LINKS = 2, 2


def exercise_context(
    *,
    item: Any,
    seed: int,
    language: str,
    token: Any = None,
    answer: list[str] | None = None,
    verdict: Verdict | None = None,
    attempt: Any = None,
    exercise: Exercise | None = None,
    rules: Mapping[str, Mapping[str, str]] | None = None,
    action: str = "",
) -> dict[str, Any]:
    """Context of `exercises/_exercise.html` and `exercises/_verdict.html`.

    With an `attempt` the page shows what was asked and said then. `rules` are the grammar notes an upper layer knows
    besides the points of grammar: id → {"title", "url"}. `action` is where the form is sent (the page
    itself when empty). Raises UnreadableItem. At most two queries: clips and pictures.
    """
    if attempt is not None:
        exercise = exercise or (
            item.exercise if item and item.content_hash == attempt.snapshot_id else attempt.snapshot.exercise
        )
        answer = attempt.answer if answer is None else answer
        verdict = verdict or attempt.read_verdict()
    exercise = exercise or item.exercise
    lines = exercise.sounds()
    clips = {f"{text}|{voice}": clip for (text, voice), clip in Clip.objects.for_lines(lines).items()} if lines else {}
    names = set(exercise.pictures())
    pictures = {picture.name: picture for picture in Picture.objects.filter(name__in=names)} if names else {}
    spoken = exercise.spoken_answer()
    context: dict[str, Any] = {
        "item": item,
        "attempt": attempt,
        "exercise": exercise,
        "kind_template": f"exercises/kinds/{exercise.looks_like or exercise.kind}.html",
        "view": exercise.presentation(seed),
        "answer": answer,
        "verdict": verdict,
        "readonly": verdict is not None,
        "clips": clips,
        "pictures": pictures,
        "language": language,
        "token": token,
        "seed": seed,
        "action": action,
        "prompt": exercise.prompt.get(language),
        "hints": [hint.get(language) for hint in exercise.hints],
        "letters": SPECIAL_LETTERS if exercise.typed and verdict is None else (),
    }
    if verdict is not None:
        points = grammar.points(language)
        known: dict[str, Any] = {**points, **(rules or {})}
        context |= {
            "said": said(verdict, language, pictures, points, exercise.rules if exercise.explanation else ()),
            "explanation": exercise.explanation.get(language) if exercise.explanation else "",
            "rule_links": [known[rule] for rule in _rules(exercise, verdict) if rule in known][:MOST_LINKS],
            "assessment": getattr(attempt, "self_assessment", None) if attempt and verdict.score is None else None,
            "own_score": exercise.own_score(answer or []),
            "spoken_clip": clips.get(f"{spoken.text}|{spoken.voice}") if spoken else None,
        }
    return context


def said(
    verdict: Verdict,
    language: str,
    pictures: Mapping[str, Any] = {},
    points: Mapping[str, Point] = {},
    explained: tuple[str, ...] = (),
) -> dict[str, Any]:
    """A verdict in the words of the templates.

    `state`: right, near (full marks, but something is told), partly, wrong, person. `head`: what the heading says.
    `parts`: those worth showing, each with its number, the differing letters or texts or pictures, and what is said;
    the `points` of grammar are given in short, those `explained` by the author only where nothing else gives a reason.
    A few slips of the whole verdict are explained, `further` counts the rest.
    """
    parts: list[dict[str, Any]] = []
    left, further, shorts = slips.MOST_EXPLAINED, 0, 0
    for number, part in enumerate(verdict.parts, 1):
        if part.code in (Code.RIGHT, Code.PERSON):
            continue
        found = slips.correction(part, language, left)
        left, further = left - found.explained, further + found.further
        point = points.get(found.rule)
        known = found.reasoned and found.rule in explained
        short = point.short if point and not known and shorts < MOST_SHORTS else ""
        if short in [shown["short"] for shown in parts]:
            short = ""
        shorts += bool(short)
        parts.append({**_part(number, part, pictures), "told": found.told, "short": short})
    right = sum(part.score == 1 for part in verdict.parts)
    if verdict.score is None:
        state = "person"
    elif verdict.score == 1:
        state = "near" if any(part.code in (Code.LETTERS, Code.TYPO) for part in verdict.parts) else "right"
    else:
        state = "partly" if verdict.score > 0 else "wrong"
    single = verdict.parts[0] if len(verdict.parts) == 1 else None
    return {
        "state": state,
        "head": _head(state, single),
        "right": right,
        "total": len(verdict.parts),
        "parts": parts,
        "further": slips.more(further) if further else "",
        "single": len(verdict.parts) == 1,
    }


def _head(state: str, single: PartVerdict | None) -> str:
    """What the heading says: of a single part what is wrong with it, of several how they stand."""
    if single is None or state not in ("near", "wrong"):
        return state
    if state == "near":
        return "slip" if single.code is Code.TYPO else "near"
    if single.code is Code.MISSING and single.given:
        return "left-out"
    return slips.head(single.slips) or HEADS.get(single.code, state)


def _part(number: int, part: PartVerdict, pictures: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "number": number,
        "code": part.code.value,
        "given": part.given,
        "needed": part.needed,
        "given_letters": part.given_letters,
        "needed_letters": part.needed_letters,
        "given_picture": pictures.get(part.given),
        "needed_picture": pictures.get(part.needed),
    }


def _rules(exercise: Exercise, verdict: Verdict) -> list[str]:
    """Ids of the rules to read up on: those of the slips, then those of the wrong parts, else the exercise's own."""
    of_slips = [note.rule for part in verdict.parts for note in part.slips if note.rule]
    of_parts = [*of_slips, *(rule for part in verdict.parts for rule in part.rules)]
    return list(dict.fromkeys(of_parts or exercise.rules))
