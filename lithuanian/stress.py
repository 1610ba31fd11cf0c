"""Stress marks: reading them, placing them, and the syllables they stand on; notation as in school dictionaries.

Three marks: the grave ` on a short stressed syllable (bùtas) and on i, u of an acute mixed diphthong (dìrbti), the
acute ´ on a long falling one (výras, dárbas), the circumflex ~ on a long rising one (namaĩ, var̃das). In a diphthong the
acute (or grave) stands on the first letter, the circumflex on the second, which may be l, m, n or r.
"""

import unicodedata
from typing import NamedTuple

GRAVE, ACUTE, TILDE = "\u0300", "\u0301", "\u0303"
MARKS = frozenset((GRAVE, ACUTE, TILDE))

VOWELS = frozenset("aąeęėiįyouųū")
#: Vowels that are long wherever they stand.
LONG_VOWELS = frozenset("ąęėįyųū")
DIPHTHONGS = frozenset(("ai", "au", "ei", "eu", "ie", "oi", "ou", "ui", "uo"))
SONORANTS = frozenset("lmnr")
_BEFORE_SONORANT = frozenset("aeiuo")
_CONSONANTS = frozenset("bcčdfghjklmnprsštvzž")
_SOFTENED = frozenset("aąouųū")


class Nucleus(NamedTuple):
    """What carries the tone of one syllable: letters `start` up to `end` (exclusive) of the plain word.

    `mixed` is a vowel with the l, m, n or r that closes its syllable, `diphthong` two vowels, `vowel` one.
    """

    start: int
    end: int
    kind: str


class Accent(NamedTuple):
    """A word taken apart: plain letters (NFC, case kept), the place `at` of the marked letter and its mark (None: no mark)."""

    plain: str
    at: int | None
    mark: str | None


def read(marked: str) -> Accent:
    """`marked` taken apart; of several marks the first counts. `gėlė̃` gives ("gėlė", 3, TILDE)."""
    letters: list[str] = []
    index = mark = None
    for character in unicodedata.normalize("NFD", marked):
        if character in MARKS:
            if index is None and letters:
                index, mark = len(unicodedata.normalize("NFC", "".join(letters))) - 1, character
        else:
            letters.append(character)
    return Accent(unicodedata.normalize("NFC", "".join(letters)), index, mark)


def put(plain: str, index: int, mark: str) -> str:
    """`plain` with `mark` on its letter `index`, in NFC."""
    return unicodedata.normalize("NFC", plain[: index + 1] + mark + plain[index + 1 :])


def nuclei(plain: str) -> tuple[Nucleus, ...]:
    """The nuclei of the syllables of `plain`, in order; any case.

    i between a consonant and a back vowel only softens the consonant and is no nucleus (ža-lias, Al-giui has ui). Two
    vowels that belong to different syllables in a foreign word (ide-alas) are read as Lithuanian spelling suggests.
    """
    word = plain.lower()
    found: list[Nucleus] = []
    place, length = 0, len(word)
    while place < length:
        letter = word[place]
        if letter not in VOWELS:
            place += 1
            continue
        following = word[place + 1] if place + 1 < length else ""
        if letter == "i" and following in _SOFTENED and place and word[place - 1] in _CONSONANTS:
            place += 1
            continue
        # In -ient- of foreign words i and en are two syllables (kli-en-tas); only vien- has its diphthong there.
        foreign = word.startswith("ient", place) and word[place - 1 : place] not in ("v", "")
        if letter + following in DIPHTHONGS and not foreign:
            found.append(Nucleus(place, place + 2, "diphthong"))
            place += 2
            continue
        after = word[place + 2] if place + 2 < length else ""
        if letter in _BEFORE_SONORANT and following in SONORANTS and after not in VOWELS:
            found.append(Nucleus(place, place + 2, "mixed"))
            place += 2
            continue
        found.append(Nucleus(place, place + 1, "vowel"))
        place += 1
    return tuple(found)


def syllable_of(plain: str, index: int) -> int | None:
    """The number (from 0) of the syllable whose nucleus holds letter `index`; None where none does."""
    for number, nucleus in enumerate(nuclei(plain)):
        if nucleus.start <= index < nucleus.end:
            return number
    return None


def is_acute(plain: str, index: int, mark: str) -> bool:
    """Whether the marked syllable is acute (falling): the mark ´, or ` on i, u of a diphthong (dìrbti, pùikiai)."""
    if mark == ACUTE:
        return True
    number = syllable_of(plain, index)
    if mark == TILDE or number is None:
        return False
    nucleus = nuclei(plain)[number]
    return nucleus.kind != "vowel" and index == nucleus.start


def mark_acute(plain: str, syllable: int) -> str:
    """`plain` with an acute on its syllable `syllable`, as dictionaries write it: ´, but ` on i, u before l m n r or i."""
    nucleus = nuclei(plain)[syllable]
    grave = nucleus.kind != "vowel" and plain[nucleus.start].lower() in "iu" and _second(plain, nucleus) in "lmnri"
    return put(plain, nucleus.start, GRAVE if grave else ACUTE)


def mark_circumflex(plain: str, syllable: int) -> str:
    """`plain` with a circumflex on its syllable: on the second letter of a diphthong, else on the vowel."""
    nucleus = nuclei(plain)[syllable]
    return put(plain, nucleus.end - 1, TILDE)


def mark_short(plain: str, syllable: int) -> str:
    """`plain` with the mark of a short stressed syllable, `, on its vowel."""
    return put(plain, nuclei(plain)[syllable].start, GRAVE)


def _second(plain: str, nucleus: Nucleus) -> str:
    return plain[nucleus.end - 1].lower()
