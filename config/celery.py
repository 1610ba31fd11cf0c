"""The Celery application: tasks live in each app's tasks.py, the timetable in the apps' `SCHEDULE`."""

import os
from importlib import import_module

from celery import Celery
from celery.signals import import_modules
from django.apps import apps
from django.utils.module_loading import module_has_submodule

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")

app = Celery("kalbos_tiltas")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@import_modules.connect(sender=app, weak=False)
def collect_timetable(**kwargs) -> None:
    """Puts together the timetable of beat: each app's tasks.py may say when its tasks run, in `SCHEDULE`."""
    timetable = {}
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "tasks"):
            timetable |= getattr(import_module(f"{config.name}.tasks"), "SCHEDULE", {})
    app.conf.beat_schedule = timetable
