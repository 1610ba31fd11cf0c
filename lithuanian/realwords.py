"""Whether a string is a word of Lithuanian: every form that hunspell-lt accepts, 40 million of them in one megabyte.

The list is a graph of letters (lithuanian/wordgraph.py builds it) and exact: what it knows hunspell-lt accepts, and the
other way round. The file is mapped into memory, so that it costs nothing until asked and is shared among processes.
"""

import mmap
import sys
from array import array
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from lithuanian.wordgraph import FINAL, LAST, LETTER, MAGIC, NEXT

#: Built by `python -m lithuanian.wordgraph`; the dictionary's licence lies beside it.
LIST = Path(__file__).parent / "data" / "realwords.bin"
#: No word of the list is longer.
LONGEST = 60


class _Words(NamedTuple):
    codes: dict[str, int]
    edges: Sequence[int]


@cache
def _words() -> _Words:
    with LIST.open("rb") as file:
        whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    if whole[:4] != MAGIC:
        raise ValueError(f"{LIST} is no list of words")
    start = 8 + int.from_bytes(whole[4:8], "little")
    alphabet = bytes(whole[8:start]).decode().rstrip("\0")
    edges: Sequence[int] = whole[start:].cast("I")
    if sys.byteorder == "big":
        swapped = array("I", whole[start:].tobytes())
        swapped.byteswap()
        edges = swapped
    return _Words({letter: code for code, letter in enumerate(alphabet)}, edges)


@lru_cache(maxsize=8192)
def is_real_word(form: str) -> bool:
    """Whether hunspell-lt accepts `form` (NFC). Never raises.

    As there, a word may also be written with a capital first letter or in capitals, a name never small (`vilnius` is
    none), and a hyphen joins words.
    """
    if not form or len(form) > LONGEST:
        return False
    if "-" in form:
        parts = [part for part in form.split("-") if part]
        return bool(parts) and all(is_real_word(part) for part in parts)
    if _listed(form):
        return True
    if form.islower():
        return False
    small = form.lower()
    if form[0].isupper() and form[1:] == small[1:]:
        return _listed(small)
    return form.isupper() and (_listed(small) or _listed(small[0].upper() + small[1:]))


def _listed(word: str) -> bool:
    codes, edges = _words()
    at, final = 1, 0
    for letter in word:
        code = codes.get(letter)
        if code is None or not at:
            return False
        edge = edges[at]
        while edge & LETTER != code:
            if edge & LAST:
                return False
            at += 1
            edge = edges[at]
        at, final = edge >> NEXT, edge & FINAL
    return bool(final)
