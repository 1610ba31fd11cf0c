"""Listen, then choose one option: the first tasks of the listening exam."""

from typing import ClassVar

from pydantic import model_validator

from exercises.exercise import Example
from exercises.kinds._choices import WithQuestions
from exercises.kinds._parts import refusal
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _


class ListenAndChoose(WithQuestions):
    """One to eight questions about a recording; each weighs the same."""

    kind: ClassVar[str] = "listen_and_choose"
    label: ClassVar[str] = _("Listen and choose")
    icon: ClassVar[str] = "media"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "listening",
                "prompt": {
                    "lt": "Klausykite. Ko nori klientas?",
                    "en": "Listen. What does the customer want?",
                    "ru": "Послушайте. Чего хочет клиент?",
                    "uk": "Послухайте. Чого хоче клієнт?",
                },
                "stimulus": {
                    "sound": [{"who": "Klientas", "voice": "m", "text": "Laba diena, prašom du kavos puodelius."}]
                },
                "parts": [{"right": "Dviejų puodelių kavos.", "wrong": ["Puodelio arbatos.", "Trijų puodelių kavos."]}],
            },
            answers=((("Dviejų puodelių kavos.",), 1.0), (("Puodelio arbatos.",), 0.0)),
        ),
        Example(
            content={
                "skill": "listening",
                "prompt": {
                    "lt": "Klausykite pokalbio ir pasirinkite atsakymą.",
                    "en": "Listen to the conversation and choose the answer.",
                    "ru": "Послушайте разговор и выберите ответ.",
                    "uk": "Послухайте розмову й виберіть відповідь.",
                },
                "stimulus": {
                    "sound": [
                        {"who": "Klientė", "voice": "f", "text": "Kiek kainuoja šitie batai?"},
                        {"who": "Pardavėjas", "voice": "m", "text": "Keturiasdešimt eurų. Mokėsite kortele?"},
                        {"who": "Klientė", "voice": "f", "text": "Ne, grynaisiais."},
                    ]
                },
                "parts": [
                    {"question": "Kiek kainuoja batai?", "right": "40 eurų.", "wrong": ["14 eurų.", "24 eurus."]},
                    {"question": "Kaip moka klientė?", "right": "Grynaisiais.", "wrong": ["Kortele.", "Telefonu."]},
                ],
            },
            answers=((("40 eurų.", "Grynaisiais."), 1.0), (("14 eurų.", "Grynaisiais."), 0.5), (("", ""), 0.0)),
        ),
    )

    @model_validator(mode="after")
    def has_sound(self) -> "ListenAndChoose":
        if not self.stimulus.sound:
            raise refusal(_("There is nothing to listen to: give the lines of sound in the stimulus."))
        return self
