"""Syllables: the nuclei of a word with its vowels that meet without merging, the parts it is divided into, line breaks.

`stress.nuclei` reads spelling alone. Here the mark and a list of prefixes and foreign stems tell where two vowels belong
to two syllables (paim̃ti, neužmir̃šo, stadiònas), as sound and division need it.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from lithuanian.stress import DIPHTHONGS, MARKS, SONORANTS, TILDE, VOWELS, Nucleus

SOFT_HYPHEN = "\u00ad"
#: Words shorter than this fit on every screen.
LONG_WORD = 9
_CONSONANTS = frozenset("bcčdfghjklmnpqrsštvwxzž")
_BACK = frozenset("aąouųū")
_MIXED_VOWELS = frozenset("aeiou")

# Where two vowels meet at the seam of a prefix: the vowel after each match begins a syllable. Native words that begin alike
# keep their diphthongs (paišyti, teirautis, neigti), so this is a list of stems and no rule.
_SEAMS = re.compile(
    r"^(?:(?:te|ne|be|ap|tebe|nebe)?(?:pa|nu|su|pra)|(?:te|ne|be|tebe|nebe)(?:si)?)"
    r"(?=ie|im[ktsa]|imd|inte|info|inst|už|upy)"
    r"|^(?:te|ne|be|tebe|nebe)(?=iš)"
    r"|^(?:ne)?(?:pa|su)(?=ir[tskdo])"
    r"|^(?:ne)?po(?=ils)"
    r"|^(?:ne)?na(?=iv)|^(?:ne)?ego(?=i)|moza(?=ik)|rcha(?=i[kz])"
)
# Where i before a vowel is a vowel of its own in a foreign stem: the vowel after each match begins a syllable.
_FOREIGN_I = re.compile(
    r"(?:tadi|regi|[csz]i)(?=on)|(?:[csn]i)(?=al[iu])|eri(?=al)|vi(?=ol[eio])|^di(?=a[lgmfb]|et)|bibli(?=o)|^bi(?=o[lrgsfmc])"
    r"|eri(?=od)|ari(?=an)|tri(?=ot|um)|idi(?=ot)|higi(?=en)|^hi(?=en)|vari(?=um)|[au]di(?=[ou])|avi(?=a)|oci(?=a[ct])"
    r"|nici(?=at)|^pi(?=an)|kardi(?=o)|izi(?=o)|^fi(?=ask)|lmi(?=on)"
)


@lru_cache(maxsize=4096)
def seams(plain: str) -> frozenset[int]:
    """Places in `plain` (small letters, no marks) of vowels that begin a syllable though spelling suggests otherwise."""
    found = {match.end() for match in _SEAMS.finditer(plain)}
    return frozenset(found | {match.end() for match in _FOREIGN_I.finditer(plain)})


def nuclei(plain: str, at: int | None = None, mark: str | None = None) -> tuple[Nucleus, ...]:
    """The nuclei of `plain` (small letters) whose letter `at` carries `mark`; as `stress.nuclei`, with its exceptions.

    A mark other than the circumflex on the second vowel (paìma), or a circumflex on the sonorant behind it (paim̃ti),
    parts two vowels, and so does the list of prefixes and foreign stems.
    """
    apart = seams(plain) if len(plain) <= 80 else frozenset()
    found: list[Nucleus] = []
    place, length = 0, len(plain)
    while place < length:
        letter = plain[place]
        if letter not in VOWELS:
            place += 1
            continue
        following = plain[place + 1] if place + 1 < length else ""
        after = plain[place + 2] if place + 2 < length else ""
        parted = place + 1 in apart
        if letter == "i" and following in _BACK and place and plain[place - 1] in _CONSONANTS:
            if not parted and at != place:
                place += 1
                continue
        elif letter + following in DIPHTHONGS and not parted and not _parted(plain, place, after, at, mark):
            found.append(Nucleus(place, place + 2, "diphthong"))
            place += 2
            continue
        if letter in _MIXED_VOWELS and following in SONORANTS and after not in VOWELS:
            found.append(Nucleus(place, place + 2, "mixed"))
            place += 2
            continue
        found.append(Nucleus(place, place + 1, "vowel"))
        place += 1
    return tuple(found)


def _parted(plain: str, place: int, after: str, at: int | None, mark: str | None) -> bool:
    """Whether the two vowels at `place`, which look like a diphthong, are two syllables."""
    if at == place + 1 and mark != TILDE:
        return True
    if at == place + 2 and mark == TILDE and after in SONORANTS:
        return True
    # In -ient- of foreign words i and en are two syllables (pa-ci-en-tas); only vien- has its diphthong there.
    return plain.startswith("ient", place) and plain[place - 1 : place] not in ("v", "")


class _Unit(NamedTuple):
    """One letter with everything that stands on it: as written, and plain and small."""

    written: str
    plain: str


def _units(word: str) -> list[_Unit]:
    units: list[_Unit] = []
    for character in word:
        if unicodedata.combining(character) and units:
            base = units[-1]
            plain = base.plain if character in MARKS else unicodedata.normalize("NFC", base.plain + character)[:1]
            units[-1] = _Unit(base.written + character, plain)
        else:
            units.append(_Unit(character, _plain_letter(character)))
    return units


@lru_cache(maxsize=1024)
def _plain_letter(character: str) -> str:
    """The letter without a stress mark, small; always one character."""
    small = character.lower()[:1]
    if small.isascii() or small in VOWELS:
        return small
    kept = "".join(part for part in unicodedata.normalize("NFD", small) if part not in MARKS)
    return unicodedata.normalize("NFC", kept)[:1] or small


def _mark_of(units: list[_Unit]) -> tuple[int | None, str | None]:
    for place, unit in enumerate(units):
        if not unit.written.isascii():
            for part in unicodedata.normalize("NFD", unit.written):
                if part in MARKS:
                    return place, part
    return None, None


def syllables(word: str) -> tuple[str, ...]:
    """`word` divided for display, capitals and stress marks kept: `("par", "duo", "tu", "vė")`; joined they are `word`.

    Of the consonants between two vowels the next syllable takes as many as fit the order s š z ž, then a stop or
    affricate, then l m n r v j, one of each at most (ra-sti, pir-kti gives pirk-ti, žvir-blis). Seams of prefixes are
    not looked for. A text without a vowel is one syllable; an empty one has none.
    """
    units = _units(word)
    if not units:
        return ()
    return tuple("".join(unit.written for unit in units[start:end]) for start, end in _spans(units))


def hyphenate(text: str, *, longest: int = LONG_WORD) -> str:
    """`text` with soft hyphens where words of `longest` letters and more may be broken at the end of a line.

    A break parts syllables only, leaves at least two letters on each side and never parts a letter from its mark.
    Addresses, and words that have soft hyphens already, stay as they are. Taking the soft hyphens out gives `text`.
    """
    return "".join(_broken(chunk, longest) for chunk in re.split(r"(\s+)", text))


def _broken(chunk: str, longest: int) -> str:
    if len(chunk) < longest or SOFT_HYPHEN in chunk or "@" in chunk or "//" in chunk or chunk.startswith("www."):
        return chunk
    return _LETTERS.sub(lambda found: _with_breaks(found[0], longest), chunk)


_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")


def _with_breaks(word: str, longest: int) -> str:
    units = _units(word)
    if len(units) < longest:
        return word
    written = [unit.written for unit in units]
    for start, _end in reversed(_spans(units)):
        if 2 <= start <= len(units) - 2:
            written.insert(start, SOFT_HYPHEN)
    return "".join(written)


def _spans(units: list[_Unit]) -> list[tuple[int, int]]:
    """Start and end of each syllable among `units`."""
    plain = "".join(unit.plain for unit in units)
    at, mark = _mark_of(units)
    found = nuclei(plain, at, mark)
    starts = [0, *(_onset(plain, left.end, right.start) for left, right in pairwise(found))]
    return list(zip(starts, [*starts[1:], len(plain)], strict=True))


_SIBILANTS, _SONANTS = frozenset("sšzž"), frozenset("lmnrvj")


def _onset(plain: str, start: int, end: int) -> int:
    """Where the syllable begins whose nucleus is at `end`, the one before it ending at `start`."""
    place = end
    if place > start and plain[place - 1] == "i":  # only softens
        place -= 1
    taken = 3
    while place > start:
        letter = plain[place - 1]
        width = 2 if plain[max(start, place - 2) : place] in ("ch", "dz", "dž") else 1
        if not letter.isalpha():
            return place
        rank = 2 if letter in _SONANTS else 0 if letter in _SIBILANTS and width == 1 else 1
        if rank >= taken:
            break
        taken = rank
        place -= width
    return place
