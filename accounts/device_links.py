"""Opening the account on another phone: a code shown by a signed-in one, good once and for ten minutes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings

from accounts.models import DeviceLink, User
from accounts.tokens import hashed, new_code

LENGTH = 8
PURPOSE = "device_link"


class SpentLink(Exception):
    """The code was used, has expired or never existed: all three look alike from outside."""


@dataclass(frozen=True)
class NewLink:
    """A code just made; it can be read only now."""

    code: str
    expires_at: datetime


def make_link(*, user: User, now: datetime) -> NewLink:
    """A new code; the person's earlier ones stop working."""
    DeviceLink.objects.filter(user=user, used_at=None).delete()
    code = new_code(length=LENGTH)
    expires_at = now + timedelta(minutes=settings.DEVICE_LINK_MINUTES)
    DeviceLink.objects.create(
        user=user, token_hash=hashed(code, purpose=PURPOSE), created_at=now, expires_at=expires_at
    )
    return NewLink(code, expires_at)


def whose(*, code: str, now: datetime) -> User:
    """The person behind a code, without using it up. Raises SpentLink."""
    link = (
        DeviceLink.objects.filter(token_hash=hashed(code, purpose=PURPOSE), used_at=None, expires_at__gt=now)
        .select_related("user")
        .first()
    )
    if link is None or not link.user.is_active:
        raise SpentLink
    return link.user


def use(*, code: str, now: datetime) -> User:
    """Use the code up; of two that come at once one wins. Raises SpentLink."""
    user = whose(code=code, now=now)
    used = DeviceLink.objects.filter(token_hash=hashed(code, purpose=PURPOSE), used_at=None, expires_at__gt=now).update(
        used_at=now
    )
    if not used:
        raise SpentLink
    return user
