"""Compares a typed answer with the accepted ones: right, another form, letters without marks, a slip of the fingers, another word, and why.

Letters alone cannot judge Lithuanian: *brolis* for *brolį* differs by two letters and by a case. So every word that
differs is looked up: in the lexicon for its readings, in the list of real words for whether it is one, in the table of
government for what demands the form (docs/answer-checking.md).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lithuanian.alignment import PUNCTUATION, Run, common, difference, likeness, normalised, pair_words
from lithuanian.gaps import Place, place_of
from lithuanian.government import Asker
from lithuanian.grammar import Tags
from lithuanian.keyboard import from_cyrillic
from lithuanian.letters import clean
from lithuanian.realwords import is_real_word
from lithuanian.slips import Analyser, Outcome, Slip, fold_word, judge, lacks_letters_only, same_word
from lithuanian.typos import Typo
from lithuanian.word_order import is_free

__all__ = ["Comparison", "Outcome", "Run", "Slip", "compare", "difference", "likeness", "normalised"]

#: Of many accepted answers, so many of the nearest are compared word by word; fewer where the text is long.
MOST_COMPARED, MOST_COMPARED_LONG, LONG = 6, 2, 200
#: Texts of more words are paired by their equal words only.
MOST_ALIGNED = 50
#: So many differing words of one answer are looked up; in longer ones the rest is wrong without a reason.
MOST_LOOKED_UP = 24
#: A sentence of more words is not tried in other orders.
LONGEST_ORDERED = 24
#: Which slip names a sentence with several: the first of these that occurs.
_TELLING = (Outcome.FORM, Outcome.WORD, Outcome.ORDER, Outcome.MISSING, Outcome.EXTRA, Outcome.LETTERS, Outcome.TYPO)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One typed answer against the accepted ones. `score` is 1 or 0; `needed` is the accepted answer nearest to it.

    `slips` has one entry for each word that differs, in order, and `slip` the one that named the whole. `share` is the
    share of words that are right or forgiven, and in their place, 0–1.
    """

    code: Outcome
    score: float
    needed: str = ""
    given_letters: tuple[Run, ...] = ()
    needed_letters: tuple[Run, ...] = ()
    slips: tuple[Slip, ...] = ()
    share: float = 0.0

    @property
    def slip(self) -> Slip | None:
        """The slip that named the whole; None where nothing differs."""
        return next((slip for slip in self.slips if slip.code is self.code), self.slips[0] if self.slips else None)


