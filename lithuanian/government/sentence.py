"""A short sentence taken apart as far as government needs: words with their readings, clauses, verbs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from lithuanian.government import words as known
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Mood, Number, PartOfSpeech, Tags

PUNCTUATION = ".,!?;:…\"'()[]„“”«»–—-_"
_FULL_STOPS = frozenset(".!?;:…")
_DASHES = frozenset("–—-")
_LINKS = frozenset(("ir", "arba", "ar", "bei"))
_NOMINALS = frozenset((PartOfSpeech.NOUN, PartOfSpeech.PROPER))
_ATTRIBUTES = frozenset((PartOfSpeech.ADJECTIVE, PartOfSpeech.PRONOUN, PartOfSpeech.NUMERAL))
#: Words between an attribute and its noun that change nothing.
SKIPPED = frozenset(("labai", "per", "gana", "tokia", "toks", "pats", "net", "tik", "dar", "jau"))
_MARKS = tuple(_FULL_STOPS | _DASHES | {","})
_POLITE = frozenset(("prašom", "prašau", "prašyčiau"))


class Reading(Protocol):
    """What a lexicon says a form can be."""

    @property
    def entry(self) -> Entry: ...
    @property
    def form(self) -> Form: ...


class Analyser(Protocol):
    """The part of a lexicon that government asks: all readings of a form, none where it is unknown."""

    def analyse(self, form: str, /) -> Sequence[Reading]: ...


class Word(NamedTuple):
    """One word of the sentence: its place, as written without punctuation, in small letters, and its readings."""

    at: int
    text: str
    lower: str
    readings: tuple[Reading, ...]

    def nouns(self) -> Iterator[Reading]:
        return (reading for reading in self.readings if reading.entry.pos in _NOMINALS)

    def noun_in(self, case: Case, number: Number | None = None) -> bool:
        return any(
            reading.form.tags.case in (case, None)
            and (number is None or reading.form.tags.number in (number, None))
            and not (reading.form.tags.case is None and not reading.entry.indeclinable)
            for reading in self.nouns()
        )

    def is_noun(self) -> bool:
        return any(True for _ in self.nouns())

    def is_pos(self, pos: PartOfSpeech) -> bool:
        return any(reading.entry.pos is pos for reading in self.readings)

    def attribute_in(self, case: Case, number: Number | None = None, gender: Gender | None = None) -> bool:
        """Whether it can stand before a noun in `case` and agree with it: adjective, pronoun, numeral, participle."""
        for reading in self.readings:
            tags = reading.form.tags
            if reading.entry.pos not in _ATTRIBUTES and tags.mood is not Mood.PARTICIPLE:
                continue
            if tags.case is not case:
                continue
            if number is not None and tags.number not in (number, None):
                continue
            if gender is None or tags.gender in (gender, None):
                return True
        return self.numeral() is not None

    def numeral(self) -> str | None:
        """The lemma of a cardinal (a number in digits gives the numeral by which it counts), else None."""
        if self.lower.isdecimal():
            return _counting(int(self.lower[-2:]))
        if self.lower in known.TENS:
            return self.lower
        if self.lower in known.NUMERAL_FORMS:
            return known.NUMERAL_FORMS[self.lower]
        lemmas = {reading.entry.lemma for reading in self.readings}
        found = lemmas & (known.TENS | known.UNITS | known.PLURALS | known.COLLECTIVES | {"vienas"})
        return min(found) if found else None

    def quantity(self) -> bool:
        """Whether it says how much: daug, keletas, kilogramas."""
        if self.lower in known.QUANTITY:
            return True
        return any(
            reading.entry.lemma in known.MEASURES or reading.entry.lemma in known.QUANTITY for reading in self.readings
        )

    def comparative(self) -> bool:
        return any(reading.form.tags.degree is Degree.COMPARATIVE for reading in self.readings)


class Verb(NamedTuple):
    """A word of the sentence read as a verb."""

    word: Word
    lemma: str
    tags: Tags

    @property
    def finite(self) -> bool:
        return self.tags.mood in (Mood.INDICATIVE, Mood.CONDITIONAL, Mood.IMPERATIVE)

    @property
    def negative(self) -> bool:
        return bool(self.tags.negative)


def takes_genitive(number: str) -> bool:
    """Whether a number, in digits or as a numeral in any of its forms, demands the genitive plural: 12, dešimt."""
    lower = number.lower()
    lemma = _counting(int(lower[-2:])) if lower.isdecimal() else known.NUMERAL_FORMS.get(lower, lower)
    return lemma in known.TENS


def _counting(last_two: int) -> str:
    if last_two == 0 or 10 <= last_two <= 20 or last_two % 10 == 0:
        return "dešimt"
    return "vienas" if last_two % 10 == 1 else "du"


class Clause:
    """The clause around one word. `before` is the clause left of it in the text, `opener` the conjunction it begins with.

    `set_off` says whether the word, with what describes it, stands between commas or other marks, as an address does.
    """

    def __init__(
        self, words: Sequence[Word], place: int, opener: str, before: Sequence[Word], *, set_off: bool = False
    ):
        self.words = tuple(words)
        self.place = place
        self.opener = opener
        self.before = tuple(before)
        self.set_off = set_off
        self.verbs = _verbs(self.words, self.words[place])

    @property
    def target(self) -> Word:
        return self.words[self.place]

    def around(self, word: Word) -> "Clause":
        """The same clause, with `word` of it as the one asked about."""
        return Clause(self.words, self.words.index(word), self.opener, self.before)

    def left(self) -> tuple[Word, ...]:
        """The words left of the target, the nearest first."""
        return self.words[: self.place][::-1]

    def right(self) -> tuple[Word, ...]:
        return self.words[self.place + 1 :]

    def nearest_verbs(self) -> list[Verb]:
        """The verbs, nearest first, those on the left before those on the right."""
        left = [verb for verb in self.verbs if verb.word.at < self.target.at]
        return [*left[::-1], *(verb for verb in self.verbs if verb.word.at > self.target.at)]


def read(words: Sequence[str], position: int, lexicon: Analyser) -> Clause:
    """The clause of `words` in which the word at `position` stands."""
    segments: list[tuple[list[Word], str, bool]] = [([], "", True)]
    for at, raw in enumerate(words):
        text = "" if "{" in raw else raw.strip(PUNCTUATION)  # a gap has no text
        ends = {character for character in raw[len(raw.rstrip(PUNCTUATION)) :]} if text else set(raw)
        lower = text.lower()
        if at == position or text:
            if lower in known.OPENERS and at != position and not _is_indefinite(lower, segments[-1][0]):
                segments.append(([], text, True))
                if lower in known.RELATIVES:
                    segments[-1][0].append(Word(at, text, lower, tuple(lexicon.analyse(lower))))
            elif lower in _LINKS and at != position and segments[-1][0]:
                segments.append(([], text, False))
            else:
                if lower in known.QUESTIONS and not segments[-1][0]:
                    segments[-1] = ([], segments[-1][1], True)
                readings = tuple(lexicon.analyse(lower)) if text else ()
                segments[-1][0].append(Word(at, text, lower, readings))
        if ends & (_FULL_STOPS | _DASHES) and not (at == position and not text):
            segments.append(([], "", True))
        elif "," in ends and (text or at != position):
            segments.append(([], "", False))
    set_off = _is_set_off(words, position, lexicon)
    return _clause([segment for segment in segments if segment[0]], position, set_off)


def _is_indefinite(lower: str, before: Sequence[Word]) -> bool:
    """Kas nors, kur nors: here *nors* is no conjunction."""
    return lower == "nors" and bool(before) and before[-1].lower in known.QUESTIONS


def _is_set_off(words: Sequence[str], position: int, lexicon: Analyser) -> bool:
    """Whether marks or the ends of the text stand on both sides of a word (adjectives before it go with it)."""
    first = position
    while first and not words[first - 1].endswith(_MARKS) and _describes(words[first - 1], lexicon):
        first -= 1
    last = position == len(words) - 1
    if first == 0 and last:
        return False
    return (first == 0 or words[first - 1].endswith(_MARKS)) and (last or words[position].endswith(_MARKS))


def _describes(word: str, lexicon: Analyser) -> bool:
    return any(reading.entry.pos is PartOfSpeech.ADJECTIVE for reading in lexicon.analyse(word.lower()))


def _clause(segments: list[tuple[list[Word], str, bool]], position: int, set_off: bool) -> Clause:
    """Joins what belongs together: a list goes on after a comma or ir as long as no verb of its own stands there."""
    home = next(index for index, (found, _, _) in enumerate(segments) if any(word.at == position for word in found))
    first = last = home
    while first > 0 and not segments[first][2] and not _has_verb(segments[first][0], position):
        # Paduokite, prašau, striukę: a polite word between commas demands nothing.
        aside = first > 1 and not segments[first - 1][2] and _is_polite(segments[first - 1][0])
        first -= 2 if aside and _has_verb(segments[first - 2][0]) else 1
    if not _has_verb(segments[first][0], position):
        first = home
    joined = [word for found, _, _ in segments[first : last + 1] for word in found]
    if not _has_verb(joined):
        while last + 1 < len(segments) and not segments[last + 1][2]:
            following = segments[last + 1]
            if not _is_polite(following[0]) and following[1].lower() not in _LINKS:
                break
            last += 1
            joined += following[0]
            if _has_verb(following[0]):
                break
    place = next(index for index, word in enumerate(joined) if word.at == position)
    before = segments[first - 1][0] if first > 0 else ()
    return Clause(joined, place, segments[first][1], before, set_off=set_off)


def _is_polite(found: Iterable[Word]) -> bool:
    return all(word.lower in _POLITE for word in found)


def _has_verb(found: Iterable[Word], position: int = -1) -> bool:
    """Whether a verb stands in `found`, the word at `position` not counted."""
    return any(_verb_reading(word) for word in found if word.at != position)


def _verb_reading(word: Word) -> tuple[str, Tags] | None:
    """How `word` is read as a finite verb, an infinitive or a gerund; the first such reading."""
    if word.lower in _POLITE:
        return "prašyti", Tags(mood=Mood.INDICATIVE, person=1)
    if word.lower in ("nėra", "nebuvo", "nebus", "nebūtų"):
        return "būti", Tags(mood=Mood.INDICATIVE, person=3, negative=True)
    if word.lower in known.POSSESSIVES:  # mano is a form of manyti too
        return None
    found = None
    for reading in word.readings:
        tags = reading.form.tags
        if reading.entry.pos is PartOfSpeech.VERB and tags.mood not in (Mood.PARTICIPLE, Mood.HALF_PARTICIPLE):
            if tags.person == 3:  # tu nori, jis nori: the third person is the commoner
                return reading.entry.lemma, tags
            found = found or (reading.entry.lemma, tags)
    return found


def _verbs(words: Sequence[Word], target: Word) -> tuple[Verb, ...]:
    """The verbs of a clause. A word that may be a noun too is one only where no other finite verb stands.

    Prašom pakviesti, prašau duoti: beside another verb a polite word demands no case.
    """
    certain: list[Verb] = []
    doubtful: list[Verb] = []
    for word in words:
        if word is target:
            continue
        reading = _verb_reading(word)
        if reading:
            verb = Verb(word, *reading)
            other = word.is_noun() or word.is_pos(PartOfSpeech.ADJECTIVE) or word.lower in known.PREPOSITIONS
            (doubtful if other else certain).append(verb)
    if not any(verb.finite for verb in certain):
        certain += doubtful
    certain = [verb for verb in certain if verb.word.lower not in _POLITE] or certain
    return tuple(sorted(certain, key=lambda verb: verb.word.at))
