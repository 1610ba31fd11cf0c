"""Read notices A, B, C and say which of them answers each question, as in the reading exam."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._parts import all_different, field_name, judge_choice, one_per_field, refusal
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part
from exercises.verdict import Policy, Verdict


class NoticeQuestion(Part):
    """A question one of the notices answers."""

    question: Lithuanian = Field(description=_("The question in Lithuanian."), examples=["Kur galima pataisyti batus?"])
    right: Lithuanian = Field(description=_("The label of the notice that answers it."), examples=["A"])


class ReadNotice(Exercise):
    """Notices with labels and one to eight questions; each weighs the same. The answer: a label for each question."""

    kind: ClassVar[str] = "read_notice"
    label: ClassVar[str] = _("Read notices and choose")
    icon: ClassVar[str] = "doc-full"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    parts: tuple[NoticeQuestion, ...] = Field(
        min_length=1, max_length=8, description=_("Questions, each answered by one of the notices of the stimulus.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Perskaitykite skelbimus. Kuris tinka?",
                    "en": "Read the notices. Which one fits?",
                    "ru": "Прочитайте объявления. Какое подходит?",
                    "uk": "Прочитайте оголошення. Яке підходить?",
                },
                "stimulus": {
                    "notices": [
                        {
                            "label": "A",
                            "title": "Batų taisykla",
                            "text": "Dirbame I–V 9–18 val.\nTaisome batus ir rankines.",
                        },
                        {
                            "label": "B",
                            "title": "Kavinė „Pas Onutę“",
                            "text": "Pietūs nuo 11 val. Dienos sriuba – 2 eurai.",
                        },
                        {"label": "C", "title": "Ieškome pardavėjos", "text": "Darbas šeštadieniais ir sekmadieniais."},
                    ]
                },
                "parts": [
                    {"question": "Kur galima pavalgyti?", "right": "B"},
                    {"question": "Kur reikia darbuotojo?", "right": "C"},
                ],
            },
            answers=((("B", "C"), 1.0), (("B", "A"), 0.5), (("", ""), 0.0)),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Kurioje parduotuvėje šiandien pigiau?",
                    "en": "Which shop is cheaper today?",
                    "ru": "В каком магазине сегодня дешевле?",
                    "uk": "У якому магазині сьогодні дешевше?",
                },
                "stimulus": {
                    "notices": [
                        {"label": "A", "text": "Atidaryta! Laukiame jūsų kasdien."},
                        {"label": "B", "text": "Tik šiandien! Visiems batams – 20 % nuolaida."},
                    ]
                },
                "parts": [{"question": "Kur šiandien yra nuolaida?", "right": "B"}],
            },
            answers=((("B",), 1.0), (("A",), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def labels_exist(self) -> "ReadNotice":
        if len(self.stimulus.notices) < 2 or not all(self._labels()):
            raise refusal(_("Give at least two notices in the stimulus, each with a label: A, B, C …"))
        all_different(self._labels())
        for part in self.parts:
            if part.right not in self._labels():
                raise refusal(_("No notice is labelled “{label}”."), label=part.right)
        return self

    def _labels(self) -> list[str]:
        return [notice.label.strip() for notice in self.stimulus.notices]

    def field_count(self) -> int:
        return len(self.parts)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        offered = dict.fromkeys(self._labels())
        return Verdict.of(
            [
                judge_choice(given, part.right, offered, rules=self.rules)
                for given, part in zip(one_per_field(answer, len(self.parts)), self.parts, strict=True)
            ]
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        return {
            "options": self._labels(),
            "parts": [
                {"place": place, "name": field_name(place, len(self.parts)), "question": part.question}
                for place, part in enumerate(self.parts)
            ],
        }

    def model_answer(self) -> list[str]:
        return [part.right for part in self.parts]
