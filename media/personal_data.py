"""What media holds of a person: recordings of one's own voice, and the clips an editor has read."""

from typing import Any

from django.db import transaction

from media.models import Clip, Recording


def export(user: Any) -> dict[str, Any]:
    """The person's recordings with their files, and the texts the person has read as an editor."""
    recordings = list(Recording.objects.of(user))
    return {
        "recordings": [
            {
                "uid": str(recording.uid),
                "created_at": recording.created_at.isoformat(),
                "seconds": recording.duration,
                "file": _archive_name(recording),
            }
            for recording in recordings
        ],
        "read_aloud": [
            {"text": clip.text, "licence": clip.licence, "credit": clip.credit}
            for clip in Clip.objects.filter(recorded_by=user).order_by("pk")
        ],
        "files": {_archive_name(recording): recording.file.path for recording in recordings},
    }


def erase(user: Any) -> None:
    """Deletes the recordings with their files. Clips stay: they were given to the lessons; the name goes."""
    files = [recording.file for recording in Recording.objects.of(user)]
    with transaction.atomic():
        Recording.objects.of(user).delete()
        Clip.objects.filter(recorded_by=user).update(recorded_by=None, credit="")
        # Files go last: a rolled-back erasure must not have lost them.
        transaction.on_commit(lambda: [file.storage.delete(file.name) for file in files])


def move(source: Any, target: Any) -> None:
    """Gives everything of `source` to `target`."""
    Recording.objects.filter(user=source).update(user=target)
    Clip.objects.filter(recorded_by=source).update(recorded_by=target)


def _archive_name(recording: Recording) -> str:
    return f"recordings/{recording.created_at:%Y-%m-%d}-{recording.uid}.mp3"
