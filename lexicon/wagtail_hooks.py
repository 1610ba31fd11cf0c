"""Words, points of grammar and exemptions in Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from lexicon.forms import SPELLING_PANEL, WordForm
from lexicon.grammar_form import GrammarPointViewSet
from lexicon.models import Exemption, Word
from lexicon.panels import ParadigmPanel


class WordViewSet(SnippetViewSet):
    """Every word of the lexicon, searchable with and without diacritics."""

    model = Word
    icon = "openquote"
    menu_label = _("Words")
    list_display = [
        "lemma",
        Column("accented_parts", label=_("Forms")),
        "pos",
        "level",
        "theme",
        LiveStatusTagColumn(),
    ]
    list_filter = ["level", "theme", "pos", "live"]
    list_per_page = 50
    ordering = ["sort_key", "uid"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            MultiFieldPanel([FieldPanel("lemma"), FieldPanel("accented"), FieldPanel("parts")], heading=_("Forms")),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("pos"), FieldPanel("gender"), FieldPanel("accent_class")]),
                    FieldRowPanel([FieldPanel("number"), FieldPanel("indeclinable"), FieldPanel("meaning")]),
                ],
                heading=_("Grammar"),
            ),
            ParadigmPanel(heading=_("All forms")),
            FieldPanel("glosses"),
            FieldPanel("example"),
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("level"), FieldPanel("theme"), FieldPanel("picture")]), FieldPanel("uid")],
                heading=_("Where it belongs"),
            ),
            SPELLING_PANEL,
        ],
        base_form_class=WordForm,
    )


class ExemptionViewSet(SnippetViewSet):
    """What the gates let pass, with reasons."""

    model = Exemption
    icon = "tick"
    menu_label = _("Exemptions")
    list_display = ["text", "gate", "reason"]
    list_filter = ["gate"]
    search_fields = ["text", "reason"]
    list_per_page = 50
    copy_view_enabled = False
    panels = [FieldPanel("gate"), FieldPanel("text"), FieldPanel("reason")]


class LexiconGroup(SnippetViewSetGroup):
    items = (WordViewSet, GrammarPointViewSet, ExemptionViewSet)
    menu_label = _("Lexicon")
    menu_icon = "openquote"
    menu_order = 220


register_snippet(LexiconGroup)
