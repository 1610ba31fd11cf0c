"""The outbox: once per person, kind and date, in the person's language, and never sent twice."""

import smtplib
from datetime import timedelta

import pytest
from django.core import mail

from accounts import notices
from accounts.models import Notice


class Killed(BaseException):
    """kill -9, as far as the code under test can tell: nothing below catches it."""


@pytest.fixture
def notice(olena, now):
    """One message that waits; nobody was asked to send it."""
    return Notice.objects.create(
        user=olena,
        kind="accounts.invitation",
        date_key="1",
        context={
            "organisation": "UAB „Rytas & vakaras“",
            "by": "Jonas",
            "code": "BBBB-CCCC-DDDD",
            "until": "2026-12-05",
        },
        created_at=now,
        not_before=now,
    )


def kill_while(monkeypatch, name):
    def killed(*args, **kwargs):
        raise Killed

    monkeypatch.setattr(name, killed)


def queue(olena, now, **fields):
    defaults = {"kind": "accounts.password_set", "date_key": "2026-11-21", "context": {}}
    return notices.queue(user=olena, now=now, **{**defaults, **fields})


def test_a_message_is_sent_after_the_transaction(olena, now, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        notice = queue(olena, now)
        assert mailoutbox == []
    notice.refresh_from_db()
    assert notice.state == Notice.State.SENT
    assert mailoutbox[0].to == [olena.email]
    assert mailoutbox[0].extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_same_occasion_is_written_once(olena, now):
    assert queue(olena, now) == queue(olena, now)
    assert queue(olena, now, date_key="2026-11-22") != queue(olena, now)
    assert Notice.objects.count() == 2


def test_the_same_occasion_may_be_told_to_two_people(olena, petras, now):
    assert queue(olena, now) != queue(petras, now)


def test_somebody_without_account_gets_it_once_too(now):
    first = queue(None, now, address="Nauja@example.test")
    assert queue(None, now, address="nauja@example.test") == first


def test_it_is_written_in_the_language_of_the_person_at_sending(notice, olena, now, mailoutbox):
    olena.interface_language = "en"
    olena.save()
    notices.send(pk=notice.pk, now=now)
    assert "invites you to work with" in mailoutbox[0].body
    assert "/en/accounts/invitation/?code=BBBB-CCCC-DDDD" in mailoutbox[0].body


def test_plain_text_is_not_escaped_and_the_subject_is_one_line(notice, now, mailoutbox):
    notices.send(pk=notice.pk, now=now)
    assert "UAB „Rytas & vakaras“" in mailoutbox[0].subject
    assert "\n" not in mailoutbox[0].subject


def test_what_was_in_it_is_forgotten_when_it_is_sent(notice, now):
    assert notices.send(pk=notice.pk, now=now).context == {}


def test_sent_is_sent(notice, now, mailoutbox):
    notices.send(pk=notice.pk, now=now)
    with pytest.raises(notices.NotClaimed):
        notices.send(pk=notice.pk, now=now)
    notices.send_notice(notice.pk)
    assert len(mailoutbox) == 1


def test_two_workers_do_not_take_the_same_message(notice, now):
    notices.claim(pk=notice.pk, now=now)
    with pytest.raises(notices.NotClaimed):
        notices.claim(pk=notice.pk, now=now)


def test_a_worker_killed_before_the_mail_left_is_replaced_once(notice, now, monkeypatch, mailoutbox):
    with monkeypatch.context() as patched:
        kill_while(patched, "accounts.notices.rendered")
        with pytest.raises(Killed):
            notices.send(pk=notice.pk, now=now)
    assert notices.resume(now=now + timedelta(minutes=1)) == 0  # the lease still runs
    later = now + timedelta(minutes=3)
    assert list(Notice.objects.due(now=later)) == [notice]
    notices.send(pk=notice.pk, now=later)
    assert Notice.objects.unclear(now=later + timedelta(days=1)).count() == 0
    assert notices.resume(now=later + timedelta(days=1)) == 0
    assert len(mailoutbox) == 1


def test_a_worker_killed_while_the_mail_left_is_not_repeated(notice, now, monkeypatch, mailoutbox):
    with monkeypatch.context() as patched:
        kill_while(patched, "django.core.mail.EmailMessage.send")
        with pytest.raises(Killed):
            notices.send(pk=notice.pk, now=now)
    assert notices.resume(now=now + timedelta(minutes=3)) == 0
    notice.refresh_from_db()
    assert (notice.state, notice.problem) == ("failed", "the worker died while handing the mail over")
    assert mailoutbox == []


def test_a_worker_that_lost_its_lease_does_not_send(notice, now, monkeypatch, mailoutbox):
    """It slept in the middle; another one took over and sent."""
    real = notices.rendered

    def slow(claimed):
        message = real(claimed)
        if not mailoutbox:
            monkeypatch.setattr(notices, "rendered", real)
            notices.send(pk=notice.pk, now=now + timedelta(minutes=3))
        return message

    monkeypatch.setattr(notices, "rendered", slow)
    with pytest.raises(notices.NotClaimed):
        notices.send(pk=notice.pk, now=now)
    assert len(mailoutbox) == 1


def test_a_mail_server_that_is_away_is_tried_again_later_and_later(notice, now, monkeypatch):
    def refuse(self, fail_silently=False):
        raise smtplib.SMTPServerDisconnected("away")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", refuse)
    waits, moment = [], now
    for _ in range(notices.MOST_ATTEMPTS):
        found = notices.send(pk=notice.pk, now=moment)
        waits.append((found.not_before - moment).total_seconds() / 60)
        moment = found.not_before
    assert waits == [2, 4, 8, 16, 32, 64]
    assert (found.state, found.problem) == ("failed", "away")
    assert notices.resume(now=moment + timedelta(days=1)) == 0


def test_a_message_that_cannot_be_written_does_not_stop_the_others(notice, now):
    Notice.objects.filter(pk=notice.pk).update(kind="accounts.no_such_thing")
    found = notices.send(pk=notice.pk, now=now)
    assert found.state == Notice.State.WAITING
    assert "no_such_thing" in found.problem


def test_somebody_without_address_is_noted_and_not_tried_again(notice, olena, now, mailoutbox):
    olena.email = None
    olena.save()
    found = notices.send(pk=notice.pk, now=now)
    assert (found.state, found.problem) == ("failed", "no address")
    assert mailoutbox == []


def test_a_message_for_later_waits(olena, now, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        queue(olena, now, not_before=now + timedelta(days=1))
    assert mailoutbox == []
    assert notices.resume(now=now) == 0
    assert notices.resume(now=now + timedelta(days=2)) == 1


def test_a_broker_that_is_away_loses_nothing(olena, now, monkeypatch, django_capture_on_commit_callbacks):
    def away(pk):
        raise notices.OperationalError

    monkeypatch.setattr(notices.send_notice, "delay", away)
    with django_capture_on_commit_callbacks(execute=True):
        queue(olena, now)
    assert Notice.objects.due(now=now).count() == 1


@pytest.mark.parametrize(
    "kind",
    ["webauthn_added", "webauthn_removed", "password_set", "password_changed", "email_changed", "email_deleted",
     "email_confirm", "invitation"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["lt", "en", "ru", "uk"])
def test_every_kind_can_be_written_in_every_language(olena, now, kind, language, mailoutbox):
    olena.interface_language = language
    olena.save()
    notice = Notice.objects.create(user=olena, kind=f"accounts.{kind}", date_key="1", created_at=now, not_before=now)
    assert notices.send(pk=notice.pk, now=now).state == "sent"
    assert f"/{language}/" in mail.outbox[-1].body
