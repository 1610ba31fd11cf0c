"""Which reading of a form is meant: told from its stress mark, its capital and the sentence around it.

What is certain is not asked: every reading is shown, these only come first.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from lithuanian.government import why
from lithuanian.grammar import Case, Gender, PartOfSpeech
from lithuanian.letters import strip_stress
from lithuanian.lexicon import Lexicon, Reading

#: A sentence longer than this is cut around the word.
LONGEST_SENTENCE = 400
_UNCHANGING = frozenset((
    PartOfSpeech.ADVERB, PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION, PartOfSpeech.PARTICLE,
    PartOfSpeech.INTERJECTION,
))  # fmt: skip
_EDGES = "„“”\"'«»()[].,;:!?…–—-"


class Sentence:
    """A sentence as it stands on the page, and which of its words (separated by spaces, from 0) is meant."""

    def __init__(self, text: str, at: int) -> None:
        self.words: Sequence[str] = unicodedata.normalize("NFC", text[:LONGEST_SENTENCE]).split()
        self.at = at

    @property
    def told(self) -> tuple[str, ...]:
        """Its words without punctuation and stress marks, in small letters."""
        return tuple(strip_stress(word.strip(_EDGES)).lower() for word in self.words)

    def holds(self, form: str) -> bool:
        """Whether the word meant is `form`: what an address says need not be true."""
        return 0 <= self.at < len(self.words) and strip_stress(self.word).lower() == form.lower()

    @property
    def word(self) -> str:
        """The word meant as written there, without the punctuation around it."""
        return self.words[self.at].strip(_EDGES)

    @property
    def begins(self) -> bool:
        """Whether the word opens a sentence, where a capital says nothing."""
        return self.at == 0 or self.words[self.at - 1][-1:] in ".!?…:–—„“"

    @property
    def is_set_off(self) -> bool:
        """Whether a comma or the end stands on the one side of the word and a comma or the beginning on the other."""
        before = self.begins or self.words[self.at - 1].endswith(",")
        return before and self.words[self.at][-1:] in ",!.?"


def in_order(readings: Iterable[Reading], *, form: str, sentence: Sentence | None, lexicon: Lexicon) -> list[Reading]:
    """`readings` of `form`, the likeliest first; those alike to whoever reads only once."""
    there = list(dict.fromkeys(readings))
    told = sentence if sentence is not None and sentence.holds(form) else None
    written = told.word if told else form
    return sorted(there, key=lambda reading: -_weight(reading, written, told, lexicon))


def _weight(reading: Reading, written: str, sentence: Sentence | None, lexicon: Lexicon) -> float:
    entry, form = reading
    weight = 0.0
    if strip_stress(written) != written:
        weight += 8 if form.stressed and form.stressed.lower() == written.lower() else -8
    is_name = entry.lemma[:1].isupper()
    if is_name and written[:1].islower():
        weight -= 6
    if not is_name and written[:1].isupper() and sentence is not None and not sentence.begins:
        weight -= 3
    if sentence is not None:
        weight += _fit(reading, sentence, lexicon)
    if form.tags.case is Case.VOCATIVE:
        weight -= 0.5 if sentence is not None and sentence.is_set_off else 2.5
    if form.form == entry.lemma:
        weight += 0.3
    return weight + (0.2 if entry.level == "A1" else 0)


def _fit(reading: Reading, sentence: Sentence, lexicon: Lexicon) -> float:
    """How well a reading fits the words around it: best where one of them demands it."""
    form = reading.form
    reason = why(sentence.words, sentence.at, lexicon, form.tags)
    if form.pos is PartOfSpeech.PRONOUN and sentence.begins and sentence.words[-1].endswith("?"):
        return 2.5
    if reason is not None:
        return 2.0 if reason.governor else float(form.tags.gender is not Gender.NEUTER)
    # Words without forms are what they are; a noun that nothing asks for is less likely.
    return 1.0 if form.pos in _UNCHANGING else 0.0
