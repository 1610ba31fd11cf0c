"""The lexicon of the engines: entries, their forms, and from a form back to all its readings."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from threading import Lock
from typing import NamedTuple

from lithuanian import paradigms, stress, verbs
from lithuanian.grammar import Entry, Form, PartOfSpeech
from lithuanian.letters import plain, strip_stress

#: No form of any word is longer; what is, need not be looked for.
LONGEST_FORM = 80
#: Words whose forms may begin with a letter that none of their principal parts begins with (aš: manęs, būti: esu).
_SUPPLETIVE = frozenset((PartOfSpeech.PRONOUN, PartOfSpeech.NUMERAL))
_SUPPLETIVE_LEMMAS = frozenset(("būti",))
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")


class Reading(NamedTuple):
    """One thing a form can be: this form of that word."""

    entry: Entry
    form: Form


class UnknownWord(KeyError):
    """The lexicon has no such word."""


class Lexicon:
    """Words and all their forms.

    Forms are generated on first use: those of one word when it is asked for, those of all words with one initial when a
    form beginning so is analysed. `warm()` generates everything, about 8 µs a form. Threads may share one lexicon.
    """

    def __init__(self, entries: Iterable[Entry]):
        self.entries = tuple(entries)
        self._by_uid = {entry.uid: entry for entry in self.entries}
        self._forms: dict[str, tuple[Form, ...]] = {}
        self._index: dict[str, tuple[Reading, ...]] = {}
        self._lock = Lock()
        by_lemma: dict[str, list[Entry]] = defaultdict(list)
        self._waiting: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            by_lemma[_key(entry.lemma)].append(entry)
            for initial in self._initials(entry):
                self._waiting[initial].append(entry)
        self._by_lemma = {lemma: tuple(found) for lemma, found in by_lemma.items()}
        self._done: set[str] = set()
        self._with_negated: dict[str, tuple[Reading, ...]] = {}

    def __len__(self) -> int:
        return len(self.entries)

    def entry(self, uid: str) -> Entry:
        """The entry named `uid`. Raises UnknownWord."""
        try:
            return self._by_uid[uid]
        except KeyError:
            raise UnknownWord(uid) from None

    def by_lemma(self, lemma: str) -> tuple[Entry, ...]:
        """Every entry with this dictionary form (any case, with or without stress marks); several are homographs."""
        return self._by_lemma.get(lemma) or self._by_lemma.get(_key(lemma), ())

    def forms(self, entry: Entry) -> tuple[Form, ...]:
        """Every form of `entry`, generated once; of an entry from elsewhere too."""
        if self._by_uid.get(entry.uid) is not entry:
            return paradigms.forms(entry)
        found = self._forms.get(entry.uid)
        if found is None:
            found = self._forms[entry.uid] = paradigms.forms(entry)
        return found

    def analyse(self, form: str) -> tuple[Reading, ...]:
        """Everything `form` can be; empty where it is unknown. Never raises.

        Case, stress marks and look-alike letters do not matter. Forms of verbs with ne- are found under the verb, their
        reading's form being the negated one.
        """
        return self._found(form) or self._found(_key(form))

    def knows(self, form: str) -> bool:
        """Whether `form` is a form of any word here."""
        return bool(self.analyse(form))

    def accent(self, text: str) -> str:
        """`text` with stress marks on the words whose readings all agree; other words and marked ones stay. NFC."""
        return _WORD.sub(lambda found: self._accented(found[0]), unicodedata.normalize("NFC", text))

    def warm(self) -> None:
        """Generates and indexes every form now."""
        for initial in tuple(self._waiting):
            self._grow(initial)

    def _initials(self, entry: Entry) -> set[str]:
        """The letters with which forms of `entry` may begin."""
        if entry.pos in _SUPPLETIVE or entry.lemma in _SUPPLETIVE_LEMMAS:
            wholes = tuple(form.form for form in self.forms(entry))
        else:
            wholes = (entry.lemma, *(part for part in entry.parts if part[:1] != "-"))
        return {key[0] for whole in wholes if (key := _key(whole))}

    def _found(self, key: str) -> tuple[Reading, ...]:
        found = self._indexed(key)
        return self._with_ne(key, found) if key[:1] == "n" and len(key) <= LONGEST_FORM else found

    def _indexed(self, key: str) -> tuple[Reading, ...]:
        initial = key[:1]
        if initial in self._waiting:
            self._grow(initial)
        return self._index.get(key, ())

    def _with_ne(self, key: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """`readings` and those of `key` as a negated verb, remembered where there are any."""
        found = self._with_negated.get(key)
        if found is None:
            found = (*readings, *self._negated(key))
            if found:
                self._with_negated[key] = found
        return found

    def _negated(self, key: str) -> Iterator[Reading]:
        """Readings of ne- forms: nedirbu, nėra (yra), nesu (esu), nėjo (ėjo), nesimoko (mokosi)."""
        for base in verbs.affirmatives(key):
            for entry, form in self._indexed(base):
                if form.tags.negative is False:
                    negated = verbs.negated(form, entry)
                    if negated.form == key:
                        yield Reading(entry, negated)

    def _grow(self, initial: str) -> None:
        """Indexes the forms of every word that may begin with `initial`."""
        if initial not in self._waiting:
            return
        with self._lock:
            entries = self._waiting.get(initial)
            if entries is None:
                return
            added: dict[str, list[Reading]] = {}
            for entry in entries:
                if entry.uid in self._done:
                    continue
                self._done.add(entry.uid)
                for form in self.forms(entry):
                    key = form.form if form.form.islower() else _key(form.form)
                    if key in added:
                        added[key].append(Reading(entry, form))
                    else:
                        added[key] = [Reading(entry, form)]
            for key, readings in added.items():
                known = self._index.get(key)
                self._index[key] = (*known, *readings) if known else tuple(readings)
            # Last: whoever reads without the lock takes the absence of this key for a finished index.
            del self._waiting[initial]

    def _accented(self, word: str) -> str:
        if len(word) > LONGEST_FORM or strip_stress(word) != word:
            return word
        ways = {reading.form.stressed for reading in self.analyse(word)}
        if len(ways) != 1 or not (way := ways.pop()):
            return word
        accent = stress.read(way)
        if accent.at is None or accent.mark is None or len(accent.plain) != len(word):
            return word
        return stress.put(word, accent.at, accent.mark)


def _key(form: str) -> str:
    """The form under which `form` is indexed: small letters, no stress, NFC."""
    if len(form) > 4 * LONGEST_FORM:
        return ""
    small = form.lower()
    return small if small.isascii() else plain(small)
