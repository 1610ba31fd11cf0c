"""What stands around a noun: the preposition or number before it, the noun it agrees with or belongs to."""

from collections.abc import Iterator
from typing import NamedTuple

from lithuanian.government import words as known
from lithuanian.government.frames import preposition_rule
from lithuanian.government.sentence import SKIPPED, Clause, Reading, Word
from lithuanian.grammar import Case, Number, PartOfSpeech, Tags

_AGREEING = frozenset((PartOfSpeech.ADJECTIVE, PartOfSpeech.NUMERAL))


class Reason(NamedTuple):
    """Why a form stands where it does: the rule, the demanding word as written ("" where none does), the case.

    `case` is None where the rule is about no case (an infinitive, the ending of a verb). `lemma` is the dictionary form
    of the demanding word where it is known. Of two readings of one form the reason of greater `weight` is the likelier:
    1 where only the meaning speaks for it, 3 where a word demands it, more where it copies a noun.
    """

    rule: str
    governor: str
    case: Case | None
    lemma: str = ""
    weight: int = 3


def own_readings(clause: Clause, wanted: Tags) -> tuple[Reading, ...]:
    """The readings of the word asked about that say what is wanted; all of them where none does."""
    readings = clause.target.readings
    return (
        tuple(reading for reading in readings if reading.form.tags == wanted)
        or tuple(reading for reading in readings if reading.form.tags.case is wanted.case)
        or readings
    )


def is_ordinal(word: Word) -> bool:
    """Whether `word` is an ordinal: trečias, dvyliktą."""
    return any(_ordinal(reading.entry.lemma) for reading in word.readings)


def _ordinal(lemma: str) -> bool:
    return lemma in known.FIRST_ORDINALS or lemma.endswith(("liktas", "dešimtas"))


def agrees(own: tuple[Reading, ...], wanted: Tags) -> bool:
    """Whether the word asked about copies gender, number and case of a noun: adjective, adjectival pronoun, numeral."""
    if any(reading.entry.pos in (PartOfSpeech.NOUN, PartOfSpeech.PROPER) for reading in own):
        return False
    if wanted.degree is not None or wanted.definite is not None or wanted.mood is not None:
        return True
    return any(
        reading.entry.pos in _AGREEING
        or (reading.entry.pos is PartOfSpeech.PRONOUN and reading.entry.lemma not in ("jis", "ji", "jie", "jos"))
        for reading in own
    ) and (wanted.gender is not None or any(reading.entry.pos in _AGREEING for reading in own))


def head_noun(clause: Clause, wanted: Tags) -> Word | None:
    """The noun to the right with which an attribute in `wanted` agrees."""
    if wanted.case is None:
        return None
    for word in clause.right()[:4]:
        for reading in word.nouns():
            tags = reading.form.tags
            if (
                tags.case in (wanted.case, None)
                and (wanted.number is None or tags.number in (wanted.number, None))
                and (wanted.gender is None or tags.gender in (wanted.gender, None))
            ):
                return word
        between = (
            word.attribute_in(wanted.case)
            or word.noun_in(Case.GENITIVE)
            or word.lower in SKIPPED
            or word.lower in known.POSSESSIVES
        )
        if not between:
            return None
    return None


def next_noun(clause: Clause) -> Word | None:
    """The noun a possessor at the target would belong to: the next one, adjectives between them."""
    for word in clause.right()[:3]:
        if word.lower in known.PREPOSITIONS:
            return None
        if word.is_noun() and not any(verb.word is word for verb in clause.verbs):
            return word
        attribute = any(reading.entry.pos in _AGREEING for reading in word.readings) or word.numeral()
        if not attribute:
            return None
    return None


def before(clause: Clause, case: Case, number: Number | None = None) -> Iterator[tuple[Word, bool]]:
    """The words left of the target that may belong to its phrase, nearest first, and the first that does not.

    With each word goes whether a possessor stands between it and the target.
    """
    possessor = False
    for word in clause.left()[:5]:
        yield word, possessor
        if word.lower in known.PREPOSITIONS and not (word.lower in SKIPPED and possessor is None):
            return
        if word.attribute_in(case, number) or word.lower in SKIPPED:
            continue
        if word.noun_in(Case.GENITIVE) or word.lower in known.POSSESSIVES:
            possessor = True
            continue
        return


