"""Principal parts read: stems, the place and tone of their stress, prefixes, and whether the stress moves to a prefix."""

import unicodedata
from functools import cache
from typing import NamedTuple

from lithuanian import stress
from lithuanian.grammar import Entry
from lithuanian.stress import Nucleus


class PrincipalPartsError(ValueError):
    """The principal parts of a verb cannot be read; the message says which and why."""


class Part(NamedTuple):
    """One principal part without its -si.

    `marked` is None where no stress is known; `stressed` is the number of the stressed syllable, from the end (0: the
    last one), and -1 where it is not known. `acute` is the tone of that syllable.
    """

    plain: str
    marked: str | None
    nuclei: tuple[Nucleus, ...]
    stressed: int
    acute: bool


class Parts(NamedTuple):
    """The principal parts of one verb; a part that was not given is None."""

    infinitive: Part
    present: Part | None
    past: Part | None
    reflexive: bool


def part(marked: str) -> Part:
    """`marked` taken apart."""
    plain, at, mark = stress.read(marked)
    nuclei = nuclei_of(plain)
    if at is None or mark is None:
        return Part(plain, None, nuclei, -1, False)
    for number, nucleus in enumerate(nuclei):
        if nucleus.start <= at < nucleus.end:
            acute = mark == stress.ACUTE or (
                mark == stress.GRAVE and nucleus.kind != "vowel" and at == nucleus.start and not _short(plain, nucleus)
            )
            return Part(plain, marked, nuclei, len(nuclei) - 1 - number, acute)
    return Part(plain, None, nuclei, -1, False)


def _short(plain: str, nucleus: Nucleus) -> bool:
    """Whether a grave on this nucleus means a short vowel, though a consonant follows: the e of pèrneša is never so."""
    return nucleus.kind == "mixed" and plain[nucleus.start] in "aeo"


#: Prefixes in a vowel, with -si- or without, and how roots begin that keep a syllable of their own after them.
_OPEN_PREFIXES = ("pa", "pra", "pri", "nu", "su", "ne", "api", "ati")
_VOWEL_ROOTS = ("im", "ieš", "ilg", "ils", "irk", "irt", "iro", "eit", "ein", "eis", "aug", "auš", "auk", "aud", "art")


def nuclei_of(plain: str) -> tuple[Nucleus, ...]:
    """The nuclei of a verb form, a prefix counted for itself: pa-im-ti, pri-ei-ti, pa-ieš-ko-ti."""
    for prefix in _OPEN_PREFIXES:
        if plain.startswith(prefix) and plain.startswith(_VOWEL_ROOTS, len(prefix)):
            cut = len(prefix)
            rest = stress.nuclei(plain[cut:])
            return (
                *stress.nuclei(prefix),
                *(Nucleus(nucleus.start + cut, nucleus.end + cut, nucleus.kind) for nucleus in rest),
            )
    return stress.nuclei(plain)


def read(entry: Entry) -> Parts:
    """The principal parts of `entry`; one without `parts` has its accented infinitive only.

    Raises PrincipalPartsError where the infinitive does not end in -ti or -tis or a third person in no known ending.
    """
    texts = [text.strip() for text in entry.parts if text.strip()] or [entry.accented or entry.lemma]
    given = [unicodedata.normalize("NFC", text) for text in texts]
    infinitive = given[0]
    plain = stress.read(infinitive).plain
    if not plain.endswith(("ti", "tis")) or len(plain) < 4:
        raise PrincipalPartsError(f"{entry.lemma}: “{plain}” is not an infinitive in -ti or -tis")
    reflexive = plain.endswith("tis")
    first = part(infinitive[:-1] if reflexive else infinitive)
    if len(first.nuclei) < 2:
        raise PrincipalPartsError(f"{entry.lemma}: “{plain}” has no stem")
    return Parts(
        first,
        _third(entry, first, given[1], reflexive, "aio") if len(given) > 1 else None,
        _third(entry, first, given[2], reflexive, "oė") if len(given) > 2 else None,
        reflexive,
    )


def _third(entry: Entry, infinitive: Part, text: str, reflexive: bool, endings: str) -> Part:
    if text.startswith(("-", "–")):
        text = _whole(infinitive, text[1:])
    if reflexive:
        if text.endswith("si"):
            text = text[:-2]
        elif text.endswith("s") and text[-2:-1] in "aioė":
            text = text[:-1]
    found = part(text)
    if not found.plain or found.plain[-1] not in endings or len(found.nuclei) < 2:
        raise PrincipalPartsError(f"{entry.lemma}: “{text}” is no third person in -{', -'.join(endings)}")
    return found


def _whole(infinitive: Part, ending: str) -> str:
    """A third person given as an ending, made whole from the infinitive: -a of dirbti, -ba of kalbėti, -ėjo, -uoja."""
    stem = infinitive.plain[:-2]
    plain, at, _ = stress.read(ending)
    if plain[:1] not in stress.VOWELS:
        found = stem.rfind(plain[:1]) if plain else -1
        cut = len(stem) if found < 0 else found
    elif stem[-1] not in stress.VOWELS and len(plain) < 3:
        cut = len(stem)
    else:
        cut = infinitive.nuclei[-2].start
        if plain.startswith("i") and stem[cut - 1 : cut] == "i":
            cut -= 1
    if at is not None or infinitive.marked is None:
        return stem[:cut] + ending
    if infinitive.nuclei[len(infinitive.nuclei) - 1 - infinitive.stressed].end > cut:
        return stem[:cut] + ending
    if infinitive.stressed == 1 and not infinitive.acute:
        return mark_root(stem[:cut] + ending, -2)
    return infinitive.marked[: len(infinitive.marked) - len(infinitive.plain) + cut] + ending


