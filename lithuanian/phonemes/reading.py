"""A text as it is read aloud: words one after the other, numbers, abbreviations and signs put into words, pauses."""

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from lithuanian import clock, dates, measures, numerals, prices
from lithuanian.closed import Spelled, Told
from lithuanian.grammar import Case
from lithuanian.letters import strip_stress
from lithuanian.phonemes.foreign import ABBREVIATIONS, LETTER_NAMES, SIGNS, SPELLED_OUT
from lithuanian.phonemes.inventory import COMMA, EXCLAMATION, QUESTION, STOP
from lithuanian.phonemes.sounds import syllable_count

_MARKS = "\u0300-\u036f"
_NUMBER = r"\d{1,6}(?:,\d{1,2})?"
_UNITS = "|".join(re.escape(symbol) for symbol in sorted(measures.UNITS, key=len, reverse=True) if symbol != "€")
_MONTHS = tuple(dates.month(which, case=Case.GENITIVE).text for which in range(1, 13))
_SHORTENED = "|".join(re.escape(text) for text in sorted(ABBREVIATIONS, key=len, reverse=True))

# Numbers with what belongs to them first, then what is written short, then single words, numbers and signs.
_PIECES = re.compile(
    rf"""
    (?P<date>(?<!\d)\d{{4}}-\d\d-\d\d(?!\d))
    |(?P<phone>\+370[\s\d()-]{{7,14}}\d)
    |(?P<clock>(?<![\d.,:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?:\s?val\.)?|\.[0-5]\d\s?val\.)(?!\d))
    |(?P<price>(?<![\d.,])\d{{1,6}}(?:[.,]\d\d?)?\s?(?:€|Eur\b\.?|eur\b\.?)|€\s?\d{{1,6}}(?:[.,]\d\d?)?(?![\d]))
    |(?P<year>(?<!\d)[12]\d{{3}}\s?m\.)
    |(?P<day>\b(?:{"|".join(_MONTHS)})\s+\d\d?\s?d\.)
    |(?P<amount>(?<![\d.,]){_NUMBER}\s?(?:{_UNITS})(?!\w))
    |(?P<number>\d+)
    |(?P<short>(?<!\w)(?:{_SHORTENED})(?!\w))
    |(?P<word>[^\W\d_](?:[^\W\d_]|[{_MARKS}]|['’](?=[^\W\d_]))*)
    |(?P<comma>(?<=\d),(?=\d))
    |(?P<sign>[€$%&+=@№°§])
    |(?P<pause>[.?!…]+|[,;:–—()]+|\s-+\s|\n\s*\n)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def read(text: str) -> tuple[str, ...]:
    """`text` as words (with such stress marks as they have) and pauses, mnemonics of `inventory.PAUSES`; never raises.

    Two pauses never follow one another, none comes first, and a full stop is not the last.
    """
    found: list[str] = []
    pauses = (COMMA, STOP, QUESTION, EXCLAMATION)
    for piece in _pieces(unicodedata.normalize("NFC", text)):
        if piece not in pauses or (found and found[-1] not in pauses):
            found.append(piece)
        elif found and pauses.index(piece) > pauses.index(found[-1]):
            found[-1] = piece
    while found and found[-1] in (COMMA, STOP):
        found.pop()
    return tuple(found)


def _pieces(text: str) -> Iterator[str]:
    for match in _PIECES.finditer(text):
        kind = match.lastgroup or ""
        yield from _READERS[kind](match[0], text, match.end())


def _put(spelled: Spelled | Told) -> list[str]:
    return list(_pieces(spelled.stressed or spelled.text))


def _date(written: str, _text: str, _end: int) -> list[str]:
    try:
        return _put(dates.full(datetime.date.fromisoformat(written)))
    except ValueError:
        return _digits(written)


def _phone(written: str, _text: str, _end: int) -> list[str]:
    try:
        return _put(prices.phone(written))
    except ValueError:
        return _digits(written)


def _clock(written: str, _text: str, _end: int) -> list[str]:
    hour, minute = re.split("[:.]", written.replace("val.", ""))[:2]
    return _put(clock.tell(int(hour), int(minute)))


def _price(written: str, _text: str, _end: int) -> list[str]:
    try:
        return _put(prices.price(re.sub(r"[^\d.,]", "", written).strip(".").replace(",", ".")))
    except ValueError:
        return _digits(written)


def _year(written: str, text: str, end: int) -> list[str]:
    """2025 m. kovo …: of the year; otherwise: in the year."""
    before_month = text[end:].lstrip().lower().startswith(_MONTHS)
    try:
        told = dates.year(int(written[:4]), case=Case.GENITIVE if before_month else Case.INSTRUMENTAL)
    except ValueError:
        return _digits(written)
    return _put(told)


def _day(written: str, _text: str, _end: int) -> list[str]:
    month, _space, rest = written.partition(" ")
    try:
        return _put(dates.day(_MONTHS.index(month.lower()) + 1, int(re.sub(r"\D", "", rest))))
    except ValueError:
        return [month, *_digits(rest)]


def _amount(written: str, _text: str, _end: int) -> list[str]:
    unit = written.lstrip("0123456789, \u00a0")
    number = written.removesuffix(unit).strip()
    try:
        return _put(prices.amount(number.replace(",", "."), unit))
    except ValueError:
        return [*_digits(number), *_pieces(unit)]


def _digits(written: str) -> list[str]:
    """Numbers anywhere in `written`, each by itself."""
    return [word for number in re.findall(r"\d+", written) for word in _number(number, "", 0)]


@lru_cache(maxsize=512)
def _cardinal(number: int) -> tuple[str, ...]:
    return tuple(_put(numerals.cardinal(number)))


def _number(written: str, _text: str, _end: int) -> list[str]:
    """As one number where it has a name, otherwise digit after digit, as codes are read; at most 40 of them."""
    if len(written) <= len(str(numerals.LARGEST)) and (written == "0" or int(written[0]) != 0):
        return list(_cardinal(int(written)))
    return [word for digit in written[:40] for word in _cardinal(int(digit))]


def _short(written: str, _text: str, _end: int) -> list[str]:
    return ABBREVIATIONS[written.lower()].split()


def _word(written: str, _text: str, _end: int) -> list[str]:
    bare = strip_stress(written)
    capitals = bare.isupper() and len(bare) <= 6
    if (bare.upper() in SPELLED_OUT and capitals) or (syllable_count(bare) == 0 and len(bare) <= 12):
        names = [LETTER_NAMES[letter] for letter in bare.lower() if letter in LETTER_NAMES]
        return [word for name in names for word in name.split()]
    return [written]


def _comma(_written: str, _text: str, _end: int) -> list[str]:
    return ["kablẽlis"]


def _sign(written: str, _text: str, _end: int) -> list[str]:
    return SIGNS[written].split()


def _pause(written: str, _text: str, _end: int) -> list[str]:
    if "?" in written:
        return [QUESTION]
    if "!" in written:
        return [EXCLAMATION]
    return [STOP if "." in written or "…" in written or "\n" in written else COMMA]


_READERS: dict[str, Callable[[str, str, int], list[str]]] = {
    "date": _date,
    "phone": _phone,
    "clock": _clock,
    "price": _price,
    "year": _year,
    "day": _day,
    "amount": _amount,
    "number": _number,
    "short": _short,
    "word": _word,
    "comma": _comma,
    "sign": _sign,
    "pause": _pause,
}
