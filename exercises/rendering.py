"""What the templates of an exercise need, gathered once: the page before the answer, and the page with its verdict."""

from collections.abc import Mapping
from typing import Any

from exercises.exercise import Exercise
from exercises.verdict import Code, PartVerdict, Verdict
from lithuanian.letters import SPECIAL_LETTERS
from media.models import Clip, Picture

#: What the heading of a verdict says when it is about one part alone.
HEADS = {Code.LETTERS: "letters", Code.MISSING: "missing", Code.ORDER: "order"}


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

    With an `attempt` the page shows what was asked and said then. `rules` are the grammar notes an upper layer knows:
    id → {"title", "url"}. `action` is where the form is sent (the page itself when empty). Raises UnreadableItem.
    At most two queries: clips and pictures.
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
        context |= {
            "said": said(verdict, language, pictures),
            "explanation": exercise.explanation.get(language) if exercise.explanation else "",
            "rule_links": [rules[rule] for rule in _rules(exercise, verdict) if rule in rules] if rules else [],
            "assessment": getattr(attempt, "self_assessment", None) if attempt and verdict.score is None else None,
            "own_score": exercise.own_score(answer or []),
            "spoken_clip": clips.get(f"{spoken.text}|{spoken.voice}") if spoken else None,
        }
    return context


def said(verdict: Verdict, language: str, pictures: Mapping[str, Any] = {}) -> dict[str, Any]:
    """A verdict in the words of the templates.

    `state`: right, near (full marks, but letters are missing), partly, wrong, person. `head`: what the heading says.
    `parts`: those worth showing, each with its number, the differing letters or texts or pictures, and why.
    """
    parts = [_part(number, part, language, pictures) for number, part in enumerate(verdict.parts, 1) if _worth(part)]
    right = sum(part.score == 1 for part in verdict.parts)
    if verdict.score is None:
        state = "person"
    elif verdict.score == 1:
        state = "near" if any(part.code is Code.LETTERS for part in verdict.parts) else "right"
    else:
        state = "partly" if verdict.score > 0 else "wrong"
    single = verdict.parts[0].code if len(verdict.parts) == 1 else None
    return {
        "state": state,
        "head": HEADS.get(single, state) if single and state == "wrong" else state,
        "right": right,
        "total": len(verdict.parts),
        "parts": parts,
        "single": len(verdict.parts) == 1,
    }


def _worth(part: PartVerdict) -> bool:
    return part.code not in (Code.RIGHT, Code.PERSON)


def _part(number: int, part: PartVerdict, language: str, pictures: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "number": number,
        "code": part.code.value,
        "given": part.given,
        "needed": part.needed,
        "given_letters": part.given_letters,
        "needed_letters": part.needed_letters,
        "given_picture": pictures.get(part.given),
        "needed_picture": pictures.get(part.needed),
        "why": (part.why.get(language) or part.why.get("en", "")) if part.why else "",
    }


def _rules(exercise: Exercise, verdict: Verdict) -> list[str]:
    """Ids of the rules to read up on: those of the wrong parts, else the exercise's own."""
    of_parts = [rule for part in verdict.parts for rule in part.rules]
    return list(dict.fromkeys(of_parts or exercise.rules))
