"""What happens to clips: rows are made for lines, taken by a builder, built, recorded by a person, built anew."""

import hashlib
import os
import time
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import F

from lithuanian import phonemes
from media import sound, speech
from media.models import Clip, ClipQuerySet, Line, Picture, Recording
from media.speech import can_be_said, clip_uid, spoken_form

__all__ = ["can_be_said", "clip_uid"]

MAX_CLIP_BYTES = 20_000_000
MAX_CLIP_SECONDS = 120
MAX_RECORDING_BYTES = 2_000_000
MAX_RECORDING_SECONDS = 60
RECORDINGS_AN_HOUR = 120
# A message not answered for so long is taken as lost: hundreds of clips may wait their turn before it.
QUEUE_PATIENCE = timedelta(minutes=15)
KEEP_OLD_FILES = timedelta(days=30)
RETRY_AFTER = timedelta(minutes=2)


class LineTooLong(ValueError):
    """A line is too long to be one clip."""


class AlreadyBuilding(RuntimeError):
    """Somebody else holds this clip's lease."""


class TooManyRecordings(RuntimeError):
    """This learner has stored very many recordings within the hour."""


class NotBuilt(RuntimeError):
    """The clip has no sound yet, or building it failed."""


def ensure_clips(*, lines: Iterable[Line], now: datetime) -> None:
    """Makes a clip row for each line that has none; the workers find the new rows by themselves. Raises LineTooLong.

    Lines without a letter are left out. Stress marks of an existing clip are brought up to date; a sound
    spoken by other marks is then built anew.
    """
    wanted = {clip_uid(line.text, line.voice): line for line in lines if can_be_said(line.text)}
    limit = Clip._meta.get_field("text").max_length
    for line in wanted.values():
        if len(spoken_form(line.text)) > limit:
            raise LineTooLong(line.text)
    known = Clip.objects.in_bulk(list(wanted), field_name="uid")
    Clip.objects.bulk_create(
        [
            Clip.of(text=line.text, accented=line.accented or "", voice=line.voice, now=now)
            for uid, line in wanted.items()
            if uid not in known
        ],
        ignore_conflicts=True,
    )
    changed = []
    for uid, clip in known.items():
        if wanted[uid].accented and wanted[uid].accented != clip.accented:
            clip.accented, clip.rules = wanted[uid].accented, 0
            changed.append(clip)
    Clip.objects.bulk_update(changed, ["accented", "rules"])


def take_work(*, now: datetime, limit: int = 200) -> list[str]:
    """Uids of clips a worker must be told of now, marked as queued: new ones, lost ones, and those whose builder died."""
    mark_outdated(limit=limit)
    patience = max(QUEUE_PATIENCE, timedelta(seconds=settings.SOUND_LEASE_SECONDS))
    with transaction.atomic():
        Clip.objects.given_up(now=now).update(
            state=Clip.State.FAILED, lease="", error="The builder ended without a word, several times."
        )
        taken = list(Clip.objects.to_queue(now=now, patience=patience).values_list("pk", "uid")[:limit])
        Clip.objects.claimable(now=now).filter(pk__in=[pk for pk, _uid in taken]).update(
            state=Clip.State.QUEUED, queued_at=now, lease="", lease_until=None
        )
    return [uid for _pk, uid in taken]


def build_clip(*, uid: str, now: datetime) -> Clip:
    """Builds the sound of the clip `uid` and returns it; one that is ready is returned as it is.

    Of several builders one wins: the row is claimed by a lease, and only its holder writes the result. Files are named
    by the hash of their bytes, so building twice leaves one set. Raises Clip.DoesNotExist, AlreadyBuilding, NotBuilt.
    """
    clip = Clip.objects.get(uid=uid)
    if clip.state == Clip.State.READY:
        return clip
    lease = _claim(clip, now=now)
    try:
        spoken = speech.first_to_say(clip.utterance, providers())
        _prolong(clip, lease, now=now)
        rendering = _render(spoken.data)
        values = _values(rendering, now=now) | {
            "provider": spoken.provider,
            "kind": Clip.Kind.HUMAN if spoken.human else Clip.Kind.SYNTHETIC,
            "spoken_as": spoken.phonemes,
            "rules": phonemes.VERSION,
        }
    except (speech.SpeechError, sound.SoundError, OSError) as error:
        Clip.objects.filter(pk=clip.pk, lease=lease).update(
            state=Clip.State.FAILED,
            lease="",
            lease_until=now + RETRY_AFTER,
            error=f"{type(error).__name__}: {error}"[:300],
        )
        raise NotBuilt(uid) from error
    if Clip.objects.filter(pk=clip.pk, lease=lease).update(**values):
        _keep_old_files_for_a_month(clip)
        # Stress marks that changed while the old ones were spoken make the new sound an old one.
        Clip.objects.filter(pk=clip.pk).exclude(accented=clip.accented, phonemes=clip.phonemes).update(rules=0)
    return Clip.objects.get(pk=clip.pk)


