"""One exercise to be made: the frame, the learner's level, and the words that may be chosen."""

import random
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from exercises.drills.frames import Frame
from exercises.taxonomy import Level
from exercises.texts import Translated
from lithuanian import names
from lithuanian.grammar import Entry, Form, PartOfSpeech
from lithuanian.lexicon import Lexicon

T = TypeVar("T")
#: Meanings of words by uid: {en, ru, uk}.
Glosses = Mapping[str, Mapping[str, str]]
_NAME = "name:"
_LEVELS = list(Level)


def within(level: str, highest: str) -> bool:
    """Whether what is of `level` may be met by a learner of `highest`."""
    return _LEVELS.index(Level(level)) <= _LEVELS.index(Level(highest))


@dataclass(frozen=True)
class Material:
    """What exercises are made of: words, their meanings, the learner's level and the themes wanted (all, when empty)."""

    lexicon: Lexicon
    glosses: Glosses
    level: Level
    themes: frozenset[str]

    def words(self, references: Iterable[str], poses: Sequence[PartOfSpeech]) -> list[Entry]:
        """The entries `references` name, of the given parts of speech, not above the level; unknown ones are left out.

        A capitalised word that the lexicon lacks is a name.
        """
        found = []
        for reference in references:
            lemma, _colon, meaning = reference.partition(":")
            entries = [
                entry
                for entry in self.lexicon.by_lemma(lemma)
                if entry.lemma == lemma
                and entry.pos in poses
                and (not meaning or entry.meaning == meaning)
                and not entry.indeclinable
            ]
            if entries:
                found += [entry for entry in entries[:1] if within(entry.level, self.level)]
            elif lemma[:1].isupper() and PartOfSpeech.PROPER in poses:
                found.append(Entry(_NAME + lemma, lemma, lemma, PartOfSpeech.PROPER, meaning="name"))
        return found

    def on_theme(self, entries: list[Entry], frame: Frame) -> list[Entry]:
        """Those of `entries` that suit the wanted themes: all of them where the frame itself does."""
        if not self.themes or self.themes & set(frame.themes):
            return entries
        return [entry for entry in entries if entry.theme in self.themes]

    def forms(self, entry: Entry) -> tuple[Form, ...]:
        """Every form of `entry`."""
        if entry.uid.startswith(_NAME):
            return names.decline_name(entry.lemma)
        return self.lexicon.forms(entry)

    def gloss(self, entry: Entry) -> Translated | None:
        """What `entry` means, shortly; None where the lexicon does not say or it is a name."""
        gloss = self.glosses.get(entry.uid)
        if not gloss:
            return None
        first = {code: gloss.get(code, "").split(";")[0].strip() for code in ("en", "ru", "uk")}
        return Translated(lt=entry.lemma, **first) if all(first.values()) else None


@dataclass(frozen=True)
class Task:
    """A frame and the randomness to fill it with; `seed` alone decides every choice."""

    frame: Frame
    material: Material
    seed: int
    rng: random.Random

    @property
    def level(self) -> Level:
        return self.material.level

    def pick(self, entries: Sequence[Entry]) -> Entry:
        """One of `entries`. Neighbouring seeds choose from different halves, so that no word comes twice running."""
        half = [entry for entry in entries if zlib.crc32(entry.uid.encode()) % 2 == self.seed % 2]
        return self.rng.choice(half or list(entries))

    def any_of(self, things: Sequence[T]) -> T:
        """One of `things`."""
        return self.rng.choice(list(things))
