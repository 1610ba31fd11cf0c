"""Choose one option: questions about a text, a picture or nothing but the sentence itself."""

from typing import ClassVar

from exercises.exercise import Example
from exercises.kinds._choices import WithQuestions
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _


class MultipleChoice(WithQuestions):
    """One to eight questions, one right option each; each question weighs the same."""

    kind: ClassVar[str] = "multiple_choice"
    label: ClassVar[str] = _("Choose one answer")
    icon: ClassVar[str] = "radio-full"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Klientas sako: „Per maža.“ Ką atsakysite?",
                    "en": "A customer says: “Per maža.” What do you answer?",
                    "ru": "Клиент говорит: „Per maža.“ Что вы ответите?",
                    "uk": "Клієнт каже: „Per maža.“ Що ви відповісте?",
                },
                "parts": [
                    {
                        "right": "Tuoj atnešiu didesnę.",
                        "wrong": [
                            {
                                "text": "Tuoj atnešiu mažesnę.",
                                "why": {
                                    "lt": "„Per maža“ – reikia didesnės, ne mažesnės.",
                                    "en": "“Per maža” means too small: the customer needs a bigger one, “didesnę”.",
                                    "ru": "„Per maža“ – слишком маленькая: нужна побольше, „didesnę“.",
                                    "uk": "„Per maža“ – замала: потрібна більша, „didesnę“.",
                                },
                            },
                            "Kasa ten, dešinėje.",
                        ],
                    }
                ],
            },
            answers=(
                (("Tuoj atnešiu didesnę.",), 1.0),
                (("Tuoj atnešiu mažesnę.",), 0.0),
                (("",), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Perskaitykite žinutę ir atsakykite į klausimus.",
                    "en": "Read the message and answer the questions.",
                    "ru": "Прочитайте сообщение и ответьте на вопросы.",
                    "uk": "Прочитайте повідомлення та дайте відповіді на запитання.",
                },
                "stimulus": {"text": "Sveika, Olena! Šiandien vėluoju. Ateisiu dešimtą valandą. Rasa"},
                "parts": [
                    {"question": "Kas vėluoja?", "right": "Rasa.", "wrong": ["Olena.", "Klientė."]},
                    {
                        "question": "Kelintą valandą ji ateis?",
                        "right": "Dešimtą.",
                        "wrong": ["Devintą.", "Vienuoliktą."],
                    },
                ],
            },
            answers=(
                (("Rasa.", "Dešimtą."), 1.0),
                (("Rasa.", "Devintą."), 0.5),
                (("Olena.", ""), 0.0),
            ),
        ),
    )
