"""The list of all words: searched by any form or by meaning, narrowed by theme and level, page by page."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator

from lexicon import form_names
from lexicon.catalogue import LONGEST_QUERY, Row, catalogue
from lexicon.models import Word
from lexicon.services import machine
from lexicon.taxonomy import THEME_NAMES, Level
from lexicon.words import FORM_SOUND, Unbuilt, base_of, heard
from media.models import Clip

PER_PAGE = 40


@dataclass(frozen=True)
class Hit:
    """A word in the list. `readings` say which of its forms the query is, where it is not the word itself."""

    word: Word
    clip: Clip | Unbuilt
    readings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """One page of the list, with what was asked for; `alike` are words that begin like a query nothing was found for."""

    query: str
    theme: str
    level: str
    themes: dict[str, str]
    levels: tuple[str, ...]
    page: Page
    hits: tuple[Hit, ...]
    alike: tuple[Row, ...]

    @property
    def is_narrowed(self) -> bool:
        return bool(self.query or self.theme or self.level)


def search(*, query: str, theme: str, level: str, page: Any, language: str) -> Found:
    """The words found; themes and levels nobody knows narrow nothing. Two queries beside the catalogue's."""
    query = " ".join(query[:LONGEST_QUERY].split())
    theme = theme if theme in THEME_NAMES else ""
    level = level if level in set(Level) else ""
    rows = catalogue().found(query, language=language, theme=theme, level=level)
    shown = Paginator(rows, PER_PAGE).get_page(page)
    words = {word.uid: word for word in Word.objects.published().filter(uid__in=[row.uid for row in shown])}
    there = [words[row.uid] for row in shown if row.uid in words]
    clips = Clip.objects.for_lines(base_of(word) for word in there)
    forms = _forms(query)
    hits = (Hit(word, heard(base_of(word), clips, (FORM_SOUND, word.lemma)), forms.get(word.uid, ())) for word in there)
    return Found(
        query=query,
        theme=theme,
        level=level,
        themes=THEME_NAMES,
        levels=tuple(Level),
        page=shown,
        hits=tuple(hits),
        alike=tuple(catalogue().beginning_like(query)) if query and not rows else (),
    )


def _forms(query: str) -> dict[str, tuple[str, ...]]:
    """What form of which word `query` is; nothing is said of dictionary forms."""
    found: dict[str, list[str]] = {}
    for reading in machine().analyse(query) if query else ():
        if reading.form.form != reading.entry.lemma and (name := form_names.name(reading.form.tags, reading.form.pos)):
            found.setdefault(reading.entry.uid, []).append(name)
    return {uid: tuple(dict.fromkeys(names)) for uid, names in found.items()}
