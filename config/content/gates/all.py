"""The gates that need nothing but the files, by their number in the design of the content. Gate 5 asks for the clips."""

from collections.abc import Callable
from typing import NamedTuple

from config.content.gates import answers, frames, grammar, inflection, languages, spelling, stress
from config.content.problems import Problem
from config.content.tree import ContentTree


class Gate(NamedTuple):
    """A rule for the whole content: its number, what it asks for, and who checks it."""

    number: int
    title: str
    problems: Callable[[ContentTree], list[Problem]]


ALL = (
    Gate(1, "Every Lithuanian word is known or allowed", spelling.problems),
    Gate(2, "Every generated form is a Lithuanian word", inflection.problems),
    Gate(3, "Own answers count, listed wrong ones do not", answers.problems),
    Gate(4, "Texts stand in all their languages", languages.problems),
    Gate(6, "Every rule has its point of grammar", grammar.problems),
    Gate(8, "Stress marks are right and only where they belong", stress.problems),
    Gate(10, "Sentence frames name words of the lexicon", frames.problems),
)
