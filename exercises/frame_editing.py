"""Sentence frames of drills in Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from exercises.models import SentenceFrame


class FrameViewSet(SnippetViewSet):
    """Every frame, by its sentence."""

    model = SentenceFrame
    icon = "pilcrow"
    menu_label = _("Sentence frames")
    menu_order = 215
    add_to_admin_menu = True
    list_display = ["text", Column("drills", label=_("Drills"), accessor=lambda row: ", ".join(row.drills)), "level"]
    list_filter = ["level"]
    search_fields = ["uid", "text"]
    list_per_page = 50
    ordering = ["uid"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            MultiFieldPanel([FieldPanel("text"), FieldPanel("meaning")], heading=_("Sentence")),
            MultiFieldPanel([FieldPanel("words"), FieldPanel("beside"), FieldPanel("details")], heading=_("Words")),
            MultiFieldPanel(
                [FieldPanel("drills"), FieldRowPanel([FieldPanel("level"), FieldPanel("themes")]), FieldPanel("uid")],
                heading=_("Where it belongs"),
            ),
        ]
    )
