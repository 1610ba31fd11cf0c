"""The composition root: settings, addresses, Celery, starter content and the one-command runner."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
