"""How editors write points of grammar in Wagtail: drafts are free, publishing passes the gates."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from lexicon.forms import SPELLING_PANEL, PublishingForm, message_of
from lexicon.gates import GLOSS_LANGUAGES, Fault, lemma_faults, stress_faults, translation_faults, under
from lexicon.models import Exemption, GrammarPoint
from lexicon.services import machine
from lexicon.tokens import quoted_lithuanian


class PointForm(PublishingForm):
    """A point of grammar keeps gates 1, 4, 6 and 8. What refers to it keeps its identifier once it was published."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.first_published_at:
            self.fields["uid"].disabled = True

    def faults(self) -> Iterator[Fault]:
        """Faults of plain fields; those of examples are added beside their blocks here and now."""
        point = self.cleaned_data
        for name in ("title", "short", "text"):
            yield from under((name,), translation_faults(point[name]))
        yield from under(("contrast",), translation_faults(point["contrast"], GLOSS_LANGUAGES))
        lexicon = machine()
        for word in point.get("table", ()):
            yield from under(("table",), lemma_faults(word, lexicon))
        beside = {number: found for number, found in enumerate(self._examples()) if found}
        if beside:
            self.add_error("examples", blocks.StreamBlockValidationError(block_errors=beside))

    def _examples(self) -> Iterator[blocks.StructBlockValidationError | None]:
        """For each example what is wrong with it, by the names of its fields."""
        unstressed = {text.lower() for text in Exemption.objects.texts(Exemption.Gate.STRESS)}
        for block in self.cleaned_data.get("examples") or ():
            value = block.value
            found = under(("accented",), stress_faults(value["text"], value["accented"], unstressed=unstressed))
            found += translation_faults(value, GLOSS_LANGUAGES)
            errors = {str(fault.path[0]): ValidationError(message_of(fault), code=fault.code) for fault in found}
            yield blocks.StructBlockValidationError(block_errors=errors) if errors else None

    def lithuanian_texts(self) -> Iterator[str]:
        """What is Lithuanian itself, and what the explanations quote."""
        point = self.cleaned_data
        for name in ("title", "short", "text", "contrast"):
            for language, text in point[name].items():
                if language == "lt":
                    yield text
                yield from quoted_lithuanian(text, language)
        for block in point.get("examples") or ():
            yield block.value["text"]
        yield from point.get("table", ())


class GrammarPointViewSet(SnippetViewSet):
    """Every point of grammar, found by its title in any language."""

    model = GrammarPoint
    icon = "pilcrow"
    menu_label = _("Grammar")
    list_display = [
        "__str__",
        Column("uid", label=_("Identifier"), sort_key="uid"),
        "level",
        Column("group", label=_("Group"), accessor="get_group_display", sort_key="group"),
        Column("case", label=_("Case"), accessor="get_case_display", sort_key="case"),
        LiveStatusTagColumn(),
    ]
    list_filter = ["level", "group", "case", "live"]
    list_per_page = 100
    ordering = ["level", "order", "uid"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            FieldPanel("title"),
            FieldPanel("short"),
            FieldPanel("text"),
            FieldPanel("contrast"),
            FieldPanel("examples"),
            MultiFieldPanel(
                [FieldPanel("table"), FieldPanel("cells")],
                heading=_("Table of forms"),
                help_text=_("The engine makes the forms with their stress; the preview shows them."),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("level"), FieldPanel("group"), FieldPanel("case"), FieldPanel("order")]),
                    FieldPanel("uid"),
                ],
                heading=_("Where it belongs"),
            ),
            SPELLING_PANEL,
        ],
        base_form_class=PointForm,
    )
