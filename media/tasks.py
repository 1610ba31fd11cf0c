"""Background work on sound. The rows are the jobs; a message only says that there is one."""

from contextlib import suppress

from celery import shared_task
from django.conf import settings
from django.utils import timezone

from media import services

# The sweep comes several times within a lease, so that what a dead worker left is found soon after it ends.
SCHEDULE = {
    "sound: tell workers of clips to build": {
        "task": "media.tasks.queue_clips",
        "schedule": max(1.0, min(15.0, settings.SOUND_LEASE_SECONDS / 4)),
    },
    "sound: delete files nobody names": {"task": "media.tasks.sweep_files", "schedule": 24 * 60 * 60.0},
}


@shared_task
def queue_clips() -> None:
    """Sends a message for each clip that waits, and again for those whose message or builder was lost."""
    for uid in services.take_work(now=timezone.now()):
        build_clip.delay(uid)


@shared_task
def build_clip(uid: str) -> None:
    """Builds one clip; a second message for the same clip finds nothing to do."""
    # When it cannot be built the row says so, and when it is tried again.
    with suppress(services.AlreadyBuilding, services.NotBuilt):
        services.build_clip(uid=uid, now=timezone.now())


@shared_task
def sweep_files() -> None:
    """Deletes old files no clip names."""
    services.sweep_files(now=timezone.now())
