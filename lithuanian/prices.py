"""Prices, amounts and telephone numbers in words and digits.

Lithuanian writes the comma before decimals and the sign after the number: 3,49 €, 1,5 l.
"""

import re
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from lithuanian.closed import Spelled, Told, joined, spelled
from lithuanian.grammar import Case
from lithuanian.measures import CENT, EURO, UNITS, Forms, Unit
from lithuanian.numerals import LARGEST, and_a_half, cardinal, counted, half, one_and_a_half

#: A number, with a comma or a full stop before decimals and spaces (also narrow ones) between thousands.
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,3})?|\d{1,9}(?:[.,]\d{1,3})?", re.ASCII)
_PRICE_SIGNS = ("€", "eur", "eur.", "euras", "eurai", "eurų")
_PHONE = re.compile(r"\+?[\d\s()\-\u2013./]+", re.ASCII)


class NotAPrice(ValueError):
    """The amount is negative, too large, finer than a cent or no number at all; the message says which."""


class NotAnAmount(ValueError):
    """The unit is not known or the amount cannot be said with it."""


class NotAPhoneNumber(ValueError):
    """A telephone number has 3 to 15 digits, and nothing but digits, spaces, brackets, hyphens and a + before them."""


def _decimal(amount: Decimal | int | str, error: type[ValueError]) -> Decimal:
    if isinstance(amount, str):
        text = amount.strip()
        if not _NUMBER.fullmatch(text):
            raise error(f"“{amount[:40]}” is not an amount; write 3,49")
        amount = re.sub(r"[ \u00a0\u202f]", "", text).replace(",", ".")
    try:
        value = Decimal(amount)
    except (InvalidOperation, TypeError, ValueError):
        raise error(f"{amount!r} is not an amount") from None
    if not value.is_finite() or value < 0 or value > LARGEST + 1:
        raise error(f"Amounts run from 0 to {LARGEST}, not {value}")
    return value


def parse(text: str) -> Decimal:
    """The price somebody wrote: “3,49 €”, “3.49”, “1 200 Eur”, “5 eurai”. Raises `NotAPrice`."""
    bare = text.strip()
    for sign in _PRICE_SIGNS:
        if bare.lower().endswith(sign):
            bare = bare[: -len(sign)].strip()
            break
    return _cents(_decimal(bare, NotAPrice))[0]


def _cents(value: Decimal) -> tuple[Decimal, int, int]:
    """The amount, its euros and its cents."""
    whole = value * 100
    if whole != whole.to_integral_value():
        raise NotAPrice(f"A price has no parts of a cent: {value}")
    euros, cents = divmod(int(whole), 100)
    if euros > LARGEST:
        raise NotAPrice(f"Prices run from 0 to {LARGEST} euros, not {value}")
    return value, euros, cents


def price(amount: Decimal | int | str, *, case: Case = Case.NOMINATIVE) -> Told:
    """A price in words: 3.49 → “trys eurai keturiasdešimt devyni centai”; for it, acc: “tris eurus …”.

    `amount` in euros, as a Decimal, a whole number or a text (3,49). Raises `NotAPrice` (a ValueError).
    """
    value, euros, cents = _cents(_decimal(amount, NotAPrice))
    parts = [counted(euros, EURO, case=case)] if euros or not cents else []
    if cents:
        parts.append(counted(cents, CENT, case=case))
    usual = joined(parts)
    ways = [usual.text, *(way.text for way in _spoken(euros, cents, case))]
    return Told(usual.text, usual.stressed, tuple(dict.fromkeys(ways)), written(value))


def _spoken(euros: int, cents: int, case: Case) -> list[Spelled]:
    """What is said at the till besides the full form."""
    one = [_without_one(counted(1, EURO, case=case))] if euros == 1 else []
    if not cents:
        return one
    bare = joined((cardinal(0, case=case), cardinal(cents, case=case))) if cents < 10 else cardinal(cents, case=case)
    cents_said = [bare, counted(cents, CENT, case=case)]
    ways: list[Spelled] = []
    if euros:
        with_and = (counted(euros, EURO, case=case), _AND, cents_said[1])
        ways += [
            *(joined((start, said)) for start in one for said in cents_said[::-1]),
            joined((counted(euros, EURO, case=case), cents_said[0])),
            joined((cardinal(euros, case=case), cents_said[0])),
            joined(with_and),
        ]
    if cents == 50:
        ways.append(_and_half(euros, EURO, case))
    return ways


_AND = spelled("ir̃")


def _without_one(phrase: Spelled) -> Spelled:
    """vienas euras → euras."""
    return Spelled(phrase.text.split(" ", 1)[1], phrase.stressed.split(" ", 1)[1] if phrase.stressed else None)


