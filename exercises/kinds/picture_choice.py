"""Choose the picture that shows what is said or asked."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._parts import all_different, judge_choice, one_per_field, refusal, shuffled
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import PictureName, Translated
from exercises.verdict import Policy, Verdict


class PictureChoice(Exercise):
    """One question, one right picture among two to six. The answer: the name of the chosen picture."""

    kind: ClassVar[str] = "picture_choice"
    label: ClassVar[str] = _("Choose the picture")
    icon: ClassVar[str] = "image"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    question: str = Field(
        default="",
        max_length=400,
        description=_("The question or sentence in Lithuanian; may be empty where there is sound."),
        examples=["Kur mėlyna striukė?"],
    )
    right: PictureName = Field(description=_("The name of the right picture."), examples=["coat-blue"])
    wrong: tuple[PictureName, ...] = Field(
        min_length=1, max_length=5, description=_("Names of the other pictures."), examples=["coat-black"]
    )
    captions: dict[PictureName, Translated] = Field(
        default={}, description=_("What stands under a picture, where its own description would not do.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "listening",
                "prompt": {
                    "lt": "Kokio palto ieško klientas?",
                    "en": "Which coat is the customer looking for?",
                    "ru": "Какое пальто ищет клиент?",
                    "uk": "Яке пальто шукає клієнт?",
                },
                "stimulus": {"sound": [{"who": "Algis", "voice": "m", "text": "Laba diena, ieškau mėlyno palto."}]},
                "right": "coat-blue",
                "wrong": ["coat-black", "coat-red", "coat-green"],
                "captions": {
                    "coat-blue": {"lt": "Mėlynas paltas", "en": "Blue coat", "ru": "Синее пальто", "uk": "Синє пальто"},
                    "coat-black": {
                        "lt": "Juodas paltas",
                        "en": "Black coat",
                        "ru": "Чёрное пальто",
                        "uk": "Чорне пальто",
                    },
                },
            },
            answers=((("coat-blue",), 1.0), (("coat-red",), 0.0), (("",), 0.0)),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Perskaitykite ir pasirinkite paveikslėlį.",
                    "en": "Read and choose the picture.",
                    "ru": "Прочитайте и выберите картинку.",
                    "uk": "Прочитайте й виберіть малюнок.",
                },
                "question": "Klientė nori raudono palto.",
                "right": "coat-red",
                "wrong": ["coat-black"],
            },
            answers=((("coat-red",), 1.0), (("coat-black",), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def pictures_differ(self) -> "PictureChoice":
        all_different([self.right, *self.wrong])
        for name in self.captions:
            if name not in (self.right, *self.wrong):
                raise refusal(_("There is a caption for “{name}”, but no such picture to choose."), name=name)
        if not self.question and not self.stimulus.sound and not self.stimulus.text:
            raise refusal(_("Nothing says which picture is meant: give a question, a text or sound."))
        return self

    def field_count(self) -> int:
        return 1

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        (given,) = one_per_field(answer, 1)
        return Verdict.of([judge_choice(given, self.right, dict.fromkeys(self.wrong), rules=self.rules)])

    def presentation(self, seed: int) -> dict[str, Any]:
        return {
            "options": [
                {"name": name, "caption": self.captions.get(name)} for name in shuffled([self.right, *self.wrong], seed)
            ]
        }

    def model_answer(self) -> list[str]:
        return [self.right]

    def pictures(self) -> tuple[PictureName, ...]:
        return (*super().pictures(), self.right, *self.wrong)
