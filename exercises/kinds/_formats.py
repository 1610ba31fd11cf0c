"""What people write into forms: numbers, dates, times, telephone numbers and addresses, whichever way they write them."""

import datetime
import re
from decimal import Decimal
from typing import Literal

Format = Literal["text", "number", "date", "time", "phone", "email"]

_MONTHS = (
    "saus", "vasar", "kov", "baland", "geguž", "birž", "liep", "rugpj", "rugs", "spal", "lapkr", "gruod",
)  # fmt: skip
_NUMBER = re.compile(r"[0-9]+")


def read(text: str, format_: Format) -> str | None:
    """`text` in one spelling that all spellings of the same value share; None where it is not such a value at all.

    14.30, 14:30 and 14 val. 30 min. give "14:30"; kovo 5 d. and 03-05 give "03-05"; +370 612 34567 and 0 612 34567
    give "37061234567".
    """
    return _READERS[format_](text.strip())


def _text(text: str) -> str | None:
    return text if re.search(r"[^\W_]", text) else None


def _number(text: str) -> str | None:
    found = re.fullmatch(
        r"([0-9][0-9\s]*(?:[.,][0-9]+)?)\s*(?:€|eurų|eurai|euras|eur|kg|g|l|vnt|cm|m|d)?\.?", text.casefold()
    )
    if not found:
        return None
    return format(Decimal(re.sub(r"\s", "", found[1]).replace(",", ".")).normalize(), "f")


def _date(text: str) -> str | None:
    small = text.casefold()
    numbers = [int(number) for number in _NUMBER.findall(small)]
    month = next((n for n, start in enumerate(_MONTHS, 1) if re.search(rf"\b{start}", small)), None)
    if month is not None:
        numbers.insert(len(numbers) - 1, month)
    # Dates written the other way round, day first, as 15.03.2026.
    if len(numbers) == 3 and numbers[2] > 31:
        numbers.reverse()
    if len(numbers) == 2:
        numbers.insert(0, 0)
    if len(numbers) != 3:
        return None
    year, month, day = numbers
    try:
        datetime.date(year or 2000, month, day)
    except (ValueError, OverflowError):
        return None
    return f"{year}-{month:02}-{day:02}" if year else f"{month:02}-{day:02}"


def _time(text: str) -> str | None:
    found = re.fullmatch(
        r"([0-9]{1,2})(?:\s*(?:[:.,]|val\.?|h)?\s*([0-9]{2}))?\s*(?:val\.?|min\.?|h)?", text.casefold()
    )
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _phone(text: str) -> str | None:
    digits = re.sub(r"[\s()./-]", "", text)
    if not re.fullmatch(r"\+?[0-9]{7,15}", digits):
        return None
    if re.fullmatch(r"[08][0-9]{8}", digits):  # a Lithuanian number dialled inside the country
        return "370" + digits[1:]
    return digits.removeprefix("+").removeprefix("00")


def _email(text: str) -> str | None:
    return text.casefold() if re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", text) else None


_READERS = {"text": _text, "number": _number, "date": _date, "time": _time, "phone": _phone, "email": _email}
