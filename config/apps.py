from django.apps import AppConfig

from config import celery


class ConfigConfig(AppConfig):
    """Makes the commands, the system checks and the timetable of the composition root known."""

    name = "config"

    def ready(self):
        from config import checks  # noqa: F401  (registers the checks; models must be loaded before)

        celery.app.conf.beat_schedule = celery.timetable()
