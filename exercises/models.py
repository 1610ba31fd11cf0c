"""Exercises as editors keep them, every answer ever given, what learners report and what editors decided about it."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.template.response import TemplateResponse
from django.utils import timezone, translation
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError as ContentError
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index

from exercises import registry, rendering
from exercises.exercise import Exercise
from exercises.framing import SentenceFrame as SentenceFrame  # a model of this app, kept in a module of its own
from exercises.registry import UnknownKind
from exercises.verdict import Policy, Verdict
from lexicon.services import machine
from media.services import ensure_clips


class UnreadableItem(Exception):
    """Stored content is no exercise: its kind is gone, or it breaks the kind's rules. `reasons` are for editors."""

    def __init__(self, uid: str, reasons: list[str]) -> None:
        super().__init__(f"{uid}: {'; '.join(reasons)}")
        self.reasons = reasons


class AppendOnly(TypeError):
    """A row of a ledger was to be changed after it was written."""


def kind_choices() -> list[tuple[str, Any]]:
    """Choices of `Item.kind`, translated; called at run time, so that a new kind needs no migration."""
    return [(name, gettext_lazy(label)) for name, label in registry.choices()]


def content_hash(kind: str, version: int, content: Mapping[str, Any]) -> str:
    """What identifies stored content: 40 hexadecimal digits, the same wherever the content is the same."""
    whole = json.dumps([kind, version, content], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode()).hexdigest()[:40]


def read_content(uid: str, kind: str, content: Any, version: int) -> Exercise:
    """Stored content as an exercise. Raises UnreadableItem."""
    try:
        return registry.read(kind, content, version)
    except UnknownKind:
        raise UnreadableItem(uid, [gettext("The kind “%(kind)s” is not known here.") % {"kind": kind}]) from None
    except ContentError as error:
        reasons = [f"{'.'.join(map(str, line['loc'])) or kind}: {line['msg']}" for line in error.errors()]
        raise UnreadableItem(uid, reasons) from None


class Snapshot(models.Model):
    """Content that was once published, kept for good: answers point to what was really asked."""

    hash = models.CharField(max_length=40, primary_key=True)
    kind = models.CharField(max_length=40)
    version = models.PositiveSmallIntegerField()
    content = models.JSONField()

    def __str__(self) -> str:
        return f"{self.kind} {self.hash}"

    @property
    def exercise(self) -> Exercise:
        """The exercise as it was asked. Raises UnreadableItem."""
        return read_content(self.hash, self.kind, self.content, self.version)


class ItemQuerySet(models.QuerySet):
    def live(self) -> "ItemQuerySet":
        """What learners may see."""
        return self.filter(live=True)


