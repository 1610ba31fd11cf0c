"""The lexicon's tables: words, points of grammar, and what the gates let pass for a reason."""

from lexicon.models.exemptions import Exemption
from lexicon.models.grammar import GrammarPoint, GrammarPointQuerySet
from lexicon.models.words import ENTRY_FIELDS, Word, WordQuerySet, alphabetical, slug_shape

__all__ = [
    "ENTRY_FIELDS",
    "Exemption",
    "GrammarPoint",
    "GrammarPointQuerySet",
    "Word",
    "WordQuerySet",
    "alphabetical",
    "slug_shape",
]
