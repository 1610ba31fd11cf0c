"""Keyboards: which letters lie side by side, and what was meant when another layout was on.

The Lithuanian layout is the one of the shops (QWERTY, the letters with marks in the number row): 1 ą, 2 č, 3 ę, 4 ė,
5 į, 6 š, 7 ų, 8 ū, 9 „, 0 “ and = ž. The Russian and Ukrainian ones are ЙЦУКЕН.
"""

#: Each row from the left, and how far it is shifted to the right, in keys.
_ROWS = (("ąčęėįšųū„“-ž", 0.0), ("qwertyuiop[]", 0.5), ("asdfghjkl;'", 0.75), ("zxcvbnm,./", 1.25))
#: Keys whose middles are no farther apart than this, in keys, are neighbours.
_REACH = 1.26

_NUMBER_ROW = str.maketrans("1234567890=", "ąčęėįšųū„“ž")
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюіїєґё"
_FROM_CYRILLIC = str.maketrans(_CYRILLIC, "qwertyuiop[]asdfghjkl;'zxcvbnm,.s]'\\`")


def _places() -> dict[str, tuple[float, float]]:
    return {key: (shift + x, y) for y, (keys, shift) in enumerate(_ROWS) for x, key in enumerate(keys)}


def _neighbours() -> dict[str, frozenset[str]]:
    places = _places()
    return {
        key: frozenset(
            other for other, (x2, y2) in places.items() if other != key and (x1 - x2) ** 2 + (y1 - y2) ** 2 <= _REACH**2
        )
        for key, (x1, y1) in places.items()
    }


#: The keys around each key of the Lithuanian layout.
NEIGHBOURS = _neighbours()


def are_neighbours(one: str, other: str) -> bool:
    """Whether two small letters lie side by side, in a row or above each other."""
    return other in NEIGHBOURS.get(one, ())


def from_number_row(word: str) -> str:
    """What `word` says if its digits were meant as Lithuanian letters: `brol5` gives `brolį`.

    A word without a letter stays as it is: 15 is a number.
    """
    if any(c.isdigit() or c == "=" for c in word) and any(c.isalpha() for c in word):
        return word.translate(_NUMBER_ROW)
    return word


def from_cyrillic(text: str) -> str | None:
    """What `text` says if ЙЦУКЕН was on by mistake: `икщд5` gives `brolį`. None unless all its letters are Cyrillic."""
    small = text.lower()
    letters = [c for c in small if c.isalpha()]
    if not letters or not all(c in _CYRILLIC for c in letters):
        return None
    return " ".join(from_number_row(word) for word in small.translate(_FROM_CYRILLIC).split(" "))
