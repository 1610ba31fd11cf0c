"""Say it aloud, record it, compare it with the model and judge oneself; a tutor may judge later."""

import uuid
from typing import Any, ClassVar

from pydantic import Field

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import SpokenLine, Translated
from exercises.verdict import Code, PartVerdict, Policy, Verdict

#: How learners may judge themselves, from best to worst, and what it is worth until a person judges.
ASSESSMENTS = {"good": 1.0, "almost": 0.5, "again": 0.0}


class Speak(Exercise):
    """A cue to answer and a model to compare with. Scored by a person.

    The answer: the uid of the recording (empty where nothing was recorded) and how the learner judges it.
    """

    kind: ClassVar[str] = "speak"
    label: ClassVar[str] = _("Speak")
    icon: ClassVar[str] = "user"
    demand: ClassVar[Demand] = Demand.PRODUCE

    cue: SpokenLine | None = Field(default=None, description=_("What the other person says first; may be missing."))
    model: SpokenLine = Field(description=_("How one may say it: heard after the learner's own attempt."))
    translation: Translated = Field(description=_("What the model means."))
    points: tuple[Translated, ...] = Field(
        default=(), max_length=6, description=_("The checklist: what the learner should listen for.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "speaking",
                "prompt": {
                    "lt": "Klientas sako, kad striukė per didelė. Atsakykite.",
                    "en": "The customer says the jacket is too big. Answer.",
                    "ru": "Клиент говорит, что куртка велика. Ответьте.",
                    "uk": "Клієнт каже, що куртка завелика. Дайте відповідь.",
                },
                "cue": {"who": "Klientas", "voice": "m", "text": "Per didelė.", "accented": "Per̃ dìdelė."},
                "model": {"voice": "f", "text": "Vieną minutę, tuoj atnešiu mažesnę."},
                "translation": {
                    "lt": "Pasakykite, kad tuoj atnešite mažesnę.",
                    "en": "One minute, I’ll bring a smaller one.",
                    "ru": "Одну минуту, сейчас принесу поменьше.",
                    "uk": "Одну хвилину, зараз принесу меншу.",
                },
                "points": [
                    {
                        "lt": "Galūnė -ę: mažesnę",
                        "en": "The ending -ę: mažesnę",
                        "ru": "Окончание -ę: mažesnę",
                        "uk": "Закінчення -ę: mažesnę",
                    }
                ],
            },
            answers=(
                (("", "good"), None),
                (("6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "almost"), None),
                (("", ""), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "speaking",
                "prompt": {
                    "lt": "Pasisveikinkite su klientu ir pasiūlykite pagalbą.",
                    "en": "Greet the customer and offer your help.",
                    "ru": "Поздоровайтесь с клиентом и предложите помощь.",
                    "uk": "Привітайтеся з клієнтом і запропонуйте допомогу.",
                },
                "model": {"voice": "f", "text": "Laba diena! Kuo galiu padėti?"},
                "translation": {
                    "lt": "Pasisveikinkite ir paklauskite, kuo galite padėti.",
                    "en": "Good afternoon! How can I help?",
                    "ru": "Добрый день! Чем могу помочь?",
                    "uk": "Добрий день! Чим можу допомогти?",
                },
            },
            answers=((("", "again"), None), (("",), 0.0), ((), 0.0)),
        ),
    )

    def field_count(self) -> int:
        return 2

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        if len(answer) > 2:
            raise MalformedAnswer(f"{len(answer)} answers to 2 fields")
        # A form whose radio buttons nobody touched sends the recording alone.
        recording, assessment = (value.strip() for value in (*answer, "", "")[:2])
        if assessment and assessment not in ASSESSMENTS:
            raise MalformedAnswer(f"{assessment!r} is not a way to judge oneself")
        if recording and not _is_uid(recording):
            raise MalformedAnswer("the recording has no valid uid")
        if not recording and not assessment:
            return Verdict.of([PartVerdict(code=Code.MISSING, score=0, needed=self.model.text)])
        return Verdict.of([PartVerdict(code=Code.PERSON, score=None, given=assessment, needed=self.model.text)])

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"assessments": list(ASSESSMENTS)}

    def model_answer(self) -> list[str]:
        return ["", "good"]

    def own_score(self, answer: list[str]) -> float | None:
        return ASSESSMENTS.get(answer[1].strip()) if len(answer) == 2 else None

    def spoken_answer(self) -> SpokenLine:
        return self.model

    def sounds(self) -> tuple[SpokenLine, ...]:
        return (*self.stimulus.sound, *((self.cue,) if self.cue else ()), self.model)


def _is_uid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
