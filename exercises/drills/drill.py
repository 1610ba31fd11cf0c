"""What every drill has: its name and place, its words to the learner, and how it asks."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from exercises.exercise import Exercise
from exercises.taxonomy import Level
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Translated

if TYPE_CHECKING:
    from exercises.drills.frames import Frame
    from exercises.drills.task import Material, Task


class Group(StrEnum):
    """What drills are sorted by on their page."""

    CASES = "cases"
    AGREEMENT = "agreement"
    VERBS = "verbs"
    NUMBERS = "numbers"
    SPELLING = "spelling"


#: Their headings, in English.
GROUP_TITLES = {
    Group.CASES: _("Cases"),
    Group.AGREEMENT: _("Adjectives and pronouns"),
    Group.VERBS: _("Verbs"),
    Group.NUMBERS: _("Numbers, prices and time"),
    Group.SPELLING: _("Letters and sentences"),
}


class Cannot(Exception):
    """This frame cannot ask with the words at hand; another one may."""


def texts(lt: str, en: str, ru: str, uk: str) -> Translated:
    """A teaching text in the four languages."""
    return Translated(lt=lt, en=en, ru=ru, uk=uk)


def filled(text: Translated, **values: str | Mapping[str, str]) -> Translated:
    """`text` with its {names} replaced; a value may differ by language."""
    said = {}
    for code in ("lt", "en", "ru", "uk"):
        line: str = getattr(text, code)
        for name, value in values.items():
            line = line.replace("{" + name + "}", value if isinstance(value, str) else value.get(code, ""))
        said[code] = line
    return Translated(**said)


@dataclass(frozen=True, kw_only=True)
class Drill(ABC):
    """One drill. `uid` is its address; `rules` are those of lithuanian.government.RULES it practises.

    `sample` shows in Lithuanian what is practised. `explanation` stands under every verdict; {lemma} and {form} in it
    are what was asked.
    """

    uid: str
    group: Group
    level: Level
    order: int
    rules: tuple[str, ...]
    title: Translated
    sample: str
    explanation: Translated
    #: Whether it can be narrowed to a theme of words.
    themed: bool = True
    #: The words of the instruction where they are not those of the family, by kind.
    prompts: Mapping[str, Translated] = field(default_factory=dict)

    @abstractmethod
    def fits(self, frame: "Frame", material: "Material") -> bool:
        """Whether `frame` has words for this learner."""

    @abstractmethod
    def ask(self, task: "Task") -> Exercise:
        """The exercise. Raises Cannot where the chosen words do not do."""
