"""The field's standard terms: CEFR levels, skills, and what an exercise asks of the learner."""

from enum import StrEnum


class Level(StrEnum):
    """CEFR levels taught here."""

    A1 = "A1"
    A2 = "A2"


class Skill(StrEnum):
    """The skills the state exam tests."""

    READING = "reading"
    LISTENING = "listening"
    WRITING = "writing"
    SPEAKING = "speaking"


class Demand(StrEnum):
    """Whether the learner recognises a form or produces it."""

    RECOGNISE = "recognise"
    PRODUCE = "produce"


def gettext_noop(message: str) -> str:
    """`message` itself: marks a text for translation where translating would need Django."""
    return message
