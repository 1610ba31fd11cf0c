"""What accounts, and the libraries it is built on, keep about a person."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from wagtail.users.models import UserProfile

from accounts.models import DeviceLink, Invitation, Membership, Notice, RecoveryCard, User
from accounts.models.organisations import Role

# Rows of libraries that name a person, and what becomes of them when the person is erased: they go with the row of
# the person ("erased"), or stay without the name ("nameless": the text somebody edited stays, who it was does not).
# tests/architecture/test_personal_data.py fails when a library brings a model that is not named here.
LIBRARIES = {
    "account.EmailAddress": "erased",
    "mfa.Authenticator": "erased",
    "wagtailusers.UserProfile": "erased",
    "wagtailadmin.EditingSession": "erased",
    "wagtailadmin.FormState": "erased",
    "wagtailcore.APIToken": "erased",
    "wagtailcore.Comment": "erased",
    "wagtailcore.CommentReply": "erased",
    "wagtailcore.PageSubscription": "erased",
    "wagtailcore.ModelLogEntry": "nameless",
    "wagtailcore.Page": "nameless",
    "wagtailcore.PageLogEntry": "nameless",
    "wagtailcore.Revision": "nameless",
    "wagtailcore.TaskState": "nameless",
    "wagtailcore.UploadedFile": "nameless",
    "wagtailcore.WorkflowState": "nameless",
    "wagtaildocs.Document": "nameless",
    "wagtailimages.Image": "nameless",
    "wagtail_localize.SegmentOverride": "nameless",
    "wagtail_localize.StringTranslation": "nameless",
}


def export(user: User) -> dict:
    """The account: who, which keys, which organisations, which messages."""
    card = RecoveryCard.objects.filter(user=user).first()
    return {
        "account": {
            "uid": str(user.uid),
            "name": " ".join(part for part in (user.first_name, user.last_name) if part),
            "email": user.email,
            "guest": user.is_guest,
            "interface_language": user.interface_language,
            "stress_marks": user.stress_marks,
            "created": user.date_joined,
            "last_seen": user.last_seen,
            "last_login": user.last_login,
            "has_password": user.has_usable_password(),
            "recovery_card_made": card and card.created_at,
            "recovery_card_last_used": card and card.last_used_at,
        },
        "addresses": list(EmailAddress.objects.filter(user=user).order_by("pk").values("email", "verified", "primary")),
        "passkeys": [
            {"name": str(key), "created": key.created_at, "last_used": key.last_used_at}
            for key in Authenticator.objects.filter(user=user).order_by("pk")
        ],
        "organisations": [
            {"name": row.organisation.name, "role": row.role, "joined": row.joined_at}
            for row in Membership.objects.of(user)
        ],
        "invitations_accepted": list(
            Invitation.objects.filter(accepted_by=user).order_by("pk").values("organisation__name", "accepted_at")
        ),
        "device_links": list(DeviceLink.objects.filter(user=user).order_by("pk").values("created_at", "used_at")),
        "messages": list(
            Notice.objects.filter(user=user).order_by("pk").values("kind", "date_key", "state", "created_at", "sent_at")
        ),
    }


def summary(user: User) -> list[str]:
    """An account's own rows are keys, not work: nothing to tell before a merge."""
    return []


def erase(user: User) -> None:
    """Keys, addresses, memberships and messages go; an organisation left without an owner gets its oldest manager."""
    for membership in Membership.objects.of(user).in_roles(Role.OWNER):
        others = Membership.objects.filter(organisation=membership.organisation).exclude(pk=membership.pk)
        if not others.in_roles(Role.OWNER).exists():
            heir = others.in_roles(Role.MANAGER).order_by("joined_at", "pk").first()
            if heir:
                heir.role = Role.OWNER
                heir.save(update_fields=["role"])
    for model in (Membership, Notice, DeviceLink, RecoveryCard, EmailAddress, Authenticator, UserProfile):
        model.objects.filter(user=user).delete()
    if user.email:
        Invitation.objects.filter(email=user.email).delete()


def move(source: User, target: User) -> None:
    """A guest owns no keys; memberships and messages the target does not have yet become the target's."""
    Membership.objects.filter(user=source).exclude(
        organisation__in=Membership.objects.filter(user=target).values("organisation")
    ).update(user=target)
    for notice in Notice.objects.filter(user=source).order_by("pk"):
        if not Notice.objects.filter(user=target, kind=notice.kind, date_key=notice.date_key).exists():
            Notice.objects.filter(pk=notice.pk).update(user=target)
    Invitation.objects.filter(accepted_by=source).update(accepted_by=target)
    Invitation.objects.filter(invited_by=source).update(invited_by=target)
    target.last_seen = max(source.last_seen, target.last_seen)
    target.save(update_fields=["last_seen"])
