"""One typed word against the word needed: a form of it, its letters without marks, another word, a slip of the fingers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from lithuanian.grammar import Case, Entry, Form, Mood, PartOfSpeech, Tags
from lithuanian.keyboard import from_number_row
from lithuanian.letters import SPECIAL_LETTERS, fold_letter
from lithuanian.names import decline_name
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
    @property
    def weight(self) -> int: ...


#: Asked with the tags of a reading and of what was written (None: nothing); says what demands the first where it stands.
Why = Callable[[Tags, Tags | None], Governor | None]
#: The rule of slips between an adverb and the adjective it is made from.
ADVERBS = "adverbs"


@dataclass(frozen=True, slots=True)
class Slip:
    """One word that differs. `given` and `needed` are single words, small letters; one is empty beside a word too many
    or missing. With the codes `order` and `typo` by layout or space they are all the words concerned.

    `written` are the true readings of what was typed that belong to the word needed (code `form`), in the order in
    which one thinks of them: the dictionary form, then the nearest to `wanted`. `wanted` is the reading needed, None
    where the lexicon does not know it; where the sentence leaves several possible it has only the tags they share.
    `rule` and `governor` (as it stands there; `governor_lemma` its dictionary form) say what demands it, where known.
    With the rule `adverbs` one of both is an adverb. `forgiven` slips keep their marks in practice. `typo` says how the
    fingers slipped.
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


class _NameReading(NamedTuple):
    """A form of a name as a reading."""

    entry: Entry
    form: Form


class _Readings(NamedTuple):
    """The readings of both words: of the one typed, of the one needed, and those of one entry in either."""

    given: tuple[Reading, ...]
    needed: tuple[Reading, ...]
    written: tuple[Reading, ...]
    wanted: tuple[Reading, ...]


def judge(
    given: str,
    needed: str,
    *,
    lexicon: Analyser | None,
    why: Why | None,
    expected: Tags | None,
    as_typed: str = "",
    as_needed: str = "",
) -> Slip:
    """The slip that `given` is where `needed` belongs; both normalised single words, different.

    `as_typed` is `given` with its capitals, `as_needed` the word needed with its own: names are words only with theirs.
    """
    meant = given if needed.isdigit() else _letters_meant(given, needed)
    if meant == needed:
        return Slip(Outcome.LETTERS, given, needed, forgiven=True, typo=Typo.NUMBER_ROW)
    bare = lacks_letters_only(meant, needed)
    read = _readings(meant, needed, lexicon)
    form = _other_form(given, needed, read, why, expected) if read.written else None
    if (
        lexicon is not None
        and as_needed[:1].isupper()
        and not (form and (form.rule or _is_dictionary_form(form.written[0])))
    ):
        name = _readings_of_name(meant, needed)
        form = (_other_form(given, needed, name, why, expected) if name.written else None) or form
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


def _readings_of_name(given: str, needed: str) -> _Readings:
    """Both as forms of a person's name that no lexicon holds, one of them the name itself: Darius, Dariau."""
    for name in (given, needed):
        forms = decline_name(name.capitalize())
        entry = Entry(name, name.capitalize(), "", PartOfSpeech.PROPER, meaning="name")
        ours, theirs = (
            tuple(_NameReading(entry, form) for form in forms if form.form.lower() == word) for word in (given, needed)
        )
        if ours and theirs:
            return _Readings(ours, theirs, ours, theirs)
    return _Readings((), (), (), ())


def _word_of(reading: Reading) -> str:
    """What makes two readings forms of one word. The polite *jūs* counts as a number of *tu*, *mes* as one of *aš*."""
    return _PLURAL_OF.get(reading.entry.lemma, reading.entry.uid)


def same_word(given: str, needed: str, lexicon: Analyser | None) -> bool:
    """Whether both are forms of one word of the lexicon."""
    return bool(_readings(given, needed, lexicon).written)


def _other_form(given: str, needed: str, read: _Readings, why: Why | None, expected: Tags | None) -> Slip | None:
    """The slip of another form; None where the sentence or `expected` asks for another word, or another was written.

    *Jis yra mokytojas*: mokytoja is no form of that word, though *mokytojas* could also be *the teachers* (women).
    """
    written = tuple(dict.fromkeys(reading.form for reading in read.written))
    shared = frozenset(reading.form for reading in read.wanted)
    candidates = _asked_for(tuple(dict.fromkeys(reading.form for reading in read.needed)), expected)
    if shared.isdisjoint(candidates) or (why is not None and _is_man_for_woman(given, read)):
        return None
    candidates.sort(key=lambda form: _remoteness(form, written))
    likeliest = _likeliest(candidates, written, why)
    fitting = [form for form in likeliest or _usual(candidates, shared) if form in shared]
    if not fitting:
        return None
    fitting = [form for form in fitting if (form.lemma, form.pos) == (fitting[0].lemma, fitting[0].pos)]
    of_word = tuple(form for form in written if form.lemma == fitting[0].lemma) or written
    adverbs = _between_adverb_and_adjective(read, of_word, fitting[0], demanded=bool(likeliest))
    if adverbs is not None:
        return Slip(Outcome.FORM, given, needed, written=adverbs[0], wanted=adverbs[1], rule=ADVERBS)
    of_word = tuple(sorted(of_word, key=lambda form: _oddity(form, fitting[0])))
    wanted = fitting[0] if why is None else fitting[0]._replace(tags=_common(fitting, of_word[0]))
    reason = _reason(fitting, of_word[0], why)
    return Slip(
        Outcome.FORM,
        given,
        needed,
        written=of_word,
        wanted=wanted,
        rule=reason.rule if reason else "",
        governor=reason.governor if reason else "",
        governor_lemma=reason.lemma if reason else "",
    )


