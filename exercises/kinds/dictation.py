"""Listen and write the sentence down."""

from typing import Any, ClassVar

from pydantic import Field

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._parts import one_per_field
from exercises.kinds._typed import judge_typed
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, SpokenLine
from exercises.verdict import Policy, Verdict


class Dictation(Exercise):
    """One spoken line to write down. The answer: what was written."""

    kind: ClassVar[str] = "dictation"
    label: ClassVar[str] = _("Dictation")
    icon: ClassVar[str] = "openquote"
    demand: ClassVar[Demand] = Demand.PRODUCE
    typed: ClassVar[bool] = True

    line: SpokenLine = Field(description=_("The sentence that is heard and written down."))
    accepted: tuple[Lithuanian, ...] = Field(
        default=(),
        max_length=8,
        description=_("Other spellings that are right too, as figures for a number."),
        examples=["Kainuoja 12 eurų."],
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "listening",
                "prompt": {
                    "lt": "Klausykite ir parašykite.",
                    "en": "Listen and write.",
                    "ru": "Послушайте и напишите.",
                    "uk": "Послухайте й напишіть.",
                },
                "line": {"voice": "f", "text": "Ar turite didesnę?", "accented": "Ar̃ tùrite didèsnę?"},
            },
            answers=(
                (("Ar turite didesnę?",), 1.0),
                (("ar turite didesnę",), 1.0),
                (("Ar turi didesnę",), 0.0),
                (("",), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "listening",
                "prompt": {
                    "lt": "Kiek kainuoja? Klausykite ir parašykite sakinį.",
                    "en": "How much is it? Listen and write the sentence.",
                    "ru": "Сколько это стоит? Послушайте и напишите предложение.",
                    "uk": "Скільки це коштує? Послухайте й напишіть речення.",
                },
                "line": {"voice": "m", "text": "Kainuoja dvylika eurų.", "accented": "Kainúoja dvýlika eũrų."},
                "accepted": ["Kainuoja 12 eurų."],
            },
            answers=((("kainuoja 12 eurų",), 1.0), (("Kainuoja dvylika eurų",), 1.0), (("Kainuoja du eurai",), 0.0)),
        ),
    )

    def field_count(self) -> int:
        return 1

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        (typed,) = one_per_field(answer, 1)
        accepted = (self.line.text, *self.accepted)
        return Verdict.of(
            [judge_typed(typed, accepted, policy=policy, lexicon=lexicon, free_order=False, rules=self.rules)]
        )

    def accepting(self, answer: list[str], *, lexicon: Analyser | None = None) -> "Dictation | None":
        (typed,) = one_per_field(answer, 1)
        return self.model_copy(update={"accepted": (*self.accepted, typed)}) if typed else None

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"line": self.line}

    def model_answer(self) -> list[str]:
        return [self.line.text]

    def spoken_answer(self) -> SpokenLine:
        return self.line

    def sounds(self) -> tuple[SpokenLine, ...]:
        return (*self.stimulus.sound, self.line)
