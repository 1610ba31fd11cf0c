"""Reads the words of content/words as a lexicon, for whoever uses the library without the site."""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from lithuanian.grammar import Entry, Gender, Number, PartOfSpeech
from lithuanian.lexicon import Lexicon

#: The project's own words.
WORDS = Path(__file__).resolve().parent.parent / "content" / "words"
#: Everything is read as text, as the content files ask; the C parser is ten times as fast where there is one.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class DictionaryUnreadable(ValueError):
    """A folder holds no words that can be read; the message says which file and why."""


def read(folder: Path = WORDS) -> Lexicon:
    """The lexicon of all *.yaml files in `folder`, in the order of their names. Raises DictionaryUnreadable.

    The shape of the files is described in docs/content-format.md; meanings, examples and pictures are not read.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise DictionaryUnreadable(f"There are no word files (*.yaml) in {folder}.")
    return Lexicon(entry for path in paths for entry in _entries(path))


def _entries(path: Path) -> Iterator[Entry]:
    try:
        words = yaml.load(unicodedata.normalize("NFC", path.read_text(encoding="utf-8")), Loader=_LOADER)  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise DictionaryUnreadable(f"{path} cannot be read: {str(error).splitlines()[0]}.") from None
    if not isinstance(words, list):
        raise DictionaryUnreadable(f"{path} is no list of words.")
    for number, word in enumerate(words, start=1):
        try:
            yield _entry(word)
        except KeyError as error:
            raise DictionaryUnreadable(f"{path}, word {number}: {error} is missing.") from None
        except (TypeError, ValueError, AttributeError) as error:
            raise DictionaryUnreadable(f"{path}, word {number}: {error}.") from None


def _entry(word: Mapping[str, Any]) -> Entry:
    return Entry(
        uid=word["uid"],
        lemma=word["lemma"],
        accented=word["accented"],
        pos=PartOfSpeech(word["pos"]),
        parts=tuple(word.get("parts") or ()),
        gender=Gender(word["gender"]) if word.get("gender") else None,
        accent_class=word.get("accent_class", ""),
        level=word.get("level", "A1"),
        theme=word.get("theme", ""),
        number=Number(word["number"]) if word.get("number") else None,
        indeclinable=word.get("indeclinable", "") in ("true", "yes"),
        meaning=word.get("meaning", ""),
    )
