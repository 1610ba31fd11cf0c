"""What is heard and seen beside the text: clips, pictures, and the recordings learners make of themselves."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.deconstruct import deconstructible
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lithuanian.letters import strip_stress
from lithuanian.phonemes import VERSION, is_complete, say
from media import addresses, pictures
from media.speech import Espeak, Utterance, clip_uid, spoken_form, voice_of

MAX_ATTEMPTS = 4


class Line(Protocol):
    """Something that is said: any object with these three."""

    text: str
    accented: str
    voice: str


@dataclass(frozen=True)
class ClipUrls:
    """Addresses of one clip's sound; `slow` in the name where it is the slow version."""

    mp3: str
    opus: str
    slow_mp3: str
    slow_opus: str


class ClipQuerySet(models.QuerySet["Clip"]):
    def for_lines(self, lines: Iterable[Line]) -> dict[tuple[str, str], "Clip"]:
        """Clips by (text, voice), both as the lines give them; one query. A line nobody prepared is left out."""
        wanted = {(line.text, line.voice): clip_uid(line.text, line.voice) for line in lines}
        found = {clip.uid: clip for clip in self.filter(uid__in=set(wanted.values()))} if wanted else {}
        return {key: found[uid] for key, uid in wanted.items() if uid in found}

    def missing(self) -> "ClipQuerySet":
        """Clips without any sound yet."""
        return self.filter(mp3="")

    def synthetic(self) -> "ClipQuerySet":
        return self.filter(kind=Clip.Kind.SYNTHETIC)

    def by_older_rules(self) -> "ClipQuerySet":
        """Sounds of espeak-ng that nobody has compared with today's rules of pronunciation and today's stress marks."""
        return self.synthetic().filter(provider=Espeak.name, state=Clip.State.READY, rules__lt=VERSION)

    def failed(self) -> "ClipQuerySet":
        return self.filter(state=Clip.State.FAILED)

    def to_record(self, *, voice: str = "") -> "ClipQuerySet":
        """Clips no person has recorded, of one voice or both, in the order they came: the studio's list."""
        waiting = self.synthetic().order_by("pk")
        return waiting.filter(voice=voice) if voice in Clip.Voice.values else waiting

    def after(self, uid: str) -> "Clip | None":
        """The clip that follows `uid` in this list; the first when there is none behind it, or no such clip."""
        behind = self.filter(pk__gt=Clip.objects.filter(uid=uid).values("pk")[:1])
        return behind.first() or self.exclude(uid=uid).first()

    def claimable(self, *, now: datetime) -> "ClipQuerySet":
        """Clips a builder may take: waiting ones, and those whose builder was last heard of too long ago."""
        return self.filter(
            Q(state__in=[Clip.State.MISSING, Clip.State.QUEUED])
            | Q(state__in=[Clip.State.BUILDING, Clip.State.FAILED], lease_until__lt=now, attempts__lt=MAX_ATTEMPTS)
        )

    def given_up(self, *, now: datetime) -> "ClipQuerySet":
        """Clips whose builders died one after another: something about them kills, so nobody else is sent."""
        return self.filter(state=Clip.State.BUILDING, lease_until__lt=now, attempts__gte=MAX_ATTEMPTS)

    def to_queue(self, *, now: datetime, patience: Any) -> "ClipQuerySet":
        """Claimable clips no message is under way for: one sent more than `patience` ago counts as lost."""
        return self.claimable(now=now).exclude(state=Clip.State.QUEUED, queued_at__gte=now - patience).order_by("pk")

    def by_state(self) -> dict[str, int]:
        """How many clips are in each state, every state named."""
        counted = dict(self.order_by().values_list("state").annotate(models.Count("pk")))
        return {state.value: counted.get(state.value, 0) for state in Clip.State}


