"""Closed classes: how the tables of pronouns and numerals are written down, and how a table becomes forms.

A cell holds the marked forms of one case, number and gender; a row is a text with the cases in the order nominative,
genitive, dative, accusative, instrumental, locative, separated by spaces; forms that are equally good stand in one
cell with a slash between them, the commoner first; `-` is an empty cell; `=` after a form says that where its stress
stands is not settled, so that the form is given without a mark.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from lithuanian.grammar import Case, Form, Gender, Number, PartOfSpeech, Tags
from lithuanian.stress import read

#: The cases of the tables, in their order. Pronouns and numerals have no vocative of their own.
CASES = (
    Case.NOMINATIVE,
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.LOCATIVE,
)


class Spelled(NamedTuple):
    """A number, time, date or price in words. `stressed` is `text` with a mark on every word that has one to show;
    None where one of its words (a counted noun) has a stress that is not known."""

    text: str
    stressed: str | None


class Told(NamedTuple):
    """What people say for a time, date or price: the usual way, all ways that are right (the usual one first), and
    how it is written in digits (the usual one first). `stressed` as in `Spelled`."""

    text: str
    stressed: str | None
    accepted: tuple[str, ...]
    digits: tuple[str, ...] = ()


class Place(NamedTuple):
    """Which forms a row holds: number and gender, None where the word has no such property."""

    number: Number | None = None
    gender: Gender | None = None


MS, FS = Place(Number.SINGULAR, Gender.MASCULINE), Place(Number.SINGULAR, Gender.FEMININE)
MP, FP = Place(Number.PLURAL, Gender.MASCULINE), Place(Number.PLURAL, Gender.FEMININE)
PLACES = (MS, FS, MP, FP)
ANY = Place()

#: place → the six cells of marked forms, each a tuple of variants
Row = tuple[tuple[str, ...], ...]
Table = Mapping[Place, Row]


def row(text: str) -> Row:
    """The cells of a row as it is written in the tables (see the module's docstring)."""
    cells = tuple(() if cell == "-" else tuple(cell.split("/")) for cell in text.split())
    if len(cells) != len(CASES):
        raise ValueError(f"A row has {len(CASES)} cells, not {len(cells)}: {text}")
    return cells


def table(**rows: str) -> dict[Place, Row]:
    """A table written as `ms=`, `fs=`, `mp=`, `fp=` rows."""
    names = {"ms": MS, "fs": FS, "mp": MP, "fp": FP}
    return {names[name]: row(text) for name, text in rows.items()}


#: Endings of words declined like adjectives. A marked ending carries the stress itself in the accent classes 3 and 4;
#: one with `4` after it only in class 4; an unmarked one leaves it on the stem.
_SIMPLE = {
    MS: "as o ám ą ù4 amè",
    FS: "à õs ai ą à4 ojè",
    MP: "ì ų̃ íems ùs4 aĩs uosè",
    FP: "os ų̃ óms às4 omìs osè",
}
#: The same after a softened consonant (trečias).
_SOFT = {
    MS: "ias io iám ią iù4 iamè",
    FS: "ià iõs iai ią ià4 iojè",
    MP: "ì ių̃ íems iùs4 iaĩs iuosè",
    FP: "ios ių̃ ióms iàs4 iomìs iosè",
}
#: Definite forms; their stress moves alike in the classes 3 and 4.
_DEFINITE = {
    MS: "àsis ojo ájam ąjį úoju ãjame",
    FS: "óji õsios ajai ąją ą́ja õjoje",
    MP: "íeji ų̃jų íesiems úosius aĩsiais uõsiuose",
    FP: "osios ų̃jų ósioms ą́sias õsiomis õsiose",
}
_DEFINITE_SOFT = {
    MS: "iàsis iojo iájam iąjį iúoju iãjame",
    FS: "ióji iõsios iajai iąją ią́ja iõjoje",
    MP: "íeji ių̃jų íesiems iúosius iaĩsiais iuõsiuose",
    FP: "iosios ių̃jų iósioms ią́sias iõsiomis iõsiose",
}


def adjectival(stem: str, accent_class: int, *, soft: bool = False, definite: bool = False) -> dict[Place, Row]:
    """The table of a word declined like an adjective in -as, -a (soft: -ias, -ia); `stem` is marked (`pìrm`).

    Class 1 keeps the stress on the stem everywhere; 3 (with 3a, 3b) and 4 move it. Before the endings in front
    vowels a soft stem in č shows its t: trečias, treti.
    """
    plain = read(stem).plain
    endings = (_DEFINITE_SOFT if soft else _DEFINITE) if definite else (_SOFT if soft else _SIMPLE)
    found: dict[Place, Row] = {}
    for place, text in endings.items():
        cells = []
        for ending in text.split():
            only_fourth = ending.endswith("4")
            ending = ending.removesuffix("4")
            bare = read(ending).plain
            stays = accent_class == 1 or bare == ending or (only_fourth and accent_class == 3)
            base = stem if stays else plain
            if base.endswith("č") and soft and bare[0] in "ie" and bare[:2] not in ("ia", "io", "ią", "ių", "iu"):
                base = base[:-1] + "t"
            cells.append((base + (bare if stays else ending),))
        found[place] = tuple(cells)
    return found


@cache
def tags(case: Case | None, place: Place = ANY, person: int | None = None, definite: bool | None = None) -> Tags:
    """Tags as shared constants: thousands of forms point to a few dozen of them."""
    return Tags(case=case, number=place.number, gender=place.gender, person=person, definite=definite)


def form(marked: str, lemma: str, pos: PartOfSpeech, said: Tags) -> Form:
    """The form of a table's entry; a trailing `=` says that its stress is not settled."""
    if marked.endswith("="):
        return Form(marked[:-1], None, lemma, pos, said)
    return Form(" ".join(read(word).plain for word in marked.split(" ")), marked, lemma, pos, said)


def unfold(
    lemma: str,
    pos: PartOfSpeech,
    rows: Table,
    *,
    person: int | None = None,
    definite: bool | None = None,
) -> Iterator[Form]:
    """All forms of a table, rows in their order, cases in theirs, variants after the commoner form."""
    for place, cells in rows.items():
        for case, variants in zip(CASES, cells, strict=True):
            said = tags(case, place, person, definite)
            for marked in variants:
                yield form(marked, lemma, pos, said)


def joined(parts: Iterable[Spelled]) -> Spelled:
    """Parts of a phrase put together; its stress is known when that of every part is."""
    texts: list[str] = []
    marked: list[str] = []
    whole = True
    for part in parts:
        texts.append(part.text)
        if part.stressed is None:
            whole = False
        else:
            marked.append(part.stressed)
    return Spelled(" ".join(texts), " ".join(marked) if whole else None)


def spelled(marked: str) -> Spelled:
    """A marked phrase as text and stress."""
    return Spelled(" ".join(read(word).plain for word in marked.split(" ")), marked)
