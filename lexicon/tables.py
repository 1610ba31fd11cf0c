"""All forms of a word arranged as school grammars print them: one table for each kind of form, cases or persons down."""

from collections.abc import Iterable
from typing import NamedTuple

from lexicon.taxonomy import CASES, PartOfSpeech, gettext_noop
from lithuanian.grammar import Form, Gender, Mood, Tags, Tense

#: English names of everything a row, a column or a table is called.
NAMES = {
    "nom": gettext_noop("nominative"),
    "gen": gettext_noop("genitive"),
    "dat": gettext_noop("dative"),
    "acc": gettext_noop("accusative"),
    "ins": gettext_noop("instrumental"),
    "loc": gettext_noop("locative"),
    "voc": gettext_noop("vocative"),
    "neuter": gettext_noop("neuter"),
    "sg": gettext_noop("singular"),
    "pl": gettext_noop("plural"),
    "m": gettext_noop("masculine"),
    "f": gettext_noop("feminine"),
    "m sg": gettext_noop("masculine singular"),
    "f sg": gettext_noop("feminine singular"),
    "m pl": gettext_noop("masculine plural"),
    "f pl": gettext_noop("feminine plural"),
    "form": gettext_noop("form"),
    "positive": gettext_noop("positive"),
    "comparative": gettext_noop("comparative"),
    "superlative": gettext_noop("superlative"),
    "definite": gettext_noop("definite"),
    "finite": gettext_noop("persons and tenses"),
    "1 sg": gettext_noop("I"),
    "2 sg": gettext_noop("you (one person)"),
    "3": gettext_noop("he, she, they"),
    "1 pl": gettext_noop("we"),
    "2 pl": gettext_noop("you (several, or polite)"),
    "present": gettext_noop("present"),
    "past": gettext_noop("past"),
    "frequentative": gettext_noop("past of habit"),
    "future": gettext_noop("future"),
    "conditional": gettext_noop("conditional"),
    "imperative": gettext_noop("imperative"),
    "infinitive": gettext_noop("infinitive"),
    "half_participle": gettext_noop("half-participle"),
    "gerund": gettext_noop("gerund"),
    "participle active present": gettext_noop("participle, active, present"),
    "participle active past": gettext_noop("participle, active, past"),
    "participle active frequentative": gettext_noop("participle, active, past of habit"),
    "participle active future": gettext_noop("participle, active, future"),
    "participle passive present": gettext_noop("participle, passive, present"),
    "participle passive past": gettext_noop("participle, passive, past"),
    "participle passive future": gettext_noop("participle, passive, future"),
    "participle": gettext_noop("participle"),
    "forms": gettext_noop("forms"),
}
_FINITE = (Mood.INDICATIVE, Mood.CONDITIONAL, Mood.IMPERATIVE)
_ROWS = {code: place for place, code in enumerate([*map(str, CASES), "neuter", "1 sg", "2 sg", "3", "1 pl", "2 pl"])}
_COLUMNS = {
    code: place
    for place, code in enumerate(
        ["form", "sg", "pl", "m", "f", "m sg", "f sg", "m pl", "f pl", *map(str, Tense), "conditional", "imperative"]
    )
}


class Row(NamedTuple):
    """One line: its code in NAMES (empty where the table needs none) and, for each column, the variants of the form."""

    code: str
    cells: tuple[tuple[Form, ...], ...]


class Table(NamedTuple):
    """Forms that belong together. `codes` (one, or one and `definite`) and `columns` are codes in NAMES."""

    codes: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def tables(forms: Iterable[Form]) -> tuple[Table, ...]:
    """`forms` of one word as tables, in the order in which the engine gave them; negated forms are left out."""
    kinds: dict[tuple[str, ...], dict[str, dict[str, list[Form]]]] = {}
    for form in forms:
        if not form.tags.negative:
            table, row, column = _place(form.pos, form.tags)
            cell = kinds.setdefault(table, {}).setdefault(row, {}).setdefault(column, [])
            if form not in cell:
                cell.append(form)
    return tuple(_table(codes, rows) for codes, rows in kinds.items())


def _table(codes: tuple[str, ...], rows: dict[str, dict[str, list[Form]]]) -> Table:
    columns = sorted({column for cells in rows.values() for column in cells}, key=lambda each: _COLUMNS.get(each, 99))
    ordered = sorted(rows, key=lambda each: _ROWS.get(each, 99))
    return Table(
        codes,
        tuple(columns),
        tuple(Row(row, tuple(tuple(rows[row].get(column, ())) for column in columns)) for row in ordered),
    )


def _place(pos: PartOfSpeech, tags: Tags) -> tuple[tuple[str, ...], str, str]:
    """The codes of the table, row and column where a form stands."""
    definite = ("definite",) if tags.definite else ()
    if tags.mood in _FINITE:
        column = str(tags.tense) if tags.mood is Mood.INDICATIVE and tags.tense else str(tags.mood)
        return ("finite",), f"{tags.person} {tags.number}" if tags.number else f"{tags.person}", column
    if tags.mood is Mood.PARTICIPLE:
        code = " ".join(str(each) for each in (tags.mood, tags.voice, tags.tense) if each)
        return (code, *definite), _row(tags), _gender_and_number(tags)
    if tags.mood:
        row = str(tags.tense) if tags.mood is Mood.GERUND and tags.tense else ""
        return (str(tags.mood),), row, _gender_and_number(tags)
    if pos in (PartOfSpeech.NOUN, PartOfSpeech.PROPER):
        return ("forms",), _row(tags), str(tags.number) if tags.number else "form"
    return (str(tags.degree or "forms"), *definite), _row(tags), _gender_and_number(tags)


def _row(tags: Tags) -> str:
    return str(tags.case) if tags.case else "neuter" if tags.gender is Gender.NEUTER else ""


def _gender_and_number(tags: Tags) -> str:
    gender = tags.gender if tags.gender is not Gender.NEUTER else None
    return " ".join(str(each) for each in (gender, tags.number) if each) or "form"
