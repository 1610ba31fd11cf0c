from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Makes the commands of the composition root available to manage.py."""

    name = "config"
