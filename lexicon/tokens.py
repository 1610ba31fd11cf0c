"""Words of a Lithuanian text: finding them, counting their syllables and stress marks."""

import re
import unicodedata

_MARKS = "\u0300\u0301\u0303"
#: A run of letters (each with its marks), as written; an apostrophe inside belongs to it.
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['’](?=[^\W\d_]))*")
_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\b[\w-]+\.(?:lt|com|eu|org)\b")
_ENDING = re.compile(r"(?:^|[^\w\u0300-\u036f])-\Z")
_STARRED = re.compile(r"\*([^*\n]+)\*")
_GAP = re.compile(r"\{\d+\}")
# i between a consonant and a back vowel only softens the consonant: ža-lia, Al-giui.
_SOFT_I = re.compile(r"(?<=[bcčdfghjklmnprsštvzž])i(?=[aąouųū])")
_NUCLEUS = re.compile(r"ai|au|ei|eu|ie|oi|ou|ui|uo|[aąeęėiįyouųū]")


def words(text: str) -> list[str]:
    """The words of `text` in order; addresses, numbers and endings quoted alone (-ės) are none."""
    text = _GAP.sub(" ", _ADDRESS.sub(" ", text))
    return [found[0] for found in _TOKEN.finditer(text) if not _ENDING.search(text, 0, found.start())]


def syllables(word: str) -> int:
    """How many syllables `word` (without stress marks) has; where two vowels may be one or two, one."""
    return len(_NUCLEUS.findall(_SOFT_I.sub("", word.lower())))


def stress_marks(word: str) -> int:
    """How many stress marks (grave, acute, tilde) stand in `word`."""
    return sum(character in _MARKS for character in unicodedata.normalize("NFD", word))


def quoted_lithuanian(text: str, language: str) -> list[str]:
    """Lithuanian words quoted in a note: the *starred* ones in English, all in Latin letters in Cyrillic texts."""
    if language == "en":
        return [word for starred in _STARRED.findall(text) for word in words(starred)]
    if language in ("ru", "uk"):
        return [word for word in words(text) if has_latin(word) and not has_cyrillic(word)]
    return []


def is_acronym(word: str) -> bool:
    """UAB, SMS, XL: letters are named or the size is read, and no stress is written."""
    return len(word) > 1 and word.isupper()


def mixes_scripts(text: str) -> list[str]:
    """The tokens of `text` in which Latin and Cyrillic letters stand together."""
    return [word for word in _TOKEN.findall(text) if _has(word, "LATIN") and _has(word, "CYRILLIC")]


def has_latin(word: str) -> bool:
    """Whether a Latin letter stands in `word`."""
    return _has(word, "LATIN")


def has_cyrillic(word: str) -> bool:
    """Whether a Cyrillic letter stands in `word`."""
    return _has(word, "CYRILLIC")


def _has(word: str, script: str) -> bool:
    return any(unicodedata.name(character, "").startswith(script) for character in word)
