"""The words of the recovery card: drawing eight of them, and reading them back from what a person typed.

2048 Lithuanian and international words (recovery_words.txt), 11 bits each. The first four letters of a word, without
diacritics, tell it from every other, so a word may be shortened and its ending may be wrong.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

COUNT = 8
KEY_LENGTH = 4
LIST = Path(__file__).with_name("recovery_words.txt")
# Letters typed on a Russian or Ukrainian keyboard that look Latin.
LOOKALIKES = str.maketrans("авекмнорстухіјѕ", "abekmhopctyxijs")
# Letters that do not come apart into a letter and a mark.
WHOLE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ı": "i"})


class WrongNumberOfWords(ValueError):
    """`found` words were typed where eight are needed."""

    def __init__(self, found: int) -> None:
        super().__init__(f"{found} words instead of {COUNT}")
        self.found = found


class UnknownWord(ValueError):
    """The word at `place` (1 to 8), as typed, is on no card."""

    def __init__(self, place: int, word: str) -> None:
        super().__init__(f"word {place} is unknown: {word}")
        self.place = place
        self.word = word


def plain(text: str) -> str:
    """Small Latin letters without marks; Cyrillic look-alikes become the letters they look like."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(LOOKALIKES).translate(WHOLE))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


WORDS: tuple[str, ...] = tuple(LIST.read_text(encoding="utf-8").split())
BY_KEY: dict[str, str] = {plain(word)[:KEY_LENGTH]: word for word in WORDS}


def draw(*, choose: Callable[[Sequence[str]], str] = secrets.choice) -> list[str]:
    """Eight words, each drawn on its own: 2048⁸ = 2⁸⁸ cards."""
    return [choose(WORDS) for _ in range(COUNT)]


def read(text: str) -> list[str]:
    """The eight words meant by what was typed.

    Case, diacritics, numbering, punctuation and line breaks do not matter; the order does.
    Raises WrongNumberOfWords or UnknownWord.
    """
    typed = re.findall(r"[a-z]+", plain(text))
    if len(typed) != COUNT:
        raise WrongNumberOfWords(len(typed))
    return [_recognised(place, word) for place, word in enumerate(typed, start=1)]


def _recognised(place: int, word: str) -> str:
    found = BY_KEY.get(word[:KEY_LENGTH])
    if found is None or len(word) < KEY_LENGTH:
        raise UnknownWord(place, word)
    return found
