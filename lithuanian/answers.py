"""Compares a typed answer with the accepted ones: right, right but for Lithuanian letters, or wrong, and where.

The comparison knows letters, not grammar. It says *that* `dydį` is not `dydžio` and which letters differ, never that
one is an accusative: for that the caller will pass the lexicon (docs/answer-checking.md).
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lithuanian.letters import SPECIAL_LETTERS, clean, fold_letter, plain

#: Beyond this many characters letters are no longer compared one by one, whole words are.
LONGEST_COMPARED = 1000
#: Two words with a smaller share of common letters are shown as wholly different.
ALIKE = 0.4
#: Punctuation forgiven at either end of a word; inside a word (14:30, a@b.lt, tik-tik) it counts.
_PUNCTUATION = ".,!?;:\"'()[]{}-"
_SPECIAL = frozenset(SPECIAL_LETTERS)


class Outcome(StrEnum):
    """What a comparison found; the values are those of exercises.verdict.Code."""

    RIGHT = "right"
    LETTERS = "letters"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of letters: `same`, `wrong` (typed, not needed) or `needed` (needed, not typed)."""

    text: str
    mark: str = "same"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One typed answer against the accepted ones. `score` is 1 or 0; `needed` is the accepted answer nearest to it."""

    code: Outcome
    score: float
    needed: str = ""
    given_letters: tuple[Run, ...] = ()
    needed_letters: tuple[Run, ...] = ()


def compare(typed: str, accepted: Sequence[str], *, strict: bool) -> Comparison:
    """`typed` against every answer in `accepted`. Never raises.

    Case, stress marks, spaces, look-alike letters and the punctuation around words are forgiven, always. Missing
    Lithuanian letters (dydzio for dydžio) give `letters`: full marks, or none when `strict`. A Lithuanian letter
    where none belongs (mėlyną for mėlyna) is a wrong letter.
    """
    words = normalised(typed)
    if not words:
        return Comparison(Outcome.MISSING, 0.0, needed=accepted[0] if accepted else "")
    keys = [normalised(answer) for answer in accepted]
    for answer, key in zip(accepted, keys, strict=True):
        if key == words:
            return _comparison(Outcome.RIGHT, 1.0, typed, answer)
    for answer, key in zip(accepted, keys, strict=True):
        if lacks_letters_only(words, key):
            return _comparison(Outcome.LETTERS, 0.0 if strict else 1.0, typed, answer)
    nearest = max(range(len(keys)), key=lambda i: (likeness(words, keys[i]), -i), default=None)
    return _comparison(Outcome.WRONG, 0.0, typed, "" if nearest is None else accepted[nearest])


def normalised(answer: str) -> str:
    """The form in which two answers that differ only in what is forgiven are equal. Idempotent."""
    text = plain(answer)
    words = [core for core in (word.strip(_PUNCTUATION) for word in text.split(" ")) if core]
    return " ".join(words) or text


def lacks_letters_only(typed: str, needed: str) -> bool:
    """Whether `typed` is `needed` (both normalised) with some Lithuanian letters typed without their marks."""
    return len(typed) == len(needed) and all(
        given == wanted or (given not in _SPECIAL and fold_letter(given) == fold_letter(wanted))
        for given, wanted in zip(typed, needed, strict=True)
    )


def likeness(one: str, other: str) -> float:
    """The share of letters two texts have in common, in order: 0 nothing, 1 the same text."""
    one, other = one[:LONGEST_COMPARED], other[:LONGEST_COMPARED]
    if not one or not other:
        return float(one == other)
    return 2 * len(_common(one, other)) / (len(one) + len(other))


def _comparison(code: Outcome, score: float, typed: str, needed: str) -> Comparison:
    if code is Outcome.RIGHT:
        return Comparison(code, score, needed, (Run(clean(typed)),), (Run(needed),))
    given_runs, needed_runs = difference(typed, needed)
    return Comparison(code, score, needed, given_runs, needed_runs)


def difference(typed: str, needed: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs of letters of both texts, marked where they differ: whole words first, then letters within words."""
    given_words, needed_words = clean(typed).split(" "), clean(needed).split(" ")
    given, wanted = _Runs(), _Runs()
    i = j = 0
    ends = (len(given_words), len(needed_words))
    for next_i, next_j in (*_common([normalised(w) for w in given_words], [normalised(w) for w in needed_words]), ends):
        _differing_words(given_words[i:next_i], needed_words[j:next_j], given, wanted)
        if next_i < len(given_words) and next_j < len(needed_words):
            given.word(given_words[next_i])
            wanted.word(needed_words[next_j])
        i, j = next_i + 1, next_j + 1
    return given.joined(), wanted.joined()


def _differing_words(given_words: list[str], needed_words: list[str], given: "_Runs", wanted: "_Runs") -> None:
    """Adds the runs of two stretches of words that have no whole word in common."""
    if len(given_words) != len(needed_words):
        given_words = [" ".join(given_words)] if given_words else []
        needed_words = [" ".join(needed_words)] if needed_words else []
    for position in range(max(len(given_words), len(needed_words))):
        typed = given_words[position] if position < len(given_words) else ""
        needed = needed_words[position] if position < len(needed_words) else ""
        one, other = [c.lower() for c in typed], [c.lower() for c in needed]
        short = max(len(one), len(other)) <= LONGEST_COMPARED
        pairs = _common(one, other) if short else ()
        if 2 * len(pairs) < ALIKE * (len(one) + len(other)):
            pairs = ()
        given.letters(typed, {i for i, _ in pairs}, "wrong")
        wanted.letters(needed, {j for _, j in pairs}, "needed")


class _Runs:
    """Collects runs, a space between words, neighbours of one mark joined."""

    def __init__(self) -> None:
        self._runs: list[list[str]] = []

    def word(self, text: str) -> None:
        self.letters(text, set(range(len(text))), "same")

    def letters(self, text: str, same: set[int], mark: str) -> None:
        if text and self._runs:
            self._add(" ", "same")
        # What compare() forgives is not marked: punctuation at either end of the text.
        start = len(text) - len(text.lstrip(_PUNCTUATION))
        end = len(text.rstrip(_PUNCTUATION))
        for position, letter in enumerate(text):
            forgiven = start < end and not start <= position < end
            self._add(letter, "same" if forgiven or position in same else mark)

    def _add(self, text: str, mark: str) -> None:
        if self._runs and self._runs[-1][1] == mark:
            self._runs[-1][0] += text
        else:
            self._runs.append([text, mark])

    def joined(self) -> tuple[Run, ...]:
        return tuple(Run(text, mark) for text, mark in self._runs)


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[tuple[int, int], ...]:
    """The pairs of positions of a longest common subsequence, ascending.

    Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): one big-integer step for each element
    of `other`, so that 500 letters against 500 take well under a millisecond where a table would take 50.
    """
    places: dict[Hashable, int] = {}
    for position, element in enumerate(one):
        places[element] = places.get(element, 0) | (1 << position)
    whole = (1 << len(one)) - 1
    state, rows = whole, []
    for element in other:
        matches = state & places.get(element, 0)
        state = ((state + matches) | (state - matches)) & whole
        rows.append(state)
    pairs: list[tuple[int, int]] = []
    i, j = len(one), len(other)
    while i and j:
        bit = 1 << (i - 1)
        if rows[j - 1] & bit:
            i -= 1
            continue
        j -= 1
        if not j or rows[j - 1] & bit:
            i -= 1
            pairs.append((i, j))
    return tuple(reversed(pairs))
