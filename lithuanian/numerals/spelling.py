"""Numbers in words: cardinal, ordinal, plural (dveji) and collective (dvejetas), in any case and gender."""

from collections.abc import Mapping
from functools import cache

from lithuanian.closed import CASES, FP, FS, MP, MS, Place, Row, Spelled, joined, spelled
from lithuanian.grammar import Case, Gender, Number
from lithuanian.numerals.tables import (
    COLLECTIVES,
    GENDERED,
    HUNDRED,
    ORDINALS,
    PLURALS,
    TEENS,
    TENS,
    THOUSAND,
    UNITS,
    ZERO,
    cell,
)

#: The largest number that is spelled.
LARGEST = 999_999


class NotSpelled(ValueError):
    """The number has no such words: out of range, or of a kind that has none. The message says which."""


def _checked(number: int, smallest: int, largest: int, what: str) -> int:
    if isinstance(number, bool) or not isinstance(number, int):
        raise NotSpelled(f"{what} is spelled for a whole number, not for {number!r}")
    if not smallest <= number <= largest:
        raise NotSpelled(f"{what} is spelled for {smallest} to {largest}, not for {number}")
    return number


def _index(case: Case) -> int:
    try:
        return CASES.index(case)
    except ValueError:
        raise NotSpelled(f"Numerals have no case {case!r}; there are nom, gen, dat, acc, ins, loc") from None


@cache
def _word(marked: str) -> Spelled:
    return spelled(marked)


def _paired(rows: Mapping[Place, Row], place: Place) -> tuple[Spelled, ...]:
    return tuple(_word(cells[0]) for cells in rows[place])


def _by_gender(
    tables: Mapping[int, Mapping[Place, Row]], *, one_is_singular: bool
) -> dict[Gender, list[tuple[Spelled, ...]]]:
    """Gender → number → the six cases; index 0 stays empty."""
    found: dict[Gender, list[tuple[Spelled, ...]]] = {}
    for gender, singular, plural in ((Gender.MASCULINE, MS, MP), (Gender.FEMININE, FS, FP)):
        found[gender] = [()] + [
            _paired(rows, singular if one_is_singular and number == 1 else plural) for number, rows in tables.items()
        ]
    return found


# What a number is put together from, marked and plain, computed once.
_UNITS = _by_gender(UNITS, one_is_singular=True)
_PLURALS = _by_gender(PLURALS, one_is_singular=False)
_TEENS = {number: tuple(_word(variants[0]) for variants in cells) for number, cells in TEENS.items()}
_TENS = {number: _word(marked) for number, marked in TENS.items()}
_ZERO = _paired(ZERO, MS)
_HUNDRED, _HUNDREDS = _paired(HUNDRED, MS), _paired(HUNDRED, MP)
_THOUSAND, _THOUSANDS = _paired(THOUSAND, MS), _paired(THOUSAND, MP)
_GENITIVE = CASES.index(Case.GENITIVE)


def noun_case(n: int) -> str:
    """How a counted noun stands beside `n`: `sg` (21 litras), `pl` (22 litrai) in the case of the phrase, or
    `gen.pl` whatever the case (20 litrų, 11 litrų, 100 litrų)."""
    last, tens = n % 10, n % 100
    if last == 0 or 11 <= tens <= 19:
        return "gen.pl"
    return "sg" if last == 1 else "pl"


def _hundreds_and_less(number: int, case: int, units: list[tuple[Spelled, ...]]) -> list[Spelled]:
    parts: list[Spelled] = []
    hundreds, rest = divmod(number, 100)
    if hundreds:
        if hundreds == 1:
            parts.append(_HUNDRED[case])
        else:
            parts += (_UNITS[Gender.MASCULINE][hundreds][case], _HUNDREDS[case])
    if rest in _TEENS:
        parts.append(_TEENS[rest][case])
        return parts
    tens, last = divmod(rest, 10)
    if tens:
        parts.append(_TENS[10 * tens])
    if last:
        parts.append(units[last][case])
    return parts