class Item(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, index.Indexed, models.Model):
    """One exercise of any kind. Which level, theme and lesson it belongs to is said by whoever refers to it."""

    uid = models.SlugField(
        _("identifier"),
        max_length=80,
        unique=True,
        help_text=_(
            "Letters, digits and hyphens; never changes, because answers are kept under it. E.g. a1-prekyba-2-01"
        ),
    )
    kind = models.CharField(_("kind"), max_length=40, choices=kind_choices, db_index=True)
    version = models.PositiveSmallIntegerField(default=1, editable=False)
    content = models.JSONField(_("content"), default=dict)
    title = models.CharField(_("title"), max_length=150, editable=False, blank=True)
    content_hash = models.CharField(max_length=40, editable=False, blank=True)

    objects = ItemQuerySet.as_manager()

    search_fields = [
        index.SearchField("title"),
        index.SearchField("uid"),
        index.AutocompleteField("title"),
        index.AutocompleteField("uid"),
        index.FilterField("kind"),
        index.FilterField("live"),
    ]

    class Meta:
        verbose_name = _("exercise")
        verbose_name_plural = _("exercises")
        ordering = ["uid"]

    def __str__(self) -> str:
        return f"{self.uid} · {self.title}" if self.title else self.uid

    @property
    def exercise(self) -> Exercise:
        """What is asked. Raises UnreadableItem."""
        return read_content(self.uid, self.kind, self.content, self.version)

    @property
    def is_readable(self) -> bool:
        """Whether learners can be shown it; lists for learners skip what is not."""
        try:
            return bool(self.exercise)
        except UnreadableItem:
            return False

    @property
    def was_published(self) -> bool:
        """Whether learners may have seen it: from then on it keeps its identifier."""
        return self.live or self.first_published_at is not None

    def with_content_json(self, content: Mapping[str, Any]) -> "Item":
        """A revision as an exercise; one that was published is never renamed by a former version."""
        item = super().with_content_json(content)
        if self.was_published:
            item.uid = self.uid
        return item

    def clean(self) -> None:
        super().clean()
        if not isinstance(self.content, dict):
            raise ValidationError({"content": _("The content of an exercise is a map of its fields.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps title, hash and snapshot in step with the content."""
        fields = kwargs.get("update_fields")
        if fields is None or "content" in fields:
            self.title = title_of(self.content)
            self.content_hash = content_hash(self.kind, self.version, self.content)
            Snapshot.objects.get_or_create(
                hash=self.content_hash,
                defaults={"kind": self.kind, "version": self.version, "content": self.content},
            )
            if fields is not None:
                kwargs["update_fields"] = {*fields, "title", "content_hash"}
        super().save(*args, **kwargs)

    def publish(self, revision: Any, **kwargs: Any) -> None:
        """Publishes, and asks for the sound of every line the exercise now says."""
        super().publish(revision, **kwargs)
        with suppress(UnreadableItem):
            ensure_clips(lines=revision.as_object().exercise.sounds(), now=timezone.now())

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        modes = []
        for code, name in settings.LANGUAGES:
            modes.append((code, gettext("Question · %(language)s") % {"language": name}))
            modes.append((f"{code}-answered", gettext("After the answer · %(language)s") % {"language": name}))
        return modes

    @property
    def default_preview_mode(self) -> str:
        return translation.get_language() if translation.get_language() in dict(settings.LANGUAGES) else "lt"

    def serve_preview(self, request: Any, mode_name: str) -> TemplateResponse:
        """The learner's own page; `mode_name` is a language, perhaps with "-answered"."""
        language, _dash, answered = mode_name.partition("-")
        with translation.override(language):
            response = TemplateResponse(
                request, "exercises/preview.html", self._preview_context(language, bool(answered))
            )
            return response.render()

    def _preview_context(self, language: str, answered: bool) -> dict[str, Any]:
        try:
            exercise = self.exercise
        except UnreadableItem as problem:
            return {"reasons": problem.reasons}
        answer = exercise.model_answer() if answered else None
        verdict = exercise.check(answer, lexicon=machine()) if answer is not None else None
        return rendering.exercise_context(item=self, seed=1, language=language, answer=answer, verdict=verdict)


def title_of(content: Any) -> str:
    """A line by which an editor knows the exercise: its first own text and its instruction."""
    if not isinstance(content, dict):
        return ""
    own = {key: value for key, value in content.items() if key not in Exercise.model_fields}
    prompt = content.get("prompt")
    instruction = _first_text(prompt) if isinstance(prompt, dict) else ""
    title = " · ".join(filter(None, (" ".join(_first_text(own).split())[:80], " ".join(instruction.split()))))
    return title[:150]


def _first_text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return next(filter(None, map(_first_text, inside)), "")


class AttemptQuerySet(models.QuerySet):
    def of(self, user: Any) -> "AttemptQuerySet":
        return self.filter(user=user)

    def in_context(self, context: str) -> "AttemptQuerySet":
        return self.filter(context=context)

    def with_effective_score(self) -> "AttemptQuerySet":
        """Adds `effective`: the latest regrade's score, else the learner's own assessment, else the score given."""
        regrades = Regrade.objects.filter(attempt=OuterRef("pk")).order_by("-created_at", "-pk").values("score")
        assessments = SelfAssessment.objects.filter(attempt=OuterRef("pk")).values("score")
        return self.annotate(effective=Coalesce(Subquery(regrades[:1]), Subquery(assessments[:1]), "score"))


class Attempt(models.Model):
    """One answer to one exercise, as given and as checked then. The one ledger: rows are added, never changed.

    `context` says where it was given: `lesson:<uid>`, `review`, `exam:<uid>`, `try`.
    """

    token = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attempts")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="attempts")
    item_uid = models.CharField(max_length=80)
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    context = models.CharField(max_length=120, default="try")
    answer = models.JSONField()
    verdict = models.JSONField()
    score = models.FloatField(null=True)
    policy = models.CharField(max_length=12, choices=[(policy.value, policy.value) for policy in Policy])
    seed = models.PositiveIntegerField()
    hints_used = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()

    objects = AttemptQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["created_at", "pk"]
        indexes = [
            models.Index(fields=["user", "context", "item_uid", "created_at"], name="attempt_by_context"),
            models.Index(fields=["user", "created_at"], name="attempt_by_person"),
            models.Index(fields=["item_uid", "created_at"], name="attempt_by_item"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=1), name="attempt_score_is_a_share"
            )
        ]

    def __str__(self) -> str:
        return f"{self.item_uid} {self.created_at:%Y-%m-%d %H:%M}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise AppendOnly("An answer, once given, is never changed: add a Regrade.")
        super().save(*args, **kwargs)

    def read_verdict(self) -> Verdict:
        """What was said about the answer when it was given."""
        return Verdict.model_validate(self.verdict)

    @property
    def effective_score(self) -> float | None:
        """What counts now: the latest regrade, else the learner's own assessment, else the score given."""
        if hasattr(self, "effective"):
            return self.effective
        return type(self).objects.with_effective_score().get(pk=self.pk).effective


class SelfAssessment(models.Model):
    """What a learner says of her own writing or speaking, until a person marks it. `ticks`: numbers of the points met."""

    attempt = models.OneToOneField(Attempt, on_delete=models.CASCADE, related_name="self_assessment")
    score = models.FloatField()
    ticks = models.JSONField(default=list)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("self-assessment")
        verbose_name_plural = _("self-assessments")
        constraints = [
            models.CheckConstraint(condition=Q(score__gte=0, score__lte=1), name="self_assessment_score_is_a_share")
        ]

    def __str__(self) -> str:
        return f"{self.attempt} {self.score:.0%}"


class Report(models.Model):
    """A learner says that an answer should count, or that something is wrong. `about`: `exercise:<uid>`, `word:<uid>`,
    `sound:<uid>`, `page:<path>`."""

    class Kind(models.TextChoices):
        ANSWER = "answer", _("My answer should count")
        MISTAKE = "mistake", _("A mistake")

    class State(models.TextChoices):
        NEW = "new", _("New")
        ACCEPTED = "accepted", _("Accepted")
        DECLINED = "declined", _("Declined")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    about = models.CharField(_("about"), max_length=255, db_index=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.NEW)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="reports", verbose_name=_("person")
    )
    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, null=True, related_name="reports")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, null=True, related_name="+")
    answer = models.JSONField(_("answer"), default=list)
    text = models.TextField(_("what the person wrote"), max_length=2000, blank=True)
    language = models.CharField(max_length=8, blank=True)
    created_at = models.DateTimeField(_("reported at"))
    decided_at = models.DateTimeField(_("decided at"), null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["attempt"], condition=Q(kind="answer"), name="one_report_for_one_answer"),
            models.CheckConstraint(
                condition=Q(state="new", decided_at__isnull=True) | Q(~Q(state="new"), decided_at__isnull=False),
                name="report_decided_has_a_time",
            ),
            models.CheckConstraint(
                condition=Q(kind="mistake") | Q(attempt__isnull=False), name="report_of_an_answer_has_one"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.about}"

    @property
    def item_uid(self) -> str:
        """The exercise it is about, or nothing."""
        subject, _colon, uid = self.about.partition(":")
        return uid if subject == "exercise" else ""


class Regrade(models.Model):
    """A later verdict on an answer already given; the latest one counts. Added, never changed."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="regrades")
    report = models.ForeignKey(Report, on_delete=models.SET_NULL, null=True, related_name="regrades")
    verdict = models.JSONField()
    score = models.FloatField()
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("regrade")
        verbose_name_plural = _("regrades")
        ordering = ["created_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(score__gte=0, score__lte=1), name="regrade_score_is_a_share"),
            models.UniqueConstraint(fields=["attempt", "report"], name="one_regrade_for_one_report"),
        ]

    def __str__(self) -> str:
        return f"{self.attempt} → {self.score}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise AppendOnly("A regrade, once made, is never changed: add another.")
        super().save(*args, **kwargs)
