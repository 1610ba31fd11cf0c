"""All words at a glance, kept by each process: found by form, by meaning or by their beginning, without the database."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lexicon.memory import Memory
from lexicon.models import Word
from lexicon.services import machine
from lithuanian.letters import fold

#: A beginning shorter than this suggests too much.
SHORTEST_BEGINNING = 3
LONGEST_QUERY = 80
_PIECES = re.compile(r"[,;()/]")
_WORDS = re.compile(r"[^\W_]+")


class Row(NamedTuple):
    """A word in the list: its dictionary form, the same folded (no diacritics, small), meanings in small letters."""

    uid: str
    lemma: str
    folded: str
    theme: str
    level: str
    glosses: dict[str, str]


class Catalogue(NamedTuple):
    """Every published word in the order of the alphabet; set phrases by each of their words, in small letters."""

    rows: tuple[Row, ...]
    places: dict[str, int]
    phrases: dict[str, tuple[Row, ...]]

    def phrases_with(self, form: str, told: tuple[str, ...] = (), at: int = 0) -> list[Row]:
        """The set phrases in which `form` stands; of a sentence's words `told` those around its place `at` only."""
        found = self.phrases.get(form.lower(), ())
        return [row for row in found if not told or _stands(_pieces(row.lemma), told, at)]

    def around(self, uid: str) -> tuple[Row | None, Row | None]:
        """The words before and after `uid`; None at the ends, and for a word that is not here."""
        place = self.places.get(uid)
        if place is None:
            return None, None
        before = self.rows[place - 1] if place else None
        return before, self.rows[place + 1] if place + 1 < len(self.rows) else None

    def of(self, *, theme: str = "", level: str = "") -> Iterator[Row]:
        """The words of a theme and a level; all where none is named."""
        return (row for row in self.rows if theme in ("", row.theme) and level in ("", row.level))

    def found(self, query: str, *, language: str, theme: str = "", level: str = "") -> list[Row]:
        """What `query` finds, the best first: words it is a form of, words that mean it, words that begin with it."""
        query = " ".join(query[:LONGEST_QUERY].split())
        if not query:
            return list(self.of(theme=theme, level=level))
        forms = {reading.entry.uid: place for place, reading in enumerate(machine().analyse(query))}
        folded, meant = fold(query), query.casefold()
        ranked = []
        for row in self.of(theme=theme, level=level):
            rank = _rank(row, forms, folded, meant, language)
            if rank is not None:
                ranked.append((rank, len(ranked), row))
        return [row for _rank, _place, row in sorted(ranked, key=lambda each: each[:2])]

    def beginning_like(self, form: str, *, most: int = 8) -> list[Row]:
        """Words that begin as `form` does, its diacritics forgiven, with as many letters in common as possible."""
        folded = fold(form[:LONGEST_QUERY])
        for length in range(len(folded), SHORTEST_BEGINNING - 1, -1):
            beginning = folded[:length]
            found = [row for row in self.rows if row.folded.startswith(beginning)]
            if found:
                return sorted(found, key=lambda row: len(row.folded))[:most]
        return []


_catalogue: Memory[Catalogue] = Memory(seconds=60, size=1)


def catalogue() -> Catalogue:
    """Every published word; read again once a minute."""
    return _catalogue.get("", _read)


def forget() -> None:
    """Lets the next call of `catalogue` read the words anew."""
    _catalogue.forget()


def _read() -> Catalogue:
    fields = ("uid", "lemma", "theme", "level", "glosses")
    rows = tuple(
        Row(uid, lemma, fold(lemma), theme, level, {code: text.casefold() for code, text in glosses.items()})
        for uid, lemma, theme, level, glosses in Word.objects.published().in_order().values_list(*fields)
    )
    phrases: dict[str, tuple[Row, ...]] = {}
    for row in rows:
        pieces = _pieces(row.lemma)
        for piece in dict.fromkeys(pieces) if len(pieces) > 1 else ():
            phrases[piece] = (*phrases.get(piece, ()), row)
    return Catalogue(rows, {row.uid: place for place, row in enumerate(rows)}, phrases)


def _pieces(lemma: str) -> list[str]:
    return _WORDS.findall(lemma.lower())


def _stands(pieces: list[str], told: tuple[str, ...], at: int) -> bool:
    """Whether the words of a phrase stand in a sentence so that the word at `at` is one of them."""
    size = len(pieces)
    return any(told[start : start + size] == tuple(pieces) for start in range(max(0, at - size + 1), at + 1))


def _rank(row: Row, forms: dict[str, int], folded: str, meant: str, language: str) -> tuple[int, int] | None:
    """How well `row` answers a query, the smallest best; None where it does not."""
    if row.uid in forms:
        return 0, forms[row.uid]
    gloss = row.glosses.get(language, "")
    if gloss:
        pieces = [piece.strip() for piece in _PIECES.split(gloss)]
        if meant in pieces:
            return 1, pieces.index(meant)
        if meant in _WORDS.findall(gloss):
            return 2, len(gloss)
    if folded and row.folded.startswith(folded):
        return 3, len(row.folded)
    if len(meant) >= SHORTEST_BEGINNING and any(word.startswith(meant) for word in _WORDS.findall(gloss)):
        return 4, len(gloss)
    return None
