"""One word with its stress mark → the sounds of espeak-ng's Lithuanian voice.

Sources: Ambrazas (ed.), Dabartinės lietuvių kalbos gramatika (2006), Fonologija; Vaitkevičiūtė, Bendrinės lietuvių
kalbos tarties pagrindai (2001). docs/phonemes.md tells which rules are followed and what was measured.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from lithuanian.phonemes.foreign import LETTERS, LOANWORD, O_OF_ENDING
from lithuanian.phonemes.inventory import PRIMARY, SECONDARY, join
from lithuanian.stress import ACUTE, GRAVE, MARKS, TILDE, VOWELS, Nucleus
from lithuanian.syllables import nuclei

_CONSONANTS = {
    "b": "b", "c": "ts", "č": "tS", "d": "d", "f": "f", "g": "g", "h": "h", "j": "j", "k": "k", "l": "L", "m": "m",
    "n": "n", "p": "p", "r": "r", "s": "s", "š": "S", "t": "t", "v": "v", "z": "z", "ž": "Z",
}  # fmt: skip
_PAIRS = {"ch": "x", "dz": "dz", "dž": "dZ"}
_VOICED = {"p": "b", "t": "d", "k": "g", "s": "z", "S": "Z", "ts": "dz", "tS": "dZ", "x": "h"}
_VOICELESS = {voiced: voiceless for voiceless, voiced in _VOICED.items()}
_OBSTRUENTS = frozenset((*_VOICED, *_VOICELESS, "f"))
_HUSHING = {"S": "S", "Z": "Z", "tS": "S", "dZ": "Z"}
_HISSING = frozenset(("s", "z"))
_FRONT = frozenset("eęėiįy")

# Nuclei: spelling → sound of an acute one, and of a circumflex or unstressed one. The voice's ai keeps its a for longer
# than aI does, eI its e; of au and aU it is aU. So the acute has the first element long, the circumflex the second.
_DIPHTHONGS = {
    "ai": ("ai", "aI"), "au": ("aU", "au"), "ei": ("eI", "ei"), "ui": ("ui", "ui"), "oi": ("oi", "oi"),
    "ou": ("oU", "oU"), "ie": ("ie", "ie"), "uo": ("uo", "uo"), "eu": ("e|:w", "ew"),
}  # fmt: skip
_LONG = {"ą": "a:", "ę": "e:", "ė": "ee", "į": "i:", "y": "i:", "ų": "u:", "ū": "u:"}
_SHORT = {"a": "a", "e": "e", "i": "i", "u": "u", "o": "o"}
#: The first element of a mixed diphthong: half-long where acute (of a and e), cut short where circumflex.
_HALF_LONG = {"a": "a|:", "e": "e|:", "o": "o:", "i": "i", "u": "u"}
_CUT_SHORT = {"a": "A", "e": "E", "o": "O", "i": "I", "u": "U"}
_STRESSED_LONG = {"a": "a:", "e": "e:", "o": "o:", "i": "i", "u": "u"}
#: Behind a soft consonant a is spoken as e.
_FRONTED = {"a": "e", "ą": "ę"}


#: What is longer is in no list.
LONGEST_LISTED = 60


class Letters(NamedTuple):
    """A word in small Lithuanian letters, and the place and kind of its first stress mark."""

    plain: str
    at: int | None
    mark: str | None


class _Consonant(NamedTuple):
    sound: str
    soft: bool

    @property
    def mnemonic(self) -> str:
        if not self.soft or self.sound == "j":
            return self.sound
        return "l;" if self.sound == "L" else f"{self.sound};"


@lru_cache(maxsize=4096)
def letters(word: str) -> Letters:
    """`word` read as Lithuanian letters; those of other alphabets become their like, what has none falls out."""
    plain: list[str] = []
    at = mark = None
    for character in unicodedata.normalize("NFC", word.lower()):
        if character in _CONSONANTS or character in VOWELS:
            plain.append(character)
            continue
        if character in LETTERS:
            plain.extend(LETTERS[character])
            continue
        for part in unicodedata.normalize("NFKD", character):
            if part in MARKS:
                if mark is None and plain:
                    at, mark = len(plain) - 1, part
            elif unicodedata.combining(part):
                joined = unicodedata.normalize("NFC", plain[-1] + part) if plain else ""
                if joined in VOWELS or joined in _CONSONANTS:
                    plain[-1] = joined
            elif part in LETTERS:
                plain.extend(LETTERS[part])
            elif part in _CONSONANTS or part in VOWELS:
                plain.append(part)
    return Letters("".join(plain), at, mark)


@lru_cache(maxsize=4096)
def syllable_count(word: str) -> int:
    """How many syllables `word` is spoken with."""
    return len(nuclei(*letters(word)))


def is_stressed(word: str) -> bool:
    """Whether a stress mark stands on one of the nuclei of `word`."""
    return _stressed_nucleus(letters(word)) is not None


@lru_cache(maxsize=4096)
def sounds(word: str, *, light: bool = False, before: str = "") -> str:
    """The mnemonics of one word; "" where it has no letter that sounds.

    A mark gives the primary stress, a secondary one if `light` (a preposition or conjunction leaning on the next word).
    Without a mark a word of one syllable is unstressed, a longer one stressed on the last but one, which is where the
    voice itself stresses words it does not know. `before` is the word a preposition is spoken in one breath with.
    """
    read = letters(word)
    found = nuclei(*read)
    stressed = _stressed_nucleus(read)
    if stressed is None and len(found) > 1:
        stressed = len(found) - 2
    mnemonics: list[str] = []
    place = 0
    for number, nucleus in enumerate(found):
        cluster = _cluster(read.plain, place, nucleus.start)
        softens = _softens(read.plain, nucleus)
        mnemonics += _spoken(cluster, softens=softens)
        fronted = bool(cluster) and (read.plain[nucleus.start - 1] == "i" or cluster[-1].sound == "j")
        if not cluster and _needs_j(read.plain, nucleus):
            mnemonics.append("j")
        if number == stressed:
            mnemonics.append(SECONDARY if light else PRIMARY)
        mnemonics.append(_vowel(read, nucleus, stressed=number == stressed, fronted=fronted))
        # The l, m, n or r of a mixed diphthong is assimilated with the consonants behind it.
        place = nucleus.start + 1 if nucleus.kind == "mixed" else nucleus.end
    mnemonics += _spoken(_cluster(read.plain, place, len(read.plain)), softens=False, final=True, before=before)
    return join(mnemonics)


def _stressed_nucleus(read: Letters) -> int | None:
    if read.at is None:
        return None
    found = nuclei(*read)
    for number, nucleus in enumerate(found):
        if nucleus.start <= read.at < nucleus.end:
            return number
    return None


def _cluster(plain: str, start: int, end: int) -> list[_Consonant]:
    """The consonants from `start` to `end`, not yet assimilated; an i among them only softens."""
    found: list[_Consonant] = []
    place = start
    while place < end:
        pair = _PAIRS.get(plain[place : place + 2]) if place + 1 < end else None
        sound = pair or _CONSONANTS.get(plain[place])
        if sound:
            found.append(_Consonant(sound, False))
        place += 2 if pair else 1
    return found


def _softens(plain: str, nucleus: Nucleus) -> bool:
    """Whether the consonant before `nucleus` is soft: before a front vowel, before i with a back vowel, and j itself."""
    if plain[nucleus.start] in _FRONT:
        return True
    return nucleus.start > 0 and plain[nucleus.start - 1] in "ij"


def _needs_j(plain: str, nucleus: Nucleus) -> bool:
    """ie begins with j where no consonant stands before it (ieškoti, paieška); so does a vowel behind i (stadionas)."""
    if plain[nucleus.start : nucleus.end] == "ie":
        return True
    return nucleus.start > 0 and plain[nucleus.start - 1] == "i"


def _spoken(cluster: list[_Consonant], *, softens: bool, final: bool = False, before: str = "") -> list[str]:
    """The mnemonics of neighbouring consonants after all assimilation, softness spreading from the last to the first."""
    spoken: list[_Consonant] = []
    following: _Consonant | None = None
    first_of_next = _first_consonant(before) if final and before else ""
    for place in range(len(cluster) - 1, -1, -1):
        sound = cluster[place].sound
        if following is None:
            if final:
                sound = _at_the_end(sound, first_of_next, leaning=bool(before))
        elif sound in _OBSTRUENTS and following.sound in _OBSTRUENTS:
            table = _VOICED if following.sound in _VOICELESS else _VOICELESS
            sound = table.get(sound, sound)
            if sound in _HISSING:
                sound = _HUSHING.get(following.sound, sound)
            elif sound in ("S", "Z") and following.sound in _HISSING:
                sound = following.sound
        elif sound == "n" and following.sound in ("k", "g"):
            sound = "N"
        if following and sound == following.sound:
            continue
        following = _Consonant(sound, softens)
        spoken.append(following)
    return [consonant.mnemonic for consonant in reversed(spoken)]


def _at_the_end(sound: str, first_of_next: str, *, leaning: bool) -> str:
    """A last consonant: voiceless before a pause; that of a preposition as the next word asks."""
    if leaning and first_of_next not in _OBSTRUENTS:
        return sound
    return (_VOICED if first_of_next in _VOICELESS else _VOICELESS).get(sound, sound)


def _first_consonant(word: str) -> str:
    plain = letters(word).plain
    return _PAIRS.get(plain[:2]) or _CONSONANTS.get(plain[:1], "")


def _vowel(read: Letters, nucleus: Nucleus, *, stressed: bool, fronted: bool) -> str:
    """The mnemonics of a nucleus; of a mixed diphthong only its vowel."""
    first = read.plain[nucleus.start]
    letter = _FRONTED.get(first, first) if fronted else first
    marked = read.mark if stressed and read.at is not None else None
    on_first = read.at == nucleus.start
    if nucleus.kind == "diphthong":
        acute, circumflex = _DIPHTHONGS[letter + read.plain[nucleus.end - 1]]
        return acute if marked in (ACUTE, GRAVE) else circumflex
    if letter in _LONG:
        return _LONG[letter]
    if nucleus.kind == "mixed" and marked:
        if on_first and (marked == ACUTE or (marked == GRAVE and letter in "iu")):
            return _HALF_LONG[letter]
        if marked == TILDE and not on_first:
            return _CUT_SHORT[letter]
    if letter == "o" and not (marked and on_first):
        return "o" if _is_short_o(read, nucleus) else "o:"
    return (_STRESSED_LONG if marked in (ACUTE, TILDE) and on_first else _SHORT)[letter]


def _is_short_o(read: Letters, nucleus: Nucleus) -> bool:
    """Whether an o without a mark is short: in loanwords, told by the stem or by a short stressed o, except in endings."""
    if O_OF_ENDING.match(read.plain, nucleus.start):
        return False
    if nucleus.kind == "mixed":
        return True
    if read.mark == GRAVE and read.at is not None and read.plain[read.at] == "o":
        return True
    return _is_loanword(read.plain)


@lru_cache(maxsize=4096)
def _is_loanword(plain: str) -> bool:
    return len(plain) <= LONGEST_LISTED and bool(LOANWORD.search(plain))
