"""The lexicon's tables: words, the words people keep, points of grammar, and what the gates let pass for a reason."""

from lexicon.models.exemptions import Exemption
from lexicon.models.grammar import GrammarPoint, GrammarPointQuerySet
from lexicon.models.saved import SavedWord, SavedWordQuerySet
from lexicon.models.words import ENTRY_FIELDS, Word, WordQuerySet, alphabetical, slug_shape

__all__ = [
    "ENTRY_FIELDS",
    "Exemption",
    "GrammarPoint",
    "GrammarPointQuerySet",
    "SavedWord",
    "SavedWordQuerySet",
    "Word",
    "WordQuerySet",
    "alphabetical",
    "slug_shape",
]
