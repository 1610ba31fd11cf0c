"""What happens by the clock: messages left behind are sent, idle guests and spent codes are erased."""

from celery import shared_task
from celery.schedules import crontab
from django.core.management import call_command
from django.utils import timezone

from accounts import guests, notices, upkeep
from accounts.notices import send_notice

__all__ = ["erase_idle_guests", "forget_spent_codes", "resume_notices", "send_notice"]

SCHEDULE = {
    "accounts.resume_notices": {"task": "accounts.resume_notices", "schedule": 60.0},
    "accounts.erase_idle_guests": {"task": "accounts.erase_idle_guests", "schedule": crontab(hour=3, minute=20)},
    "accounts.forget_spent_codes": {"task": "accounts.forget_spent_codes", "schedule": crontab(hour=3, minute=40)},
}


@shared_task(name="accounts.resume_notices")
def resume_notices() -> int:
    return notices.resume(now=timezone.now())


@shared_task(name="accounts.erase_idle_guests")
def erase_idle_guests() -> int:
    """Erase guests who stayed away longer than GUEST_IDLE_DAYS."""
    now = timezone.now()
    return upkeep.erase_idle_guests(since=guests.idle_since(now=now), now=now)


@shared_task(name="accounts.forget_spent_codes")
def forget_spent_codes() -> None:
    """Codes to other devices, old invitations and messages, and expired sessions go."""
    upkeep.forget_spent_codes(now=timezone.now())
    call_command("clearsessions")
