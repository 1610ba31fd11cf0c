"""Dates in words and digits: months, days of the week, the day of the month, the year.

A day is said with an ordinal (lapkričio dvidešimt pirma), a year with a definite one (du tūkstančiai dvidešimt
šeštieji metai); “in” a year is the instrumental. Official papers write 2026-11-21 or 2026 m. lapkričio 21 d.
"""

import datetime
from functools import lru_cache

from lithuanian.closed import MP, Spelled, Told, joined, spelled
from lithuanian.grammar import Case, Form, Gender, Number
from lithuanian.measures import DAY, YEAR, Forms, noun
from lithuanian.numerals import cardinal, ordinal
from lithuanian.numerals.tables import UNITS, cell

SINGULAR, PLURAL = Number.SINGULAR, Number.PLURAL


class NoSuchDate(ValueError):
    """The calendar has no such day, month, weekday or year; the message says what there is."""


#: January to December.
MONTHS: tuple[Forms, ...] = (
    noun("saũsis", "saũsio", "2"),
    noun("vasãris", "vasãrio", "2"),
    noun("kóvas", "kóvo", "3"),
    noun("balañdis", "balañdžio", "2"),
    noun("gegužė̃", "gegužė̃s", "3b", Gender.FEMININE),
    noun("biržẽlis", "biržẽlio", "2"),
    noun("líepa", "líepos", "1", Gender.FEMININE),
    noun("rugpjū́tis", "rugpjū́čio", "1"),
    noun("rugsė́jis", "rugsė́jo", "1"),
    noun("spãlis", "spãlio", "2"),
    noun("lãpkritis", "lãpkričio", "1"),
    noun("grúodis", "grúodžio", "1"),
)
#: Monday to Sunday.
WEEKDAYS: tuple[Forms, ...] = tuple(
    noun(f"{beginning}ãdienis", f"{beginning}ãdienio", "1")
    for beginning in ("pirm", "antr", "treči", "ketvirt", "penkt", "šešt", "sekm")
)
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH_OF = Spelled("mėnesio", "mė́nesio")


def _form(forms: tuple[Form, ...], case: Case, number: Number) -> Spelled:
    for form in forms:
        if form.tags.case is case and form.tags.number is number:
            return Spelled(form.form, form.stressed)
    raise NoSuchDate(f"A date has no case {case!r}")


def month(which: int, *, case: Case = Case.NOMINATIVE) -> Spelled:
    """The month 1 to 12: “lapkritis”; in it, the accusative: “lapkritį”."""
    if not 1 <= which <= 12:
        raise NoSuchDate(f"Months run from 1 to 12, not {which}")
    return _form(MONTHS[which - 1], case, SINGULAR)


def weekday(which: int, *, case: Case = Case.NOMINATIVE, number: Number = Number.SINGULAR) -> Spelled:
    """The day of the week 1 (Monday) to 7: “pirmadienis”; on it “pirmadienį”, on all of them “pirmadieniais”."""
    if not 1 <= which <= 7:
        raise NoSuchDate(f"Days of the week run from 1 (Monday) to 7, not {which}")
    return _form(WEEKDAYS[which - 1], case, number)


def _check_day(of_month: int, which: int) -> None:
    if not 1 <= of_month <= 12:
        raise NoSuchDate(f"Months run from 1 to 12, not {of_month}")
    if not 1 <= which <= _LONGEST[of_month - 1]:
        raise NoSuchDate(f"Days of month {of_month} run from 1 to {_LONGEST[of_month - 1]}, not {which}")


