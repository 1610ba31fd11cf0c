"""Write a short text: a message, a note, an advertisement. A person judges it."""

import re
from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.kinds._parts import one_per_field, refusal
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Translated
from exercises.verdict import Code, PartVerdict, Policy, Verdict

_WORD = re.compile(r"\w+(?:[-’'.@]\w+)*")
#: The longest text of the exam has 60 words; nobody needs more characters than this.
LONGEST_TEXT = 4000


def count_words(text: str) -> int:
    """How many words `text` has, numbers and addresses counted as one word each."""
    return len(_WORD.findall(text))


class WriteText(Exercise):
    """A text of so many words with a checklist and model answers. Scored by a person; nothing written scores 0."""

    kind: ClassVar[str] = "write_text"
    label: ClassVar[str] = _("Write a short text")
    icon: ClassVar[str] = "pilcrow"
    demand: ClassVar[Demand] = Demand.PRODUCE
    typed: ClassVar[bool] = True

    words_min: int = Field(default=10, ge=1, le=200, description=_("The least number of words."), examples=[10])
    words_max: int = Field(default=20, ge=1, le=300, description=_("The greatest number of words."), examples=[15])
    points: tuple[Translated, ...] = Field(
        min_length=1, max_length=8, description=_("The checklist: what the text must contain.")
    )
    models: tuple[Lithuanian, ...] = Field(
        min_length=1, max_length=4, description=_("Model answers in Lithuanian, of the length asked for.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Vėluojate į darbą. Parašykite žinutę vadovei.",
                    "en": "You are late for work. Write a message to your manager.",
                    "ru": "Вы опаздываете на работу. Напишите сообщение начальнице.",
                    "uk": "Ви запізнюєтеся на роботу. Напишіть повідомлення керівниці.",
                },
                "words_min": 10,
                "words_max": 15,
                "points": [
                    {"lt": "Pasisveikinkite.", "en": "Greet her.", "ru": "Поздоровайтесь.", "uk": "Привітайтеся."},
                    {
                        "lt": "Parašykite, kada ateisite.",
                        "en": "Say when you will come.",
                        "ru": "Напишите, когда придёте.",
                        "uk": "Напишіть, коли прийдете.",
                    },
                ],
                "models": ["Laba diena, Rasa! Atsiprašau, vėluoju. Ateisiu dešimtą valandą. Ačiū! Olena"],
            },
            answers=((("Labas! Vėluoju.",), None), (("",), 0.0)),
        ),
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Parašykite kolegei į sandėlį, ko reikia klientei.",
                    "en": "Write to your colleague in the stockroom what the customer needs.",
                    "ru": "Напишите коллеге на склад, что нужно клиентке.",
                    "uk": "Напишіть колезі на склад, що потрібно клієнтці.",
                },
                "words_min": 10,
                "words_max": 15,
                "points": [
                    {
                        "lt": "Prekė ir spalva",
                        "en": "The thing and its colour",
                        "ru": "Товар и цвет",
                        "uk": "Товар і колір",
                    },
                    {"lt": "Dydis", "en": "The size", "ru": "Размер", "uk": "Розмір"},
                ],
                "models": ["Sveika, Rasa! Reikia mėlynos striukės, L dydžio. Klientė laukia čia. Ačiū!"],
            },
            answers=((("Sveika! Reikia juodų batų, 38 dydžio. Ačiū!",), None), ((), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def models_have_the_length(self) -> "WriteText":
        if self.words_min > self.words_max:
            raise refusal(_("The least number of words is greater than the greatest."))
        for model in self.models:
            words = count_words(model)
            if not self.words_min <= words <= self.words_max:
                raise refusal(
                    _("A model answer has {words} words; the task asks for {least} to {greatest}."),
                    words=words, least=self.words_min, greatest=self.words_max,
                )  # fmt: skip
        return self

    def field_count(self) -> int:
        return 1

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        (text,) = one_per_field(answer, 1)
        if len(text) > LONGEST_TEXT:
            raise MalformedAnswer(f"{len(text)} characters written")
        if not count_words(text):
            return Verdict.of([PartVerdict(code=Code.MISSING, score=0, needed=self.models[0])])
        return Verdict.of([PartVerdict(code=Code.PERSON, score=None, given=text)])

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"longest": LONGEST_TEXT}

    def model_answer(self) -> list[str]:
        return [self.models[0]]
