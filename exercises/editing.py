"""How editors write exercises in Wagtail: choose a kind, fill in its derived form, look at the preview, publish."""

import secrets
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError as ContentError
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, ObjectList, PublishingPanel
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn, UpdatedAtColumn
from wagtail.blocks.base import BlockField
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from exercises import gates, registry
from exercises.authoring import Errors, Place, Struct, exercise_shape
from exercises.exercise import Exercise
from exercises.models import Item, UnreadableItem
from exercises.prose import lithuanian
from exercises.services import content_of
from exercises.wording import gate_message, pydantic_message
from lexicon.forms import SPELLING_PANEL, PublishingForm
from lexicon.gates import Fault
from lexicon.services import machine
from lithuanian.answers import normalised


class ContentField(BlockField):
    """The form field of an exercise's content: shows the derived blocks, returns content as it is stored.

    A draft may be unfinished; what is published must be valid and pass the gates, errors beside their fields.
    """

    def __init__(self, kind: type[Exercise], **kwargs: Any) -> None:
        self.kind = kind
        self.shape: Struct = exercise_shape(kind)
        super().__init__(block=self.shape.block, **kwargs)

    def clean(self, value: Any) -> dict[str, Any]:
        content = self.shape.from_block(super().clean(value))
        try:
            exercise = self.kind.model_validate(content)
        except ContentError as error:
            if self.is_draft:
                return content
            raise self.shape.errors(beside_fields(error, content), content) from None
        problems = [] if self.is_draft else gates.problems(exercise, machine())
        if problems:
            raise self.shape.errors([(problem.path, gate_message(problem)) for problem in problems], content)
        return content_of(exercise)

    @property
    def is_draft(self) -> bool:
        return getattr(self, "is_deferred_validation", False)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.shape.from_block(initial) != self.shape.from_block(data)

    def value_of(self, content: Any, version: int) -> Any:
        """Stored content as the form shows it: today's shape, written out in full where it can be read."""
        try:
            exercise = registry.read(self.kind.kind, content, version)
            content = exercise.model_dump(mode="json", by_alias=True)
        except ContentError:
            pass  # An unfinished draft is shown as far as it goes.
        return self.shape.to_block(content)


def beside_fields(error: ContentError, content: Any) -> Errors:
    """What pydantic found, each error at the field an editor mends: a text that stands twice is marked where it stands
    again, and a list is not called too short because its entries have errors."""
    lines = error.errors()
    found: Errors = []
    for line in lines:
        loc, message = line["loc"], pydantic_message(line)
        again = list(repeated(_at(content, loc), line.get("ctx", {}).get("text"), loc))[1:]
        if again:
            found += [(place, message) for place in again]
        elif line["type"] != "too_short" or not any(
            len(other["loc"]) > len(loc) and other["loc"][: len(loc)] == loc for other in lines
        ):
            found.append((loc, message))
    return found


def repeated(content: Any, text: Any, place: Place) -> Iterator[Place]:
    """The places inside `content`, which stands at `place`, where `text` is said, compared as answers are."""
    if isinstance(content, str):
        if text and normalised(content) == text:
            yield place
        return
    inside = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, child in inside:
        yield from repeated(child, text, (*place, key))


def _at(content: Any, place: Place) -> Any:
    """What stands at `place`; None where nothing does."""
    for step in place:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return None
    return content


