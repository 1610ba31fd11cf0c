"""The words people keep: put on the list, taken off, shown, written as a table."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lexicon.models import SavedWord, Word, slug_shape
from lexicon.words import FORM_SOUND, Unbuilt, UnknownWord, base_of, heard
from media.models import Clip

#: What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Kept:
    """A saved word with its sound."""

    word: Word
    saved_at: datetime
    clip: Clip | Unbuilt


def save(*, user: Any, uid: str, now: datetime) -> Word:
    """Puts the published word `uid` on the person's list; once, however often it is asked. Raises UnknownWord."""
    word = _word(uid)
    SavedWord.objects.get_or_create(user=user, word=word, defaults={"created_at": now})
    return word


def remove(*, user: Any, uid: str) -> Word:
    """Takes the word `uid` off the person's list. Raises UnknownWord."""
    word = _word(uid)
    SavedWord.objects.of(user).filter(word=word).delete()
    return word


def kept(*, user: Any) -> list[Kept]:
    """The person's words with their sound, the newest first: two queries."""
    rows = list(SavedWord.objects.of(user).readable())
    clips = Clip.objects.for_lines(base_of(row.word) for row in rows)
    return [
        Kept(row.word, row.created_at, heard(base_of(row.word), clips, (FORM_SOUND, row.word.lemma))) for row in rows
    ]


def table(*, user: Any, language: str, head: list[str]) -> Iterator[str]:
    """The person's words as lines of CSV under `head`: word, forms, part of speech, meaning, level, example, its
    meaning, day saved."""
    yield _line(head)
    for row in SavedWord.objects.of(user).readable():
        word = row.word
        yield _line(
            [
                word.accented,
                word.accented_parts,
                str(word.get_pos_display()),
                word.gloss(language) or word.gloss("en"),
                word.level,
                word.example.get("text", ""),
                word.example.get(language if language != "lt" else "en", ""),
                row.created_at.date().isoformat(),
            ]
        )


def _line(cells: list[str]) -> str:
    written = io.StringIO()
    safe = [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]
    csv.writer(written).writerow(safe)
    return written.getvalue()


def _word(uid: str) -> Word:
    word = Word.objects.published().filter(uid=uid).first() if slug_shape.regex.match(uid) else None
    if word is None:
        raise UnknownWord(uid, ())
    return word
