"""Users: learners with and without an e-mail address, guests, editors, providers, employers."""

import secrets
import uuid
from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


def opaque_username() -> str:
    """A name for the column Django needs: random, never shown, never typed."""
    return secrets.token_urlsafe(16)


class UserQuerySet(models.QuerySet["User"]):
    """Questions asked about people."""

    def with_address(self, email: str) -> "UserQuerySet":
        """The person whose address this is, whatever the case of its letters; at most one row."""
        return self.filter(email=email.strip().lower())

    def idle_guests(self, *, since: datetime) -> "UserQuerySet":
        """Guests not seen since that moment, longest away first."""
        return self.filter(is_guest=True, last_seen__lt=since).order_by("last_seen", "pk")


class People(UserManager.from_queryset(UserQuerySet)):
    """Makes users; a username is made up unless one is given."""

    def _create_user(self, username, email, password, **extra_fields):
        return super()._create_user(username or opaque_username(), email, password, **extra_fields)


class User(AbstractUser):
    """A person. Without an e-mail address `email` is NULL; a guest has neither address nor key, only this browser."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    username = models.CharField(max_length=150, unique=True, default=opaque_username)
    email = models.EmailField(_("e-mail address"), unique=True, null=True, blank=True, default=None)
    is_guest = models.BooleanField(_("guest"), default=False)
    interface_language = models.CharField(
        _("language of the interface"), max_length=8, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    stress_marks = models.BooleanField(
        _("stress marks"), null=True, blank=True, editable=False, help_text=_("Empty: as on the device.")
    )
    last_seen = models.DateTimeField(_("last seen"), default=timezone.now, editable=False)

    objects = People()

    class Meta(AbstractUser.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="accounts_user_email_lower_case"),
            models.CheckConstraint(condition=~models.Q(email=""), name="accounts_user_email_not_empty"),
            models.CheckConstraint(
                condition=models.Q(is_guest=False) | models.Q(email=None), name="accounts_user_guest_without_email"
            ),
        ]
        indexes = [
            models.Index(fields=["last_seen"], name="accounts_user_idle", condition=models.Q(is_guest=True)),
        ]

    def __str__(self) -> str:
        return self.name_shown

    def save(self, *args, **kwargs) -> None:
        """An absent address is NULL, never an empty text (libraries write both); capitals do not make another address."""
        self.email = (self.email or "").strip().lower() or None
        super().save(*args, **kwargs)

    @property
    def name_shown(self) -> str:
        """What others may read: the name the person gave, else the address, else a word and four characters."""
        name = super().get_full_name()
        if name or self.email:
            return name or self.email
        mark = self.uid.hex[:4].upper()
        if self.is_guest:
            return gettext("Guest %(mark)s") % {"mark": mark}
        return gettext("Learner %(mark)s") % {"mark": mark}

    def get_full_name(self) -> str:
        return self.name_shown

    def get_short_name(self) -> str:
        return self.first_name or self.name_shown