class Clip(models.Model):
    """The sound of one Lithuanian text by one voice, and the job that makes it.

    The row is the job: a message to a worker may be lost, the row stays and is sent again. What was built stays
    playable while it is built anew.
    """

    class State(models.TextChoices):
        MISSING = "missing", _("not built yet")
        QUEUED = "queued", _("waiting")
        BUILDING = "building", _("being built")
        READY = "ready", _("ready")
        FAILED = "failed", _("failed")

    class Kind(models.TextChoices):
        HUMAN = "human", _("recorded by a person")
        SYNTHETIC = "synthetic", _("synthetic voice")

    class Voice(models.TextChoices):
        WOMAN = "f", _("woman")
        MAN = "m", _("man")

    uid = models.CharField(max_length=16, unique=True, editable=False)
    text = models.CharField(_("text"), max_length=1000)
    accented = models.CharField(_("text with stress marks"), max_length=1500, blank=True)
    phonemes = models.CharField(
        _("phonemes"),
        max_length=3000,
        blank=True,
        help_text=_(
            "For the synthetic voice, in espeak-ng's notation; empty: they are made from the text with stress marks."
        ),
    )
    spoken_as = models.TextField(blank=True, editable=False)
    rules = models.PositiveSmallIntegerField(default=0, editable=False)
    voice = models.CharField(_("voice"), max_length=1, choices=Voice.choices, default=Voice.WOMAN)
    kind = models.CharField(_("kind"), max_length=9, choices=Kind.choices, default=Kind.SYNTHETIC)
    provider = models.CharField(_("made by"), max_length=40, blank=True, editable=False)
    licence = models.CharField(_("licence"), max_length=60, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recorded by"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.MISSING, db_index=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0, editable=False)
    queued_at = models.DateTimeField(null=True, editable=False)
    lease = models.CharField(max_length=32, blank=True, editable=False)
    lease_until = models.DateTimeField(null=True, editable=False)
    error = models.CharField(_("what went wrong"), max_length=300, blank=True, editable=False)

    duration = models.FloatField(_("seconds"), default=0, editable=False)
    slow_duration = models.FloatField(default=0, editable=False)
    peaks = models.JSONField(default=list, blank=True, editable=False)
    mp3 = models.CharField(max_length=40, blank=True, editable=False)
    opus = models.CharField(max_length=40, blank=True, editable=False)
    slow_mp3 = models.CharField(max_length=40, blank=True, editable=False)
    slow_opus = models.CharField(max_length=40, blank=True, editable=False)
    built_at = models.DateTimeField(_("built"), null=True, editable=False)
    created_at = models.DateTimeField(_("created"), editable=False)

    objects = ClipQuerySet.as_manager()

    class Meta:
        verbose_name = _("sound clip")
        verbose_name_plural = _("sound clips")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["text", "voice"], name="media_clip_one_per_text_and_voice"),
            models.CheckConstraint(condition=Q(voice__in=["f", "m"]), name="media_clip_voice_known"),
            models.CheckConstraint(condition=Q(kind__in=["human", "synthetic"]), name="media_clip_kind_known"),
            models.CheckConstraint(
                condition=Q(state__in=["missing", "queued", "building", "ready", "failed"]),
                name="media_clip_state_known",
            ),
            models.CheckConstraint(
                condition=Q(mp3="", opus="", slow_mp3="", slow_opus="", duration=0)
                | (~Q(mp3="") & ~Q(opus="") & ~Q(slow_mp3="") & ~Q(slow_opus="") & Q(duration__gt=0)),
                name="media_clip_all_renditions_or_none",
            ),
            models.CheckConstraint(condition=~Q(state="ready") | ~Q(mp3=""), name="media_clip_ready_has_sound"),
            models.CheckConstraint(
                condition=~Q(state="building") | (~Q(lease="") & Q(lease_until__isnull=False)),
                name="media_clip_building_has_lease",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.text} ({self.get_voice_display()})"

    @classmethod
    def of(cls, *, text: str, accented: str, voice: str, now: datetime) -> "Clip":
        """An unsaved clip of a line."""
        uid = clip_uid(text, voice)
        return cls(uid=uid, text=spoken_form(text), accented=accented, voice=voice_of(voice), created_at=now)

    @property
    def is_playable(self) -> bool:
        """Whether there is a sound, be it an older one that is just being built anew."""
        return bool(self.mp3)

    @property
    def is_synthetic(self) -> bool:
        return self.kind == self.Kind.SYNTHETIC

    @property
    def utterance(self) -> Utterance:
        return Utterance(uid=self.uid, text=self.text, voice=self.voice, phonemes=self.mnemonics)

    @property
    def mnemonics(self) -> str:
        """What espeak-ng is to say: an editor's phonemes, else those of the text with stress marks.

        "" where a word of several syllables has no mark, or the marked text is another text: the voice then reads plain.
        The text itself has marks where the plain one could be said in two ways.
        """
        if self.phonemes:
            return self.phonemes
        if strip_stress(spoken_form(self.accented)) != strip_stress(self.text) or not is_complete(self.accented):
            return ""
        return say(self.accented)

    @cached_property
    def urls(self) -> ClipUrls:
        """Addresses that work now: of the files where they are built, else ones that build on demand."""
        if self.mp3:
            return ClipUrls(*(addresses.file(name) for name in (self.mp3, self.opus, self.slow_mp3, self.slow_opus)))
        return ClipUrls(
            addresses.clip(self.uid, "mp3"),
            addresses.clip(self.uid, "opus"),
            addresses.clip(self.uid, "mp3", slow=True),
            addresses.clip(self.uid, "opus", slow=True),
        )


