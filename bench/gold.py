"""The forms written by hand from grammars (tests/lithuanian/gold), and the engines compared with them cell by cell."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from lithuanian import paradigms
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Mood, Number, PartOfSpeech, Tags, Tense, Voice

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "lithuanian" / "gold"
PARADIGMS, STRESS = FOLDER / "paradigms.yaml", FOLDER / "stress.yaml"

_PERSONS = {"1sg": (1, Number.SINGULAR), "2sg": (2, Number.SINGULAR), "3": (3, None)}
_PERSONS |= {"1pl": (1, Number.PLURAL), "2pl": (2, Number.PLURAL)}
_FIELDS: Mapping[str, type[StrEnum]] = {
    "case": Case,
    "number": Number,
    "gender": Gender,
    "degree": Degree,
    "tense": Tense,
    "mood": Mood,
    "voice": Voice,
}
_VALUES = {member.value: (field, member) for field, kind in _FIELDS.items() for member in kind}
_FINITE = frozenset((*(tense.value for tense in Tense), Mood.CONDITIONAL.value))
#: The cells of a row, by the number of its words.
_CASES = tuple(case.value for case in Case)
_ROWS = {7: _CASES, 6: _CASES[:6], 5: tuple(_PERSONS), 3: ("2sg", "1pl", "2pl")}


class Cell(NamedTuple):
    """One cell: its tags as the file writes them, and every form that is right there."""

    entry: Entry
    key: str
    right: tuple[str, ...]


class Judged(NamedTuple):
    """A cell with what the engine says there; None is a form without a mark."""

    cell: Cell
    said: tuple[str | None, ...]

    @property
    def holds(self) -> bool:
        """Whether the engine says the first right form and nothing that is not right; short forms in -m, -t are."""
        right = set(self.cell.right)
        if self.cell.key.endswith(("1pl", "2pl")):
            right |= {form[:-1] for form in right if form.endswith(("me", "te"))}
        return self.cell.right[0] in self.said and set(self.said) <= right

    def line(self) -> str:
        said = " / ".join(form or "unmarked" for form in self.said) or "nothing"
        return f"{self.cell.entry.lemma} {self.cell.key}: {said}, not {' / '.join(self.cell.right)}"


def judged(path: Path, *, stressed: bool) -> list[Judged]:
    """Every cell of the file at `path` with the engine's forms, by their spelling or with their stress."""
    found = []
    forms: dict[Entry, tuple[Form, ...]] = {}
    for cell in cells(path):
        if cell.entry not in forms:
            forms[cell.entry] = paradigms.forms(cell.entry)
        wanted = wishes(cell.key)
        said = [form.stressed if stressed else form.form for form in forms[cell.entry] if fits(form.tags, wanted)]
        found.append(Judged(cell, tuple(dict.fromkeys(said))))
    return found


def cells(path: Path) -> Iterator[Cell]:
    """The cells of the file at `path`, its rows taken apart."""
    words = yaml.load(unicodedata.normalize("NFC", path.read_text(encoding="utf-8")), Loader=yaml.BaseLoader)
    for word in words:
        entry = _entry(word)
        for key, value in word["cells"].items():
            for place, form in _row(key, value.split()):
                if form != "_":
                    yield Cell(entry, place, tuple(form.split("/")))


def wishes(key: str) -> dict[str, Any]:
    """What a cell asks of the tags of a form: values of their fields."""
    wanted: dict[str, Any] = {}
    for name in key.split("."):
        if name in _PERSONS:
            wanted["person"], wanted["number"] = _PERSONS[name]
        elif name == "definite":
            wanted["definite"] = True
        elif name != "cases":
            field, value = _VALUES[name]
            wanted[field] = value
    if "person" in wanted:
        wanted.setdefault("mood", Mood.INDICATIVE)
    return wanted


def fits(tags: Tags, wanted: Mapping[str, Any]) -> bool:
    """Whether `tags` have all that is wanted and are plain elsewhere: positive, simple, not negated."""
    return (
        all(getattr(tags, field) == value for field, value in wanted.items())
        and bool(tags.definite) == bool(wanted.get("definite"))
        and (tags.degree or Degree.POSITIVE) == wanted.get("degree", Degree.POSITIVE)
        and not tags.negative
    )


def _row(key: str, forms: Sequence[str]) -> Iterator[tuple[str, str]]:
    if len(forms) == 1:
        yield key, forms[0]
        return
    names = _ROWS[len(forms)]
    if (len(forms) in (5, 3)) != (key in _FINITE or key == Mood.IMPERATIVE):
        raise ValueError(f"{key}: a row of {len(forms)} forms does not belong here: {' '.join(forms)}")
    for name, form in zip(names, forms, strict=True):
        yield f"{key}.{name}", form


def _entry(word: Mapping[str, Any]) -> Entry:
    given = word.get("entry") or {}
    return Entry(
        uid=word["lemma"],
        lemma=word["lemma"],
        accented=given.get("accented", word["lemma"]),
        pos=PartOfSpeech(word["pos"]),
        parts=tuple(given.get("parts", ())),
        gender=Gender(given["gender"]) if "gender" in given else None,
        accent_class=given.get("accent_class", ""),
        number=Number(given["number"]) if "number" in given else None,
        indeclinable=given.get("indeclinable") == "true",
    )