class _Judged(NamedTuple):
    """A typed answer compared with one accepted answer word by word; `target` is that answer, reordered if free."""

    code: Outcome
    slips: tuple[Slip, ...]
    share: float
    likeness: float
    target: str

    @property
    def rank(self) -> tuple[bool, int, float, int, float]:
        """The larger, the nearer to the accepted answer."""
        forgiven = all(slip.forgiven for slip in self.slips)
        told = len(self.slips) == 1 and self.code in (Outcome.FORM, Outcome.LETTERS, Outcome.ORDER)
        if not self.slips or any(slip.code is not Outcome.FORM for slip in self.slips):
            return forgiven, int(told), self.share, 0, self.likeness
        # Forms of one word: letters say nothing, one or many and the case do; else the answer listed first.
        kept = (2 * ("number" not in slip.differs) + ("case" not in slip.differs) for slip in self.slips)
        return forgiven, int(told), self.share, 1 + sum(kept), 0.0


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed: as it was, normalised, and its words with and without capitals."""

    text: str
    words: tuple[str, ...]
    capitals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    """All that does not depend on which accepted answer is looked at."""

    lexicon: Analyser | None
    context: str
    expected: Tags | None
    free_order: bool


def compare(
    typed: str,
    accepted: Sequence[str],
    *,
    strict: bool,
    lexicon: Analyser | None = None,
    context: str = "",
    expected: Tags | None = None,
    free_order: bool = True,
) -> Comparison:
    """`typed` against every answer in `accepted`. Never raises.

    Case, stress marks, spaces, look-alike letters and the punctuation around words are forgiven, always. In practice a
    slip of the fingers and missing Lithuanian letters keep full marks, unless they make another real word; when
    `strict` nothing else is forgiven. `lexicon` gives readings: without it forms and words cannot be told apart.
    `context` is the sentence with the gap as `{1}` or `___`, `expected` the tags asked for (None in a field: any).
    Where `free_order`, another order of the words that Lithuanian allows is right; a dictation sets it to False.
    """
    text = normalised(typed)
    if not text:
        return Comparison(Outcome.MISSING, 0.0, needed=accepted[0] if accepted else "")
    keys = [normalised(answer) for answer in accepted]
    for answer, key in zip(accepted, keys, strict=True):
        if key == text:
            return Comparison(Outcome.RIGHT, 1.0, answer, (Run(clean(typed)),), (Run(answer),), share=1.0)
    if not accepted:
        return Comparison(Outcome.WRONG, 0.0, given_letters=(Run(clean(typed), "wrong"),))
    other_layout = _other_layout(typed, accepted, keys, strict)
    if other_layout:
        return other_layout
    words = tuple(text.split(" "))
    capitals = tuple(core for word in clean(typed).split(" ") if (core := word.strip(PUNCTUATION)))
    given = _Typed(typed, words, capitals if len(capitals) == len(words) else words)
    question = _Question(lexicon, context, expected, free_order)
    judged = [_judged(given, accepted[i], keys[i], question) for i in sorted(_nearest(text, keys))]
    return _comparison(typed, max(judged, key=lambda one: one.rank), strict)


def _nearest(text: str, keys: Sequence[str]) -> list[int]:
    """The places of the accepted answers to be compared word by word, the nearest by their letters first.

    Other forms of a word may have few letters in common (esu, yra): single words are compared with more.
    """
    nearest = sorted(range(len(keys)), key=lambda i: (-likeness(text, keys[i]), i))
    if len(text) > LONG:
        return nearest[:MOST_COMPARED_LONG]
    if " " in text:
        return nearest[:MOST_COMPARED]
    single = [i for i in nearest if " " not in keys[i]]
    return list(dict.fromkeys((nearest[0], *single[: 4 * MOST_COMPARED])))


def _comparison(typed: str, best: _Judged, strict: bool) -> Comparison:
    if not best.slips:
        return Comparison(Outcome.RIGHT, 1.0, best.target, (Run(clean(typed)),), (Run(best.target),), share=1.0)
    score = float(not strict and all(slip.forgiven for slip in best.slips))
    given_runs, needed_runs = difference(typed, best.target)
    return Comparison(best.code, score, best.target, given_runs, needed_runs, best.slips, best.share)


def _other_layout(typed: str, accepted: Sequence[str], keys: Sequence[str], strict: bool) -> Comparison | None:
    """The verdict when the right keys were pressed with ЙЦУКЕН on."""
    meant = from_cyrillic(typed)
    if meant is None:
        return None
    text = normalised(meant)
    for answer, key in zip(accepted, keys, strict=True):
        if text == key or lacks_letters_only(text, key):
            slip = Slip(Outcome.TYPO, typed.strip().lower(), key, forgiven=True, typo=Typo.LAYOUT)
            runs = difference(typed, answer)
            return Comparison(Outcome.TYPO, float(not strict), answer, *runs, (slip,), share=1.0)
    return None


def _judged(given: _Typed, answer: str, key: str, question: _Question) -> _Judged:
    """`given` against one accepted answer."""
    needed = key.split(" ")
    alike = likeness(" ".join(given.words), key)
    order = _order(given.words, needed)
    if order is not None:
        display, lowered = _display(answer, needed), _lowered(answer, needed)
        if not (question.free_order and question.lexicon and is_free(lowered, order, question.lexicon)):
            kept = len(common(given.words, needed)) / len(needed)
            return _Judged(Outcome.ORDER, (Slip(Outcome.ORDER, " ".join(given.words), key),), kept, alike, answer)
        answer = _reordered(display, order, question.lexicon)
        needed = [needed[place] for place in order]
    where = place_of(question.context, _display(answer, needed), needed)
    slips = _without_moved(tuple(_slips(given, needed, where, question)), given, answer, needed, question)
    wrong = [slip for slip in slips if not slip.forgiven]
    width = max(len(needed), len(given.words))
    share = max(0.0, (width - len(wrong)) / width)
    return _Judged(_code(slips, len(needed), share), slips, share, alike, answer)


def _without_moved(
    slips: tuple[Slip, ...], given: _Typed, answer: str, needed: Sequence[str], question: _Question
) -> tuple[Slip, ...]:
    """`slips` with words both missing and too many told once, as an order; not at all where that order is free too."""
    extra = Counter(fold_word(slip.given) for slip in slips if slip.code is Outcome.EXTRA)
    moved = extra & Counter(fold_word(slip.needed) for slip in slips if slip.code is Outcome.MISSING)
    if not moved:
        return slips
    rest, names = [], []
    left = {Outcome.EXTRA: Counter(moved), Outcome.MISSING: Counter(moved)}
    for slip in slips:
        word = fold_word(slip.given or slip.needed)
        if slip.code in left and left[slip.code][word]:
            left[slip.code][word] -= 1
            names += [slip.given] if slip.given else []
        else:
            rest.append(slip)
    known = set(map(fold_word, needed))
    order = _order([word for word in given.words if fold_word(word) in known], needed)
    lexicon = question.lexicon if question.free_order else None
    if order is None or lexicon is None or not is_free(_lowered(answer, needed), order, lexicon):
        rest.append(Slip(Outcome.ORDER, " ".join(names), answer))
    return tuple(rest)


def _code(slips: tuple[Slip, ...], width: int, share: float) -> Outcome:
    """The outcome that names the whole answer."""
    if not slips:
        return Outcome.RIGHT
    wrong = [slip.code for slip in slips if not slip.forgiven]
    if not wrong:
        return Outcome.TYPO if any(slip.code is Outcome.TYPO for slip in slips) else Outcome.LETTERS
    if width > 1 and share == 0 and Outcome.FORM not in wrong:
        return Outcome.WRONG
    return next((code for code in _TELLING if code in wrong), Outcome.WRONG)


def _slips(given: _Typed, needed: list[str], where: Place, question: _Question) -> Iterator[Slip]:
    """A slip for each word that differs, in the order of the words."""
    looked_up = 0

    def alike(one: str, other: str) -> float:
        if same_word(one, other, question.lexicon):
            return 1.0
        return likeness(one, other)

    short = len(given.words) <= MOST_ALIGNED and len(needed) <= MOST_ALIGNED
    for i, j in _joined(pair_words(given.words, needed, alike if short else None), given.words, needed):
        ours, theirs = " ".join(given.words[k] for k in i), " ".join(needed[k] for k in j)
        if ours == theirs:
            continue
        looked_up += 1
        if not ours:
            yield Slip(Outcome.MISSING, needed=theirs)
        elif not theirs:
            yield Slip(Outcome.EXTRA, ours)
        elif len(i) + len(j) > 2:
            yield _space_slip(ours, theirs)
        elif looked_up > MOST_LOOKED_UP:
            yield Slip(Outcome.WRONG, ours, theirs)
        else:
            yield _word_slip(given.capitals[i[0]], ours, theirs, j[0], where, question)


def _word_slip(as_typed: str, ours: str, theirs: str, place: int, where: Place, question: _Question) -> Slip:
    lexicon, at = question.lexicon, where.first + place
    return judge(
        ours,
        theirs,
        lexicon=lexicon,
        # A word alone is demanded by nothing.
        why=Asker(where.words, at, lexicon) if lexicon and len(where.words) > 1 else None,
        expected=question.expected,
        as_typed=as_typed,
        as_needed=where.words[at].strip(PUNCTUATION) if at < len(where.words) else "",
    )


def _space_slip(ours: str, theirs: str) -> Slip:
    """Two words written as one or one as two: a slip of the fingers unless it makes real words (ne dirbu)."""
    real = all(is_real_word(part) for part in ours.split(" "))
    if real:
        return Slip(Outcome.WRONG, ours, theirs)
    return Slip(Outcome.TYPO, ours, theirs, forgiven=True, typo=Typo.SPACE)


def _joined(
    pairs: Sequence[tuple[int | None, int | None]], given: Sequence[str], needed: Sequence[str]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The pairs as places of words, two neighbours taken together where one side has them as one word."""
    k = 0
    while k < len(pairs):
        i, j = _places(pairs[k : k + 2])
        texts = ["".join(given[n] for n in i), "".join(needed[n] for n in j)]
        if len(i) + len(j) == 3 and texts[0] == texts[1]:
            yield i, j
            k += 2
        else:
            yield _places(pairs[k : k + 1])
            k += 1


