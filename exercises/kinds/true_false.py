"""True, false or not said: statements about a text or a recording."""

from typing import Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.kinds._parts import all_different, field_name, one_per_field, refusal
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part, Translated
from exercises.verdict import Code, PartVerdict, Policy, Verdict

Truth = Literal["true", "false", "not_said"]


class Statement(Part):
    """A sentence that is true, false, or of which the text says nothing."""

    text: Lithuanian = Field(description=_("The statement in Lithuanian."), examples=["Algis nori raudonos striukės."])
    answer: Truth = Field(description=_("Whether it is true, false, or not said in the text."), examples=["false"])
    why: Translated | None = Field(
        default=None, description=_("The place in the text that shows it, for whoever answers otherwise.")
    )

    @field_validator("answer", mode="before")
    @classmethod
    def read_truth_value(cls, value: Any) -> Any:
        return str(value).lower() if isinstance(value, bool) else value


class TrueFalse(Exercise):
    """Statements to judge, in the order of the text; each weighs the same. The answer: true, false or not_said for each."""

    kind: ClassVar[str] = "true_false"
    label: ClassVar[str] = _("True, false or not said")
    icon: ClassVar[str] = "check"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    statements: tuple[Statement, ...] = Field(
        min_length=1, max_length=10, description=_("Statements in the order in which the text speaks of them.")
    )
    with_not_said: bool = Field(default=False, description=_("Offer “not said” as a third answer."))

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Perskaitykite pokalbį. Tiesa ar netiesa?",
                    "en": "Read the conversation. True or false?",
                    "ru": "Прочитайте разговор. Правда или неправда?",
                    "uk": "Прочитайте розмову. Правда чи неправда?",
                },
                "stimulus": {"text": "– Ar turite mėlyną striukę?\n– Taip, prašom. Ji kainuoja penkiasdešimt eurų."},
                "statements": [
                    {"text": "Klientas ieško striukės.", "answer": "true"},
                    {
                        "text": "Striukė kainuoja penkiolika eurų.",
                        "answer": "false",
                        "why": {
                            "lt": "Penkiolika – 15, penkiasdešimt – 50.",
                            "en": "Penkiolika is 15, penkiasdešimt is 50.",
                            "ru": "Penkiolika – это 15, а penkiasdešimt – 50.",
                            "uk": "Penkiolika – це 15, а penkiasdešimt – 50.",
                        },
                    },
                ],
            },
            answers=((("true", "false"), 1.0), (("true", "true"), 0.5), (("false", ""), 0.0)),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Tiesa, netiesa ar nepasakyta?",
                    "en": "True, false or not said?",
                    "ru": "Правда, неправда или не сказано?",
                    "uk": "Правда, неправда чи не сказано?",
                },
                "stimulus": {
                    "text": "Kavinė dirba nuo aštuonių iki dvidešimtos valandos. Sekmadieniais kavinė nedirba."
                },
                "statements": [
                    {"text": "Sekmadienį galima gerti kavą kavinėje.", "answer": "false"},
                    {"text": "Kavinėje yra penkios padavėjos.", "answer": "not_said"},
                ],
                "with_not_said": "true",
            },
            answers=((("false", "not_said"), 1.0), (("not_said", "not_said"), 0.5), (("true", "true"), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def answers_are_offered(self) -> "TrueFalse":
        all_different(statement.text for statement in self.statements)
        if not self.with_not_said and any(statement.answer == "not_said" for statement in self.statements):
            raise refusal(
                _("A statement is “not said”, but the learner is not offered that answer: tick “with not said”.")
            )
        return self

    def field_count(self) -> int:
        return len(self.statements)

    def _offered(self) -> tuple[Truth, ...]:
        return ("true", "false", "not_said") if self.with_not_said else ("true", "false")

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        parts = []
        for given, statement in zip(one_per_field(answer, len(self.statements)), self.statements, strict=True):
            if given and given not in self._offered():
                raise MalformedAnswer(f"{given!r} is not offered")
            right = given == statement.answer
            parts.append(
                PartVerdict(
                    code=Code.RIGHT if right else Code.WRONG if given else Code.MISSING,
                    score=float(right),
                    given=given,
                    needed=statement.answer,
                    why=statement.why.model_dump() if statement.why and given and not right else None,
                    rules=() if right else self.rules,
                )
            )
        return Verdict.of(parts)

    def presentation(self, seed: int) -> dict[str, Any]:
        return {
            "options": self._offered(),
            "parts": [
                {"place": place, "name": field_name(place, len(self.statements)), "question": statement.text}
                for place, statement in enumerate(self.statements)
            ],
        }

    def model_answer(self) -> list[str]:
        return [statement.answer for statement in self.statements]
