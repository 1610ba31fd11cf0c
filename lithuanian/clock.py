"""The time of day as people say it: what time it is, at what time, from and until when.

After the Lithuanian course of Masaryk University (“Čas a hodiny v litevštině”). Hours are feminine (valanda). The first hour is said with the ordinal
(pirma, be penkių pirma, pusė pirmos), the others with either numeral.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from lithuanian.closed import CASES, FS, Spelled, Told, joined, spelled
from lithuanian.grammar import Case, Form, Gender, Number
from lithuanian.measures import HOUR, MIDNIGHT, MINUTE, NOON, QUARTER
from lithuanian.numerals import cardinal, counted, ordinal
from lithuanian.numerals.tables import HALF, cell

NOM, GEN, ACC = Case.NOMINATIVE, Case.GENITIVE, Case.ACCUSATIVE
FEMININE = Gender.FEMININE


class NoSuchTime(ValueError):
    """Hours run from 0 to 23, minutes from 0 to 59; the time is told in the nominative, genitive or accusative."""


@cache
def _word(marked: str) -> Spelled:
    return spelled(marked)


def _singular(forms: tuple[Form, ...], case: Case) -> Spelled:
    found = next(form for form in forms if form.tags.case is case and form.tags.number is Number.SINGULAR)
    return Spelled(found.form, found.stressed)


def _which(hour: int, case: Case) -> Spelled:
    """The hour by its place in the row: aštunta; midnight as the 24th."""
    return ordinal(hour or 24, case=case, gender=FEMININE)


def _how_many(hour: int, case: Case) -> Spelled:
    """The hour by its number: aštuonios."""
    return cardinal(hour, case=case, gender=FEMININE)


def _half_name(case: Case) -> Spelled:
    return _word(cell(HALF, FS, CASES.index(case)))


def _twelve(hour: int) -> int:
    return hour % 12 or 12


def _names(hour: int, case: Case) -> list[Spelled]:
    """The names of an hour of the dial (1 to 12), the usual one first."""
    which = _which(hour, case)
    if hour == 1:
        return [which, _how_many(1, case)] if case is NOM else [which]
    if case is ACC:
        return [which]
    if hour == 10 and case is GEN:
        return [which, _word("dešimtiẽs")]
    return [_how_many(hour, case), which]


def _minutes_before(minutes: int) -> list[Spelled]:
    """Minutes after be, without and with their noun: be penkiolikos, be penkiolikos minučių."""
    bare = _how_many(minutes, GEN)
    noun = counted(minutes, MINUTE, case=GEN)
    tens = {10: "dešimtiẽs", 20: "dvidešimtiẽs"}.get(minutes)
    quarter = [_singular(QUARTER, GEN)] if minutes == 15 else []
    return ([noun, bare] if minutes < 5 else [bare, noun]) + ([_word(tens)] if tens else []) + quarter


def _minutes_past(minutes: int, case: Case) -> list[Spelled]:
    """Minutes before po: dešimt, dešimt minučių. At what time keeps the nominative (atėjo penkios po aštuonių)."""
    of = GEN if case is GEN else NOM
    bare, noun = _how_many(minutes, of), counted(minutes, MINUTE, case=of)
    found = [noun, bare] if minutes < 10 else [bare, noun]
    if minutes == 15:
        found.append(_singular(QUARTER, case))
    return found


def _whole_hour(hour: int, case: Case) -> Iterator[Spelled]:
    if hour == 0:
        yield _singular(MIDNIGHT, case)
    yield joined((_which(hour, case), _singular(HOUR, case)))
    yield _which(hour, case)
    if case is not ACC:
        number = hour or 24
        yield _how_many(number, case)
        yield counted(number, HOUR, case=case)
        if hour == 0:
            yield counted(0, HOUR, case=case)
    if hour == 12:
        yield _singular(NOON, case)


def _half_past(hour: int, case: Case) -> Iterator[Spelled]:
    following = _twelve(hour + 1)
    for name in _names(following, GEN):
        yield joined((_half_name(case), name))
    if following == 10:
        yield joined((_half_name(case), _how_many(10, GEN)))


def _to(hour: int, minute: int, case: Case) -> Iterator[Spelled]:
    """be penkiolikos devynios; asked when: the same, or be penkiolikos devintą."""
    following = _twelve(hour + 1)
    names = _names(following, NOM if case is ACC else case) + (_names(following, ACC) if case is ACC else [])
    for minutes in _minutes_before(60 - minute):
        for name in names:
            yield joined((_word("bè"), minutes, name))


def _past(hour: int, minute: int, case: Case) -> Iterator[Spelled]:
    """dešimt po aštuonių, po aštuonių dešimt."""
    names = _names(_twelve(hour), GEN)
    for minutes in _minutes_past(minute, case):
        for name in names:
            yield joined((minutes, _word("põ"), name))
    for name in names:
        yield joined((_word("põ"), name, _minutes_past(minute, case)[0 if minute >= 10 else 1]))


def _as_written(hour: int, minute: int, case: Case) -> Iterator[Spelled]:
    """As timetables are read aloud: aštuonios keturiasdešimt penkios."""
    of = NOM if case is ACC else case
    minutes = _how_many(minute, of)
    hours = [_how_many(hour, of)]
    if hour % 10 == 1 and hour != 11:
        # one o'clock is the first hour; of 21 both are said
        hours = [_which(hour, of), *hours] if hour == 1 else [*hours, _which(hour, of)]
    noun = counted(minute, MINUTE, case=of)
    with_nouns = joined((counted(hour, HOUR, case=of), noun))
    if hour == 0:
        yield with_nouns
    if case is ACC and hour:
        yield joined((_which(hour, ACC), _singular(HOUR, ACC), noun))
        yield joined((_which(hour, ACC), minutes))
    # 20.04 is not said like the 24th hour: dvidešimt nulis keturios
    for name in hours if hour != 20 or minute >= 10 else []:
        yield joined((name, minutes))
    if minute < 10:
        for name in hours:
            yield joined((name, _how_many(0, of), minutes))
    yield with_nouns
    if hour:
        yield joined((_which(hour, case), _singular(HOUR, case), noun))
        yield joined((_which(hour, case), _singular(HOUR, case), minutes))


def _is_read_aloud(minute: int) -> bool:
    """Whether such minutes are usually read off the clock: 8.17 aštuonios septyniolika, but 8.05 penkios po aštuonių."""
    return 10 <= minute <= 55 and minute % 5 != 0


def _on_the_dial(hour: int, minute: int, case: Case) -> Iterator[Spelled]:
    """Ways that leave it to the moment whether it is morning or evening; the usual one first."""
    dial = _twelve(hour)
    if minute == 0:
        yield from (way for way in _whole_hour(dial, case) if way.text != _singular(NOON, case).text)
        return
    if minute == 30:
        yield from _half_past(hour, case)
    before = _to(hour, minute, case) if minute > 30 else iter(())
    past = _past(hour, minute, case) if minute < 30 else iter(())
    as_written = _as_written(dial, minute, case)
    yield from (*before, *past, *as_written)


#: Which part of the day an hour of the dial is said to belong to; at the borders both are heard.
_NIGHT, _MORNING, _DAY, _EVENING = "nakties", "ryto", "dienos", "vakaro"
_PARTS: tuple[tuple[str, ...], ...] = (
    *((_NIGHT,),) * 3,
    (_NIGHT, _MORNING),
    *((_MORNING,),) * 7,
    (_MORNING, _DAY),
    *((_DAY,),) * 5,
    (_DAY, _EVENING),
    *((_EVENING,),) * 4,
    *((_EVENING, _NIGHT),) * 2,
)


def digits(hour: int, minute: int) -> tuple[str, ...]:
    """How the time is written: 8.45, 8:45, 08.45, 08:45, 8 val. 45 min."""
    _check(hour, minute)
    words = f"{hour} val. {minute} min." if minute else f"{hour} val."
    ways = (f"{hour}.{minute:02}", f"{hour}:{minute:02}", f"{hour:02}.{minute:02}", f"{hour:02}:{minute:02}", words)
    return tuple(dict.fromkeys(ways))


def _check(hour: int, minute: int) -> None:
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        raise NoSuchTime(f"There is no time {hour}:{minute:02}; hours run from 0 to 23, minutes from 0 to 59")


@lru_cache(maxsize=512)
def tell(hour: int, minute: int, *, case: Case = Case.NOMINATIVE) -> Told:
    """The time in words. Nominative: what time it is (be penkiolikos devynios); accusative: at what time (aštuntą
    valandą, pusę devynių); genitive: after nuo and iki (aštuntos valandos, pusės devynių).

    `accepted` holds what is said on the dial of twelve hours, with and without the part of the day (aštuonios
    vakaro), and on that of twenty-four (dvidešimt valandų). Raises `NoSuchTime` (a ValueError), for 24:00 too.
    """
    _check(hour, minute)
    if case not in (NOM, GEN, ACC):
        raise NoSuchTime(f"The time is told in the nominative, genitive or accusative, not {case!r}")
    dial = list(_on_the_dial(hour, minute, case))
    whole_day = list(_whole_hour(hour, case) if minute == 0 else _as_written(hour, minute, case))
    usual = whole_day[0] if minute == 0 or _is_read_aloud(minute) else dial[0]
    accepted = _accepted(usual, whole_day, dial, _PARTS[hour], is_sharp=minute == 0)
    return Told(usual.text, usual.stressed, accepted, digits(hour, minute))


def _accepted(
    usual: Spelled, whole_day: Iterable[Spelled], dial: Iterable[Spelled], parts: tuple[str, ...], *, is_sharp: bool
) -> tuple[str, ...]:
    on_dial = [way.text for way in dial]
    texts = [usual.text, *(way.text for way in whole_day), *on_dial]
    # the part of the day follows the hour or the minutes, but not their noun: aštuonios trisdešimt ryto
    ends_well = (text for text in on_dial if not text.startswith("po ") and " minu" not in text)
    with_part = [f"{text} {part}" for text in ends_well for part in parts]
    sharp = [f"lygiai {text}" for text in texts] if is_sharp else []
    return tuple(dict.fromkeys((*texts, *with_part, *sharp)))
