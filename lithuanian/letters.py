"""Letters of Lithuanian: normalising what people type, stripping stress marks, folding, sorting, dividing words.

Stress marks (grave, acute, tilde) are combining marks on top of letters that may carry diacritics of their own
(ą č ę ė į š ų ū ž: ogonek, caron, dot above, macron). Taking the first away must never harm the second.
"""

import re
import unicodedata
from functools import lru_cache

from lithuanian.syllables import hyphenate, syllables

__all__ = [
    "SPECIAL_LETTERS",
    "clean",
    "fold",
    "fold_letter",
    "hyphenate",
    "plain",
    "sort_key",
    "strip_stress",
    "syllables",
]

#: The letters a foreign keyboard lacks, in alphabetical order: the letter bar shows them.
SPECIAL_LETTERS = ("ą", "č", "ę", "ė", "į", "š", "ų", "ū", "ž")

_GRAVE, _ACUTE, _TILDE, _DOT_ABOVE = "\u0300", "\u0301", "\u0303", "\u0307"
_STRESS_MARKS = frozenset((_GRAVE, _ACUTE, _TILDE))

# Letters of other alphabets which look the same on the screen, each by its case: a Cyrillic В looks like B, a в does
# not look like b.
_LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХԚԜ" + "аеѕіјкморстухһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "αικνορτυχ",
        "ABESIJKMHOPCTYXQW" + "aesijkmopctyxhdqw" + "ABEZHIKMNOPTYX" + "aiknoptux",
        strict=True,
    )
)
_PUNCTUATION = {
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛′`´ʹʻʼʽ＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    "…": "...",
}
# Full-width forms stand exactly 0xFEE0 above their ASCII letters.
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_REPLACED = str.maketrans(_FULL_WIDTH | _LOOK_ALIKES | _PUNCTUATION)
_MARKED = re.compile("[^\x20-\x7e]")
_SPACES = re.compile(r"\s+")


def strip_stress(text: str) -> str:
    """`text` without stress marks, in NFC: `dýdžio` gives `dydžio`, `gėlė̃` gives `gėlė`.

    The dot which i and j keep under a stress mark (`i̇́`) goes with it; the dot of ė stays.
    """
    if text.isascii():
        return text
    kept: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", text):
        if unicodedata.combining(character):
            if character in _STRESS_MARKS or (character == _DOT_ABOVE and base not in ("e", "E")):
                continue
        else:
            base = character
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def clean(text: str) -> str:
    """`text` as it should be shown and compared, its case kept.

    Look-alike letters become Latin; quotes, dashes, spaces and the ellipsis their plain forms; what cannot be seen
    (zero-width, direction and control characters) and stress marks go. Cleaning twice changes nothing more.
    """
    if _MARKED.search(text):
        text = unicodedata.normalize("NFD", text).translate(_REPLACED)
        text = "".join(c if c.isspace() else "" if unicodedata.category(c)[0] == "C" else c for c in text)
        text = strip_stress(text)
    return _SPACES.sub(" ", text).strip()


def plain(text: str) -> str:
    """`clean` without case: two answers with the same plain form are the same answer."""
    return clean(clean(clean(text).casefold()).casefold())


def fold(text: str) -> str:
    """`plain` without any diacritics: `Žąsis` gives `zasis`, as people type without a Lithuanian keyboard."""
    decomposed = unicodedata.normalize("NFD", plain(text))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    # A mark that stood on a space leaves the space behind.
    return _SPACES.sub(" ", bare).strip()


@lru_cache(maxsize=4096)
def fold_letter(letter: str) -> str:
    """One letter without its diacritics; what is no letter stays."""
    return unicodedata.normalize("NFD", letter)[:1]


# Lithuanian collation (LST 1285; CLDR `lt`): ą is sorted as a, ę and ė as e, į and y as i, ų and ū as u, and only
# where nothing else differs after them; č, š and ž are letters of their own.
_PRIMARY = str.maketrans(dict(zip("ąęėįyųū", "aeeiiuu", strict=True)) | {"č": "c{", "š": "s{", "ž": "z{"})
_SECONDARY = {"ą": "1", "ę": "1", "ė": "2", "į": "1", "y": "2", "ų": "1", "ū": "2"}


def sort_key(text: str) -> str:
    """A string whose code-point order is the Lithuanian alphabetical order of `text`; store it beside the text.

    A database must compare it byte by byte (collation C in PostgreSQL).
    """
    small = plain(text)
    second = "".join(_SECONDARY.get(letter, "0") for letter in small)
    return f"{small.translate(_PRIMARY)}\t{second}"
