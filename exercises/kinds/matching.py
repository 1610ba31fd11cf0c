"""Match what belongs together: question and answer, word and meaning, word and picture."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._parts import all_different, judge_choice, one_per_field, shuffled
from exercises.kinds._sides import Side
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Part, PictureName
from exercises.verdict import Policy, Verdict


class Pair(Part):
    """Two sides that belong together."""

    left: Side = Field(description=_("The left side."), examples=["Kiek kainuoja?"])
    right: Side = Field(
        title=_("Right side"), description=_("The right side that belongs to it."), examples=["Dešimt eurų."]
    )


class Matching(Exercise):
    """Pairs, and perhaps right sides too many; each pair weighs the same. The answer: the right side chosen for each left."""

    kind: ClassVar[str] = "matching"
    label: ClassVar[str] = _("Match")
    icon: ClassVar[str] = "link"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    pairs: tuple[Pair, ...] = Field(min_length=2, max_length=8, description=_("Two to eight pairs."))
    surplus: tuple[Side, ...] = Field(
        default=(),
        max_length=4,
        description=_("Right sides that belong to nothing, as in the exam."),
        examples=["Antrame aukšte."],
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Sujunkite klausimus ir atsakymus.",
                    "en": "Match the questions and the answers.",
                    "ru": "Соедините вопросы и ответы.",
                    "uk": "З’єднайте запитання й відповіді.",
                },
                "pairs": [
                    {"left": "Kiek kainuoja?", "right": "Dešimt eurų."},
                    {"left": "Kuo galiu padėti?", "right": "Ieškau batų."},
                ],
                "surplus": ["Antrame aukšte."],
            },
            answers=(
                (("Dešimt eurų.", "Ieškau batų."), 1.0),
                (("Dešimt eurų.", "Antrame aukšte."), 0.5),
                (("Antrame aukšte.", ""), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Sujunkite žodžius ir jų reikšmes.",
                    "en": "Match the words and their meanings.",
                    "ru": "Соедините слова и их значения.",
                    "uk": "З’єднайте слова та їхні значення.",
                },
                "pairs": [
                    {
                        "left": "striukė",
                        "right": {
                            "gloss": {"lt": "viršutinis drabužis", "en": "jacket", "ru": "куртка", "uk": "куртка"}
                        },
                    },
                    {
                        "left": "čekis",
                        "right": {"gloss": {"lt": "pirkimo kvitas", "en": "receipt", "ru": "чек", "uk": "чек"}},
                    },
                    {"left": "paltas", "right": {"picture": "coat-blue"}},
                ],
            },
            answers=(
                (("jacket", "receipt", "coat-blue"), 1.0),
                (("receipt", "jacket", "coat-blue"), 1 / 3),
                (("", "", ""), 0.0),
            ),
        ),
    )

    @model_validator(mode="after")
    def sides_differ(self) -> "Matching":
        all_different(pair.left.key for pair in self.pairs)
        all_different(side.key for side in self._rights())
        return self

    def _rights(self) -> tuple[Side, ...]:
        return (*(pair.right for pair in self.pairs), *self.surplus)

    def field_count(self) -> int:
        return len(self.pairs)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        offered = dict.fromkeys(side.key for side in self._rights())
        return Verdict.of(
            [
                judge_choice(given, pair.right.key, offered, rules=self.rules)
                for given, pair in zip(one_per_field(answer, len(self.pairs)), self.pairs, strict=True)
            ]
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"lefts": [pair.left for pair in self.pairs], "rights": shuffled(self._rights(), seed)}

    def model_answer(self) -> list[str]:
        return [pair.right.key for pair in self.pairs]

    def pictures(self) -> tuple[PictureName, ...]:
        sides = (*(pair.left for pair in self.pairs), *self._rights())
        return (*super().pictures(), *(side.picture for side in sides if side.picture))
