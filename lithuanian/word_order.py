"""Whether the words of a sentence may stand in another order. Lithuanian order is free between groups, not within.

Kept together: a preposition and its noun, an adjective (pronoun, numeral, genitive) and the noun after it, a particle
and the word it goes with, what *ir* joins, phrases learned whole. Kept in place: what opens a clause (*ar*, question
words, conjunctions) and the clauses themselves. Two nominatives keep their order, or subject and predicate would swap. A
word the lexicon does not know keeps its neighbours: order is called free only where that is certain. A clause whose *ir*,
*ar* or *negu* joins words that do not stand side by side keeps its order: *kortele mokėsite ar grynaisiais*.
"""

from collections.abc import Sequence
from itertools import pairwise

from lithuanian.government import PREPOSITIONS
from lithuanian.grammar import Case, PartOfSpeech, Tags
from lithuanian.slips import Analyser, Reading

_OPENING_WORDS = """
    ar argi gal nejaugi kas ko kam ką kuo kur kada kaip kiek kodėl kelinta kelintą kelintas koks kokia kokį kokią kokio
    kokios kokie kokius kuris kuri kurį kurią kurio kurios kurie kuriuos kurias kieno o bet kad jog nes jei jeigu kai
    nors tačiau todėl taigi tad tegul tegu te
"""
_JOINING = frozenset(("ir", "arba", "bei", "ar", "nei", "kaip", "negu"))
#: They open a question and go with no word in particular.
_ASKING = frozenset(("ar", "argi", "gal", "nejaugi"))
#: Words that go with the word after them.
_LEADING_WORDS = """
    ne nebe tik net dar jau vos bent labai per gana itin truputį beveik pernelyg visai visiškai kuo toks tokia tokie
    tokios pats pati mano tavo savo jo jos jų mūsų jūsų kieno daug mažai kiek keletas
"""
_OPENING, _LEADING = frozenset(_OPENING_WORDS.split()), frozenset(_LEADING_WORDS.split())
_ATTRIBUTES = frozenset((PartOfSpeech.ADJECTIVE, PartOfSpeech.PRONOUN, PartOfSpeech.NUMERAL))
_LEADING_PARTS = frozenset((PartOfSpeech.PREPOSITION, PartOfSpeech.PARTICLE))
_NOMINALS = frozenset((PartOfSpeech.NOUN, PartOfSpeech.PROPER))
_CLAUSE_ENDS = tuple(",;:.!?–—…")


def is_free(words: Sequence[str], order: Sequence[int], lexicon: Analyser) -> bool:
    """Whether the words (small letters, with the punctuation after them) may stand in `order`, a permutation."""
    bare = [word.strip(".,!?;:…\"'()-–—") for word in words]
    readings = [tuple(lexicon.analyse(word)) for word in bare]
    clause = _clauses(words, bare, readings)
    if any(clause[place] != clause[order[place]] for place in range(len(order))):
        return False
    if any(_is_moved(order, clause, number) for number in _split(bare, clause, readings)):
        return False
    if len(bare) > 1 and bare[0] in PREPOSITIONS and bare[1] in _OPENING and list(order[:2]) != [0, 1]:
        return False  # iš kur, su kuo open a question together
    places = {word: place for place, word in enumerate(order)}
    for place in range(len(bare)):
        opens = place == 0 or clause[place] != clause[place - 1]
        if opens and _is_opening(bare[place], readings[place]) and places[place] != place:
            return False
        asks = opens and bare[place] in _ASKING
        together = not asks and place + 1 < len(bare) and clause[place] == clause[place + 1]
        if together and _cling(bare, readings, place, lexicon) and places[place + 1] != places[place] + 1:
            return False
    nominatives = [place for place in range(len(bare)) if _is_nominative(readings[place])]
    return all(places[one] < places[other] for one, other in pairwise(nominatives))


def _is_opening(word: str, readings: Sequence[Reading]) -> bool:
    """Whether `word` opens a clause where it comes first: a question word, a conjunction."""
    return word in _OPENING or any(reading.entry.pos is PartOfSpeech.CONJUNCTION for reading in readings)


