"""The app of people, and Wagtail's users app with our own forms."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")
    default = True


class PeopleAdminConfig(WagtailUsersAppConfig):
    """Wagtail's pages for users without user names, which nobody here has."""

    user_viewset = "accounts.people_admin.PeopleViewSet"
    default = False