@lru_cache(maxsize=1024)
def day(of_month: int, which: int, *, case: Case = Case.NOMINATIVE) -> Told:
    """A day of the year: 11, 21 → “lapkričio dvidešimt pirma”; on it, the accusative: “lapkričio dvidešimt pirmą”.

    Accepted with diena in the case too. Raises `NoSuchDate` (a ValueError).
    """
    _check_day(of_month, which)
    name = _form(MONTHS[of_month - 1], Case.GENITIVE, SINGULAR)
    number = ordinal(which, case=case, gender=Gender.FEMININE)
    noun_day = _form(DAY, case, SINGULAR)
    usual = joined((name, number))
    accepted = (
        usual.text,
        joined((name, number, noun_day)).text,
        joined((name, _MONTH_OF, number, noun_day)).text,
        joined((name, _MONTH_OF, number)).text,
    )
    return Told(usual.text, usual.stressed, accepted, (f"{name.text} {which} d.", f"{of_month:02}-{which:02}"))


@lru_cache(maxsize=1024)
def year(number: int, *, case: Case = Case.NOMINATIVE) -> Told:
    """A year 1 to 9999: “du tūkstančiai dvidešimt šeštieji metai”; in it, the instrumental: “… šeštaisiais metais”.

    Accepted with the simple ordinal (šešti metai) too, and for round hundreds and thousands with the number in words
    of its own (tūkstantis devyni šimtieji). Raises `NoSuchDate`.
    """
    if not 1 <= number <= 9999:
        raise NoSuchDate(f"Years are spelled from 1 to 9999, not {number}")
    metai = _form(YEAR, case, PLURAL)
    usual, *others = [
        joined((way, metai)) for definite in (True, False) for way in _year_numbers(number, case, definite=definite)
    ]
    accepted = tuple(dict.fromkeys((usual.text, *(way.text for way in others))))
    return Told(usual.text, usual.stressed, accepted, (f"{number} m.", str(number)))


def _year_numbers(number: int, case: Case, *, definite: bool) -> list[Spelled]:
    ways = [ordinal(number, case=case, number=PLURAL, definite=definite)]
    if number % 100 == 0:
        unit = 1000 if number % 1000 == 0 else 100
        hundreds = number % 1000 // unit if unit == 100 else number // unit
        if hundreds > 1:
            before = number - hundreds * unit
            ways.append(
                joined(
                    (
                        *((cardinal(before),) if before else ()),
                        spelled(cell(UNITS[hundreds], MP, 0)),
                        ordinal(unit, case=case, number=PLURAL, definite=definite),
                    )
                )
            )
    return ways


def full(date: datetime.date, *, case: Case = Case.NOMINATIVE, with_weekday: bool = False) -> Told:
    """The whole date: “du tūkstančiai dvidešimt šeštųjų metų lapkričio dvidešimt pirma diena”.

    With the weekday before it, in the same case. Digits as in `official`.
    """
    of_year, of_month = year(date.year, case=Case.GENITIVE), day(date.month, date.day, case=case)
    before = weekday(date.isoweekday(), case=case) if with_weekday else None
    number = Spelled(of_month.text, of_month.stressed)
    whole = joined((Spelled(of_year.text, of_year.stressed), number, _form(DAY, case, SINGULAR)))
    if before is None:
        usual, start = whole, ""
    else:
        marked = f"{before.stressed}, {whole.stressed}" if before.stressed and whole.stressed else None
        usual, start = Spelled(f"{before.text}, {whole.text}", marked), f"{before.text}, "
    accepted = (usual.text, *(f"{start}{years} {days}" for years in of_year.accepted for days in of_month.accepted))
    return Told(usual.text, usual.stressed, tuple(dict.fromkeys(accepted)), official(date))


def official(date: datetime.date) -> tuple[str, ...]:
    """How papers write a date: 2026-11-21, 2026 m. lapkričio 21 d., 2026.11.21."""
    name = _form(MONTHS[date.month - 1], Case.GENITIVE, SINGULAR).text
    return (
        f"{date.year:04}-{date.month:02}-{date.day:02}",
        f"{date.year} m. {name} {date.day} d.",
        f"{date.year:04}.{date.month:02}.{date.day:02}",
    )