def _split(bare: Sequence[str], clause: Sequence[int], readings: Sequence[tuple[Reading, ...]]) -> set[int]:
    """The clauses in which a conjunction joins words that do not stand side by side."""
    found = set()
    for place in range(1, len(bare)):
        inside = clause[place - 1] == clause[place]
        if bare[place] in _JOINING and inside and (place > 1 or bare[place] not in _ASKING):
            last = place + 1 == len(bare) or clause[place + 1] != clause[place]
            if last or not _are_alike(readings, clause, place):
                found.add(clause[place])
    return found


def _are_alike(readings: Sequence[tuple[Reading, ...]], clause: Sequence[int], place: int) -> bool:
    """Whether the words on both sides of a conjunction are of one kind, attributes before the second left aside."""
    left = readings[place - 1]
    for after in range(place + 1, len(readings)):
        if clause[after] != clause[place]:
            return False
        if any(_kind(one) == _kind(other) for one in left for other in readings[after]):
            return True
        if not any(reading.entry.pos in _ATTRIBUTES for reading in readings[after]):
            return False
    return False


def _kind(reading: Reading) -> tuple[object, ...]:
    """What joined words have in common: the case, or the mood and person of verbs; nouns and pronouns are of one kind."""
    tags = reading.form.tags
    return (tags.case,) if tags.case else (reading.entry.pos, tags.mood, tags.person)


def _is_moved(order: Sequence[int], clause: Sequence[int], number: int) -> bool:
    return any(place != order[place] for place in range(len(order)) if clause[place] == number)


def _clauses(words: Sequence[str], bare: Sequence[str], readings: Sequence[tuple[Reading, ...]]) -> list[int]:
    """The number of the clause each word stands in."""
    numbers, number = [], 0
    for place in range(len(words)):
        if place and (words[place - 1].endswith(_CLAUSE_ENDS) or _opens_inside(bare, readings, place)):
            number += 1
        numbers.append(number)
    return numbers


def _opens_inside(bare: Sequence[str], readings: Sequence[tuple[Reading, ...]], place: int) -> bool:
    """Whether a clause begins at `place` without a comma before it: iš kur has its preposition there."""
    return place > 1 and bare[place] not in _JOINING and _is_opening(bare[place], readings[place])


def _cling(bare: Sequence[str], readings: Sequence[tuple[Reading, ...]], place: int, lexicon: Analyser) -> bool:
    """Whether the word at `place` and the one after it must stay side by side."""
    one, other = readings[place], readings[place + 1]
    if not one or not other or bare[place] in _LEADING | _JOINING or bare[place + 1] in _JOINING:
        return True
    if bare[place] in PREPOSITIONS or any(reading.entry.pos in _LEADING_PARTS for reading in one):
        return True
    if any(reading.entry.meaning == "degree" for reading in one):
        return True
    if any(_belongs(a, b) for a in one for b in other):
        return True
    return bool(lexicon.analyse(f"{bare[place]} {bare[place + 1]}"))


def _belongs(one: Reading, other: Reading) -> bool:
    """Whether `one` can be an attribute of the noun (or of the adjective before a noun) `other`."""
    tags, noun = one.form.tags, other.form.tags
    if other.entry.pos not in _NOMINALS and other.entry.pos not in _ATTRIBUTES:
        return False
    if one.entry.pos in _NOMINALS:
        return tags.case is Case.GENITIVE and other.entry.pos in _NOMINALS
    if one.entry.pos is PartOfSpeech.NUMERAL:
        return True
    attribute = one.entry.pos in _ATTRIBUTES or tags.voice is not None
    personal = tags.person is not None
    return attribute and not personal and tags.case is noun.case and _agree(tags, noun)


def _agree(one: Tags, other: Tags) -> bool:
    numbers = one.number is other.number or None in (one.number, other.number)
    return numbers and (one.gender is other.gender or None in (one.gender, other.gender))


def _is_nominative(readings: Sequence[Reading]) -> bool:
    return any(reading.entry.pos in _NOMINALS and reading.form.tags.case is Case.NOMINATIVE for reading in readings)
