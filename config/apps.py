from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Makes the commands and the system checks of the composition root available to manage.py."""

    name = "config"

    def ready(self):
        from config import checks  # noqa: F401  (registers the checks; models must be loaded before)
