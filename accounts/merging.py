"""Merging what a guest did into the account that was signed in to on the same browser: offered, never silent.

Phones are shared, so the guest may be somebody else. Until the person decides, the session remembers the guest's row;
declined, the guest is set aside and comes back on this browser when the account signs out.
"""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction

from accounts import archive
from accounts.models import User

WAITING = "accounts_guest_waiting"
SET_ASIDE = "accounts_guest_set_aside"


class NothingToMerge(Exception):
    """No guest's work waits for a decision in this session."""


@dataclass(frozen=True)
class Offer:
    """A guest and, in the reader's language, what would be moved: "12 answers", "1 lesson finished"."""

    guest: User
    lines: list[str]


def remember(session: SessionBase, *, guest: User, user: User) -> None:
    """After signing in: a guest with work behind it waits for the person's decision."""
    if guest.pk != user.pk and archive.summary(guest):
        session[WAITING] = guest.pk


def waiting(session: SessionBase) -> User | None:
    """The guest whose work waits for a decision, or None. An account is never offered, only a guest still nameless."""
    return User.objects.filter(pk=session.get(WAITING), is_guest=True).first() if WAITING in session else None


def set_aside(session: SessionBase) -> User | None:
    """The guest who comes back on this browser when the account signs out, or None."""
    key = session.get(SET_ASIDE) or session.get(WAITING)
    return User.objects.filter(pk=key, is_guest=True).first() if key else None


def offer(session: SessionBase) -> Offer:
    """What would be merged. Raises NothingToMerge."""
    guest = waiting(session)
    if guest is None:
        raise NothingToMerge
    return Offer(guest, archive.summary(guest))


def accept(session: SessionBase, *, user: User, now: datetime) -> None:
    """Move the guest's work to `user` and erase the guest. Raises NothingToMerge."""
    guest = waiting(session)
    if guest is None:
        raise NothingToMerge
    merge(source=guest, target=user, now=now)
    del session[WAITING]


def decline(session: SessionBase) -> None:
    """The guest was somebody else: leave the work where it is, for when this account signs out."""
    if WAITING in session:
        session[SET_ASIDE] = session.pop(WAITING)


def merge(*, source: User, target: User, now: datetime) -> None:
    """Everything each app keeps about `source` becomes `target`'s; then `source` is gone. All of it or nothing."""
    with transaction.atomic():
        locked = User.objects.select_for_update().filter(pk__in=[source.pk, target.pk]).order_by("pk")
        if len(locked) != 2 or not source.is_guest:
            raise NothingToMerge
        for section in archive.sections():
            section.move(source=source, target=target)
        archive.erase(user=source, now=now)
