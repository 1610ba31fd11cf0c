"""Lithuanian spelling by the free hunspell dictionary; read on first use, then kept.

The dictionary is ispell-lt (BSD licence beside it); reading it takes about a second and 60 MB, so only the admin,
the content commands and the tests ask for it.
"""

from collections.abc import Collection
from functools import cache, lru_cache
from pathlib import Path

from spylls.hunspell import Dictionary

DICTIONARY = Path(__file__).parent / "data" / "hunspell-lt" / "lt"


@cache
def dictionary() -> Dictionary:
    """The dictionary itself, read once a process."""
    return Dictionary.from_files(str(DICTIONARY))


@lru_cache(maxsize=50_000)
def in_dictionary(word: str) -> bool:
    """Whether hunspell-lt accepts `word` as written (a capital letter at the start is fine for any word)."""
    return bool(dictionary().lookup(word))


class Speller:
    """The dictionary and the list of what else is right: names, loans, trade words."""

    def __init__(self, allowed: Collection[str] = ()):
        self.allowed = frozenset(allowed)

    def knows(self, word: str) -> bool:
        """Whether `word` may stand in content: listed words also with a capital letter, never the other way round."""
        listed = word in self.allowed or (word[:1].isupper() and word[:1].lower() + word[1:] in self.allowed)
        return listed or in_dictionary(word)
