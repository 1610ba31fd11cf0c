"""Clips and pictures in Wagtail's admin: lists that play, forms, and the wish to have clips built again."""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from media import services
from media.models import Clip, Picture
from media.speech import clip_uid, spoken_form


class ClipForm(WagtailAdminModelForm):
    """Text and voice are a clip's identity: they are chosen once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["text"].disabled = self.fields["voice"].disabled = True

    def clean_text(self) -> str:
        return spoken_form(self.cleaned_data["text"])

    def save(self, commit: bool = True) -> Clip:
        if not self.instance.pk:
            self.instance.uid = clip_uid(self.cleaned_data["text"], self.cleaned_data["voice"])
            self.instance.created_at = timezone.now()
        elif {"accented", "phonemes"} & set(self.changed_data) and self.instance.is_synthetic:
            self.instance.state, self.instance.attempts = Clip.State.MISSING, 0
        return super().save(commit)


class SoundColumn(Column):
    """Plays the clip in its row."""

    cell_template_name = "media/admin/sound_cell.html"

    def __init__(self) -> None:
        super().__init__("sound", label=_("Sound"), accessor=lambda clip: clip)


class PictureColumn(Column):
    """Shows the picture in its row."""

    cell_template_name = "media/admin/picture_cell.html"

    def __init__(self) -> None:
        super().__init__("drawing", label=_("Picture"), accessor=lambda picture: picture)


class ClipViewSet(SnippetViewSet):
    """Every text that has a voice, and how far its sound is."""

    model = Clip
    icon = "media"
    menu_label = _("Clips")
    list_display = [
        "text",
        SoundColumn(),
        Column("voice", label=_("Voice"), accessor="get_voice_display", sort_key="voice"),
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
        Column("error", label=_("What went wrong")),
    ]
    list_filter = ["state", "kind", "voice", "provider"]
    list_export = ["uid", "text", "accented", "voice", "kind", "state", "duration", "licence", "credit"]
    search_fields = ["text", "accented"]
    ordering = ["-pk"]
    list_per_page = 30
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            HelpPanel(
                _("The sound follows the text. To replace the synthetic voice, read the sentence in the studio.")
            ),
            FieldRowPanel([FieldPanel("text"), FieldPanel("voice")]),
            FieldPanel("accented"),
            FieldPanel("phonemes"),
            FieldRowPanel([FieldPanel("licence"), FieldPanel("credit")]),
        ],
        base_form_class=ClipForm,
    )


class PictureViewSet(SnippetViewSet):
    """Pictograms and scenes with their descriptions."""

    model = Picture
    icon = "image"
    menu_label = _("Pictures")
    list_display = ["name", PictureColumn(), "alt_lt", "alt_en", "licence"]
    list_filter = ["licence"]
    search_fields = ["name", "alt_lt", "alt_en", "alt_ru", "alt_uk"]
    ordering = ["name"]
    list_per_page = 50
    copy_view_enabled = False
    panels = [
        FieldPanel("name"),
        FieldPanel("svg"),
        MultiFieldPanel(
            [FieldPanel("alt_lt"), FieldPanel("alt_en"), FieldPanel("alt_ru"), FieldPanel("alt_uk")],
            heading=_("What is seen, for those who do not see it"),
        ),
        FieldRowPanel([FieldPanel("source"), FieldPanel("licence")]),
    ]


class SoundGroup(SnippetViewSetGroup):
    items = (ClipViewSet, PictureViewSet)
    menu_label = _("Sound")
    menu_icon = "media"
    menu_order = 230
    submenu_hook = "register_sound_menu_item"


class SoundMenuItem(MenuItem):
    """Shown to those who may change clips."""

    def is_shown(self, request: Any) -> bool:
        return request.user.has_perm("media.change_clip")


class BuildAgain(SnippetBulkAction):
    """Marks the chosen clips to be built again."""

    display_name = _("Build again")
    action_type = "build_again"
    aria_label = _("Build the chosen sounds again")
    template_name = "media/admin/build_again.html"
    action_priority = 10
    models = [Clip]

    def check_perm(self, snippet: Clip) -> bool:
        return self.request.user.has_perm("media.change_clip")

    @classmethod
    def execute_action(cls, objects: list[Clip], **kwargs: Any) -> tuple[int, int]:
        return services.rebuild(clips=Clip.objects.filter(pk__in=[clip.pk for clip in objects])), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        message = ngettext(
            "%(count)d sound will be built again.", "%(count)d sounds will be built again.", num_parent_objects
        )
        return message % {"count": num_parent_objects}


class SoundPanel(Component):
    """On the dashboard: sounds that failed or wait."""

    name = "sound"
    template_name = "media/admin/panel.html"
    order = 140

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        if not parent_context["request"].user.has_perm("media.change_clip"):
            return {"states": None}
        states = Clip.objects.by_state()
        return {
            "states": states,
            "waiting": states["missing"] + states["queued"] + states["building"],
            "failed_url": f"{reverse(Clip.snippet_viewset.get_url_name('list'))}?state=failed",
        }


def figures(*, states: dict[str, int]) -> dict[str, Any]:
    """What the progress bar shows: clips done, all of them, and each state."""
    return {"states": states, "done": states["ready"], "failed": states["failed"], "all": sum(states.values())}
