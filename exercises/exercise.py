"""The shape every kind of exercise has. A kind is a frozen pydantic model in exercises/kinds/."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from exercises.taxonomy import Demand, Skill
from exercises.taxonomy import gettext_noop as _
from exercises.texts import PictureName, SpokenLine, Stimulus, Translated
from exercises.verdict import Policy, Verdict
from lithuanian.slips import Analyser

__all__ = ["Analyser", "Example", "Exercise", "MalformedAnswer"]


class MalformedAnswer(ValueError):
    """The answer has not the shape the exercise asks for: a forged or stale form, never a learner's mistake."""


class Example(BaseModel):
    """One worked example of a kind, run by the contract tests: `content` as in YAML, answers with their scores."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    content: dict[str, Any]
    #: (answer, expected score) pairs; at least one full mark (or None) and one wrong where wrong is possible.
    answers: tuple[tuple[tuple[str, ...], float | None], ...]


class Exercise(BaseModel):
    """What all kinds share. Subclasses set the class variables, add fields, and say how to check an answer.

    An answer is always a list of strings, one per field of the form, in the order of the form; for a kind where
    one field takes several values (multiple answers), the list holds the chosen values.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: The kind's name: equals its module's name, stored in Item.kind.
    kind: ClassVar[str]
    #: Grows when stored content must be read differently; `upgrade` then turns the old shape into the new.
    version: ClassVar[int] = 1
    #: What editors call it (lazily translated), and the icon of the authoring form.
    label: ClassVar[Any]
    icon: ClassVar[str] = "help"
    demand: ClassVar[Demand]
    #: Whether the learner types Lithuanian: shows the letter bar.
    typed: ClassVar[bool] = False
    #: The kind whose page this one looks like; empty where it has a template of its own.
    looks_like: ClassVar[str] = ""
    EXAMPLES: ClassVar[tuple[Example, ...]]

    skill: Skill = Field(description=_("The skill of the exam that is practised."))
    prompt: Translated = Field(
        description=_("What to do, in one short sentence, in every language."), examples=["Parašykite žodžio galūnę."]
    )
    stimulus: Stimulus = Field(
        default=Stimulus(), description=_("Shared by all parts; leave empty what is not needed.")
    )
    hints: tuple[Translated, ...] = Field(
        default=(), max_length=4, description=_("Opened one after another, from a nudge to nearly the answer.")
    )
    #: Shown under every verdict.
    explanation: Translated | None = Field(
        default=None, description=_("Why the answer is what it is: two short sentences, shown after every answer.")
    )
    rules: tuple[str, ...] = Field(
        default=(),
        description=_("Identifiers of the points of grammar it rests on."),
        examples=["genitive-after-reikia"],
    )
    #: Minutes are estimated from it.
    seconds: int = Field(
        default=40, ge=5, le=1800, description=_("How long an average learner needs."), examples=["40"]
    )

    @classmethod
    def upgrade(cls, content: dict[str, Any], version: int) -> dict[str, Any]:
        """`content` stored under an older `version`, in today's shape."""
        return content

    @abstractmethod
    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        """The verdict on `answer`. Raises MalformedAnswer where its shape is not the form's.

        `lexicon` knows the forms of words; without it letters are compared, forms and words are not told apart.
        """

    @abstractmethod
    def presentation(self, seed: int) -> dict[str, Any]:
        """What the template needs, shuffled by `seed` alone: the same seed gives the same page."""

    @abstractmethod
    def model_answer(self) -> list[str]:
        """An answer that scores full marks (or the first model, where a person judges)."""

    def sounds(self) -> tuple[SpokenLine, ...]:
        """Every line of sound the exercise needs, stimulus first."""
        return self.stimulus.sound

    def field_count(self) -> int | None:
        """How many fields the form has, each answered by one string; None where one field takes several values."""
        return None

    def read_form(self, getlist: Callable[[str], list[str]]) -> list[str]:
        """The answer in a posted form; `getlist(name)` gives the values of the fields of that name.

        Fields are called `answer`, in the order of the answer. Where a page shows several groups of radio buttons, or
        shuffles its fields, they are called `answer-0`, `answer-1` … after their place in the answer.
        """
        count = self.field_count()
        numbered = [getlist(f"answer-{place}") for place in range(count or 0)]
        if any(numbered):
            return [values[0] if values else "" for values in numbered]
        return getlist("answer")

    def spoken_answer(self) -> SpokenLine | None:
        """The right answer as one spoken sentence, heard beside a correction; None where there is none to say."""
        return None

    def pictures(self) -> tuple[PictureName, ...]:
        """Names of all pictures the exercise shows."""
        return (self.stimulus.picture,) if self.stimulus.picture else ()

    def own_score(self, answer: list[str]) -> float | None:
        """What learners say of their own answer (0–1), where the form asks them; None elsewhere."""
        return None

    def accepting(self, answer: list[str], *, lexicon: Analyser | None = None) -> "Exercise | None":
        """This exercise with `answer` among its accepted ones, when an editor agrees that it should count.

        Parts that count already, as `lexicon` sees them, stay as they are. None where answers are chosen from a closed list or judged by a person: there is nothing to add to.
        """
        return None
