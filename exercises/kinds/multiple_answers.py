"""Choose all options that fit."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.kinds._parts import Distractor, all_different, shuffled
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian
from exercises.verdict import Code, PartVerdict, Policy, Verdict


class MultipleAnswers(Exercise):
    """One question with several right options. Score: right options chosen, less wrong ones chosen, of all right ones."""

    kind: ClassVar[str] = "multiple_answers"
    label: ClassVar[str] = _("Choose all that fit")
    icon: ClassVar[str] = "list-ul"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    question: str = Field(
        default="",
        max_length=400,
        description=_("The question in Lithuanian; empty where the instruction says all."),
        examples=["Ką galima pasakyti klientui?"],
    )
    right: tuple[Lithuanian, ...] = Field(
        title=_("Right answers"),
        min_length=1,
        max_length=8,
        description=_("All options that fit."),
        examples=["Kuo galiu padėti?"],
    )
    wrong: tuple[Distractor, ...] = Field(
        min_length=1,
        max_length=8,
        description=_("Options that do not fit, each with a reason where there is one to give."),
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "speaking",
                "prompt": {
                    "lt": "Klientas įeina. Ką galite pasakyti? Pažymėkite viską, kas tinka.",
                    "en": "A customer comes in. What can you say? Tick everything that fits.",
                    "ru": "Входит клиент. Что можно сказать? Отметьте всё, что подходит.",
                    "uk": "Заходить клієнт. Що можна сказати? Позначте все, що підходить.",
                },
                "right": ["Laba diena!", "Kuo galiu padėti?"],
                "wrong": [
                    "Viso gero!",
                    {
                        "text": "Ko nori?",
                        "why": {
                            "lt": "Klientui sakome „jūs“: „Ko norėtumėte?“",
                            "en": "Speak to customers with “jūs”: “Ko norėtumėte?”",
                            "ru": "К клиенту обращаемся на „jūs“: „Ko norėtumėte?“",
                            "uk": "До клієнта звертаємося на „jūs“: „Ko norėtumėte?“",
                        },
                    },
                ],
            },
            answers=(
                (("Laba diena!", "Kuo galiu padėti?"), 1.0),
                (("Kuo galiu padėti?", "Laba diena!"), 1.0),
                (("Laba diena!",), 0.5),
                (("Laba diena!", "Ko nori?"), 0.0),
                ((), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Pažymėkite visus gėrimus.",
                    "en": "Tick all the drinks.",
                    "ru": "Отметьте все напитки.",
                    "uk": "Позначте всі напої.",
                },
                "question": "Kas yra gėrimai?",
                "right": ["kava", "arbata", "sultys", "vanduo"],
                "wrong": ["sriuba", "bandelė"],
            },
            answers=(
                (("arbata", "kava", "sultys", "vanduo"), 1.0),
                (("arbata", "kava", "sultys", "bandelė"), 0.5),
                (("sriuba",), 0.0),
            ),
        ),
    )

    @model_validator(mode="after")
    def options_differ(self) -> "MultipleAnswers":
        all_different([*self.right, *(option.text for option in self.wrong)])
        return self

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        chosen = [value.strip() for value in answer if value.strip()]
        reasons = {option.text: option.why for option in self.wrong}
        if len(set(chosen)) != len(chosen) or not set(chosen) <= {*self.right, *reasons}:
            raise MalformedAnswer("an option is chosen twice or does not exist")
        hits = [
            PartVerdict(code=Code.RIGHT, score=1, given=text, needed=text)
            if text in chosen
            else PartVerdict(code=Code.MISSING, score=0, needed=text, rules=self.rules)
            for text in self.right
        ]
        misses = [
            PartVerdict(code=Code.WRONG, score=0, given=text, why=why.model_dump() if why else None, rules=self.rules)
            for text, why in reasons.items()
            if text in chosen
        ]
        points = sum(part.code is Code.RIGHT for part in hits) - len(misses)
        return Verdict(score=max(0, points) / len(self.right), parts=(*hits, *misses))

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"options": shuffled([*self.right, *(option.text for option in self.wrong)], seed)}

    def model_answer(self) -> list[str]:
        return list(self.right)
