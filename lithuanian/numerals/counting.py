"""Counted things: the numeral and its noun together, agreeing."""

from collections.abc import Sequence
from functools import cache

from lithuanian.closed import CASES, FS, MS, Place, Spelled, joined, spelled
from lithuanian.grammar import Case, Form, Gender, Number
from lithuanian.numerals.spelling import NotSpelled, cardinal, noun_case, plural_numeral
from lithuanian.numerals.tables import HALF, ONE_AND_A_HALF, cell

_AND_A_HALF = spelled("sù pusè")


class NotCountable(ValueError):
    """The noun lacks the form that the number asks for, or the forms are not those of one noun."""


@cache
def _word(marked: str) -> Spelled:
    return spelled(marked)


def _noun(forms: Sequence[Form], case: Case, number: Number) -> Spelled:
    for form in forms:
        if form.tags.case is case and form.tags.number is number:
            return Spelled(form.form, form.stressed)
    lemma = forms[0].lemma if forms else ""
    raise NotCountable(f"“{lemma}” has no {number.value}.{case.value} to count with")


def _gender(forms: Sequence[Form]) -> Gender:
    gender = forms[0].tags.gender if forms else None
    if gender not in (Gender.MASCULINE, Gender.FEMININE):
        raise NotCountable("The forms of one noun with its gender are needed to count it")
    return gender


def has_no_singular(forms: Sequence[Form]) -> bool:
    """Whether these are the forms of a noun such as metai, durys, kelnės."""
    return all(form.tags.number is Number.PLURAL for form in forms)


def counted(n: int, forms: Sequence[Form], *, case: Case = Case.NOMINATIVE) -> Spelled:
    """`n` and its noun in `case`: 21 → “dvidešimt vienas litras”, 5, ins → “penkiais eurais”, 12 → “dvylika eurų”.

    `forms` are all forms of one noun, as `nouns.decline` gives them; a noun without a singular takes plural numerals
    (dveji metai). The stress is None where the noun's form has none. Raises `NotSpelled`, `NotCountable`.
    """
    gender = _gender(forms)
    if has_no_singular(forms):
        words = plural_numeral(n, case=case, gender=gender) if n else cardinal(0, case=case)
        how = "pl" if noun_case(n) == "sg" else noun_case(n)
    else:
        words = cardinal(n, case=case, gender=gender)
        how = noun_case(n)
    if how == "gen.pl":
        noun = _noun(forms, Case.GENITIVE, Number.PLURAL)
    else:
        noun = _noun(forms, case, Number.SINGULAR if how == "sg" else Number.PLURAL)
    return joined((words, noun))


def _part_of(forms: Sequence[Form]) -> Spelled:
    """What a half is a half of: pusė litro, pusė metų."""
    return _noun(forms, Case.GENITIVE, Number.PLURAL if has_no_singular(forms) else Number.SINGULAR)


def half(forms: Sequence[Form], *, case: Case = Case.NOMINATIVE) -> Spelled:
    """“pusė litro”, with case: “pusę litro”."""
    if case not in CASES:
        raise NotSpelled(f"Numerals have no case {case!r}; there are nom, gen, dat, acc, ins, loc")
    return joined((_word(cell(HALF, FS, CASES.index(case))), _part_of(forms)))


def one_and_a_half(forms: Sequence[Form]) -> Spelled:
    """“pusantro litro”, “pusantros valandos”, “pusantrų metų”: the same in all cases."""
    gender = _gender(forms)
    if has_no_singular(forms):
        return joined((_word(ONE_AND_A_HALF[Place(Number.PLURAL)]), _part_of(forms)))
    return joined((_word(ONE_AND_A_HALF[MS if gender is Gender.MASCULINE else FS]), _part_of(forms)))


def and_a_half(n: int, forms: Sequence[Form], *, case: Case = Case.NOMINATIVE) -> Spelled:
    """A number from 2 and a half: “du su puse litro”, “dvi su puse valandos”."""
    spell = plural_numeral if has_no_singular(forms) else cardinal
    return joined((spell(n, case=case, gender=_gender(forms)), _AND_A_HALF, _part_of(forms)))
