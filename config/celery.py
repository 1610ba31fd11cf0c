"""The Celery application: tasks live in each app's tasks.py, the timetable in the apps' `SCHEDULE`."""

import os
from importlib import import_module

from celery import Celery
from django.apps import apps
from django.utils.module_loading import module_has_submodule

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")

app = Celery("kalbos_tiltas")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


def timetable() -> dict[str, dict]:
    """When beat sends which task: what each app's tasks.py says in its `SCHEDULE`, put together."""
    entries: dict[str, dict] = {}
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "tasks"):
            entries |= getattr(import_module(f"{config.name}.tasks"), "SCHEDULE", {})
    return entries