PREFIXES = ("api", "ati", "par", "per", "pra", "pri", "ap", "at", "iš", "ne", "nu", "pa", "su", "už", "į")
#: Roots that make their third person in -ja without a suffix: sė́ja, klója; elsewhere -ėja, -oja, -uoja are suffixes.
_ROOTS_IN_J = frozenset(
    ["sė", "spė", "jo", "klo", "mo", "plo", "sto", "lo", "gro", "šluo", "lie", "sie", "skrie", "rie", "gy", "ly", "ry"]
)
_ROOTS_IN_N = frozenset(["min", "gin", "trin", "pin", "skin", "tin"])
_WEAK = frozenset("lmnrj")


@cache
def bare(stem: str) -> str:
    """`stem` without its prefixes (and the -si- after them) where one syllable is left: nusipirk gives pirk, else ''."""
    for prefix in PREFIXES:
        if stem.startswith(prefix):
            rest = stem[len(prefix) :]
            for candidate in (rest, rest[2:] if rest.startswith("si") else ""):
                if _is_root(candidate):
                    return candidate
                if candidate and (deeper := bare(candidate)):
                    return deeper
    return ""


def _is_root(text: str) -> bool:
    """Whether `text` can be a root of one syllable: one nucleus, and a beginning that Lithuanian words have."""
    if len(text) < 2 or (text[0] in _WEAK and text[1] not in stress.VOWELS):
        return False
    return len(stress.nuclei(text + "ti")) == 2


def root(parts: Parts) -> str:
    """The root of a verb whose infinitive is that root, with or without prefixes; '' where a suffix follows the root.

    eiti and ateiti give eit's root ei, kalbėti and prašyti nothing: their third persons are a syllable shorter.
    """
    stem = parts.infinitive.plain[:-2]
    if len(parts.infinitive.nuclei) == 2:
        return stem
    found = bare(stem)
    if not found or parts.present is None or len(parts.present.nuclei) < len(parts.infinitive.nuclei):
        return ""
    present = parts.present.plain[:-1]
    if present.endswith("j") and stem.endswith(found) and found not in _ROOTS_IN_J:
        return ""
    if present.endswith(("in", "en")) and found.endswith(("in", "en")) and found not in _ROOTS_IN_N:
        return ""
    return found


def is_simple_present(parts: Parts) -> bool:
    """Whether the present has one syllable before its ending, prefixes not counted: dirba, pàdeda, but gyvena, augina."""
    assert parts.present is not None  # noqa: S101
    if len(parts.present.nuclei) == 2:
        return True
    if root(parts):
        return True
    shorter = len(parts.present.nuclei) < len(parts.infinitive.nuclei)
    stem = parts.present.plain[:-1]
    return shorter and bool(bare(stem.removesuffix("i") if parts.present.plain.endswith("ia") else stem))


def retracting_present(parts: Parts, is_primary: bool) -> bool:
    """Whether the stress of a present without prefix moves to one: neša, àtneša, nèneša.

    It does from a, e, i, u (short, or long by the stress alone), from el em en er that stand beside il im in ir of the
    infinitive, and from al am an ar of verbs in -ėti; never in the third conjugation, never from an acute syllable.
    """
    found = parts.present
    if found is None or found.plain[-1] == "o" or found.acute or found.stressed != 1 or len(found.nuclei) != 2:
        return False
    nucleus = found.nuclei[0]
    if nucleus.kind == "vowel":
        return found.plain[nucleus.start] in "aeiu"
    if nucleus.kind != "mixed" or found.plain[-1] == "i":
        return False
    vowel = found.plain[nucleus.start]
    if is_primary:
        return vowel == "e" and parts.infinitive.plain[parts.infinitive.nuclei[0].start] in "iįy"
    return vowel == "a"


def retracting_past(parts: Parts, is_primary: bool) -> bool:
    """Whether the stress of a past without prefix moves to one: nẽšė, nènešė, but sùko, nesùko; rãšė, nerãšė."""
    found = parts.past
    if found is None or not is_primary:
        return False
    return found.plain[-1] == "ė" and not found.acute and found.stressed == 1 and len(found.nuclei) == 2


def circumflex(plain: str, syllable: int) -> str:
    """`plain` with a circumflex on its syllable, counted from 0 or, from the end, from -1."""
    return stress.put(plain, nuclei_of(plain)[syllable].end - 1, stress.TILDE)


def short(plain: str, syllable: int) -> str:
    """`plain` with the mark of a short stressed syllable, counted as in `circumflex`."""
    return stress.put(plain, nuclei_of(plain)[syllable].start, stress.GRAVE)


def mark_root(plain: str, syllable: int) -> str:
    """`plain` with the mark of a syllable that is not acute: long where it can be, ` on i and u: nẽš, lìp, vil̃k."""
    nucleus = nuclei_of(plain)[syllable]
    brief = nucleus.kind == "vowel" and plain[nucleus.start] in "iu"
    return short(plain, syllable) if brief else circumflex(plain, syllable)


def mark_prefix(plain: str, syllable: int) -> str:
    """`plain` with the mark of a stressed prefix: short (pà, nè, ìš), long in į̃ and par̃."""
    nucleus = nuclei_of(plain)[syllable]
    brief = nucleus.kind == "vowel" and plain[nucleus.start] != "į"
    return short(plain, syllable) if brief else circumflex(plain, syllable)
