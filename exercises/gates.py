"""What must hold of an exercise's content before learners see it, beyond its shape. Files and editors meet the same gates.

Each gate looks at a valid exercise and returns what it found; an empty list means that it may be published.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from exercises.exercise import Analyser, Exercise, MalformedAnswer
from exercises.texts import Translated
from lithuanian.answers import compare, normalised
from lithuanian.letters import strip_stress

Path = tuple[str | int, ...]
#: Notes and prompts of at least so many words must differ from language to language.
WORDS_THAT_DIFFER = 4
_TOKEN = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Problem:
    """One thing that does not hold: where (keys and indexes, as in the content), which gate, and what to say of it.

    Codes: own-answer-fails, listed-wrong-counts, listed-wrong-forgiven, options-equal, language-empty, languages-equal, mixed-alphabets,
    stress-differs, stress-to-type.
    """

    path: Path
    code: str
    params: dict[str, Any] = field(default_factory=dict)


def problems(exercise: Exercise, lexicon: Analyser | None = None) -> list[Problem]:
    """Everything the gates find in `exercise`, in the order of the gates; answers are judged with `lexicon`."""
    return [
        *own_answers_count(exercise, lexicon),
        *options_differ(exercise),
        *languages_are_there(exercise),
        *alphabets_are_apart(exercise),
        *stress_marks_fit(exercise),
    ]


def own_answers_count(exercise: Exercise, lexicon: Analyser | None = None) -> Iterator[Problem]:
    """Accepted answers score full marks (or wait for a person); listed wrong ones do not, nor would they unlisted.

    A wrong answer that is forgiven as a slip of the fingers teaches nothing: nearly the same one would be told right.
    """
    model = exercise.model_answer()
    if _score(exercise, model, lexicon) not in (1, None):
        yield Problem((), "own-answer-fails", {"answer": " · ".join(model)})
        return
    for path, answer, text, is_right in _variants(exercise, model):
        score = _score(exercise, answer, lexicon)
        if is_right and score not in (1, None):
            yield Problem(path, "own-answer-fails", {"answer": text})
        if not is_right and score == 1:
            yield Problem(path, "listed-wrong-counts", {"answer": text})
        elif not is_right and exercise.typed and lexicon and _is_forgiven(exercise, path, text, lexicon):
            yield Problem(path, "listed-wrong-forgiven", {"answer": text})


def options_differ(exercise: Exercise) -> Iterator[Problem]:
    """No two options of one question, gap, list of pairs or set of groups are the same answer."""
    for path, options in _options(exercise):
        seen: dict[str, str] = {}
        for place, option in options:
            key = normalised(option)
            if key in seen:
                yield Problem((*path, *place), "options-equal", {"one": seen[key], "other": option})
            seen.setdefault(key, option)


def languages_are_there(exercise: Exercise) -> Iterator[Problem]:
    """Teaching text says something in every language, and not the same sentence in two of them."""
    for path, text in _walk(exercise):
        if isinstance(text, Translated):
            by_words: dict[str, str] = {}
            for language, said in text.model_dump().items():
                if not said.strip():
                    yield Problem((*path, language), "language-empty", {"language": language})
                elif said in by_words and len(said.split()) >= WORDS_THAT_DIFFER:
                    yield Problem((*path, language), "languages-equal", {"one": by_words[said], "other": language})
                by_words.setdefault(said, language)


def alphabets_are_apart(exercise: Exercise) -> Iterator[Problem]:
    """No word mixes Latin and Cyrillic letters: such a word is a slip of the keyboard nobody can see."""
    for path, text in _strings(exercise):
        for token in _TOKEN.findall(text):
            alphabets = {unicodedata.name(letter, "?").split(" ", 1)[0] for letter in token}
            if {"LATIN", "CYRILLIC"} <= alphabets:
                yield Problem(path, "mixed-alphabets", {"word": token})


def stress_marks_fit(exercise: Exercise) -> Iterator[Problem]:
    """An accented line is its plain line with marks; whatever a learner must type or choose has none."""
    for path, value in _walk(exercise):
        accented = str(getattr(value, "accented", "") or "")
        if isinstance(value, BaseModel) and accented:
            text = str(getattr(value, "text", ""))
            if strip_stress(accented) != unicodedata.normalize("NFC", text):
                yield Problem((*path, "accented"), "stress-differs", {"plain": strip_stress(accented), "text": text})
    for path, text in _strings(exercise, skip=(Translated,)):
        if path[-1] != "accented" and strip_stress(text) != unicodedata.normalize("NFC", text):
            yield Problem(path, "stress-to-type", {"text": text})


def _score(exercise: Exercise, answer: list[str], lexicon: Analyser | None) -> float | None:
    try:
        return exercise.check(answer, lexicon=lexicon).score
    except MalformedAnswer:
        return 0.0


def _is_forgiven(exercise: Exercise, path: Path, text: str, lexicon: Analyser) -> bool:
    """Whether a listed wrong answer would count if nobody had listed it."""
    part: Any = exercise
    for step in path[:-2]:
        part = getattr(part, step) if isinstance(step, str) else part[step]
    accepted = getattr(part, "accepted", ())
    return bool(accepted) and compare(text, accepted, strict=False, lexicon=lexicon).score == 1


def _variants(exercise: Exercise, model: list[str]) -> Iterator[tuple[Path, list[str], str, bool]]:
    """The model answer with one field changed to each answer the author lists: path, answer, that text, whether right."""
    for name, parts in _keyed(exercise).items():
        if isinstance(parts, tuple) and len(parts) == len(model) and all(isinstance(p, BaseModel) for p in parts):
            for place, part in enumerate(parts):
                for path, text, is_right in _listed(part):
                    answer = [*model[:place], text, *model[place + 1 :]]
                    yield (name, place, *path), answer, text, is_right
    for path, text, is_right in _listed(exercise):
        if len(model) == 1 and exercise.field_count() == 1:
            yield path, [text], text, is_right
        elif exercise.field_count() is None and not is_right:
            yield path, [*model, text], text, False


def _listed(part: BaseModel) -> Iterator[tuple[Path, str, bool]]:
    """Answers a part lists under `accepted` and `wrong`."""
    for key, is_right in (("accepted", True), ("wrong", False)):
        listed = getattr(part, key, ())
        for number, option in enumerate(listed if isinstance(listed, tuple) else ()):
            yield (key, number), _text(option), is_right


def _options(exercise: Exercise) -> Iterator[tuple[Path, list[tuple[Path, str]]]]:
    """Lists of options that are offered side by side, each option with its place."""
    for path, part in [((), exercise), *((p, v) for p, v in _walk(exercise) if isinstance(v, BaseModel))]:
        listed: list[tuple[Path, str]] = []
        for key in ("right", "wrong", "surplus"):
            value = getattr(part, key, ())
            values = value if isinstance(value, tuple) else (value,)
            many = isinstance(value, tuple)
            listed += [((key, n) if many else (key,), _text(option)) for n, option in enumerate(values)]
        if len(listed) > 1:
            yield path, listed
    pairs = getattr(exercise, "pairs", ())
    for side in ("left", "right"):
        sides: list[tuple[Path, str]] = [
            (("pairs", n, side), _text(getattr(pair, side, ""))) for n, pair in enumerate(pairs)
        ]
        yield (), sides
    groups = enumerate(getattr(exercise, "groups", ()))
    yield (), [(("groups", g, "items", n), _text(item)) for g, group in groups for n, item in enumerate(group.items)]


def _text(option: Any) -> str:
    """The words of an option, whatever it is made of."""
    if isinstance(option, BaseModel):
        return str(getattr(option, "key", "") or getattr(option, "text", ""))
    return str(option)


def _keyed(model: BaseModel) -> dict[str, Any]:
    """A model's values under their names in the content."""
    fields = type(model).model_fields
    return {info.alias or name: getattr(model, name) for name, info in fields.items()}


def _walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Everything inside `value`, with its path."""
    if isinstance(value, BaseModel):
        inside: Any = _keyed(value).items()
    elif isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, tuple | list):
        inside = enumerate(value)
    else:
        return
    for key, child in inside:
        yield (*path, key), child
        yield from _walk(child, (*path, key))


def _strings(exercise: Exercise, skip: tuple[type, ...] = ()) -> Iterator[tuple[Path, str]]:
    skipped = [path for path, value in _walk(exercise) if skip and isinstance(value, skip)]
    for path, value in _walk(exercise):
        if type(value) is str and value and not any(path[: len(outer)] == outer for outer in skipped):
            yield path, value
