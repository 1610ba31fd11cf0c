"""Digits and words to match: four numbers, prices or times."""

from collections.abc import Sequence

from exercises.drills.asking import distinct
from exercises.drills.drill import Cannot, Drill, filled, texts
from exercises.kinds._sides import Side
from exercises.kinds.matching import Matching, Pair
from exercises.taxonomy import Skill

_PROMPT = texts(
    "Sujunkite skaičius ir žodžius.",
    "Match the figures and the words.",
    "Соедините цифры и слова.",
    "З’єднайте цифри та слова.",
)


def pairs(drill: Drill, found: Sequence[tuple[str, str]]) -> Matching:
    """The pairs (digits, words) to match. Raises Cannot where two are the same."""
    if any(len(distinct(side)) < len(found) for side in zip(*found, strict=True)):
        raise Cannot
    digits, words = found[0]
    return Matching(
        skill=Skill.READING,
        prompt=drill.prompts.get("match") or _PROMPT,
        pairs=tuple(Pair(left=Side(text=left), right=Side(text=right)) for left, right in found),
        explanation=filled(drill.explanation, lemma=digits, form=words),
        rules=drill.rules[:1],
        seconds=40,
    )
