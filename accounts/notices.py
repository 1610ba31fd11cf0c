"""The one outbox: `queue` writes a row, a worker sends it, in the person's language, and never twice.

A worker claims a row with a lease, renders the mail, marks the row as handed over, and only then talks to the mail
server. Killed before the mark, the row is sent by the next worker once the lease has run out. Killed after it, nobody
knows whether the mail left: the row becomes "failed" for a person to look at, and is not sent again.
"""

import logging
from datetime import datetime, timedelta

from celery import shared_task
from django.conf import settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.db.models import F
from django.template import Context
from django.template.loader import get_template
from django.utils import timezone, translation
from kombu.exceptions import OperationalError

from accounts.models import Notice, User
from accounts.models.outbox import MOST_ATTEMPTS

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
# RFC 3834, and the header Exchange understands: no "out of office" comes back.
AUTOMATIC = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


class NotClaimed(Exception):
    """The row is sent, failed, not due yet, or in another worker's hands."""


def queue(
    *,
    user: User | None,
    kind: str,
    date_key: str,
    context: dict,
    now: datetime,
    address: str = "",
    language: str = "",
    not_before: datetime | None = None,
) -> Notice:
    """Put a message into the outbox, once per person, kind and date key; the row already there comes back.

    `kind` is "<app>.<name>" and names the templates `<app>/notices/<name>_subject.txt` and `_body.txt`. `date_key`
    tells occasions apart ("2026-11-21", "exam:17"). `context` must be JSON; it is forgotten when the mail is sent.
    Without `user` the message goes to `address` in `language`.
    """
    fields = {
        "context": context,
        "language": language,
        "created_at": now,
        "not_before": not_before or now,
    }
    if user is not None:
        fields["address"] = address
        notice, created = _once(user=user, kind=kind, date_key=date_key, defaults=fields)
    else:
        notice, created = _once(user=None, address=address.lower(), kind=kind, date_key=date_key, defaults=fields)
    if created and notice.not_before <= now:
        transaction.on_commit(lambda: _ask_worker(notice.pk))
    return notice


def _once(**lookup) -> tuple[Notice, bool]:
    try:
        with transaction.atomic():
            return Notice.objects.get_or_create(**lookup)
    except IntegrityError:
        lookup.pop("defaults")
        return Notice.objects.get(**lookup), False


def _ask_worker(pk: int) -> None:
    """The row is the message; when the broker is away, the timetable finds the row."""
    try:
        send_notice.delay(pk)
    except OperationalError:
        log.warning("The broker is away; notice %s waits for the timetable.", pk)


@shared_task(name="accounts.send_notice")
def send_notice(pk: int) -> None:
    """Send one message, unless somebody else does or did."""
    try:
        send(pk=pk, now=timezone.now())
    except NotClaimed:
        log.info("Notice %s is not mine to send.", pk)


def send(*, pk: int, now: datetime) -> Notice:
    """Claim the row, render, hand over, say how it ended. Raises NotClaimed."""
    notice = claim(pk=pk, now=now)
    try:
        message = rendered(notice)
    except Exception as problem:
        log.exception("Notice %s (%s) cannot be written.", pk, notice.kind)
        return _put_off(notice, problem=problem, now=now)
    if message is None:
        return _ended(notice, state=Notice.State.FAILED, problem="no address")
    if not Notice.objects.filter(pk=pk, leased_until=notice.leased_until).update(handed_over_at=now):
        raise NotClaimed
    try:
        message.send()
    except OSError as problem:  # the mail server refused or did not answer; smtplib's errors are OSErrors
        return _put_off(notice, problem=problem, now=now)
    return _ended(notice, state=Notice.State.SENT, sent_at=now, context={})


def claim(*, pk: int, now: datetime) -> Notice:
    """Take the row for the length of a lease, in one statement, so that one worker only gets it. Raises NotClaimed."""
    taken = (
        Notice.objects.due(now=now)
        .filter(pk=pk)
        .order_by()
        .update(state=Notice.State.SENDING, leased_until=now + LEASE, attempts=F("attempts") + 1)
    )
    if not taken:
        raise NotClaimed
    return Notice.objects.select_related("user").get(pk=pk)


def rendered(notice: Notice) -> EmailMessage | None:
    """The mail in the receiver's language, or None when there is no address."""
    address = notice.address or (notice.user.email if notice.user else "")
    if not address:
        return None
    language = (notice.user.interface_language if notice.user else notice.language) or settings.LANGUAGE_CODE
    app, _, name = notice.kind.partition(".")
    context = {**notice.context, "person": notice.user, "site": settings.SITE_URL, "language": language}
    with translation.override(language):
        subject, body = (
            plain_text(f"{app}/notices/{name}_{part}.txt", context).strip() for part in ("subject", "body")
        )
    headers = {**AUTOMATIC, "Message-ID": f"<{notice.uid}@{settings.SITE_URL.split('//')[-1].split(':')[0]}>"}
    return EmailMessage(" ".join(subject.split()), body + "\n", to=[address], headers=headers)


def plain_text(template: str, context: dict) -> str:
    """A template rendered as plain text: an apostrophe stays an apostrophe."""
    return get_template(template).template.render(Context(context, autoescape=False))


def _ended(notice: Notice, **fields) -> Notice:
    Notice.objects.filter(pk=notice.pk).update(leased_until=None, **fields)
    notice.refresh_from_db()
    return notice


def _put_off(notice: Notice, *, problem: Exception, now: datetime) -> Notice:
    """Try again later, each time twice as late; after the last attempt a person must look."""
    last = notice.attempts >= MOST_ATTEMPTS
    return _ended(
        notice,
        state=Notice.State.FAILED if last else Notice.State.WAITING,
        handed_over_at=None,
        not_before=now + timedelta(minutes=2**notice.attempts),
        problem=str(problem)[:300],
    )


def resume(*, now: datetime) -> int:
    """Send what waits and what a dead worker left behind; give up on what nobody knows. Returns how many were due."""
    Notice.objects.unclear(now=now).update(
        state=Notice.State.FAILED, leased_until=None, problem="the worker died while handing the mail over"
    )
    due = list(Notice.objects.due(now=now).values_list("pk", flat=True)[:500])
    for pk in due:
        _ask_worker(pk)
    return len(due)