def _asked_for(forms: tuple[Form, ...], expected: Tags | None) -> list[Form]:
    """Those of `forms` that agree best with `expected`; all where nothing is expected."""
    if expected is None:
        return list(forms)
    most = max(_agreement(form.tags, expected) for form in forms)
    return [form for form in forms if _agreement(form.tags, expected) == most]


def _usual(forms: Sequence[Form], shared: frozenset[Form]) -> list[Form]:
    """What one thinks of where nothing speaks for any of `forms`: no vocative, and no instrumental beside a nominative."""
    spoken = [form for form in forms if form.tags.case is not Case.VOCATIVE and form in shared]
    cases = {form.tags.case for form in spoken}
    if cases == {Case.NOMINATIVE, Case.INSTRUMENTAL}:
        spoken = [form for form in spoken if form.tags.case is Case.NOMINATIVE]
    return spoken or list(forms)


def _likeliest(candidates: Sequence[Form], written: Sequence[Form], why: Why | None) -> list[Form]:
    """The readings for which most speaks in the sentence; none where nothing speaks for any.

    What was written matters only where nothing else tells them apart: dirbi for dirbate may be tu for jūs.
    """
    if why is None:
        return []
    asked = candidates[:_MOST_ASKED]
    reasons = [why(form.tags, None) for form in asked]
    if not any(reasons):
        reasons = [why(form.tags, min(written, key=lambda one: _distance(one, form)).tags) for form in asked]
    weighed = [
        (reason.weight, form)
        for form, reason in zip(asked, reasons, strict=True)
        if reason is not None and reason.case in (None, form.tags.case)
    ]
    most = max((weight for weight, _ in weighed), default=0)
    return [form for weight, form in weighed if weight == most]


def _reason(fitting: Sequence[Form], written: Form, why: Why | None) -> Governor | None:
    """What demands the form, where it is the same for all readings that are possible."""
    if why is None:
        return None
    reasons = [why(form.tags, written.tags) for form in fitting]
    first = reasons[0]
    if first is None or first.case not in (None, fitting[0].tags.case):
        return None
    alike = all(other and (other.rule, other.governor) == (first.rule, first.governor) for other in reasons)
    return first if alike else None


def _common(forms: Sequence[Form], written: Form) -> Tags:
    """What all readings say: none is claimed where the sentence leaves two. The gender written is not at fault there."""
    every = zip(*(form.tags for form in forms), strict=True)
    common = Tags(*(values[0] if len(set(values)) == 1 else None for values in every))
    gender = written.tags.gender
    return common._replace(gender=gender) if any(form.tags.gender is gender for form in forms) else common


def _is_man_for_woman(given: str, read: _Readings) -> bool:
    """Whether *pardavėjas* was written where a form of *pardavėja* belongs: he is meant, not *pardavėjas*, several women."""
    women = {reading.entry.lemma for reading in read.written}
    men = {reading.entry.lemma for reading in read.given} - women
    return given in men and given[:-1] in women and given not in women


def _between_adverb_and_adjective(
    read: _Readings, written: tuple[Form, ...], wanted: Form, *, demanded: bool
) -> tuple[tuple[Form, ...], Form] | None:
    """What was written and what is needed where one is an adverb and the other its adjective; None elsewhere.

    *Greitai* is also a dative of *greita*, which nobody means unless the sentence demands a dative.
    """
    if not demanded and _is_dative_adjective(wanted) and (adverb := _adverb(read.needed)):
        return written, adverb
    if all(map(_is_dative_adjective, written)) and (adverb := _adverb(read.given)):
        return (adverb, *written), wanted
    return None


def _is_dative_adjective(form: Form) -> bool:
    return form.pos is PartOfSpeech.ADJECTIVE and form.tags.case is Case.DATIVE


def _adverb(readings: Sequence[Reading]) -> Form | None:
    return next((reading.form for reading in readings if reading.entry.pos is PartOfSpeech.ADVERB), None)


def _is_dictionary_form(form: Form) -> bool:
    return form.form == form.lemma and not _is_oblique(form)


def _is_oblique(form: Form) -> bool:
    return form.tags.case not in (Case.NOMINATIVE, None)


def _remoteness(form: Form, written: Sequence[Form]) -> tuple[bool, bool, tuple[int, bool, bool]]:
    """By this readings of what is needed are sorted: nominatives first, participles last, then the nearest ones."""
    nearest = min(_distance(form, other) for other in written)
    return _is_oblique(form), form.tags.mood is Mood.PARTICIPLE, nearest


def _oddity(form: Form, wanted: Form) -> tuple[bool, int, bool, bool]:
    """By this readings of what was written are sorted: the word as the dictionary gives it is the first one thinks of."""
    number, vocative, _ = _distance(form, wanted)
    return not _is_dictionary_form(form), number, vocative, _is_oblique(form)


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
