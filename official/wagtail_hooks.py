"""Official facts and municipalities in Wagtail's admin, and what on the dashboard needs a look."""

import django_filters
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from official.models import Fact, FactQuerySet, Municipality

LISTED = 5  # facts named on the dashboard


class FactFilterSet(WagtailFilterSet):
    """Facts by whether they need a look."""

    state = django_filters.ChoiceFilter(label=_("State"), choices=Fact.State.choices, method="by_state")

    class Meta:
        model = Fact
        fields = ["state", "unit", "confidence", "owner"]

    def by_state(self, facts: FactQuerySet, _name: str, state: str) -> FactQuerySet:
        today = timezone.localdate()
        if state == Fact.State.UNCHECKED:
            return facts.unchecked()
        overdue = facts.overdue(today=today)
        if state == Fact.State.OVERDUE:
            return overdue
        return facts.exclude(checked_on=None).exclude(pk__in=overdue.values("pk"))


class FactViewSet(SnippetViewSet):
    """Facts with their history; whoever may change a fact may mark it as checked."""

    model = Fact
    icon = "tick-inverse"
    menu_label = _("Facts")
    ordering = ["key"]
    list_display = [
        "key",
        Column("value", label=_("Fact")),
        Column("state", label=_("State"), accessor=lambda fact: fact.state.label),
        DateColumn("checked_on", label=_("Checked on"), sort_key="checked_on"),
        Column("owner", label=_("Kept up to date by"), sort_key="owner"),
    ]
    filterset_class = FactFilterSet
    list_per_page = 50
    list_export = ["key", "value_lt", "value_en", "value_ru", "value_uk", "source_name", "source_url", "checked_on"]
    copy_view_enabled = False
    panels = [
        FieldPanel("key"),
        MultiFieldPanel(
            [FieldPanel("value_lt"), FieldPanel("value_en"), FieldPanel("value_ru"), FieldPanel("value_uk")],
            heading=_("The sentence"),
        ),
        FieldRowPanel([FieldPanel("number"), FieldPanel("unit"), FieldPanel("date")], heading=_("As a number or date")),
        MultiFieldPanel(
            [
                HelpPanel(
                    _("Open the source, find the fact there, correct the sentences if they differ, then enter today.")
                ),
                FieldPanel("source_name"),
                FieldPanel("source_url"),
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("expires_on")]),
                FieldPanel("owner"),
            ],
            heading=_("Where it says so"),
        ),
        MultiFieldPanel([FieldPanel("confidence"), FieldPanel("note")], heading=_("For editors")),
    ]


class MunicipalityViewSet(SnippetViewSet):
    """The municipalities, by the Lithuanian alphabet."""

    model = Municipality
    icon = "site"
    menu_label = _("Municipalities")
    ordering = ["sort_key", "code"]
    list_display = [
        "code",
        Column("name_lt", label=pgettext_lazy("municipality", "Name"), sort_key="sort_key"),
        "name_en",
    ]
    search_fields = ["name_lt", "name_en", "name_ru", "name_uk"]
    copy_view_enabled = False
    panels = [
        FieldPanel("code"),
        FieldPanel("name_lt"),
        FieldPanel("name_en"),
        FieldPanel("name_ru"),
        FieldPanel("name_uk"),
    ]


class OfficialViewSetGroup(SnippetViewSetGroup):
    """Both under one entry of the menu."""

    items = (FactViewSet, MunicipalityViewSet)
    menu_label = _("Official")
    menu_icon = "tick-inverse"
    menu_order = 300


register_snippet(OfficialViewSetGroup)


class FactsPanel(Component):
    """The facts that are overdue or that nobody has checked, for people who may change them."""

    name = "official_facts"
    template_name = "official/facts_panel.html"
    order = 130

    def get_context_data(self, parent_context) -> dict:
        user = parent_context["request"].user
        if not user.has_perm("official.change_fact"):
            return {"allowed": False}
        overdue = Fact.objects.overdue(today=timezone.localdate()).in_order()
        unchecked = Fact.objects.unchecked().in_order()
        viewset = Fact.snippet_viewset
        address = reverse(viewset.get_url_name("list"))
        return {
            "allowed": True,
            "groups": [
                self._group(
                    "facts-overdue", _("Facts to check again"), overdue, f"{address}?state={Fact.State.OVERDUE}"
                ),
                self._group(
                    "facts-unchecked",
                    _("Facts nobody has checked"),
                    unchecked,
                    f"{address}?state={Fact.State.UNCHECKED}",
                ),
            ],
            "edit_url": viewset.get_url_name("edit"),
        }

    @staticmethod
    def _group(name: str, heading: str, facts: FactQuerySet, url: str) -> dict:
        return {"id": name, "heading": heading, "count": facts.count(), "facts": facts[:LISTED], "url": url}


@hooks.register("construct_homepage_panels")
def add_facts_panel(request, panels: list) -> None:
    panels.append(FactsPanel())
