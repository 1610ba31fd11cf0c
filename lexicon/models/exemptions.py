"""What the gates let pass for a reason."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ExemptionQuerySet(models.QuerySet):
    def texts(self, gate: Exemption.Gate) -> frozenset[str]:
        """What is let through `gate`."""
        return frozenset(self.filter(gate=gate).values_list("text", flat=True))


class Exemption(models.Model):
    """Something a gate would stop and a person has found right, with the reason."""

    class Gate(models.TextChoices):
        SPELLING = "spelling", _("a word the dictionary does not know")
        STRESS = "stress", _("a word written without a stress mark")
        GLOSS = "gloss", _("the same meaning in Russian and Ukrainian")

    gate = models.CharField(_("what is let through"), max_length=10, choices=Gate)
    text = models.CharField(
        _("text"), max_length=200, help_text=_("The word as written; for meanings the whole meaning.")
    )
    reason = models.CharField(
        _("reason"), max_length=300, help_text=_("Why it is right: a name, a loan word, a brand.")
    )

    objects = ExemptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("exemption")
        verbose_name_plural = _("exemptions")
        ordering = ["gate", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["gate", "text"],
                name="exemption_once",
                violation_error_message=_("This is on the list already."),
            )
        ]

    def __str__(self) -> str:
        return self.text
