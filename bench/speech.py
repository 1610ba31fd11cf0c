"""Where the synthetic voice stresses the words of the content: from plain text, and from the phonemes of text with marks.

Lines are spoken whole and dictionary forms one by one, by espeak-ng itself; what counts is the syllable that its own
trace of phonemes stresses.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from bench.figures import Figure
from lithuanian import dictionary, phonemes, stress
from lithuanian.letters import strip_stress
from lithuanian.phonemes.inventory import PRIMARY, SECONDARY
from lithuanian.phonemes.sounds import letters
from lithuanian.syllables import nuclei

CONTENT = Path(__file__).resolve().parent.parent / "content"
LIMIT = 96.0
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_VOWELS = frozenset(
    [
        "a",
        "A",
        "a:",
        "e",
        "E",
        "e:",
        "ee",
        "eA",
        "i",
        "I",
        "i:",
        "o",
        "O",
        "o:",
        "u",
        "U",
        "u:",
        "W",
        "ai",
        "aI",
        "au",
        "aU",
        "ei",
        "eI",
        "eU",
        "oi",
        "oU",
        "ui",
        "uo",
        "ie",
    ]
)
#: The voice says these for one another, by length.
_SAME = {"I": "i", "A": "a", "E": "e", "O": "o", "U": "u"}


def traces(asked: Sequence[tuple[str, bool]]) -> list[str]:
    """What espeak-ng speaks, in mnemonics parted by |, for each text and whether it is given in mnemonics."""
    program = Path(__file__).with_name("espeak_trace.py")
    rows = json.dumps([{"text": text, "phonemes": given} for text, given in asked])
    done = subprocess.run([sys.executable, str(program)], input=rows, capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout))


def vowels(spoken: str) -> list[str]:
    """The nuclei in a text of mnemonics, each with its stress mark before it, lengths left out."""
    found: list[str] = []
    mark = ""
    for mnemonic in phonemes.parse(spoken):
        if mnemonic in (PRIMARY, SECONDARY):
            mark = mnemonic
        elif mnemonic in _VOWELS:
            found.append(mark + _SAME.get(mnemonic, mnemonic).rstrip(":"))
            mark = ""
    return found


def stressed_right(words: Sequence[str], *, from_marks: bool) -> list[bool]:
    """For each of `words`, which have stress marks, whether espeak-ng stresses the syllable with the mark."""
    asked = [(phonemes.say(word) if from_marks else stress.read(word).plain, from_marks) for word in words]
    return [_place(trace) == _marked(word) for word, trace in zip(words, traces(asked), strict=True)]


def _place(trace: str) -> int | None:
    """The number of the syllable with the primary stress."""
    return next((number for number, vowel in enumerate(vowels(trace)) if vowel.startswith(PRIMARY)), None)


def _marked(word: str) -> int | None:
    """The number of the syllable with the mark, from the spelling."""
    read = letters(word)
    for number, nucleus in enumerate(nuclei(*read)):
        if read.at is not None and nucleus.start <= read.at < nucleus.end:
            return number
    return None


def long_words(texts: Iterable[str]) -> list[str]:
    """The words of `texts` that have a mark and more than one syllable, each as often as it occurs."""
    words = [word.strip(".,?!:;…„“”\"'()–—") for text in texts for word in text.split()]
    return [word for word in words if _marked(word) is not None and len(nuclei(*letters(word))) > 1]


def lines() -> list[str]:
    """Every line of sound with stress marks in lessons, exercises and words, as often as it stands there."""
    files = sorted(path for folder in ("lessons", "words") for path in (CONTENT / folder).rglob("*.yaml"))
    return [text for path in files for text in _accented(yaml.load(path.read_text("utf-8"), Loader=_LOADER))]


def _accented(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("accented"), str) and node["accented"]:
            yield node["accented"]
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from _accented(part)


def stressed_in_lines(texts: Sequence[str], *, from_marks: bool) -> list[bool]:
    """The same for every long word of whole lines. Lines with figures are left out: they are spoken in other words."""
    written = [text for text in texts if not any(character.isdigit() for character in text)]
    asked = [(phonemes.say(text) if from_marks else strip_stress(text), from_marks) for text in written]
    right: list[bool] = []
    for text, trace in zip(written, traces(asked), strict=True):
        spoken = [word for word in trace.split() if vowels(word)]
        words = [word for word in text.split() if any(character.isalpha() for character in word)]
        for place, word in enumerate(words):
            if long_words([word]):
                # Where the voice spoke fewer or more words than are written, none of them counts as right.
                right.append(len(spoken) == len(words) and _place(spoken[place]) == _marked(long_words([word])[0]))
    return right


def measure() -> list[Figure]:
    heard = lines()
    complete = 100 * sum(phonemes.is_complete(line) for line in heard) / len(heard)
    known = sorted({word for entry in dictionary.read().entries for word in long_words([entry.accented])})
    plain, marked = (stressed_right(known, from_marks=way) for way in (False, True))
    plain_lines, marked_lines = (stressed_in_lines(heard, from_marks=way) for way in (False, True))
    return [
        Figure("lines of sound with stress marks", len(heard), "lines"),
        Figure("of them spoken from phonemes", complete, "%", LIMIT, at_least=True),
        Figure("words of two syllables and more in them", len(marked_lines), "words"),
        Figure("stressed rightly from plain text", _share(plain_lines), "%"),
        Figure("stressed rightly from phonemes", _share(marked_lines), "%", LIMIT, at_least=True),
        Figure("such words among dictionary forms", len(known), "words"),
        Figure("dictionary forms right from plain text", _share(plain), "%"),
        Figure("dictionary forms right from phonemes", _share(marked), "%", LIMIT, at_least=True),
    ]


def _share(right: Sequence[bool]) -> float:
    return 100 * sum(right) / len(right)