def _places(pairs: Sequence[tuple[int | None, int | None]]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(i for i, _ in pairs if i is not None), tuple(j for _, j in pairs if j is not None)


def _order(given: Sequence[str], needed: Sequence[str]) -> list[int] | None:
    """The places in `needed` of the words of `given` when they are the same words in another order, else None.

    Words without marks count as the same; equal words are taken from the left.
    """
    if len(given) != len(needed) or not 2 <= len(given) <= LONGEST_ORDERED:
        return None
    places: dict[str, list[int]] = defaultdict(list)
    for place in reversed(range(len(needed))):
        places[fold_word(needed[place])].append(place)
    order = []
    for word in given:
        found = places.get(fold_word(word))
        if not found:
            return None
        order.append(found.pop())
    return order if order != sorted(order) else None


def _display(answer: str, needed: Sequence[str]) -> list[str]:
    """The words of an accepted answer as they are shown, one for each normalised word."""
    shown = [word for word in clean(answer).split(" ") if word.strip(PUNCTUATION)]
    return shown if len(shown) == len(needed) else list(needed)


def _lowered(answer: str, needed: Sequence[str]) -> list[str]:
    return [word.lower() for word in _display(answer, needed)]


def _reordered(display: Sequence[str], order: Sequence[int], lexicon: Analyser) -> str:
    """The sentence in another order, its end mark at the end; the capital moves to the new first word."""
    ends = [word[len(word.rstrip(PUNCTUATION)) :] for word in display]
    words = [display[place].strip(PUNCTUATION) for place in order]
    opening = display[0].strip(PUNCTUATION)
    if opening[:1].isupper() and order[0] != 0:
        if any(reading.entry.lemma.islower() for reading in lexicon.analyse(opening)):
            words[order.index(0)] = opening[0].lower() + opening[1:]
        words[0] = words[0][:1].upper() + words[0][1:]
    # Clauses stay where they are, and so do the marks at their ends.
    return " ".join(word + end for word, end in zip(words, ends, strict=True))
