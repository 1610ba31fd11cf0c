"""Blocks of a lesson: a spoken line with its translations, a text in four languages, a note on grammar."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from exercises.texts import SpokenLine
from learning.translations import LANGUAGES, text_in

VOICES = [("f", _("Woman's voice")), ("m", _("Man's voice"))]


class LineValue(blocks.StructValue):
    """One line of a dialogue."""

    def spoken(self) -> SpokenLine:
        """What is said, as sound is asked for: text, voice, stress marks."""
        return SpokenLine(
            who=self["who"] or "", voice=self["voice"], text=self["text"], accented=self["accented"] or ""
        )

    def translation(self, language: str | None) -> str:
        """The line in the reader's language; empty for a reader of Lithuanian, who needs none."""
        return "" if language == "lt" else text_in({code: self[code] for code in ("en", "ru", "uk")}, language)


class LineBlock(blocks.StructBlock):
    """A sentence that is heard: who says it, with which voice, stress marks, and what it means."""

    who = blocks.CharBlock(label=_("Who speaks"), required=False, max_length=40, help_text=_("A first name: Olena."))
    voice = blocks.ChoiceBlock(label=_("Voice"), choices=VOICES, default="f")
    text = blocks.CharBlock(label=_("Sentence"), max_length=300, help_text=_("Without stress marks: Kuo galiu padėti?"))
    accented = blocks.CharBlock(
        label=_("Sentence with stress marks"),
        required=False,
        max_length=400,
        help_text=_("The same letters, stressed: Kuõ galiù padė́ti?"),
    )
    en = blocks.CharBlock(label="English", max_length=400)
    ru = blocks.CharBlock(label="Русский", max_length=400)
    uk = blocks.CharBlock(label="Українська", max_length=400)

    class Meta:
        icon = "openquote"
        label = _("Line")
        label_format = "{who}: {text}"
        value_class = LineValue


class TranslatedBlock(blocks.StructBlock):
    """A text in four languages, none empty."""

    class Meta:
        icon = "globe"
        label = _("Text in four languages")
        label_format = "{lt}"

    def __init__(self, local_blocks=None, *, long: bool = False, **kwargs) -> None:
        block = blocks.TextBlock if long else blocks.CharBlock
        languages = [(code, block(label=name, max_length=2000)) for code, name in LANGUAGES.items()]
        super().__init__(local_blocks or languages, **kwargs)


class ExampleBlock(blocks.StructBlock):
    """Two forms of a word whose endings differ."""

    base = blocks.CharBlock(label=_("Base form"), max_length=60, help_text="striùkė")
    form = blocks.CharBlock(label=_("Form taught"), max_length=60, help_text="striùkės")

    class Meta:
        icon = "arrow-right"
        label_format = "{base} → {form}"


class GrammarBlock(blocks.StructBlock):
    """One point of grammar, seen in the dialogue first."""

    rule = blocks.RegexBlock(
        regex=r"^[a-z0-9]+(-[a-z0-9]+)*$",
        label=_("Rule"),
        max_length=80,
        help_text=_("Name of the rule that exercises refer to: genitive-after-reikia."),
    )
    title = TranslatedBlock(label=_("Title"))
    text = TranslatedBlock(
        label=_("Explanation"),
        long=True,
        help_text=_("Two sentences and a contrast. *Stars* mark Lithuanian words; an empty line starts a paragraph."),
    )
    examples = blocks.ListBlock(ExampleBlock(), label=_("Examples"), default=[])

    class Meta:
        icon = "pilcrow"
        label = _("Note on grammar")
        label_format = "{rule}"
