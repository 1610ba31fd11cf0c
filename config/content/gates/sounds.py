"""Gate 5: every dialogue line, word and listening item has a clip entry whose text is the transcript, its kind stated."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from config.content.problems import KeyPath, Problem
from config.content.tree import ContentTree, Entry
from config.content.walking import spoken
from exercises.texts import SpokenLine
from lithuanian.letters import strip_stress
from media.speech import can_be_said, clip_uid, spoken_form

#: The voice words are read with.
WORD_VOICE = "f"
KINDS = ("human", "synthetic")


class ClipEntry(Protocol):
    """What the gate asks of a clip."""

    text: str
    accented: str
    kind: str


def lines(tree: ContentTree) -> Iterator[tuple[Entry[Any], KeyPath, SpokenLine]]:
    """Everything that must be heard, and where it is written: what lessons need first, for clips are built in order."""
    needed = {uid for lesson in tree.lessons for uid in lesson.value.words}
    words = sorted(tree.words, key=lambda word: word.value.uid not in needed)
    for word in words[: len(needed)]:
        yield _headword(word)
    for lesson in tree.lessons:
        for path, line in spoken(lesson.value):
            yield lesson, path, line
    for item in tree.all_items():
        for line in item.value.exercise.sounds():
            yield item, (), line
    for point in tree.points:
        for place, example in enumerate(point.value.examples):
            yield point, ("examples", place), SpokenLine(text=example.text, accented=example.accented, voice=WORD_VOICE)
    for word in words[len(needed) :]:
        yield _headword(word)


def _headword(word: Entry[Any]) -> tuple[Entry[Any], KeyPath, SpokenLine]:
    value = word.value
    return word, ("lemma",), SpokenLine(text=value.lemma, accented=value.accented, voice=WORD_VOICE)


def problems(tree: ContentTree, clips: Mapping[str, ClipEntry]) -> list[Problem]:
    """Lines without their clip among `clips` (by uid), and clips that say something else."""
    found: list[Problem] = []
    for entry, path, line in lines(tree):
        if not can_be_said(line.text):
            found.append(entry.problem(f"“{line.text}” cannot be said: it has no letter", *path))
            continue
        clip = clips.get(clip_uid(line.text, line.voice))
        if clip is None:
            found.append(entry.problem(f"“{line.text}” has no clip", *path))
        elif clip.text != spoken_form(line.text):
            found.append(entry.problem(f"the clip of “{line.text}” says “{clip.text}”", *path))
        elif clip.accented and strip_stress(clip.accented) != clip.text:
            found.append(entry.problem(f"the clip of “{line.text}” is stressed as “{clip.accented}”", *path))
        elif clip.kind not in KINDS:
            found.append(
                entry.problem(f"the clip of “{line.text}” is marked “{clip.kind}”, not human or synthetic", *path)
            )
    return found
