"""Blocks of a point of grammar: an example sentence with its meanings."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

#: The voice examples and words are read with.
VOICE = "f"


class Spoken(NamedTuple):
    """A line as media.models.Clip asks for it."""

    text: str
    accented: str
    voice: str = VOICE


class ExampleValue(blocks.StructValue):
    """One example."""

    def spoken(self) -> Spoken:
        """What is said, as sound is asked for."""
        return Spoken(self["text"], self["accented"] or "")

    def meaning(self, language: str) -> str:
        """What it means in `language`; empty for a reader of Lithuanian, who needs none."""
        return "" if language == "lt" else self.get(language) or self["en"]


class ExampleBlock(blocks.StructBlock):
    """A short sentence in which the point is seen, plain and with stress marks, and what it means."""

    text = blocks.CharBlock(label=_("Sentence"), max_length=300, help_text=_("Without stress marks: Man reikia laiko."))
    accented = blocks.CharBlock(
        label=_("Sentence with stress marks"),
        max_length=400,
        help_text=_("The same letters, stressed: Mán reĩkia laĩko."),
    )
    en = blocks.CharBlock(label="English", max_length=400)
    ru = blocks.CharBlock(label="Русский", max_length=400)
    uk = blocks.CharBlock(label="Українська", max_length=400)

    class Meta:
        icon = "openquote"
        label = _("Example")
        label_format = "{text}"
        value_class = ExampleValue
