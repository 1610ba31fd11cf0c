"""Frames read from their tables: which cases and prepositions a word demands."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from lithuanian.government import verbs, words
from lithuanian.government.rules import RULES
from lithuanian.grammar import Case, PartOfSpeech


class Government(NamedTuple):
    """One demand of a word: a case, after `preposition` or without one (""), and the rule that says so.

    `case` is None where what is demanded is an infinitive.
    """

    rule: str
    case: Case | None
    preposition: str = ""


Frame = tuple[Government, ...]
Table = Mapping[str, tuple[Frame, ...]]

QUESTIONS = MappingProxyType(
    {
        "kas": Case.NOMINATIVE,
        "ko": Case.GENITIVE,
        "kam": Case.DATIVE,
        "ką": Case.ACCUSATIVE,
        "kuo": Case.INSTRUMENTAL,
        "kur": Case.LOCATIVE,
    }
)
_AFTER_VERBS = {
    Case.NOMINATIVE: "nominative-subject",
    Case.GENITIVE: "genitive-after-verbs",
    Case.DATIVE: "dative-after-verbs",
    Case.ACCUSATIVE: "accusative-object",
    Case.INSTRUMENTAL: "instrumental-after-verbs",
    Case.LOCATIVE: "locative-where",
}
_AFTER_PREPOSITIONS = {
    Case.GENITIVE: "genitive-after-prepositions",
    Case.ACCUSATIVE: "accusative-after-prepositions",
    Case.INSTRUMENTAL: "instrumental-after-prepositions",
}
_AFTER_ADJECTIVES = dict.fromkeys(Case, "adjective-government")


def preposition_rule(preposition: str, case: Case) -> str:
    """The rule for `case` after `preposition`: `į` has one of its own."""
    return "accusative-direction" if preposition == "į" else _AFTER_PREPOSITIONS[case]


def _slots(frame: str, usual: Mapping[Case, str]) -> Iterator[Government]:
    preposition = ""
    for slot in frame.split():
        name, _, rule = slot.partition("/")
        if name == "inf":
            yield Government(rule or "infinitive-after-verbs", None)
        elif (case := QUESTIONS.get(name)) is None:
            preposition = name
        else:
            after = preposition_rule(preposition, case) if preposition else usual[case]
            yield Government(rule or after, case, preposition)
            preposition = ""


def _read(table: str, usual: Mapping[Case, str]) -> dict[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        lemmas, _, written = line.partition("|")
        frames = tuple(tuple(_slots(frame, usual)) for frame in written.split(";"))
        for lemma in lemmas.split():
            known = found.get(lemma, ())
            found[lemma] = (*known, *(frame for frame in frames if frame not in known))
    return found


#: Verbs, adjectives and words of thanks with their frames, in the order of frequency.
VERBS: Table = MappingProxyType(_read(verbs.FRAMES, _AFTER_VERBS))
ADJECTIVES: Table = MappingProxyType(_read(words.ADJECTIVES, _AFTER_ADJECTIVES))
INTERJECTIONS: Table = MappingProxyType(_read(words.INTERJECTIONS, _AFTER_VERBS))
_PREPOSITIONS: Table = MappingProxyType(
    {
        preposition: tuple(
            (Government(preposition_rule(preposition, use.case), use.case, preposition),) for use in uses
        )
        for preposition, uses in words.PREPOSITIONS.items()
    }
)
_QUANTITY: Frame = (Government("genitive-of-quantity", Case.GENITIVE),)
_NUMBER: Frame = (Government("nouns-after-numbers", Case.GENITIVE),)


def frames(lemma: str, pos: PartOfSpeech | str) -> tuple[Frame, ...]:
    """The frames of a word: each names what may stand with it at once. Empty where the tables do not hold it."""
    if pos == PartOfSpeech.VERB:
        return VERBS.get(lemma, ())
    if pos == PartOfSpeech.PREPOSITION:
        return _PREPOSITIONS.get(lemma, ())
    if pos == PartOfSpeech.NUMERAL and lemma in words.TENS:
        return (_NUMBER,)
    if pos == PartOfSpeech.NUMERAL and lemma in words.COLLECTIVES:
        return ((Government("collective-numerals", Case.GENITIVE),),)
    if lemma in words.QUANTITY or lemma in words.MEASURES:
        return (_QUANTITY,)
    return ADJECTIVES.get(lemma) or INTERJECTIONS.get(lemma, ())


def governs(lemma: str, pos: PartOfSpeech | str) -> tuple[Government, ...]:
    """Everything a word may demand, each demand once, the commonest first: `padėti` a dative and an infinitive."""
    return tuple(dict.fromkeys(demand for frame in frames(lemma, pos) for demand in frame))


def _unknown_rules() -> set[str]:
    tables = (VERBS, ADJECTIVES, INTERJECTIONS, _PREPOSITIONS)
    return {g.rule for table in tables for found in table.values() for frame in found for g in frame} - set(RULES)


if _unknown_rules():
    raise ValueError(f"government names rules that do not exist: {sorted(_unknown_rules())}")