def playable_clip(*, uid: str, now: datetime, patience: float = 3.0) -> Clip:
    """The clip `uid` with a sound, built now if need be; waits `patience` seconds for another builder.

    Raises Clip.DoesNotExist, NotBuilt.
    """
    clip = Clip.objects.get(uid=uid)
    if clip.is_playable:
        return clip
    try:
        return build_clip(uid=uid, now=now)
    except AlreadyBuilding:
        deadline = time.monotonic() + patience
        while clip.state != Clip.State.FAILED and time.monotonic() < deadline:
            time.sleep(0.1)
            clip.refresh_from_db()
            if clip.is_playable:
                return clip
        raise NotBuilt(uid) from None


def rebuild(*, clips: ClipQuerySet) -> int:
    """Marks `clips` to be built anew, whatever became of them before; how many. The old sound plays till then."""
    return clips.update(state=Clip.State.MISSING, attempts=0, error="", queued_at=None, lease="", lease_until=None)


def mark_outdated(*, limit: int | None = None) -> int:
    """Marks sounds of espeak-ng to be built anew that it would say otherwise now: by other stress marks, by newer rules.

    Looks at no more than `limit` clips; returns how many are to be built. What would sound the same is only noted as
    looked at, so doing this again finds nothing. Human recordings and other voices are never touched.
    """
    found = list(Clip.objects.by_older_rules().order_by("pk")[:limit])
    changed = {clip.pk for clip in found if clip.mnemonics != clip.spoken_as}
    seen = Clip.objects.by_older_rules().filter(pk__in=[clip.pk for clip in found])
    seen.exclude(pk__in=changed).update(rules=phonemes.VERSION)
    return rebuild(clips=seen.filter(pk__in=changed))


def rebuild_synthetic() -> int:
    """Marks every synthetic clip to be built anew, after a voice or the phonemes changed; how many."""
    return rebuild(clips=Clip.objects.synthetic())


def attach_human_recording(*, clip: Clip, data: bytes, user: Any, now: datetime) -> Clip:
    """Makes `data`, a sound file a person recorded, the sound of `clip`. Raises sound.SoundError and then changes nothing."""
    rendering = _render(data)
    demuxer = sound.container(data)
    extension = {"matroska": "webm", "mov": "m4a"}.get(demuxer, demuxer)
    folder = masters_folder()
    folder.mkdir(parents=True, exist_ok=True)
    master = folder / f"{clip.uid}.{extension}"
    _write(master, data)
    for other in folder.glob(f"{clip.uid}.*"):
        if other != master:
            other.unlink(missing_ok=True)
    values = _values(rendering, now=now) | {
        "provider": "file",
        "kind": Clip.Kind.HUMAN,
        "recorded_by": user,
        "licence": "CC BY-SA 4.0",
        "attempts": 0,
        "spoken_as": "",
    }
    # A builder under way loses its lease here and will write nothing over this.
    Clip.objects.filter(pk=clip.pk).update(**values)
    _keep_old_files_for_a_month(clip)
    return Clip.objects.get(pk=clip.pk)


def discard_human_recording(*, clip: Clip) -> None:
    """Forgets the recording of `clip`; the synthetic voice is built again in its place."""
    for master in masters_folder().glob(f"{clip.uid}.*"):
        master.unlink(missing_ok=True)
    own = Clip.objects.filter(pk=clip.pk)
    rebuild(clips=own)
    own.update(
        recorded_by=None,
        licence="",
        credit="",
        provider="",
        kind=Clip.Kind.SYNTHETIC,
        peaks=[],
        duration=0,
        slow_duration=0,
        mp3="",
        opus="",
        slow_mp3="",
        slow_opus="",
    )


def store_recording(*, data: bytes, whose: Callable[[], Any], now: datetime) -> Recording:
    """Keeps a learner's own recording as mp3. `whose` gives the learner, and is asked only once the sound is known good.

    Raises sound.SoundError and TooManyRecordings; then nothing is stored.
    """
    heard = sound.decode(data, max_bytes=MAX_RECORDING_BYTES, max_seconds=MAX_RECORDING_SECONDS)
    mp3, seconds = sound.render_mp3(heard)
    user = whose()
    if Recording.objects.of(user).filter(created_at__gt=now - timedelta(hours=1)).count() >= RECORDINGS_AN_HOUR:
        raise TooManyRecordings
    recording = Recording(user=user, duration=seconds, created_at=now)
    recording.file.save("", ContentFile(mp3), save=False)
    try:
        recording.save()
    except Exception:
        recording.file.delete(save=False)
        raise
    return recording


