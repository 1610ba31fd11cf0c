"""The reference of grammar: every point by its id, the list of all, and one point's page with its neighbours."""

from collections.abc import Mapping
from typing import NamedTuple

from django.urls import reverse
from django.utils import translation

from lexicon import reference
from lexicon.memory import Memory
from lexicon.models import GrammarPoint
from lexicon.reference import Page
from lexicon.tables import NAMES
from lexicon.taxonomy import CASE_QUESTIONS, CASE_TERMS, CASES, GROUP_NAMES, Group


class NoSuchPoint(LookupError):
    """No published point of grammar has this id."""


class Point(NamedTuple):
    """A point of grammar in one language. `title` is plain text, in `short` *word* marks Lithuanian; `case` may be empty."""

    uid: str
    title: str
    short: str
    url: str
    level: str
    group: str
    case: str

    @property
    def question(self) -> str:
        """The question its case answers, in Lithuanian."""
        return CASE_QUESTIONS[next(case for case in CASES if case == self.case)] if self.case else ""


class CaseLink(NamedTuple):
    """A case in the overview: its code, English and Lithuanian names, its question, and whether it is the chosen one."""

    code: str
    name: str
    term: str
    question: str
    chosen: bool


class Section(NamedTuple):
    """The points of one level and group; `name` is English, to be translated."""

    group: str
    name: str
    points: tuple[Point, ...]


class LevelOverview(NamedTuple):
    """One level of the list."""

    level: str
    sections: tuple[Section, ...]


class Overview(NamedTuple):
    """The list of all points, or of those about one case."""

    levels: tuple[LevelOverview, ...]
    cases: tuple[CaseLink, ...]
    chosen: CaseLink | None


_points: Memory[dict[str, Point]] = Memory(seconds=60, size=8)


def points(language: str) -> Mapping[str, Point]:
    """Every published point by its id, in the order in which they are learned; kept for a minute."""
    return _points.get(language, lambda: _read(language))


def _read(language: str) -> dict[str, Point]:
    rows = GrammarPoint.objects.published().in_order().only("uid", "title", "short", "level", "group", "case")
    with translation.override(language):
        return {
            row.uid: Point(
                uid=row.uid,
                title=row.heading(language),
                short=row.short.get(language) or row.short.get("en", ""),
                url=reverse("lexicon:point", args=[row.uid]),
                level=row.level,
                group=row.group,
                case=row.case,
            )
            for row in rows
        }


def overview(*, language: str, case: str = "") -> Overview:
    """All points by level and group; with the code of a `case`, only those about it. Unknown codes mean all."""
    known = points(language).values()
    cases = tuple(CaseLink(code, NAMES[code], CASE_TERMS[code], CASE_QUESTIONS[code], code == case) for code in CASES)
    chosen = next((each for each in cases if each.chosen), None)
    there = [point for point in known if chosen is None or point.case == chosen.code]
    levels = []
    for level in dict.fromkeys(point.level for point in there):
        sections = []
        for group, name in GROUP_NAMES.items():
            inside = [point for point in there if point.level == level and point.group == group]
            if group is Group.CASES:
                # Case by case; what is about all of them, such as gender, comes first.
                inside.sort(key=lambda point: CASES.index(point.case) if point.case else -1)
            if inside:
                sections.append(Section(group.value, name, tuple(inside)))
        levels.append(LevelOverview(level, tuple(sections)))
    return Overview(tuple(levels), cases, chosen)


class Reading(NamedTuple):
    """A point's page and its neighbours, which may be None."""

    page: Page
    before: Point | None
    after: Point | None


def read(*, uid: str, language: str) -> Reading:
    """The page of the point `uid`. Raises NoSuchPoint."""
    point = GrammarPoint.objects.published().filter(uid=uid).first()
    if point is None:
        raise NoSuchPoint(uid)
    ordered = list(points(language).values())
    place = next((number for number, each in enumerate(ordered) if each.uid == uid), None)
    before = ordered[place - 1] if place else None
    after = ordered[place + 1] if place is not None and place + 1 < len(ordered) else None
    return Reading(reference.page(point=point, language=language), before, after)
