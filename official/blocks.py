"""A block that shows an official fact by reference, so that one correction reaches every page."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from official.models import Fact


def fact_choices() -> list[tuple[str, str]]:
    """Every fact as (key, key and the beginning of its sentence)."""
    return [(fact.key, f"{fact.key} – {fact.value[:90]}") for fact in Fact.objects.in_order()]


class FactBlock(blocks.ChoiceBlock):
    """Holds the fact's key: it survives export and import, which a row's number would not."""

    choices = staticmethod(fact_choices)

    def deconstruct(self) -> tuple:
        """By its own name, so that a migration does not hold what an editor may choose from."""
        return "official.blocks.FactBlock", [], {}

    def extract_references(self, value: str) -> Iterator[tuple]:
        """So that Wagtail lists, for each fact, the pages that use it."""
        for pk in Fact.objects.filter(key=value).values_list("pk", flat=True):
            yield Fact, str(pk), "", ""

    class Meta:
        icon = "tick"
        label = _("Official fact")
        template = "official/fact_block.html"
