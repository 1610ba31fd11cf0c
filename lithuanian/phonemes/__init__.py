"""From text with stress marks to the phonemes of espeak-ng's Lithuanian voice. See docs/phonemes.md."""

from lithuanian.letters import strip_stress
from lithuanian.phonemes.inventory import KNOWN, PAUSES, UnknownMnemonic, parse
from lithuanian.phonemes.reading import read
from lithuanian.phonemes.sounds import is_stressed, sounds, syllable_count

__all__ = ["KNOWN", "PAUSES", "VERSION", "UnknownMnemonic", "is_complete", "parse", "say"]

#: Raised whenever any text is given other phonemes than before: what was spoken by older rules is spoken again.
VERSION = 1

#: Short words that lean on the next one and are stressed less than it. Prepositions are one word with it in sound.
_PREPOSITIONS = frozenset(
    ["į", "iš", "už", "be", "su", "per", "po", "prie", "ant", "nuo", "pro", "ties", "pas", "prieš"]
)
_LEANING = _PREPOSITIONS | frozenset(
    ["ir", "o", "ar", "bet", "kad", "jei", "nes", "te", "tik", "gi", "juk", "nors", "lyg", "kai"]
)
#: What is longer is no text to be heard in one piece; the rest of it is left out.
LONGEST_TEXT = 20_000


def say(accented: str) -> str:
    """`accented`, a text with stress marks, as mnemonics of espeak-ng: words parted by spaces, a pause a word of its own.

    The whole may stand in [[ ]]. Pauses: `_:` comma, `_::` full stop, `_;_` question, `_!_::` exclamation; a full stop at
    the end is left out. Numbers, times, prices and common abbreviations are put into words. Words without a mark: one
    syllable is unstressed, more are stressed on the last but one. Never raises; "" where nothing can be spoken.
    """
    pieces = read(accented[:LONGEST_TEXT])
    spoken: list[str] = []
    for place, piece in enumerate(pieces):
        if piece in PAUSES:
            if spoken and spoken[-1] not in PAUSES:
                spoken.append(piece)
            continue
        following = pieces[place + 1] if place + 1 < len(pieces) else ""
        leans = bool(following) and following not in PAUSES and _plain(piece) in _LEANING
        before = following if leans and _plain(piece) in _PREPOSITIONS else ""
        word = sounds(piece, light=leans, before=before)
        if word:
            spoken.append(word)
    return " ".join(spoken)


def is_complete(accented: str) -> bool:
    """Whether every word of more than one syllable in `accented` has its stress mark, so that nothing is guessed."""
    words = [piece for piece in read(accented[:LONGEST_TEXT]) if piece not in PAUSES]
    return bool(words) and all(is_stressed(word) or syllable_count(word) < 2 for word in words)


def _plain(word: str) -> str:
    return strip_stress(word).lower() if len(word) <= 8 else ""
