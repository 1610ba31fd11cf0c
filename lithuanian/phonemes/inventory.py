"""The sounds of espeak-ng's Lithuanian voice: its mnemonics, how they are written one after the other and read back.

Source: the phoneme table `lt` of espeak-ng (`phsource/ph_lithuanian` upon `phsource/phonemes`), as compiled into the wheel
espeakng-loader; a test compares the two. espeak-ng reads a string of mnemonics by always taking the longest that fits and
stops at the first it does not know.
"""

from collections.abc import Iterable
from functools import cache

_TABLE = """
% %% , ,, ' '' '! = _ _: _! _:: _| _;_ _^_ _X1 || : ; - ? * ** 1 @ @- t# #X1 #@ #a #e #i #o #u
a A a: e E e: ee eA i I i: o O o: u U u: w W ai aI au aU ei eI eU oi oU ui uo ie
p b t t; t[ d d; d[ k g c J q f v v# s s; s. S S; z z; z. Z Z; x h X C B D T Q Q^ Q" J^ l#
ts tS tS; dZ dZ; m m- n n- n; n. n^ N N- l l; l/ l/2 l/3 l^ l. l- L L/ r r- r/ r. r" R R2 R3 j
"""
#: Every mnemonic the voice knows, whether or not it is used here.
KNOWN = frozenset(_TABLE.split())
_LONGEST = max(map(len, KNOWN))

PRIMARY, SECONDARY = "'", ","
#: Pauses between parts of a text: after a comma, after a sentence, after a question, after an exclamation.
COMMA, STOP, QUESTION, EXCLAMATION = "_:", "_::", "_;_", "_!_::"
PAUSES = frozenset((COMMA, STOP, QUESTION, EXCLAMATION))


class UnknownMnemonic(ValueError):
    """The voice has no such sound and would stop speaking there; the message names the rest of the text."""


def parse(spelled: str) -> tuple[str, ...]:
    """The mnemonics of `spelled` in order, as espeak-ng takes it apart; `|` and spaces part. Raises UnknownMnemonic."""
    found: list[str] = []
    place = 0
    while place < len(spelled):
        if spelled[place].isspace() or (spelled[place] == "|" and spelled[place : place + 2] != "||"):
            place += 1
            continue
        for length in range(_LONGEST, 0, -1):
            if spelled[place : place + length] in KNOWN and len(spelled) >= place + length:
                found.append(spelled[place : place + length])
                place += length
                break
        else:
            raise UnknownMnemonic(spelled[place:])
    return tuple(found)


def join(mnemonics: Iterable[str]) -> str:
    """One word of `mnemonics`, with `|` where two would be read as others."""
    written: list[str] = []
    before = ""
    for mnemonic in mnemonics:
        if before and _merge(before, mnemonic):
            written.append("|")
        written.append(mnemonic)
        before = mnemonic
    return "".join(written)


@cache
def _merge(left: str, right: str) -> bool:
    return parse(left + right) != parse(left) + parse(right)