class ItemForm(PublishingForm):
    """The editing form of one exercise. Its kind comes with the address or with the form itself, and never changes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].widget = forms.HiddenInput()
        if self.instance.pk:
            self.fields["uid"].disabled = self.instance.was_published
            self.fields["kind"].disabled = True
        name = self.instance.kind if self.instance.pk else self.data.get("kind") or self.instance.kind
        kind = registry.all_kinds().get(name)
        if kind is None:
            self.fields["content"] = forms.JSONField(
                disabled=True,
                required=False,
                help_text=_("This kind of exercise is not known here; its content is kept."),
            )
            return
        self.initial["kind"] = name
        if not self.instance.pk:
            self.initial["uid"] = f"{name.replace('_', '-')}-{secrets.token_hex(3)}"
        self.fields["content"] = ContentField(kind, label=gettext(kind.label))
        self.initial["content"] = self.fields["content"].value_of(self.instance.content, self.instance.version)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        kind = registry.all_kinds().get(cleaned.get("kind", ""))
        if kind is not None:
            self.instance.version = kind.version
        elif not self.is_deferred_validation:
            self.add_error(None, ValidationError(_("This kind of exercise is not known here and cannot be published.")))
        return cleaned

    def faults(self) -> list[Fault]:
        """None here: the content's own field runs the gates and shows them in their places."""
        return []

    def lithuanian_texts(self) -> list[str]:
        """What is spelt in Lithuanian; a form filled in wrongly was stopped before."""
        kind = registry.all_kinds().get(self.cleaned_data.get("kind", ""))
        if kind is None:
            return []
        return [text for _path, text in lithuanian(kind.model_validate(self.cleaned_data["content"]))]


class ItemCreateView(CreateView):
    """First the kind, then its form.

    Saved when the editor says so, and by itself only from then on: else every form that was merely tried would leave
    a draft, and publishing while the first draft is being saved would find its identifier taken.
    """

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False

    def get(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        if request.GET.get("kind") in registry.all_kinds():
            return super().get(request, *args, **kwargs)
        kinds = [
            {"name": name, "label": gettext(kind.label), "icon": kind.icon, "demand": kind.demand, "about": about(kind)}
            for name, kind in registry.all_kinds().items()
        ]
        context = {
            "kinds": sorted(kinds, key=lambda kind: kind["label"]),
            "page_subtitle": gettext("New exercise"),
            "header_title": gettext("New exercise"),
            "header_icon": self.header_icon,
            "breadcrumbs_items": self.get_breadcrumbs_items(),
            "add_url": reverse(self.add_url_name),
        }
        return TemplateResponse(request, "exercises/admin/choose_kind.html", context)

    def get_page_subtitle(self) -> str:
        kind = registry.all_kinds().get(self.request.POST.get("kind") or self.request.GET.get("kind", ""))
        return gettext(kind.label) if kind else super().get_page_subtitle()

    def get_initial_form_instance(self) -> Item:
        instance = super().get_initial_form_instance() or Item()
        instance.kind = self.request.GET.get("kind", "")
        return instance


class ItemEditView(EditView):
    """Says so when what is stored cannot be read; the site skips such an exercise."""

    def get(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        if self.live_object.live:
            try:
                self.live_object.exercise  # noqa: B018
            except UnreadableItem as problem:
                reasons = "; ".join(problem.reasons)
                messages.warning(request, gettext("Learners do not see this exercise as it stands: %s") % reasons)
        return super().get(request, *args, **kwargs)


def about(kind: type[Exercise]) -> str:
    """The instruction of the kind's first example: shows what it is for."""
    return str(kind.EXAMPLES[0].content["prompt"]["lt"]) if kind.EXAMPLES else ""


class ItemViewSet(SnippetViewSet):
    model = Item
    icon = "edit"
    menu_label = _("Exercises")
    menu_name = "exercises"
    menu_order = 210
    add_to_admin_menu = True
    add_view_class = ItemCreateView
    edit_view_class = ItemEditView
    list_display = [
        "title",
        Column("uid", label=_("Identifier"), sort_key="uid", width="15%"),
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind", width="15%"),
        UpdatedAtColumn(label=_("Updated"), width="12%"),
        LiveStatusTagColumn(label=_("Status"), width="12%"),
    ]
    ordering = ["uid"]
    list_filter = ["kind", "live"]
    list_per_page = 50
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            FieldPanel("uid"),
            FieldPanel("kind", classname="w-hidden"),
            FieldPanel("content"),
            SPELLING_PANEL,
            PublishingPanel(),
        ],
        base_form_class=ItemForm,
    )
