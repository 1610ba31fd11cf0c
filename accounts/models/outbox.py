"""The one outbox: every message the site sends to a person is a row here before it is a mail."""

import uuid
from datetime import datetime

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MOST_ATTEMPTS = 6


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Questions asked about messages."""

    def due(self, *, now: datetime) -> "NoticeQuerySet":
        """Waiting ones whose time has come, and claimed ones whose worker died before the mail was handed over."""
        forgotten = models.Q(
            state=Notice.State.SENDING, handed_over_at=None, leased_until__lt=now, attempts__lt=MOST_ATTEMPTS
        )
        waiting = models.Q(state=Notice.State.WAITING, not_before__lte=now)
        return self.filter(forgotten | waiting).order_by("created_at", "pk")

    def unclear(self, *, now: datetime) -> "NoticeQuerySet":
        """Handed to the mail server by a worker that died before it could say how that ended, or killing every worker."""
        given_up = models.Q(handed_over_at__isnull=False) | models.Q(attempts__gte=MOST_ATTEMPTS)
        return self.filter(given_up, state=Notice.State.SENDING, leased_until__lt=now)


class Notice(models.Model):
    """One message to one person: unique by kind and date key, written in the person's language when it is sent."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Failed")

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="notices")
    address = models.EmailField(_("e-mail address"), blank=True, help_text=_("Empty: the person's own."))
    language = models.CharField(max_length=8, choices=settings.LANGUAGES, blank=True)
    kind = models.CharField(_("kind"), max_length=80)
    date_key = models.CharField(_("date key"), max_length=80)
    context = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    problem = models.CharField(_("problem"), max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    not_before = models.DateTimeField(default=timezone.now)
    leased_until = models.DateTimeField(null=True)
    handed_over_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(_("sent"), null=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "kind", "date_key"],
                condition=models.Q(user__isnull=False),
                name="accounts_notice_once_a_person",
            ),
            models.UniqueConstraint(
                fields=["address", "kind", "date_key"],
                condition=models.Q(user__isnull=True),
                name="accounts_notice_once_an_address",
            ),
            models.CheckConstraint(
                condition=models.Q(user__isnull=False) | ~models.Q(address=""), name="accounts_notice_has_receiver"
            ),
        ]
        indexes = [models.Index(fields=["state", "not_before"], name="accounts_notice_due")]

    def __str__(self) -> str:
        return f"{self.kind} {self.date_key}"
