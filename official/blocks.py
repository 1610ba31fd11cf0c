"""A block that shows an official fact by reference, so that one correction reaches every page."""

from collections.abc import Iterator

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from official.models import Fact


def fact_choices() -> list[tuple[str, str]]:
    """Every fact as (key, key and the beginning of its sentence)."""
    return [("", "–"), *((fact.key, f"{fact.key} – {fact.value[:90]}") for fact in Fact.objects.in_order())]


class FactBlock(blocks.FieldBlock):
    """Holds the fact's key: it survives export and import, which a row's number would not.

    Not a ChoiceBlock: that one reads all its choices again for every block of a page.
    """

    @cached_property
    def field(self) -> forms.ChoiceField:
        help_text = _("The sentence, its source and the day of the check come from the fact itself.")
        return forms.ChoiceField(choices=fact_choices, help_text=help_text)

    def deconstruct(self) -> tuple:
        """By its own name, without the choices: facts make no migrations."""
        return "official.blocks.FactBlock", [], {}

    def extract_references(self, value: str) -> Iterator[tuple]:
        """So that Wagtail lists, for each fact, the pages that use it."""
        for pk in Fact.objects.filter(key=value).values_list("pk", flat=True):
            yield Fact, str(pk), "", ""

    class Meta:
        icon = "tick"
        label = _("Official fact")
        template = "official/fact_block.html"
