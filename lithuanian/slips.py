"""One typed word against the word needed: a form of it, its letters without marks, another word, a slip of the fingers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from lithuanian.grammar import Case, Entry, Form, Tags
from lithuanian.keyboard import from_number_row
from lithuanian.letters import SPECIAL_LETTERS, fold_letter
from lithuanian.realwords import is_real_word
from lithuanian.typos import Typo, typo

#: No more readings than this are asked for their rule.
_MOST_ASKED = 6
_SPECIAL = frozenset(SPECIAL_LETTERS)
_PLURAL_OF = {"aš": "first person", "mes": "first person", "tu": "second person", "jūs": "second person"}


class Outcome(StrEnum):
    """What a comparison found; the values are those of exercises.verdict.Code."""

    RIGHT = "right"
    LETTERS = "letters"  # the same but for Lithuanian letters
    TYPO = "typo"
    FORM = "form"  # another form of the same word
    WORD = "word"  # another word
    ORDER = "order"
    MISSING = "missing"  # nothing typed, or a word left out
    EXTRA = "extra"
    WRONG = "wrong"  # no lexicon, or nothing better to say


class Reading(Protocol):
    """What a lexicon says a form can be."""

    @property
    def entry(self) -> Entry: ...
    @property
    def form(self) -> Form: ...


class Analyser(Protocol):
    """The part of a lexicon that comparing asks: all readings of a form, none where it is unknown."""

    def analyse(self, form: str, /) -> Sequence[Reading]: ...


class Governor(Protocol):
    """Which word of a sentence demands a form, and by which rule."""

    @property
    def rule(self) -> str: ...
    @property
    def governor(self) -> str: ...
    @property
    def case(self) -> Case | None: ...
    @property
    def lemma(self) -> str: ...


#: Asked with the tags of a reading and of what was written; says what demands the first where the word stands.
Why = Callable[[Tags, Tags], Governor | None]


@dataclass(frozen=True, slots=True)
class Slip:
    """One word that differs. `given` and `needed` are single words, small letters; one is empty beside a word too many
    or missing. With the codes `order` and `typo` by layout or space they are all the words concerned.

    `written` are the true readings of what was typed that belong to the word needed (code `form`), the nearest to
    `wanted` first; `wanted` is the reading needed, None where the lexicon does not know it. `rule` and `governor` (as
    it stands there; `governor_lemma` its dictionary form) say what demands it, where known. `forgiven` slips keep their
    marks in practice. `typo` says how the fingers slipped.
    """

    code: Outcome
    given: str = ""
    needed: str = ""
    written: tuple[Form, ...] = ()
    wanted: Form | None = None
    rule: str = ""
    governor: str = ""
    governor_lemma: str = ""
    forgiven: bool = False
    typo: Typo | None = None

    @property
    def differs(self) -> tuple[str, ...]:
        """The names of the tags in which what was written differs from what is needed: `("case",)`.

        `("number",)` in the second person is tu for jūs, `("gender",)` in a participle the gender of the speaker.
        """
        return differing(self.written[0].tags, self.wanted.tags) if self.written and self.wanted else ()


def differing(one: Tags, other: Tags) -> tuple[str, ...]:
    """The names of the tags that are not the same."""
    return tuple(name for name, a, b in zip(Tags._fields, one, other, strict=True) if a != b)


def lacks_letters_only(typed: str, needed: str) -> bool:
    """Whether `typed` is `needed` (both normalised) with some Lithuanian letters typed without their marks."""
    return len(typed) == len(needed) and all(
        given == wanted or (given not in _SPECIAL and fold_letter(given) == fold_letter(wanted))
        for given, wanted in zip(typed, needed, strict=True)
    )


def fold_word(word: str) -> str:
    """A normalised word without marks, letter by letter."""
    return "".join(map(fold_letter, word))


class _Readings(NamedTuple):
    """The readings of both words: of the one typed, of the one needed, and those of one entry in either."""

    given: tuple[Reading, ...]
    needed: tuple[Reading, ...]
    written: tuple[Reading, ...]
    wanted: tuple[Reading, ...]


def judge(
    given: str, needed: str, *, lexicon: Analyser | None, why: Why | None, expected: Tags | None, as_typed: str = ""
) -> Slip:
    """The slip that `given` is where `needed` belongs; both normalised single words, different.

    `as_typed` is `given` with its capitals: names are words only with theirs.
    """
    meant = given if needed.isdigit() else _letters_meant(given, needed)
    if meant == needed:
        return Slip(Outcome.LETTERS, given, needed, forgiven=True, typo=Typo.NUMBER_ROW)
    bare = lacks_letters_only(meant, needed)
    read = _readings(meant, needed, lexicon)
    form = _other_form(given, needed, read, why, expected) if read.written else None
    if form:
        return form
    wanted = _best((reading.form for reading in read.needed), expected)
    if read.given:
        return Slip(Outcome.WORD, given, needed, wanted=wanted)
    real = is_real_word(as_typed or meant) if meant == given else is_real_word(meant)
    if real and not (bare and lexicon is None):
        return Slip(Outcome.WORD if read.needed else Outcome.WRONG, given, needed, wanted=wanted)
    if bare:
        kind = None if meant == given else Typo.NUMBER_ROW
        return Slip(Outcome.LETTERS, given, needed, wanted=wanted, forgiven=True, typo=kind)
    slipped = typo(meant, needed, paradigm_known=bool(read.needed) or is_real_word(needed))
    if slipped:
        return Slip(Outcome.TYPO, given, needed, wanted=wanted, forgiven=True, typo=slipped)
    if fold_word(meant) == fold_word(needed):
        return Slip(Outcome.LETTERS, given, needed, wanted=wanted)
    return Slip(Outcome.WRONG, given, needed, wanted=wanted)


def _letters_meant(given: str, needed: str) -> str:
    """`given` with digits read as the letters of the number row, unless a digit is needed too."""
    if any(c.isdigit() or c == "=" for c in needed):
        return given
    return from_number_row(given).strip("„“")


def _readings(given: str, needed: str, lexicon: Analyser | None) -> _Readings:
    if lexicon is None:
        return _Readings((), (), (), ())
    ours, theirs = tuple(lexicon.analyse(given)), tuple(lexicon.analyse(needed))
    shared = {_word_of(reading) for reading in ours} & {_word_of(reading) for reading in theirs}
    return _Readings(
        ours,
        theirs,
        tuple(reading for reading in ours if _word_of(reading) in shared),
        tuple(reading for reading in theirs if _word_of(reading) in shared),
    )


def _word_of(reading: Reading) -> str:
    """What makes two readings forms of one word. The polite *jūs* counts as a number of *tu*, *mes* as one of *aš*."""
    return _PLURAL_OF.get(reading.entry.lemma, reading.entry.uid)


def same_word(given: str, needed: str, lexicon: Analyser | None) -> bool:
    """Whether both are forms of one word of the lexicon."""
    return bool(_readings(given, needed, lexicon).written)


def _other_form(given: str, needed: str, read: _Readings, why: Why | None, expected: Tags | None) -> Slip | None:
    """The slip of another form; None where the sentence or `expected` asks for another word that has the same form.

    *Jis yra mokytojas*: mokytoja is no form of that word, though *mokytojas* could also be *the teachers* (women).
    """
    written = tuple(dict.fromkeys(reading.form for reading in read.written))
    shared = tuple(dict.fromkeys(reading.form for reading in read.wanted))
    candidates = _asked_for(tuple(dict.fromkeys(reading.form for reading in read.needed)), shared, expected)
    candidates = tuple(sorted(candidates, key=lambda form: min(_distance(form, other) for other in written)))
    wanted = next((form for form in candidates if form in shared), None)
    if wanted is None:
        return None
    reason = None
    if why is not None:
        reasons = [(form, why(form.tags, _nearest(form, written).tags)) for form in candidates[:_MOST_ASKED]]
        certain = [(form, r) for form, r in reasons if r is not None and r.case in (None, form.tags.case)]
        fitting = [pair for pair in certain if pair[0] in shared]
        if fitting:
            wanted, reason = fitting[0]
        elif certain:
            return None
    of_word = tuple(form for form in written if form.lemma == wanted.lemma) or written
    return Slip(
        Outcome.FORM,
        given,
        needed,
        written=tuple(sorted(of_word, key=lambda form: _distance(form, wanted))),
        wanted=wanted,
        rule=reason.rule if reason else "",
        governor=reason.governor if reason else "",
        governor_lemma=reason.lemma if reason else "",
    )


def _asked_for(forms: tuple[Form, ...], shared: tuple[Form, ...], expected: Tags | None) -> tuple[Form, ...]:
    """Those of `forms` that agree best with `expected`; no vocative where something else is possible."""
    if expected is not None:
        most = max(_agreement(form.tags, expected) for form in forms)
        return tuple(form for form in forms if _agreement(form.tags, expected) == most)
    spoken = tuple(form for form in forms if form.tags.case is not Case.VOCATIVE)
    return spoken if any(form in shared for form in spoken) else forms


def _nearest(form: Form, others: tuple[Form, ...]) -> Form:
    return min(others, key=lambda other: _distance(other, form))


def _distance(one: Form, other: Form) -> tuple[int, bool, bool]:
    """How far two readings of one word are from each other; vocatives are the last one thinks of."""
    return (
        len(differing(one.tags, other.tags)) + (one.lemma != other.lemma),
        one.tags.case is Case.VOCATIVE,
        other.tags.case is Case.VOCATIVE,
    )


def _agreement(tags: Tags, expected: Tags) -> int:
    return sum(a == b for a, b in zip(tags, expected, strict=True) if b is not None)


def _best(forms: Iterable[Form], expected: Tags | None) -> Form | None:
    """The reading that fits `expected` best; the first that is no vocative where nothing is expected."""
    return max(
        forms,
        key=lambda form: (_agreement(form.tags, expected) if expected else 0, form.tags.case is not Case.VOCATIVE),
        default=None,
    )
