from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _

from official.checks import media_root_is_outside_the_code


class OfficialConfig(AppConfig):
    name = "official"
    verbose_name = _("Official facts")

    def ready(self) -> None:
        register(media_root_is_outside_the_code, "files")
