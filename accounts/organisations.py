"""Joining and leaving organisations: invitations by e-mail or by code, roles, who may look after the members."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import IntegrityError, transaction

from accounts import notices
from accounts.models import Invitation, Membership, Organisation, User
from accounts.models.organisations import MAY_GIVE, Role
from accounts.tokens import hashed, new_code

LENGTH = 12
PURPOSE = "invitation"


class NotAllowed(Exception):
    """The person may not do this in that organisation."""


class SpentInvitation(Exception):
    """Accepted, withdrawn, expired or never made: all four look alike from outside."""


class AnotherAddress(Exception):
    """The invitation was sent to an address that is not (yet) the person's."""


class AlreadyMember(Exception):
    """The person already belongs to the organisation; the role stays as it is."""


class LastOwner(Exception):
    """An organisation keeps at least one owner."""


@dataclass(frozen=True)
class NewInvitation:
    """An invitation just made, and its code, which can be read only now."""

    invitation: Invitation
    code: str


def roles_to_give(*, user: User, organisation: Organisation) -> list[Role]:
    """The roles the person may give there, strongest first; none for those who do not look after members."""
    if user.has_perm("accounts.change_organisation"):
        return list(Role)
    own = Membership.objects.filter(user=user, organisation=organisation).values_list("role", flat=True).first()
    given = MAY_GIVE.get(Role(own), set()) if own else set()
    return [role for role in Role if role in given]


def invite(*, by: User, organisation: Organisation, role: str, email: str, now: datetime) -> NewInvitation:
    """Offer a role; with an address the code goes there by e-mail. Raises NotAllowed."""
    if role not in roles_to_give(user=by, organisation=organisation):
        raise NotAllowed
    code = new_code(length=LENGTH)
    address = email.strip().lower()
    with transaction.atomic():
        if address:
            open_ones = Invitation.objects.open(now=now).filter(organisation=organisation, email=address)
            open_ones.order_by().update(withdrawn_at=now)
        invitation = Invitation.objects.create(
            organisation=organisation,
            role=role,
            email=address,
            token_hash=hashed(code, purpose=PURPOSE),
            invited_by=by,
            created_at=now,
            expires_at=now + timedelta(days=settings.INVITATION_DAYS),
        )
        if address:
            _send(invitation=invitation, code=code, by=by, now=now)
    return NewInvitation(invitation, code)


def _send(*, invitation: Invitation, code: str, by: User, now: datetime) -> None:
    receiver = User.objects.with_address(invitation.email).first()
    notices.queue(
        user=receiver,
        address="" if receiver else invitation.email,
        language=by.interface_language,
        kind="accounts.invitation",
        date_key=str(invitation.uid),
        context={
            "organisation": invitation.organisation.name,
            "by": by.name_shown,
            "code": code,
            "until": invitation.expires_at.date().isoformat(),
        },
        now=now,
    )


def find(*, code: str, now: datetime) -> Invitation:
    """The open invitation with this code. Raises SpentInvitation."""
    found = Invitation.objects.open(now=now).filter(token_hash=hashed(code, purpose=PURPOSE))
    invitation = found.select_related("organisation", "invited_by").first()
    if invitation is None:
        raise SpentInvitation
    return invitation


def accept(*, code: str, user: User, now: datetime) -> Membership:
    """Join. Raises SpentInvitation, AnotherAddress or AlreadyMember (the invitation stays open for its receiver)."""
    invitation = find(code=code, now=now)
    if invitation.email and not owns_address(user=user, email=invitation.email):
        raise AnotherAddress
    try:
        with transaction.atomic():
            membership = Membership.objects.create(
                user=user, organisation=invitation.organisation, role=invitation.role, joined_at=now
            )
            accepted = Invitation.objects.open(now=now).filter(pk=invitation.pk).order_by()
            if not accepted.update(accepted_at=now, accepted_by=user):
                raise SpentInvitation
    except IntegrityError as known:
        raise AlreadyMember from known
    return membership


def owns_address(*, user: User, email: str) -> bool:
    """Whether the address is proven to be the person's."""
    return EmailAddress.objects.filter(user=user, email=email.lower(), verified=True).exists()


def withdraw(*, by: User, organisation: Organisation, invitation_uid, now: datetime) -> None:
    """Take an open invitation back. Raises NotAllowed."""
    if not roles_to_give(user=by, organisation=organisation):
        raise NotAllowed
    found = Invitation.objects.open(now=now).filter(organisation=organisation, uid=invitation_uid)
    found.order_by().update(withdrawn_at=now)


def leave(*, user: User, organisation: Organisation) -> None:
    """End the person's own membership. Raises LastOwner while others would be left without an owner."""
    with transaction.atomic():
        members = Membership.objects.select_for_update().filter(organisation=organisation)
        own = members.filter(user=user).first()
        if own is None:
            raise NotAllowed
        others = members.exclude(pk=own.pk)
        if own.role == Role.OWNER and others.exists() and not others.in_roles(Role.OWNER).exists():
            raise LastOwner
        own.delete()


def remove(*, by: User, organisation: Organisation, member_uid) -> None:
    """End somebody else's membership. Raises NotAllowed for a role the person could not have given."""
    member = Membership.objects.filter(organisation=organisation, user__uid=member_uid).first()
    if member is None or member.role not in roles_to_give(user=by, organisation=organisation):
        raise NotAllowed
    leave(user=member.user, organisation=organisation)
