"""Gate 1: every Lithuanian word in content/ is accepted by hunspell-lt or stands on content/allow.txt with a reason."""

import re
from collections.abc import Iterator
from typing import Any

from config.content.problems import KeyPath, Problem
from config.content.tree import ContentTree, Entry
from config.content.walking import translated
from exercises.prose import lithuanian
from lexicon.gates import MESSAGES
from lexicon.spelling import Speller
from lexicon.tokens import quoted_lithuanian, words
from lithuanian.letters import strip_stress

#: What is filled into a sentence frame: {who}, {1}.
_PLACE = re.compile(r"\{\w+\}")


def problems(tree: ContentTree) -> list[Problem]:
    """One problem for each unknown word, at the first place where it stands."""
    speller = Speller(tree.exempt("spelling"))
    first: dict[str, tuple[Entry[Any], KeyPath]] = {}
    times: dict[str, int] = {}
    for entry, path, text in lithuanian_texts(tree):
        for word in words(strip_stress(text)):
            if len(word) > 1:
                first.setdefault(word, (entry, path))
                times[word] = times.get(word, 0) + 1
    found = []
    for word, (entry, path) in first.items():
        if not speller.knows(word):
            more = f" ({times[word]} times)" if times[word] > 1 else ""
            found.append(entry.problem(MESSAGES["unknown_word"] % {"word": word} + more, *path))
    return found


def lithuanian_texts(tree: ContentTree) -> Iterator[tuple[Entry[Any], KeyPath, str]]:
    """Every Lithuanian text of the tree and where it stands."""
    plain: list[Entry[Any]] = [
        *tree.words,
        *tree.points,
        *tree.units,
        *tree.lessons,
        *tree.pictures,
        *tree.facts,
        *tree.municipalities,
    ]
    plain += [page for page in tree.pages if page.value.language == "lt"]
    for entry in plain:
        for path, text in lithuanian(entry.value):
            yield entry, path, text
    for frame in tree.frames:
        for path, text in lithuanian(frame.value):
            word = text.partition(":")[0] if path[0] in ("words", "beside") else _PLACE.sub(" ", text)
            yield frame, path, word
    for item in tree.all_items():
        for path, text in lithuanian(item.value.exercise):
            yield item, path, text
    for entry, note, path in _notes(tree):
        for where, texts in translated(note, path):
            for language, text in texts.items():
                for quoted in quoted_lithuanian(text, language):
                    yield entry, (*where, language), quoted


def _notes(tree: ContentTree) -> Iterator[tuple[Entry[Any], Any, KeyPath]]:
    """Where other languages quote Lithuanian: notes on grammar, explanations, reasons. Names of facts may be foreign."""
    for point in tree.points:
        yield point, point.value, ()
    for lesson in tree.lessons:
        yield lesson, lesson.value.grammar, ("grammar",)
    for item in tree.all_items():
        yield item, item.value.exercise, ()
