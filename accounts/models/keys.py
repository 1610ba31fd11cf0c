"""Keys that open an account without an e-mail address: the recovery card and the link from a signed-in phone."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class RecoveryCard(models.Model):
    """The eight words of one person, stored so that they can be recognised and not read (docs/recovery-card.md)."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="recovery_card")
    lookup = models.CharField(max_length=32, unique=True, editable=False)
    words_hash = models.CharField(max_length=200, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("recovery card")
        verbose_name_plural = _("recovery cards")

    def __str__(self) -> str:
        return str(_("recovery card"))


class DeviceLink(models.Model):
    """A short-lived code, shown as a QR on a signed-in phone, that opens the account once on another device."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="device_links")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("link to another device")
        verbose_name_plural = _("links to other devices")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["expires_at"], name="accounts_devicelink_expiry")]

    def __str__(self) -> str:
        return str(_("link to another device"))