class Picture(models.Model):
    """A pictogram or a scene: an SVG cleaned of everything that is not drawing, with words for those who do not see it."""

    name = models.SlugField(_("name"), max_length=60, unique=True)
    svg = models.TextField(_("SVG"), validators=[pictures.validate], help_text=_("The text of an SVG file."))
    digest = models.CharField(max_length=20, editable=False)
    alt_lt = models.CharField(_("description in Lithuanian"), max_length=200)
    alt_en = models.CharField(_("description in English"), max_length=200)
    alt_ru = models.CharField(_("description in Russian"), max_length=200)
    alt_uk = models.CharField(_("description in Ukrainian"), max_length=200)
    source = models.CharField(_("source"), max_length=200)
    licence = models.CharField(_("licence"), max_length=60)

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["name"]
        constraints = [models.CheckConstraint(condition=~Q(svg=""), name="media_picture_has_svg")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
        """Cleans the drawing, whoever saves it. Raises media.pictures.UnsafePicture."""
        self.svg = pictures.clean(self.svg)
        self.digest = pictures.digest(self.svg)
        if update_fields is not None and "svg" in update_fields:
            update_fields = {*update_fields, "digest"}
        super().save(*args, update_fields=update_fields, **kwargs)

    @property
    def url(self) -> str:
        """Address of the drawing, good for ever: another drawing has another address."""
        return addresses.picture(self.name, self.digest)

    @property
    def alt(self) -> str:
        """The description in the reader's language."""
        return str(getattr(self, f"alt_{(get_language() or 'en')[:2]}", "") or self.alt_en)


@deconstructible
class PrivateStorage(FileSystemStorage):
    """Files that have no public address."""

    @property
    def base_location(self) -> Path:
        return Path(settings.PRIVATE_ROOT)

    @property
    def location(self) -> str:
        return str(self.base_location.absolute())

    @property
    def base_url(self) -> None:
        return None


def recording_path(recording: "Recording", filename: str) -> str:
    return f"recordings/{recording.uid.hex[:2]}/{recording.uid.hex}.mp3"


class RecordingQuerySet(models.QuerySet["Recording"]):
    def of(self, user: Any) -> "RecordingQuerySet":
        return self.filter(user=user).order_by("-created_at", "-pk")


class Recording(models.Model):
    """A learner's own voice, for that learner alone."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recordings")
    file = models.FileField(storage=PrivateStorage(), upload_to=recording_path)
    duration = models.FloatField()
    created_at = models.DateTimeField()

    objects = RecordingQuerySet.as_manager()

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["user", "created_at"], name="media_recording_by_user")]
        constraints = [
            models.CheckConstraint(condition=~Q(file=""), name="media_recording_has_file"),
            models.CheckConstraint(condition=Q(duration__gt=0, duration__lte=60), name="media_recording_length"),
        ]

    def __str__(self) -> str:
        return f"{self.created_at:%Y-%m-%d %H:%M}"

    def get_absolute_url(self) -> str:
        """Where its owner, and nobody else, hears it."""
        return reverse("media:my_recording", args=[self.uid])
