"""Choose the word or form for each gap of a text."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._gapped import around, check_gaps, pieces, spoken
from exercises.kinds._parts import Distractor, all_different, judge_choice, one_per_field, shuffled
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part, SpokenLine
from exercises.verdict import Policy, Verdict


class ChosenGap(Part):
    """The options for one gap."""

    right: Lithuanian = Field(description=_("What belongs in the gap."), examples=["žieminės"])
    wrong: tuple[Distractor, ...] = Field(
        min_length=1, max_length=5, description=_("Wrong options, each with a reason where there is one to give.")
    )

    @model_validator(mode="after")
    def options_differ(self) -> "ChosenGap":
        all_different([self.right, *(option.text for option in self.wrong)])
        return self


class ChooseInGap(Exercise):
    """A text with gaps and a list of options for each; each gap weighs the same. The answer: the chosen option of each."""

    kind: ClassVar[str] = "choose_in_gap"
    label: ClassVar[str] = _("Choose in the gap")
    icon: ClassVar[str] = "collapse-down"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    text: Lithuanian = Field(
        description=_("A Lithuanian text with the gaps {1}, {2} … in order."), examples=["Ieškau {1} striukės."]
    )
    gaps: tuple[ChosenGap, ...] = Field(
        min_length=1, max_length=12, description=_("The options of each gap, in order.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Pasirinkite tinkamą formą.",
                    "en": "Choose the right form.",
                    "ru": "Выберите нужную форму.",
                    "uk": "Виберіть потрібну форму.",
                },
                "text": "Ieškau {1}.",
                "gaps": [
                    {
                        "right": "žieminės striukės",
                        "wrong": [
                            "žieminė striukė",
                            {
                                "text": "žieminę striukę",
                                "why": {
                                    "lt": "Po „ieškau“ eina kilmininkas (ko?), ne galininkas (ką?).",
                                    "en": "After “ieškau” use the genitive (ko?), not the accusative (ką?).",
                                    "ru": "После „ieškau“ нужен родительный (ko?), а не винительный (ką?).",
                                    "uk": "Після „ieškau“ потрібен родовий (ko?), а не знахідний (ką?).",
                                },
                            },
                        ],
                    }
                ],
            },
            answers=((("žieminės striukės",), 1.0), (("žieminę striukę",), 0.0), (("",), 0.0)),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Įrašykite tinkamus žodžius.",
                    "en": "Fill in the right words.",
                    "ru": "Вставьте подходящие слова.",
                    "uk": "Вставте потрібні слова.",
                },
                "text": "– Laba diena! Kuo {1} padėti?\n– Laba diena. Man {2} pieno ir duonos.",
                "gaps": [
                    {"right": "galiu", "wrong": ["gali", "galima"]},
                    {"right": "reikia", "wrong": ["turiu", "noriu"]},
                ],
            },
            answers=((("galiu", "reikia"), 1.0), (("galiu", "noriu"), 0.5), (("", ""), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def gaps_match_text(self) -> "ChooseInGap":
        check_gaps(self.text, len(self.gaps))
        return self

    def field_count(self) -> int:
        return len(self.gaps)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        return Verdict.of(
            [
                judge_choice(
                    given,
                    gap.right,
                    {option.text: option.why for option in gap.wrong},
                    rules=self.rules,
                    lexicon=lexicon,
                    context=around(self.text, place, self.model_answer()),
                )
                for place, (given, gap) in enumerate(zip(one_per_field(answer, len(self.gaps)), self.gaps, strict=True))
            ]
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        return {
            "paragraphs": pieces(self.text),
            "options": [
                shuffled([gap.right, *(option.text for option in gap.wrong)], seed, place)
                for place, gap in enumerate(self.gaps)
            ],
        }

    def model_answer(self) -> list[str]:
        return [gap.right for gap in self.gaps]

    def spoken_answer(self) -> SpokenLine | None:
        return spoken(self.text, self.model_answer())

    def sounds(self) -> tuple[SpokenLine, ...]:
        answer = self.spoken_answer()
        return (*self.stimulus.sound, *((answer,) if answer else ()))
