"""Slips of the fingers: one letter astray in a word that is otherwise right, and never in the part that is grammar.

Two letters swapped, a key beside the right one, a letter doubled or a double one typed once, a letter dropped or one
too many. In Lithuanian the ending is the grammar: there a letter more or less is no slip, and none that makes another
ending is.
"""

from enum import StrEnum

from lithuanian.keyboard import are_neighbours
from lithuanian.letters import fold_letter

#: Words with fewer letters are compared letter for letter; a swap is told from three on.
SHORTEST, SHORTEST_SWAPPED = 4, 3
#: The shortest stem that is looked for before an ending.
_STEM = 2
_AFTER_SOFT = frozenset("aąeouųū")


class Typo(StrEnum):
    """How the fingers slipped."""

    SWAPPED = "swapped"
    NEIGHBOUR = "neighbour"
    DOUBLED = "doubled"
    SINGLE = "single"  # a double letter typed once
    DROPPED = "dropped"
    EXTRA = "extra"
    SPACE = "space"  # two words run together, or one torn apart
    NUMBER_ROW = "number_row"  # 5 for į
    LAYOUT = "layout"  # ЙЦУКЕН left on


_NOMINAL = """
    as is ys us uo a i ė e o aus ens ers os ės ies es ui am ai ei iai ią ą į ę ų u iu imi umi eniu enį enio ena eną erį
    ame yje uje oje ėje iame iais ais ūs ams iams ims oms ėms ums ems ius imis omis ėmis umis enims enys enų erys erų
    uose iuose yse ose ėse iose
    asis ysis usis oji ioji ėji ojo iojo osios iosios ajam iajam ajai iajai ąjį įjį ųjį ąją iąją ęją uoju iuoju ąja iąja
    ajame iajame ojoje ieji eji ųjų iųjų iesiems osioms uosius iuosius ąsias aisiais iaisiais osiomis uosiuose osiose
"""
_VERBAL = """
    u i a o ė ame ome ime ate ote ite ėme ėte am om im at ot it ėm ėt au ei iau ia iame iate
    siu si s sime site sim sit š šiu ši šime šite šim šit
    davau davai davo davome davote davom davot
    čiau tum tų tume tumėm tumėme tumėt tumėte
    k ki kite kime kit kim ti t antis anti ąs ęs usi ųsi damas dama dami damos ant us tas ta
    uosi iesi asi amės atės osi omės otės isi imės itės ausi eisi ėsi ėmės ėtės siuos sies sis simės sitės
    davausi davaisi davosi davomės davotės čiausi tumeis tųsi tumės tumėtės kis kitės kimės tis
"""
#: The endings of Lithuanian words, all paradigms together.
ENDINGS = frozenset(f"{_NOMINAL} {_VERBAL}".split())
_LONGEST_ENDING = max(map(len, ENDINGS))


def ending_start(word: str) -> int:
    """Where the part of `word` begins that grammar changes: its longest ending, and the softening before it.

    `brolis` gives 4 (is), `medžio` 2 (džio), `dirbsiu` 4 (siu); a word without a known ending its length.
    """
    for length in range(min(_LONGEST_ENDING, len(word) - _STEM), 0, -1):
        if word[-length:] in ENDINGS:
            start = len(word) - length
            break
    else:
        return len(word)
    # Softening belongs to the ending: broli-u, me-dži-o, skai-či-au.
    if start > _STEM and word[start - 1] == "i" and word[start] in _AFTER_SOFT:
        start -= 1
    if word[start : start + 1] == "i":
        if word.endswith("dž", 0, start):
            start -= 2
        elif word.endswith("č", 0, start):
            start -= 1
    return start


def typo(given: str, needed: str, *, paradigm_known: bool) -> Typo | None:
    """The one slip that makes `given` of `needed` (small letters, different); None where there is none or more.

    Whether `given` is a word of its own the caller has asked before. `paradigm_known` says that it would have been
    found if it were another form of the same word.
    """
    if (
        given == needed
        or len(needed) < SHORTEST_SWAPPED
        or abs(len(given) - len(needed)) > 1
        or not (given + needed).isalpha()
    ):
        return None
    start = ending_start(needed)
    first = next(
        (i for i, (a, b) in enumerate(zip(given, needed, strict=False)) if a != b), min(len(given), len(needed))
    )
    kind = _slip(given, needed, first)
    if kind is None or (len(needed) < SHORTEST and kind is not Typo.SWAPPED):
        return None
    if kind in (Typo.DROPPED, Typo.EXTRA, Typo.SINGLE):
        return kind if first < start else None
    if kind is Typo.SWAPPED and paradigm_known:
        return kind
    other_ending = given[:start] == needed[:start] and given[start:] in ENDINGS
    return None if other_ending else kind


def _slip(given: str, needed: str, first: int) -> Typo | None:
    """The kind of slip when the first letters that differ stand at `first`."""
    if len(given) > len(needed):
        if given[first + 1 :] != needed[first:]:
            return None
        return Typo.DOUBLED if first and given[first] == given[first - 1] else Typo.EXTRA
    if len(given) < len(needed):
        if needed[first + 1 :] != given[first:]:
            return None
        return Typo.SINGLE if first and needed[first] == needed[first - 1] else Typo.DROPPED
    if given[first + 1 :] == needed[first + 1 :]:
        # Another letter of the same base (ų for ū) is a question of spelling, not of fingers.
        same_base = fold_letter(given[first]) == fold_letter(needed[first])
        return Typo.NEIGHBOUR if not same_base and are_neighbours(given[first], needed[first]) else None
    if given[first + 2 :] == needed[first + 2 :] and given[first : first + 2] == needed[first : first + 2][::-1]:
        return Typo.SWAPPED
    return None
