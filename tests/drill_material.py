"""What drills are made of in tests: the words and sentence frames of the content files, read once."""

import re
from functools import cache

import yaml
from django.conf import settings

from exercises.drills import Frame
from exercises.exercise import Exercise
from exercises.kinds._gapped import filled
from lithuanian import dictionary
from lithuanian.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+")
_CONTENT = settings.BASE_DIR / "content"


@cache
def lexicon() -> Lexicon:
    return dictionary.read(_CONTENT / "words")


@cache
def frames() -> tuple[Frame, ...]:
    found = []
    for path in sorted((_CONTENT / "frames").glob("*.yaml")):
        found += map(Frame.model_validate, yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader))
    return tuple(found)


@cache
def glosses() -> dict[str, dict[str, str]]:
    found = {}
    for path in sorted((_CONTENT / "words").glob("*.yaml")):
        words = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        found |= {word["uid"]: word["glosses"] for word in words}
    return found


def sentences(exercise: Exercise) -> list[str]:
    """Everything in Lithuanian that a learner reads once the answer is right."""
    if exercise.kind == "word_order":
        return [exercise.sentence, *exercise.accepted]
    if exercise.kind == "matching":
        return [pair.right.text for pair in exercise.pairs]
    return [filled(exercise.text, exercise.model_answer())]


def words(text: str) -> list[str]:
    return _WORD.findall(text)
