"""What words are sorted by: parts of speech, genders, accent classes, levels."""

from enum import StrEnum


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


class Gender(StrEnum):
    """Grammatical gender of nouns."""

    MASCULINE = "m"
    FEMININE = "f"


class Level(StrEnum):
    """CEFR levels of the words taught."""

    A1 = "A1"
    A2 = "A2"


#: Accent classes of nominals; the letters of class 3 tell where words of three syllables and more are stressed.
ACCENT_CLASSES = ("1", "2", "3", "3a", "3b", "34a", "34b", "4")
#: How many principal parts each part of speech names, where the number is fixed.
PRINCIPAL_PARTS = {PartOfSpeech.NOUN: 2, PartOfSpeech.VERB: 3, PartOfSpeech.ADJECTIVE: 2}


def gettext_noop(message: str) -> str:
    """`message` itself: marks a text for translation where translating would need Django."""
    return message
