"""The grammatical vocabulary: parts of speech, cases, numbers, tenses; a form with its tags; a word as a dictionary gives it."""

from enum import StrEnum
from typing import NamedTuple


class PartOfSpeech(StrEnum):
    """Parts of speech as Lithuanian school grammars divide them; a phrase is learned whole."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PRONOUN = "pronoun"
    NUMERAL = "numeral"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    PARTICLE = "particle"
    INTERJECTION = "interjection"
    PHRASE = "phrase"
    PROPER = "proper"


class Case(StrEnum):
    """The seven cases, in the order of Lithuanian grammars."""

    NOMINATIVE = "nom"
    GENITIVE = "gen"
    DATIVE = "dat"
    ACCUSATIVE = "acc"
    INSTRUMENTAL = "ins"
    LOCATIVE = "loc"
    VOCATIVE = "voc"


class Number(StrEnum):
    """Grammatical number."""

    SINGULAR = "sg"
    PLURAL = "pl"


class Gender(StrEnum):
    """Grammatical gender; the neuter lives in adjectives, pronouns and participles only (šalta, tai)."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


class Degree(StrEnum):
    """Degrees of adjectives and adverbs."""

    POSITIVE = "positive"
    COMPARATIVE = "comparative"
    SUPERLATIVE = "superlative"


class Tense(StrEnum):
    """Tenses. `past` is the simple past (dirbo), `frequentative` the past of habit (dirbdavo)."""

    PRESENT = "present"
    PAST = "past"
    FREQUENTATIVE = "frequentative"
    FUTURE = "future"


class Mood(StrEnum):
    """Moods and, on the same axis, the forms of a verb that have no person.

    `half_participle` is dirbdamas, `gerund` dirbant (present) and dirbus (past).
    """

    INDICATIVE = "indicative"
    CONDITIONAL = "conditional"
    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    HALF_PARTICIPLE = "half_participle"
    GERUND = "gerund"


class Voice(StrEnum):
    """Voice of participles."""

    ACTIVE = "active"
    PASSIVE = "passive"


class Tags(NamedTuple):
    """What a form says besides its word; None where the part of speech has no such property.

    The third person of verbs has one form for both numbers: its `number` is None.
    """

    case: Case | None = None
    number: Number | None = None
    gender: Gender | None = None
    degree: Degree | None = None
    definite: bool | None = None
    tense: Tense | None = None
    person: int | None = None
    mood: Mood | None = None
    voice: Voice | None = None
    #: A verb form with ne-: nedirbu. False where a verb form has none, None for other parts of speech.
    negative: bool | None = None


class Form(NamedTuple):
    """One form of one word. `form` is plain NFC; `stressed` the same with one stress mark, None where not determined."""

    form: str
    stressed: str | None
    lemma: str
    pos: PartOfSpeech
    tags: Tags


class Entry(NamedTuple):
    """A word as the lexicon gives it to the engines; all texts NFC.

    `accented` is the marked dictionary form (nominative singular, infinitive, …), equal to `lemma` where no mark is
    known. `parts` are the marked principal parts: a noun's nominative and genitive (the genitive whole or as an
    ending, `-ės`), a verb's infinitive, third person present and third person past, an adjective's masculine and
    feminine nominative; each whole or an ending after a hyphen. `accent_class` is empty where it is not known.
    `number` is `pl` for words without a singular (kelnės), `sg` for those without a plural, else None.
    `indeclinable` words (kino, taksi) have one form for all cases. `meaning` is the semantic class (see
    `lexicon.taxonomy.SemanticClass`), by which drills choose what fits; empty where none is given.
    """

    uid: str
    lemma: str
    accented: str
    pos: PartOfSpeech
    parts: tuple[str, ...] = ()
    gender: Gender | None = None
    accent_class: str = ""
    level: str = "A1"
    theme: str = ""
    number: Number | None = None
    indeclinable: bool = False
    meaning: str = ""
