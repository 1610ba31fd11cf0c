"""Government: which case and preposition words demand, and why a form stands where it does (docs/government.md)."""

from collections.abc import Sequence

from lithuanian.government.cases import case_reason
from lithuanian.government.frames import Government, frames, governs
from lithuanian.government.persons import verb_reason
from lithuanian.government.phrases import Reason
from lithuanian.government.rules import RULES, Kind, Rule
from lithuanian.government.sentence import Analyser, Clause, read
from lithuanian.government.words import POSSESSIVES, PREPOSITIONS, Use
from lithuanian.grammar import Case, Degree, Gender, Mood, Tags

__all__ = [
    "PREPOSITIONS",
    "RULES",
    "Analyser",
    "Asker",
    "Government",
    "Kind",
    "Reason",
    "Rule",
    "Use",
    "frames",
    "governs",
    "why",
]

#: Longer texts are no sentence of A1 or A2; only this many words around the place are looked at.
WINDOW = 40
_VERB_MOODS = frozenset((Mood.INDICATIVE, Mood.CONDITIONAL, Mood.IMPERATIVE, Mood.INFINITIVE))
_QUESTIONS = {"ko": Case.GENITIVE, "kam": Case.DATIVE, "ką": Case.ACCUSATIVE, "kuo": Case.INSTRUMENTAL}


def why(
    words: Sequence[str], position: int, lexicon: Analyser, wanted: Tags, *, written: Tags | None = None
) -> Reason | None:
    """Which word of a sentence demands the form `wanted` at `position`, and by which rule.

    `words` are the words in order, punctuation attached or not; the one at `position` is the right form, or a gap
    (`{1}`, `___`), about which less can then be known. `written` are the tags of what a learner wrote instead: where
    only number, tense or politeness differs, the reason is about that. None where no reason is certain; never raises
    for a position outside the sentence.
    """
    return Asker(words, position, lexicon)(wanted, written)


class Asker:
    """`why` for several readings of one place: the sentence is taken apart once, when the first is asked for."""

    def __init__(self, words: Sequence[str], position: int, lexicon: Analyser) -> None:
        self._words, self._position, self._lexicon = words, position, lexicon
        self._clause: Clause | None = None

    def __call__(self, wanted: Tags, written: Tags | None = None) -> Reason | None:
        """What `why` answers."""
        position = self._position
        if not 0 <= position < len(self._words):
            return None
        if self._clause is None:
            start = max(0, position - WINDOW)
            self._clause = read(self._words[start : position + WINDOW], position - start, self._lexicon)
        return _reason(self._clause, wanted, written, self._lexicon)


def _reason(clause: Clause, wanted: Tags, written: Tags | None, lexicon: Analyser) -> Reason | None:
    if wanted.mood in _VERB_MOODS:
        return verb_reason(clause, wanted, written)
    if wanted.case is None:
        return _without_case(clause, wanted)
    return case_reason(clause, wanted, written) or _as_asked(clause, wanted, lexicon)


def _without_case(clause: Clause, wanted: Tags) -> Reason | None:
    """Forms that have no case: neuter adjectives, degrees of adverbs, mano and tavo."""
    if wanted.gender is Gender.NEUTER:
        return Reason("neuter-adjectives", "", None, weight=2)
    if wanted.degree is Degree.COMPARATIVE:
        for word in clause.right():
            if word.lower in ("negu", "nei", "už"):
                return Reason("comparison-negu-uz", word.text, None, word.lower)
    if clause.target.lower in POSSESSIVES and clause.right() and clause.right()[0].is_noun():
        return Reason("possessives", clause.right()[0].text, Case.GENITIVE)
    return None


def _as_asked(clause: Clause, wanted: Tags, lexicon: Analyser) -> Reason | None:
    """An answer without a verb repeats the case of the question: Ko ieškote? – Striukės."""
    if clause.verbs:
        return None
    question = [word.text for word in clause.before]
    for place, word in enumerate(clause.before):
        if wanted.case is not None and _QUESTIONS.get(word.lower) is wanted.case:
            return case_reason(read(question, place, lexicon), Tags(case=wanted.case), None)
    return None