def written(amount: Decimal | int | str) -> tuple[str, ...]:
    """How a price is printed: “3,49 €”, “3,49 Eur”, “3,49”; a round one also without cents."""
    _, euros, cents = _cents(_decimal(amount, NotAPrice))
    number = f"{euros:,}".replace(",", " ")
    exact = f"{number},{cents:02}"
    ways = [f"{exact} €", f"{exact} Eur", exact]
    if not cents:
        ways += [f"{number} €", f"{number} Eur"]
    return tuple(ways)


def _and_half(whole: int, forms: Forms, case: Case) -> Spelled:
    if whole == 0:
        return half(forms, case=case)
    return one_and_a_half(forms) if whole == 1 else and_a_half(whole, forms, case=case)


def _unit(symbol: str) -> Unit:
    try:
        return UNITS[symbol]
    except KeyError:
        raise NotAnAmount(f"There is no unit “{symbol[:20]}”; there are {', '.join(UNITS)}") from None


def amount(value: Decimal | int | str, unit: str, *, case: Case = Case.NOMINATIVE) -> Told:
    """An amount with its unit in words: 5, kg → “penki kilogramai”; 1.5, l → “pusantro litro”; 0.3, kg → “trys šimtai
    gramų”; 2.5, val. → “dvi su puse valandos”.

    Parts that are no halves are said in the next smaller unit, for which they must come out whole. Units: `measures.UNITS`.
    Raises `NotAnAmount` (a ValueError).
    """
    number, of = _decimal(value, NotAnAmount), _unit(unit)
    whole, rest = int(number), number - int(number)
    if whole > LARGEST:
        raise NotAnAmount(f"Amounts run from 0 to {LARGEST}, not {number}")
    ways: list[Spelled] = []
    if rest == Decimal("0.5"):
        ways.append(_and_half(whole, of.forms, case))
    if rest == 0:
        ways.append(counted(whole, of.forms, case=case))
        if whole == 1:
            ways.append(_without_one(ways[0]))
    elif of.smaller and (rest * of.parts) == (rest * of.parts).to_integral_value():
        small = counted(int(rest * of.parts), UNITS[of.smaller].forms, case=case)
        ways.append(joined((counted(whole, of.forms, case=case), small)) if whole else small)
    if not ways:
        raise NotAnAmount(f"{number} {unit} cannot be said in whole {of.smaller or unit}")
    digits = f"{number.normalize():f}".replace(".", ",")
    texts = tuple(dict.fromkeys(way.text for way in ways))
    return Told(ways[0].text, ways[0].stressed, texts, (f"{digits} {of.symbol}",))


def phone(text: str) -> Told:
    """A telephone number read aloud, group by group as it is written: “+370 612 34567” → “plius trys šimtai
    septyniasdešimt, šeši šimtai dvylika, trisdešimt keturi …”; also accepted digit by digit.

    Groups longer than three digits are read in twos and threes; zeros at the start of a group one by one. Raises
    `NotAPhoneNumber` (a ValueError).
    """
    groups = re.findall(r"[0-9]+", text)
    digits = "".join(groups)
    if not 3 <= len(digits) <= 15 or not _PHONE.fullmatch(text.strip()):
        raise NotAPhoneNumber(f"“{text[:40]}” is not a telephone number: 3 to 15 digits are needed")
    plus = [spelled("pliùs")] if text.strip().startswith("+") else []
    read = [_group(piece) for group in groups for piece in _pieces(group)]
    usual_parts = ([joined((plus[0], read[0])), *read[1:]]) if plus else read
    one_by_one = joined((*plus, *(cardinal(int(digit)) for digit in digits)))
    marked = [part.stressed for part in usual_parts]
    usual = Spelled(
        ", ".join(part.text for part in usual_parts),
        ", ".join(part for part in marked if part is not None) if all(marked) else None,
    )
    ways = (usual.text, usual.text.replace(",", ""), one_by_one.text)
    return Told(usual.text, usual.stressed, tuple(dict.fromkeys(ways)), (text.strip(),))


def _pieces(group: str) -> list[str]:
    """Four digits as two and two, five as three and two (37234: 372, 34), more as threes with twos at the end."""
    if len(group) <= 3:
        return [group]
    twos = {0: 0, 1: 2, 2: 1}[len(group) % 3]
    ends = [*range(0, len(group) - 2 * twos, 3), *range(len(group) - 2 * twos, len(group) + 1, 2)]
    return [group[start:end] for start, end in pairwise(dict.fromkeys(ends))]


def _group(group: str) -> Spelled:
    bare = group.lstrip("0")
    zeros = [cardinal(0)] * (len(group) - len(bare))
    return joined((*zeros, cardinal(int(bare))) if bare else zeros)
