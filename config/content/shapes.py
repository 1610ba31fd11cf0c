"""Rows of the database in the shape of the files they come from and go back to."""

from typing import Any

from config.content.lessons import LessonFile, UnitFile
from config.content.pictures import PictureFile
from exercises.drills import Frame
from exercises.models import SentenceFrame
from learning.models import LessonPage, UnitPage
from lexicon.files import GrammarFile, WordFile
from lexicon.models import GrammarPoint, Word
from media.models import Picture

LANGUAGES = ("lt", "en", "ru", "uk")


def word_file(word: Word) -> WordFile:
    """The file's shape of a word."""
    return WordFile(
        uid=word.uid,
        lemma=word.lemma,
        accented=word.accented,
        pos=word.pos,
        parts=tuple(word.parts),
        gender=word.gender or None,
        accent_class=word.accent_class,
        number=word.number or None,
        indeclinable=word.indeclinable,
        meaning=word.meaning or None,
        level=word.level,
        theme=word.theme,
        glosses=word.glosses,
        example=word.example or None,
        picture=word.picture or None,
    )


def grammar_file(point: GrammarPoint) -> GrammarFile:
    """The file's shape of a point of grammar."""
    return GrammarFile(
        uid=point.uid,
        level=point.level,
        group=point.group,
        order=point.order,
        case=point.case or None,
        title=point.title,
        short=point.short,
        text=point.text,
        contrast=point.contrast,
        examples=tuple(dict(block.value) for block in point.examples),
        table=tuple(point.table),
        cells=point.cells or None,
    )


def frame_file(row: SentenceFrame) -> Frame:
    """The file's shape of a sentence frame."""
    return row.frame()


def picture_file(picture: Picture) -> PictureFile:
    """The file's shape of a picture; its drawing lies beside the list."""
    return PictureFile(
        name=picture.name,
        file=f"{picture.name}.svg",
        alt={code: getattr(picture, f"alt_{code}") for code in LANGUAGES},
        source=picture.source,
        licence=picture.licence,
    )


def unit_file(page: UnitPage, level: str) -> UnitFile:
    """The file's shape of a unit."""
    return UnitFile(
        uid=page.uid,
        level=level,
        order=page.order,
        slug=page.slug,
        theme=page.theme,
        title=page.names,
        goals=tuple(dict(goal.value) for goal in page.goals),
        trades=tuple(page.trades),
    )


def lesson_file(page: LessonPage, unit: str, exercises: list[dict[str, Any]]) -> LessonFile:
    """The file's shape of a lesson; `exercises` as the file writes them."""
    takeaway = next((_line(block.value) for block in page.takeaway), None)
    note = next((block.value for block in page.grammar), None)
    return LessonFile(
        uid=page.uid,
        unit=unit,
        order=page.order,
        slug=page.slug,
        title=page.title,
        goal=page.goal,
        minutes=page.minutes,
        dialogue={"picture": page.picture or None, "lines": [_line(block.value) for block in page.dialogue]},
        words=tuple(row.word.uid for row in page.lesson_words.order_by("sort_order", "pk").select_related("word")),
        takeaway=takeaway,
        grammar=note
        and {
            "rule": note["rule"],
            "title": dict(note["title"]),
            "text": dict(note["text"]),
            "examples": [dict(example) for example in note["examples"]],
        },
        reviewed_by=page.reviewed_by,
        exercises=tuple(exercises),
    )


def _line(value: Any) -> dict[str, str]:
    return {key: value[key] or "" for key in ("who", "voice", "text", "accented", "en", "ru", "uk")}
