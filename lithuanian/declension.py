"""What nouns and adjectives share: tables of endings by stress class, softened stems, the place of the stress in a stem.

A table is a text: the endings of one number in the order of the cases, each with its mark and a pattern of four letters,
one for each stress class: S the stem is stressed, E the ending, - not determined by the tables. `+` before an ending
takes the softened stem: `+ų̃ SSEE` after med- gives medžių. Classes 3a, 3b, 34a, 34b share the pattern of 3; the letter
only says which syllable of the stem is stressed and with which tone. Sources are named in docs/declension.md.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lithuanian import stress
from lithuanian.grammar import Case, Form, PartOfSpeech, Tags
from lithuanian.letters import strip_stress
from lithuanian.stress import ACUTE, GRAVE, TILDE

CASES = tuple(Case)
#: Without vocative, which adjectives do not tell from the nominative.
SIX_CASES = CASES[:-1]

#: Class: the stressed stem syllable counted from the end of the dictionary form, and whether its tone is acute.
_PLACES = {
    "2": (2, False),
    "3": (2, True),
    "4": (2, False),
    "3a": (3, True),
    "3b": (3, False),
    "34a": (4, True),
    "34b": (4, False),
    "35a": (5, True),
    "35b": (5, False),
}
_BACK_TO_HARD = (("dž", "d"), ("č", "t"))


class Row(NamedTuple):
    """One cell: its tags, whether it takes the softened stem, its ending plain and marked, and S, E or -."""

    tags: Tags
    soft: bool
    plain: str
    marked: str
    place: str


#: The rows of a table for the class digits 1 to 4; "" is for words whose stress is not known.
Table = Mapping[str, tuple[Row, ...]]


class Stems(NamedTuple):
    """The hard and the softened stem, plain, and both with their mark; None where the mark is not determined."""

    hard: str
    soft: str
    hard_marked: str | None = None
    soft_marked: str | None = None


class Place(NamedTuple):
    """Where a mark stands: the letter of the plain word and the mark."""

    at: int
    mark: str


def word_set(text: str) -> frozenset[str]:
    """The words of a text, for lists of exceptions."""
    return frozenset(text.split())


def row_set(text: str, tags: Iterable[Tags]) -> tuple[tuple[Tags, bool, str, str, str], ...]:
    """The cells of `text` (endings and patterns, parted by commas) with their tags, in order."""
    cells = [item.split() for item in unicodedata.normalize("NFC", text).split(",")]
    return tuple(
        (tag, ending.startswith("+"), strip_stress(ending.lstrip("+")), ending.lstrip("+"), pattern)
        for tag, (ending, pattern) in zip(tags, cells, strict=True)
    )


def table(*sets: tuple[tuple[Tags, bool, str, str, str], ...]) -> Table:
    """The rows of several sets, one after the other, for each stress class."""
    cells = [cell for cells in sets for cell in cells]
    known = {
        digit: tuple(Row(*cell[:4], cell[4][number]) for cell in cells)
        for number, digit in enumerate(("1", "2", "3", "4"))
    }
    return {**known, "": tuple(Row(*cell[:4], "-") for cell in cells)}


def inflect(rows: Iterable[Row], stems: Stems, lemma: str, pos: PartOfSpeech) -> list[Form]:
    """One form for each row."""
    hard, soft, hard_marked, soft_marked = stems
    made: list[Form] = []
    add = made.append
    for tags, is_soft, plain, marked, place in rows:
        stem = soft if is_soft else hard
        stressed = None
        if place == "S":
            marked_stem = soft_marked if is_soft else hard_marked
            if marked_stem is not None:
                stressed = marked_stem + plain
        elif place == "E":
            stressed = stem + marked
        add(Form(stem + plain, stressed, lemma, pos, tags))
    return made


def softened(hard: str) -> str:
    """`hard` as it stands before a, o, u endings of soft words: med- medži-, brol- broli-, pavoj- pavoj-."""
    if hard.endswith("t"):
        return hard[:-1] + "či"
    if hard.endswith("d"):
        return hard + "ži"
    return hard if hard.endswith("j") else hard + "i"


def hardened(soft: str) -> str:
    """The opposite for a softened stem: sveči- svet-, keli- kel-."""
    bare = soft.removesuffix("i")
    for ending, hard in _BACK_TO_HARD:
        if bare.endswith(ending):
            return bare.removesuffix(ending) + hard
    return bare


def marked_stems(hard: str, soft: str, place: Place | None) -> Stems:
    """Both stems with the mark at `place`."""
    if place is None:
        return Stems(hard, soft)
    at, mark = place
    if at >= min(len(hard), len(soft)):
        return Stems(hard, soft)
    return Stems(hard, soft, stress.put(hard, at, mark), stress.put(soft, at, mark))


def fits(plain: str, place: Place, accent_class: str) -> bool:
    """Whether a stem stressed at `place` can belong to the class; `plain` is a form with an ending of one syllable."""
    nuclei = stress.nuclei(plain)
    found = _syllable(nuclei, place.at)
    if found is None:
        return False
    from_end = len(nuclei) - found
    acute = _is_acute(plain, nuclei[found], place)
    if accent_class == "1":
        return from_end > 2 or (from_end == 2 and acute is not False)
    if accent_class not in _PLACES:
        return False
    wanted, tone = _PLACES[accent_class]
    return from_end == wanted and acute in (tone, None)


def place_by_class(plain: str, accent_class: str) -> Place | None:
    """Where a form with a stressed ending bears its stress when the ending gives it up, as its class tells.

    None where the class does not tell: short a, e, i, u cannot be acute; in class 2 e and o are long in native words
    (kopà: kõpos) and short in loans (scenà: scènos).
    """
    if accent_class not in _PLACES:
        return None
    from_end, acute = _PLACES[accent_class]
    nuclei = stress.nuclei(plain)
    if from_end > len(nuclei):
        return None
    start, end, kind = nuclei[-from_end]
    first, second = plain[start].lower(), plain[end - 1].lower()
    if first == "o" and (kind == "mixed" or second in "iu"):
        return None
    if kind == "vowel":
        if acute:
            return None if first in "aeiu" else Place(start, ACUTE)
        if first in "iu":
            return Place(start, GRAVE)
        return None if accent_class == "2" and first in "eo" else Place(start, TILDE)
    if acute:
        return Place(start, GRAVE if first in "iu" and second in "lmnri" else ACUTE)
    return Place(end - 1, TILDE)


def _syllable(nuclei: tuple[stress.Nucleus, ...], at: int) -> int | None:
    """Which syllable bears the mark; klieñtas has kli-en-, although ie looks like one nucleus."""
    for number, nucleus in enumerate(nuclei):
        if nucleus.start <= at < nucleus.end or (at == nucleus.end and nucleus.kind == "diphthong"):
            return number
    return None


def _is_acute(plain: str, nucleus: stress.Nucleus, place: Place) -> bool | None:
    """None for `spòrtas`, `koncèrtas`: the grave on o, e, a of a mixed diphthong says short, not which tone."""
    if place.mark == ACUTE:
        return True
    if place.mark == TILDE or nucleus.kind == "vowel":
        return False
    return True if plain[place.at].lower() in "iu" else None
