"""The forms of a word as learners see them: narrow tables that fit a telephone, with the forms asked for pointed out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lexicon.tables import NAMES, Table, tables
from lexicon.taxonomy import CASE_QUESTIONS, Case, Cells, PartOfSpeech
from lithuanian.grammar import Form

#: Persons are called by their pronouns, in every language.
PERSONS = {"1 sg": "aš", "2 sg": "tu", "3": "jis, ji", "1 pl": "mes", "2 pl": "jūs"}
_FIRST_TENSES = ("present", "past", "future")
_MOODS = ("frequentative", "conditional", "imperative")
_TENSES = frozenset((*_FIRST_TENSES, *_MOODS))
_NUMBERS = {"sg": ("m sg", "f sg"), "pl": ("m pl", "f pl")}
#: Columns with more letters than this in all do not fit beside each other on a telephone.
WIDEST = 24
#: On the narrowest telephone a table with more letters than this is scrolled: beside persons, beside names of cases.
SCROLLED_PERSONS, SCROLLED_CASES = 22, 16
#: So many words stand side by side in one table of persons, or of cases, whose names are longer.
BESIDE_PERSONS, BESIDE_CASES = 3, 2


class Written(NamedTuple):
    """One form: plain, and with its stress mark where that is known (else empty)."""

    plain: str
    stressed: str


class Cell(NamedTuple):
    """One place of a table: the variants of a form, and whether they are the ones pointed out."""

    forms: tuple[Written, ...]
    pointed: bool = False


class Heading(NamedTuple):
    """What a row or column is called: an English name to translate, or Lithuanian words; a case with its question."""

    name: str = ""
    lithuanian: str = ""
    question: str = ""


class Line(NamedTuple):
    """One row."""

    heading: Heading
    cells: tuple[Cell, ...]
    pointed: bool = False


class Grid(NamedTuple):
    """One table: what its forms are called (English names), columns and rows."""

    names: tuple[str, ...]
    columns: tuple[Heading, ...]
    lines: tuple[Line, ...]

    @property
    def is_wide(self) -> bool:
        """Whether it may have to be scrolled sideways on a telephone."""
        columns = zip(*(line.cells for line in self.lines if len(line.cells) == len(self.columns)), strict=True)
        return sum(
            max((len(form.plain) for cell in column for form in cell.forms), default=0) for column in columns
        ) > (SCROLLED_PERSONS if self.lines and self.lines[0].heading.lithuanian else SCROLLED_CASES)

    @property
    def has_headings(self) -> bool:
        """Whether its rows are called anything."""
        return any(line.heading.name or line.heading.lithuanian for line in self.lines)


class Paradigm(NamedTuple):
    """A word's tables: what everybody looks for, and the rest, which is folded away. `meaning` may be empty.

    Where words stand side by side, `word` is empty. A `folded` one opens when asked for.
    """

    word: str
    grids: tuple[Grid, ...]
    more: tuple[Grid, ...] = ()
    meaning: str = ""
    folded: bool = False


def paradigm(word: str, forms: Iterable[Form], *, pointed: Iterable[str] = (), meaning: str = "") -> Paradigm:
    """All forms of one word. `pointed` are forms as written (without stress) that are pointed out: those of a reading."""
    wanted = frozenset(pointed)
    first: list[Grid] = []
    more: list[Grid] = []
    for place, table in enumerate(tables(forms)):
        made = _grids(table, lambda _row, _column, form: form.form in wanted)
        (more if place else first).extend(made)
    return Paradigm(word, tuple(first), tuple(more), meaning)


def about(word: str, forms: Sequence[Form], cells: Cells | None, *, meaning: str = "") -> Paradigm:
    """The forms of one word that a point of grammar is about; those of `cells` are pointed out."""
    found = [table for table in tables(forms) if _belongs(table, cells)]
    if cells in _TENSES:
        return Paradigm(word, tuple(_one_column(table, str(cells)) for table in found), (), meaning)
    grids = [grid for table in found for grid in _grids(table, lambda row, _column, _form: row == cells)]
    return Paradigm(word, tuple(grids), (), meaning)


def headword_only(shown: Paradigm) -> Paradigm:
    """Only the column in which the word itself stands: of jis its own forms, without those of ji, jie and jos."""
    for grid in shown.grids:
        for place in range(len(grid.columns)):
            top = grid.lines[0].cells[place].forms
            if any(shown.word in (form.plain, form.stressed) for form in top):
                lines = tuple(line._replace(cells=(line.cells[place],)) for line in grid.lines)
                return shown._replace(grids=(grid._replace(columns=(grid.columns[place],), lines=lines),))
    return shown


def beside(shown: Sequence[Paradigm]) -> tuple[Paradigm, ...]:
    """Words that have one column each, side by side in tables of a few columns; others one by one, the later ones folded."""
    grids = [each.grids[0] for each in shown if len(each.grids) == 1 and len(each.grids[0].columns) == 1]
    if len(grids) != len(shown) or len({_headings(grid) for grid in grids}) != 1 or len(shown) < 2:
        return tuple(each._replace(folded=_is_long(shown, place)) for place, each in enumerate(shown))
    narrow = grids[0].lines[0].heading.lithuanian and not any(3 * _letters(grid) > WIDEST for grid in grids)
    most = BESIDE_PERSONS if narrow else BESIDE_CASES
    size = -(-len(shown) // -(-len(shown) // most))
    return tuple(_together(shown[at : at + size]) for at in range(0, len(shown), size))


def _letters(grid: Grid) -> int:
    """Letters of the longest form of a grid of one column."""
    return max(len(form.plain) for line in grid.lines for form in line.cells[0].forms)


def _headings(grid: Grid) -> tuple[Heading, ...]:
    return tuple(line.heading for line in grid.lines)


def _is_long(shown: Sequence[Paradigm], place: int) -> bool:
    """Whether the word at `place` would make the page too long: what is shown before it says enough."""
    return place > (1 if len(shown[place].grids) == 1 else 0)


def _together(shown: Sequence[Paradigm]) -> Paradigm:
    grids = [each.grids[0] for each in shown]
    rows = zip(*(grid.lines for grid in grids), strict=True)
    columns = tuple(Heading(lithuanian=each.word) for each in shown)
    lines = tuple(Line(row[0].heading, tuple(line.cells[0] for line in row), row[0].pointed) for row in rows)
    return Paradigm("", (Grid(grids[0].names, columns, lines),))


def _belongs(table: Table, cells: Cells | None) -> bool:
    """Whether a point about `cells` shows `table`."""
    kind, definite = table.codes[0], "definite" in table.codes
    if cells in _TENSES:
        return kind == "finite" and str(cells) in table.columns
    if cells is Cells.DEFINITE:
        return definite and kind in ("forms", "positive")
    if cells in (Cells.COMPARATIVE, Cells.SUPERLATIVE):
        return kind == cells and not definite
    if cells is Cells.PARTICIPLE:
        return kind.startswith("participle") and not definite
    return kind in ("forms", "positive", "finite") and not definite


def _one_column(table: Table, column: str) -> Grid:
    """The persons of one tense or mood; persons it lacks are left out."""
    place = table.columns.index(column)
    lines = tuple(
        Line(_row(row.code), (Cell(_written(row.cells[place])),)) for row in table.rows if any(row.cells[place])
    )
    return Grid((NAMES[column],), (Heading(name=NAMES[column]),), lines)


def _grids(table: Table, is_pointed) -> list[Grid]:
    """`table` in pieces narrow enough for a telephone."""
    if table.codes == ("finite",):
        groups = [_FIRST_TENSES, _MOODS]
    elif {"m sg", "f sg", "m pl", "f pl"} <= set(table.columns):
        groups = [_NUMBERS["sg"], _NUMBERS["pl"]]
    else:
        groups = [table.columns]
    found = []
    for wanted in groups:
        columns = [column for column in wanted if column in table.columns]
        if grid := _grid(table, columns, is_pointed):
            found.append(grid)
    # The neuter has no number: a line of its own after the singular.
    if "form" in table.columns and "form" not in groups[0] and found:
        place = table.columns.index("form")
        for row in table.rows:
            if row.cells[place]:
                pointed = any(is_pointed(row.code, "form", form) for form in row.cells[place])
                line = Line(_row(row.code), (Cell(_written(row.cells[place]), pointed),), pointed)
                found[0] = found[0]._replace(lines=(*found[0].lines, line))
    return found


def _grid(table: Table, columns: list[str], is_pointed) -> Grid | None:
    places = [table.columns.index(column) for column in columns]
    lines = []
    for row in table.rows:
        if not any(row.cells[place] for place in places):
            continue
        cells = tuple(
            Cell(
                _written(row.cells[place]),
                any(is_pointed(row.code, table.columns[place], form) for form in row.cells[place]),
            )
            for place in places
        )
        lines.append(Line(_row(row.code), cells, all(cell.pointed for cell in cells if cell.forms)))
    if not lines:
        return None
    headings = tuple(Heading(name=NAMES[column]) if column != "form" else Heading() for column in columns)
    names = tuple(NAMES[code] for code in table.codes if code not in ("forms", "finite", "positive"))
    return Grid(names, headings, tuple(lines))


def _written(forms: Iterable[Form]) -> tuple[Written, ...]:
    return tuple(dict.fromkeys(Written(form.form, form.stressed or "") for form in forms))


def _row(code: str) -> Heading:
    if code in PERSONS:
        return Heading(lithuanian=PERSONS[code])
    if code in NAMES:
        question = CASE_QUESTIONS.get(Case(code), "") if code in set(Case) else ""
        return Heading(name=NAMES[code], question=question)
    return Heading()


def verb_first(pos: PartOfSpeech, cells: Cells | None) -> int:
    """By this homographs are sorted: a point about tenses means the verb, any other what is declined."""
    return 0 if (pos is PartOfSpeech.VERB) == (cells in _TENSES) else 1
