"""Questions with one right option, as several kinds ask them."""

from typing import Any

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Exercise
from exercises.kinds._noted import question_context
from exercises.kinds._parts import Distractor, all_different, field_name, judge_choice, one_per_field, shuffled
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part
from exercises.verdict import Policy, Verdict


class Question(Part):
    """One question, its right option and the wrong ones."""

    question: str = Field(
        default="",
        max_length=400,
        description=_("The question in Lithuanian; empty where the instruction says all."),
        examples=["Ką nori pirkti Algis?"],
    )
    right: Lithuanian = Field(description=_("The right option."), examples=["Striukę."])
    wrong: tuple[Distractor, ...] = Field(
        min_length=1, max_length=7, description=_("Wrong options, each with a reason where there is one to give.")
    )

    @model_validator(mode="after")
    def options_differ(self) -> "Question":
        all_different([self.right, *(option.text for option in self.wrong)])
        return self


class WithQuestions(Exercise):
    """An exercise of one to eight questions with one right option each. The answer: the chosen option of each."""

    parts: tuple[Question, ...] = Field(
        min_length=1, max_length=8, description=_("One to eight questions about the same text, sound or picture.")
    )

    def field_count(self) -> int:
        return len(self.parts)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        return Verdict.of(
            [
                judge_choice(
                    given,
                    part.right,
                    {option.text: option.why for option in part.wrong},
                    rules=self.rules,
                    lexicon=lexicon,
                    context=question_context(part.question),
                )
                for given, part in zip(one_per_field(answer, len(self.parts)), self.parts, strict=True)
            ]
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        return {
            "parts": [
                {
                    "place": place,
                    "name": field_name(place, len(self.parts)),
                    "question": part.question,
                    "options": shuffled([part.right, *(option.text for option in part.wrong)], seed, place),
                }
                for place, part in enumerate(self.parts)
            ]
        }

    def model_answer(self) -> list[str]:
        return [part.right for part in self.parts]