def preposition(clause: Clause, case: Case) -> Reason | None:
    """The preposition before the target's phrase, where it demands `case`."""
    for word, possessor in before(clause, case):
        uses = known.PREPOSITIONS.get(word.lower)
        if not uses:
            continue
        if not any(use.case is case for use in uses) or (
            possessor and word.lower == "po" and case is not Case.GENITIVE
        ):
            return None
        if word.lower == "be" and (other := _before_the_hour(clause, word, case)):
            return other
        if case is Case.ACCUSATIVE and word.lower == "už" and any(other.comparative() for other in clause.words):
            return Reason("comparison-negu-uz", word.text, case, word.lower)
        return Reason(preposition_rule(word.lower, case), word.text, case, word.lower)
    return None


def _before_the_hour(clause: Clause, word: Word, case: Case) -> Reason | None:
    """Nuo be dvidešimt [dvylikos]: the hour is demanded by the preposition before *be* and the minutes."""
    outer = next((other for other in clause.words if other.at == word.at - 1), None)
    between = [other for other in clause.left() if other.at > word.at]
    following = clause.right()[:1]
    if outer is None or not between or not clause.target.numeral():
        return None
    if following and (following[0].is_noun() or following[0].numeral()):
        return None
    if not any(use.case is case for use in known.PREPOSITIONS.get(outer.lower, ())):
        return None
    return Reason(preposition_rule(outer.lower, case), outer.text, case, outer.lower)


def counted(clause: Clause, wanted: Tags) -> Reason | None:
    """The number or the word of quantity before the target, where it decides the case or the number."""
    case = wanted.case
    if case is None:
        return None
    for word, possessor in before(clause, case, wanted.number):
        if word.lower in known.PREPOSITIONS or possessor:
            return None
        numeral = word.numeral()
        if case is Case.GENITIVE:
            if numeral in known.COLLECTIVES:
                return Reason("collective-numerals", word.text, case, numeral)
            if numeral in known.TENS:
                return Reason("nouns-after-numbers", word.text, case, numeral)
            if word.quantity():
                return Reason("genitive-of-quantity", word.text, case, word.lower)
        elif numeral in known.PLURALS:
            return Reason("plural-numerals", word.text, case, numeral)
        if numeral in known.UNITS or numeral == "vienas":
            return Reason("nouns-after-numbers", word.text, case, numeral)
    return None


def rival(clause: Clause) -> Word | None:
    """Another word that is certainly the subject: a pronoun, or a noun in the nominative not beside the target."""
    for word in (*clause.left(), *clause.right()):
        if word.lower in known.SUBJECTS:
            if not is_owner(clause, word) and not _is_joined(clause, word):
                return word
            continue
        if _after_preposition(clause, word) or any(verb.word is word for verb in clause.verbs):
            continue
        beside = abs(word.at - clause.target.at) == 1 or _is_joined(clause, word)
        if not beside and word.noun_in(Case.NOMINATIVE) and not word.noun_in(Case.GENITIVE, Number.SINGULAR):
            return word
    return None


def may_have_subject(clause: Clause) -> bool:
    """Whether a noun on the left may be the subject: a nominative, even where it looks like a genitive too."""
    return any(word.noun_in(Case.NOMINATIVE) and not _after_preposition(clause, word) for word in clause.left())


def _is_joined(clause: Clause, word: Word) -> bool:
    """Whether only *ir* or *arba* (no words of the clause) stand between `word` and the target."""
    low, high = sorted((word.at, clause.target.at))
    return high - low == 2 and not any(low < other.at < high for other in clause.words)


def _after_preposition(clause: Clause, word: Word) -> bool:
    previous = next((other for other in clause.words if other.at == word.at - 1), None)
    return previous is not None and previous.lower in known.PREPOSITIONS


def is_owner(clause: Clause, word: Word) -> bool:
    """Whether `jos` stands before a noun and means her or their."""
    return word.lower == "jos" and any(other.at == word.at + 1 and other.is_noun() for other in clause.words)


def subject(clause: Clause, number: Number | None = None) -> Word | None:
    """A noun or pronoun in the nominative that is not the target: left of it, else right."""
    for word in (*clause.left(), *clause.right()):
        if word.lower in known.SUBJECTS and not is_owner(clause, word):
            return word
        if _after_preposition(clause, word):
            continue
        if any(verb.word is word for verb in clause.verbs):
            continue
        if word.noun_in(Case.NOMINATIVE, number) and not word.noun_in(Case.GENITIVE, Number.SINGULAR):
            return word
        if number is None and word.lower in ("čia", "tai", "štai", "kas"):
            return word
    return None
