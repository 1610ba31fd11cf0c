"""Organisations, who belongs to them in which role, and invitations to join."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OrganisationQuerySet(models.QuerySet["Organisation"]):
    """Questions asked about organisations."""

    def of(self, user) -> "OrganisationQuerySet":
        """Those the person belongs to, by name."""
        return self.filter(memberships__user=user).order_by("name", "pk")


class Organisation(models.Model):
    """A course provider, an employer or another body whose people work on the site together."""

    class Kind(models.TextChoices):
        PROVIDER = "provider", _("Course provider")
        EMPLOYER = "employer", _("Employer")
        OTHER = "other", _("Other organisation")

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    code = models.CharField(
        _("code of the legal entity"),
        max_length=20,
        blank=True,
        help_text=_("As in the register of legal entities, for example 302470603."),
    )
    website = models.URLField(_("website"), blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["code"], condition=~models.Q(code=""), name="accounts_organisation_code_unique"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    """What a member may do. Owners and managers look after the members; the rest is each app's to decide."""

    OWNER = "owner", _("Owner")
    MANAGER = "manager", _("Manager")
    EDITOR = "editor", _("Editor")
    TUTOR = "tutor", _("Tutor")
    VIEWER = "viewer", _("Viewer")


# Who may give which role: a manager may not make owners.
MAY_GIVE = {
    Role.OWNER: set(Role),
    Role.MANAGER: {Role.MANAGER, Role.EDITOR, Role.TUTOR, Role.VIEWER},
}


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Questions asked about memberships."""

    def of(self, user) -> "MembershipQuerySet":
        """The person's memberships with their organisations, by name."""
        return self.filter(user=user).select_related("organisation").order_by("organisation__name", "pk")

    def in_roles(self, *roles: Role) -> "MembershipQuerySet":
        return self.filter(role__in=roles)


class Membership(models.Model):
    """One person's role in one organisation."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="memberships")
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    joined_at = models.DateTimeField(_("joined"), default=timezone.now, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["joined_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "organisation"], name="accounts_membership_unique"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="accounts_membership_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.organisation}: {self.get_role_display()}"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Questions asked about invitations."""

    def open(self, *, now: datetime) -> "InvitationQuerySet":
        """Neither accepted nor withdrawn nor expired, newest first."""
        return self.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=now).order_by("-created_at", "-pk")


class Invitation(models.Model):
    """An offer of a role. With an e-mail address only its owner may accept it; without one, whoever has the code.

    The code itself is never stored: it is shown or sent once, `token_hash` recognises it.
    """

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="invitations")
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    email = models.EmailField(_("e-mail address"), blank=True)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="invitations_given"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("valid until"))
    accepted_at = models.DateTimeField(null=True, editable=False)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="invitations_accepted"
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(accepted_by=None) | ~models.Q(accepted_at=None),
                name="accounts_invitation_accepted_has_date",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.get_role_display()}"
