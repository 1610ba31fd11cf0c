"""All forms of a word, whatever its part of speech: each engine is asked for the words it knows."""

from collections.abc import Callable, Mapping

from lithuanian import adjectives, adverbs, nouns, numerals, pronouns, verbs
from lithuanian.grammar import Entry, Form, PartOfSpeech, Tags
from lithuanian.letters import strip_stress

Forms = tuple[Form, ...]
_NO_TAGS = Tags()


def forms(entry: Entry) -> Forms:
    """Every form of `entry`, its dictionary form first.

    Words that never change have one form. Empty where principal parts and part of speech contradict each other.
    """
    if entry.indeclinable:
        return _unchanged(entry, Tags(gender=entry.gender, number=entry.number))
    engine = _ENGINES.get(entry.pos)
    return engine(entry) if engine else _unchanged(entry)


def _unchanged(entry: Entry, tags: Tags = _NO_TAGS) -> Forms:
    stressed = entry.accented if entry.accented != entry.lemma and strip_stress(entry.accented) == entry.lemma else None
    return (Form(entry.lemma, stressed, entry.lemma, entry.pos, tags),)


def _name(entry: Entry) -> Forms:
    """A name without principal parts, or one that is no noun of ours, stays as it is."""
    return (nouns.decline(entry) if entry.parts and entry.gender else ()) or _unchanged(entry)


def _verb(entry: Entry) -> Forms:
    try:
        return verbs.conjugate(entry)
    except verbs.PrincipalPartsError:
        return ()


def _adverb(entry: Entry) -> Forms:
    return adverbs.compare_degrees(entry) or _unchanged(entry)


def _pronoun(entry: Entry) -> Forms:
    return pronouns.decline(entry.lemma) if entry.lemma in pronouns.LEMMAS else _unchanged(entry)


def _numeral(entry: Entry) -> Forms:
    return numerals.decline(entry.lemma) if entry.lemma in numerals.LEMMAS else _unchanged(entry)


_ENGINES: Mapping[PartOfSpeech, Callable[[Entry], Forms]] = {
    PartOfSpeech.NOUN: nouns.decline,
    PartOfSpeech.PROPER: _name,
    PartOfSpeech.ADJECTIVE: adjectives.decline,
    PartOfSpeech.ADVERB: _adverb,
    PartOfSpeech.VERB: _verb,
    PartOfSpeech.PRONOUN: _pronoun,
    PartOfSpeech.NUMERAL: _numeral,
}
