"""Organisations and the outbox in Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from accounts.models import Notice, Organisation


class OrganisationViewSet(SnippetViewSet):
    """An editor makes the organisation and invites its first owner on the organisation's own page."""

    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 610
    add_to_settings_menu = True
    list_display = ["name", "kind", "code"]
    list_filter = ["kind"]
    search_fields = ["name", "code"]
    panels = [
        FieldPanel("name"),
        FieldPanel("kind"),
        FieldPanel("code"),
        FieldPanel("website"),
        HelpPanel(template="accounts/admin/_organisation_page.html"),
    ]


register_snippet(OrganisationViewSet)


class LookOnly(ModelPermissionPolicy):
    """Messages are written and sent by the site; people look at what became of them."""

    def user_has_permission(self, user, action: str) -> bool:
        return action == "view" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)


register_permission_policy(Notice, LookOnly(Notice))


class NoticeViewSet(ModelViewSet):
    """The outbox: what waits, what was sent, what failed and why."""

    model = Notice
    name = "outbox"
    icon = "mail"
    menu_label = _("Outbox")
    menu_order = 620
    add_to_settings_menu = True
    list_display = ["kind", "user", "state", "problem", "created_at", "sent_at"]
    list_filter = ["state", "kind"]
    search_fields = ["kind", "problem"]
    form_fields = ["kind"]
    inspect_view_enabled = True
    inspect_view_fields = ["kind", "date_key", "user", "state", "attempts", "problem", "created_at", "sent_at"]
    copy_view_enabled = False
    ordering = ["-created_at", "-pk"]


@hooks.register("register_admin_viewset")
def register_outbox() -> NoticeViewSet:
    return NoticeViewSet("outbox")
