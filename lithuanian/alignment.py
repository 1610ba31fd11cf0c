"""What two texts have in common: words paired with words, letters with letters, and the runs that differ."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from lithuanian.letters import clean, plain

#: Beyond this many characters letters are no longer compared one by one, whole words are.
LONGEST_COMPARED = 1000
#: Two words with a smaller share of common letters are shown as wholly different.
ALIKE = 0.4
#: Stretches of differing words are paired by likeness up to this many pairs, in plain order beyond.
MOST_PAIRS = 150
#: What leaving a word out or putting one in costs beside two words that have nothing in common (1).
_ODD_WORD = 0.7
#: Punctuation forgiven at either end of a word; inside a word (14:30, a@b.lt, tik-tik) it counts.
PUNCTUATION = ".,!?;:\"'()[]{}-"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of letters: `same`, `wrong` (typed, not needed) or `needed` (needed, not typed)."""

    text: str
    mark: str = "same"


def normalised(answer: str) -> str:
    """The form in which two answers that differ only in what is forgiven are equal. Idempotent."""
    text = plain(answer)
    words = [core for core in (word.strip(PUNCTUATION) for word in text.split(" ")) if core]
    return " ".join(words) or text


def likeness(one: str, other: str) -> float:
    """The share of letters two texts have in common, in order: 0 nothing, 1 the same text."""
    one, other = one[:LONGEST_COMPARED], other[:LONGEST_COMPARED]
    if not one or not other:
        return float(one == other)
    return 2 * len(common(one, other)) / (len(one) + len(other))


def pair_words(
    given: Sequence[str], needed: Sequence[str], alike: Callable[[str, str], float] | None
) -> tuple[tuple[int | None, int | None], ...]:
    """The places of words that stand for each other, in the order of both; None beside a word too many or missing.

    Equal words are paired first; between them, so that the words paired are as `alike` (0–1) as can be, one after the
    other where nothing says how alike they are.
    """
    pairs: list[tuple[int | None, int | None]] = []
    i = j = 0
    for next_i, next_j in (*common(given, needed), (len(given), len(needed))):
        pairs.extend(_pair_stretch(range(i, next_i), range(j, next_j), given, needed, alike))
        if next_i < len(given) and next_j < len(needed):
            pairs.append((next_i, next_j))
        i, j = next_i + 1, next_j + 1
    return tuple(pairs)


def _pair_stretch(
    ours: range, theirs: range, given: Sequence[str], needed: Sequence[str], alike: Callable[[str, str], float] | None
) -> list[tuple[int | None, int | None]]:
    single = len(ours) == len(theirs) == 1
    if not ours or not theirs or len(ours) * len(theirs) > MOST_PAIRS or single or alike is None:
        return [
            (ours[k] if k < len(ours) else None, theirs[k] if k < len(theirs) else None)
            for k in range(max(len(ours), len(theirs)))
        ]
    # costs[a][b]: the least cost of pairing what follows word a of ours and word b of theirs.
    rows, columns = len(ours), len(theirs)
    distance = [[1 - 0.9 * alike(given[i], needed[j]) for j in theirs] for i in ours]
    costs = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for a in range(rows, -1, -1):
        for b in range(columns, -1, -1):
            if a == rows or b == columns:
                costs[a][b] = _ODD_WORD * (rows - a + columns - b)
                continue
            odd = _ODD_WORD + min(costs[a + 1][b], costs[a][b + 1])
            costs[a][b] = min(distance[a][b] + costs[a + 1][b + 1], odd)
    pairs: list[tuple[int | None, int | None]] = []
    a = b = 0
    while a < rows or b < columns:
        if a < rows and b < columns and costs[a][b] == distance[a][b] + costs[a + 1][b + 1]:
            pairs.append((ours[a], theirs[b]))
            a, b = a + 1, b + 1
        elif b == columns or (a < rows and costs[a + 1][b] <= costs[a][b + 1]):
            pairs.append((ours[a], None))
            a += 1
        else:
            pairs.append((None, theirs[b]))
            b += 1
    return pairs


def difference(typed: str, needed: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs of letters of both texts, marked where they differ: whole words first, then letters within words."""
    given_words, needed_words = clean(typed).split(" "), clean(needed).split(" ")
    given, wanted = _Runs(), _Runs()
    i = j = 0
    ends = (len(given_words), len(needed_words))
    for next_i, next_j in (*common([normalised(w) for w in given_words], [normalised(w) for w in needed_words]), ends):
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
        pairs = common(one, other) if short else ()
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
        start = len(text) - len(text.lstrip(PUNCTUATION))
        end = len(text.rstrip(PUNCTUATION))
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


def common(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[tuple[int, int], ...]:
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