def _spell(number: int, case: int, units: list[tuple[Spelled, ...]]) -> Spelled:
    if not number:
        return _ZERO[case]
    thousands, rest = divmod(number, 1000)
    parts: list[Spelled] = []
    if thousands == 1:
        parts.append(_THOUSAND[case])
    elif thousands:
        parts = _hundreds_and_less(thousands, case, _UNITS[Gender.MASCULINE])
        how = noun_case(thousands)
        noun = _THOUSANDS[_GENITIVE] if how == "gen.pl" else (_THOUSAND if how == "sg" else _THOUSANDS)[case]
        parts.append(noun)
    return joined(parts + _hundreds_and_less(rest, case, units))


def _gender(gender: Gender) -> Gender:
    if gender not in _UNITS:
        raise NotSpelled(f"Numerals are masculine or feminine, not {gender!r}")
    return gender


def cardinal(n: int, *, case: Case = Case.NOMINATIVE, gender: Gender = Gender.MASCULINE) -> Spelled:
    """0 to 999 999 in words, every part in the case: 365, acc, f → “tris šimtus šešiasdešimt penkias”.

    The tens are not declined. Raises `NotSpelled` (a ValueError) for other numbers, genders and cases.
    """
    _checked(n, 0, LARGEST, "A cardinal")
    return _spell(n, _index(case), _UNITS[_gender(gender)])


def plural_numeral(n: int, *, case: Case = Case.NOMINATIVE, gender: Gender = Gender.MASCULINE) -> Spelled:
    """The number as said with words that have no singular: 2 → “dveji” (metai), 21 → “dvidešimt vieneri”.

    Numbers that end in no unit have no plural numeral and are spelled as cardinals (dešimt metų). 1 to 999 999.
    """
    _checked(n, 1, LARGEST, "A plural numeral")
    return _spell(n, _index(case), _PLURALS[_gender(gender)])


def collective(n: int, *, case: Case = Case.NOMINATIVE) -> Spelled:
    """2 to 9 as a group: 2 → “dvejetas”; what is counted stands in the genitive plural (dvejetas vaikų)."""
    _checked(n, 2, 9, "A collective numeral")
    return _word(cell(COLLECTIVES[n], MS, _index(case)))


@cache
def _ordinal_cell(number: int, definite: bool, place: Place, case: int) -> Spelled:
    return _word(cell(ORDINALS[definite][number], place, case))


def _last_part(number: int) -> int:
    """The part of a number that takes the form of an ordinal: 2026 → 6, 1990 → 90, 1900 → 900, 3000 → 3000."""
    tens = number % 100
    if tens <= 20:
        return tens or number % 1000 or number
    return tens % 10 or tens


def ordinal(
    n: int,
    *,
    case: Case = Case.NOMINATIVE,
    gender: Gender = Gender.MASCULINE,
    number: Number = Number.SINGULAR,
    definite: bool = False,
) -> Spelled:
    """Which in a row: 21, f → “dvidešimt pirma”; definite, 2026, plural → “du tūkstančiai dvidešimt šeštieji”.

    Only the last part is declined. Whole hundreds and thousands are one word (dušimtasis, dutūkstantieji); round
    thousands above ten thousand that are no tens of thousands (12 000) have no settled word: `NotSpelled`, as for
    numbers outside 1 to 999 999.
    """
    _checked(n, 1, LARGEST, "An ordinal")
    last = _last_part(n)
    if last not in ORDINALS[definite]:
        raise NotSpelled(f"The ordinal of {n} has no settled word; it is written in digits")
    place = GENDERED[number, _gender(gender)]
    ending = _ordinal_cell(last, definite, place, _index(case))
    if last == n:
        return ending
    return joined((_spell(n - last, 0, _UNITS[Gender.MASCULINE]), ending))
