"""Keeping no longer than needed: idle guests, spent codes, old messages."""

import logging
from datetime import datetime, timedelta

from accounts import archive
from accounts.models import DeviceLink, Invitation, Notice, User

log = logging.getLogger(__name__)

AT_MOST = 1000  # guests a night, so that one night's work stays short
MESSAGES_KEPT = timedelta(days=400)
INVITATIONS_KEPT = timedelta(days=90)


def erase_idle_guests(*, since: datetime, now: datetime) -> int:
    """Erase guests not seen since that moment, each on its own: one that cannot be erased stops no other."""
    erased = 0
    for guest in User.objects.idle_guests(since=since)[:AT_MOST]:
        try:
            archive.erase(user=guest, now=now)
        except Exception:
            log.exception("The idle guest %s could not be erased.", guest.uid)
        else:
            erased += 1
    return erased


def forget_spent_codes(*, now: datetime) -> None:
    """Device links and invitations that no longer open anything, and messages older than thirteen months."""
    DeviceLink.objects.filter(expires_at__lt=now - timedelta(days=1)).delete()
    Invitation.objects.filter(accepted_at=None, expires_at__lt=now - INVITATIONS_KEPT).delete()
    Notice.objects.filter(created_at__lt=now - MESSAGES_KEPT).exclude(state=Notice.State.WAITING).delete()