def save_picture(*, name: str, svg: str, alt: dict[str, str], source: str, licence: str) -> Picture:
    """Makes or replaces the picture `name`; `alt` has lt, en, ru and uk. Raises media.pictures.UnsafePicture."""
    fields = {"svg": svg, "source": source, "licence": licence} | {f"alt_{code}": text for code, text in alt.items()}
    picture, _made = Picture.objects.update_or_create(name=name, defaults=fields)
    return picture


def sweep_files(*, now: datetime) -> int:
    """Deletes built files no clip has named for a month (a page kept offline may still ask for them); how many."""
    named = {name for names in Clip.objects.values_list("mp3", "opus", "slow_mp3", "slow_opus") for name in names}
    before = (now - KEEP_OLD_FILES).timestamp()
    gone = [path for path in sounds_folder().glob("??/*") if path.name not in named and path.stat().st_mtime < before]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def providers() -> list[speech.Provider]:
    """The providers of SOUND_PROVIDERS, in its order; a system check has seen to it that they exist."""
    known: dict[str, speech.Provider] = {
        "file": speech.Recorded((masters_folder(), Path(settings.CONTENT_DIR) / "sound")),
        "piper": speech.Piper(settings.PIPER_BINARY, settings.PIPER_VOICE),
        "espeak": speech.Espeak(),
    }
    return [known[name] for name in settings.SOUND_PROVIDERS]


def sounds_folder() -> Path:
    """Where built sounds lie, in folders of two letters."""
    return Path(settings.MEDIA_ROOT) / "sound"


def masters_folder() -> Path:
    """Where the recordings of editors lie as they came."""
    return Path(settings.PRIVATE_ROOT) / "masters"


def sound_path(name: str) -> Path:
    return sounds_folder() / name[:2] / name


def _claim(clip: Clip, *, now: datetime) -> str:
    lease = uuid.uuid4().hex
    claimed = (
        Clip.objects.claimable(now=now)
        .filter(pk=clip.pk)
        .update(
            state=Clip.State.BUILDING,
            lease=lease,
            lease_until=now + timedelta(seconds=settings.SOUND_LEASE_SECONDS),
            attempts=F("attempts") + 1,
        )
    )
    if not claimed:
        raise AlreadyBuilding(clip.uid)
    return lease


def _prolong(clip: Clip, lease: str, *, now: datetime) -> None:
    until = now + timedelta(seconds=2 * settings.SOUND_LEASE_SECONDS)
    Clip.objects.filter(pk=clip.pk, lease=lease).update(lease_until=until)


def _render(data: bytes) -> sound.Rendering:
    return sound.render(sound.decode(data, max_bytes=MAX_CLIP_BYTES, max_seconds=MAX_CLIP_SECONDS))


def _values(rendering: sound.Rendering, *, now: datetime) -> dict[str, Any]:
    """The columns of a clip that is ready, its files written."""
    return {
        "mp3": _store(rendering.mp3, "mp3"),
        "opus": _store(rendering.opus, "opus"),
        "slow_mp3": _store(rendering.slow_mp3, "mp3"),
        "slow_opus": _store(rendering.slow_opus, "opus"),
        "duration": rendering.duration,
        "slow_duration": rendering.slow_duration,
        "peaks": list(rendering.peaks),
        "state": Clip.State.READY,
        "built_at": now,
        "error": "",
        "lease": "",
        "lease_until": None,
    }


def _store(data: bytes, extension: str) -> str:
    name = f"{hashlib.sha256(data).hexdigest()[:24]}.{extension}"
    path = sound_path(name)
    if path.exists():
        os.utime(path)  # named again: the sweeper's month starts anew
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, data)
    return name


def _keep_old_files_for_a_month(clip: Clip) -> None:
    """Files `clip` named before it was built anew: pages that still name them must find them till the sweeper comes."""
    for name in filter(None, (clip.mp3, clip.opus, clip.slow_mp3, clip.slow_opus)):
        with suppress(OSError):
            os.utime(sound_path(name))


def _write(path: Path, data: bytes) -> None:
    """Writes a file so that nobody ever sees half of it."""
    half = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        half.write_bytes(data)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
