"""Guests: made at the first answer, kept by signing up, erased when they stay away."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.middleware.csrf import get_token
from django.utils import timezone, translation

from accounts import guests, limits, tasks, upkeep
from accounts.models import User


@pytest.fixture
def request_of_nobody(rf, db):
    request = rf.post("/ru/learn/pirmoji/1/", REMOTE_ADDR="192.0.2.7")
    request.session = SessionStore()
    request.user = AnonymousUser()
    return request


def test_the_first_answer_makes_a_guest_and_signs_it_in(request_of_nobody, now):
    with translation.override("ru"):
        guest = guests.learner(request_of_nobody, now=now)
    assert User.objects.get() == guest
    assert (guest.is_guest, guest.email, guest.interface_language, guest.last_seen) == (True, None, "ru", now)
    assert request_of_nobody.session["_auth_user_id"] == str(guest.pk)


def test_the_second_answer_makes_no_second_guest(request_of_nobody, now):
    first = guests.learner(request_of_nobody, now=now)
    assert guests.learner(request_of_nobody, now=now) == first
    assert User.objects.count() == 1


def test_who_is_signed_in_stays_who_they_are(request_of_nobody, olena, now):
    request_of_nobody.user = olena
    assert guests.learner(request_of_nobody, now=now) == olena
    assert User.objects.count() == 1


def test_reading_makes_no_guest(client, db):
    client.get("/en/accounts/login/")
    client.get("/en/accounts/keep/")
    assert not User.objects.exists()


def test_a_second_form_open_on_the_page_is_still_accepted(request_of_nobody, now):
    get_token(request_of_nobody)
    secret = request_of_nobody.META["CSRF_COOKIE"]
    guests.learner(request_of_nobody, now=now)
    assert request_of_nobody.META["CSRF_COOKIE"] == secret


def test_a_machine_that_makes_guests_is_stopped(request_of_nobody, now, settings, monkeypatch):
    settings.ACCOUNT_RATE_LIMITS = {"guest": "2/h/ip"}
    monkeypatch.setattr(limits, "too_many", lambda request: None)
    for _ in range(2):
        guests.learner(request_of_nobody, now=now)
        request_of_nobody.user = AnonymousUser()
    with pytest.raises(guests.TooManyGuests):
        guests.learner(request_of_nobody, now=now)
    assert User.objects.count() == 2


def test_guests_who_stayed_away_are_erased_with_their_work(guest, work, olena, now, settings):
    settings.GUEST_IDLE_DAYS = 180
    User.objects.filter(pk__in=[guest.pk, olena.pk]).update(last_seen=now - timedelta(days=181))
    assert upkeep.erase_idle_guests(since=guests.idle_since(now=now), now=now) == 1
    assert list(User.objects.all()) == [olena]
    assert work == {}


def test_a_guest_seen_yesterday_stays(guest, now):
    assert upkeep.erase_idle_guests(since=guests.idle_since(now=now), now=now) == 0


def test_one_guest_that_cannot_be_erased_stops_no_other(guest, now, monkeypatch):
    other = User.objects.create(is_guest=True, last_seen=now - timedelta(days=300))
    User.objects.filter(pk=guest.pk).update(last_seen=now - timedelta(days=400))
    whole = upkeep.archive.erase

    def refuse(*, user, now):
        if user.pk == guest.pk:
            raise RuntimeError("a file that cannot be deleted")
        whole(user=user, now=now)

    monkeypatch.setattr(upkeep.archive, "erase", refuse)
    assert upkeep.erase_idle_guests(since=now, now=now) == 1
    assert not User.objects.filter(pk=other.pk).exists()


def test_the_timetable_knows_every_task_by_its_name():
    named = {task.name for task in (tasks.erase_idle_guests, tasks.forget_spent_codes, tasks.resume_notices)}
    assert {entry["task"] for entry in tasks.SCHEDULE.values()} == named


def test_the_nightly_tasks_run(guest, db):
    User.objects.filter(pk=guest.pk).update(last_seen=timezone.now() - timedelta(days=400))
    assert tasks.erase_idle_guests() == 1
    tasks.forget_spent_codes()


def test_being_here_is_noted_once_a_day_and_the_session_runs_on(client, guest):
    client.force_login(guest)
    User.objects.filter(pk=guest.pk).update(last_seen=timezone.now() - timedelta(hours=30))
    first = client.get("/ru/accounts/keep/")
    seen = User.objects.get(pk=guest.pk).last_seen
    assert timezone.now() - seen < timedelta(minutes=1)
    assert "sessionid" in first.cookies
    assert "sessionid" not in client.get("/ru/accounts/keep/").cookies
    assert User.objects.get(pk=guest.pk).last_seen == seen


def test_the_language_read_is_remembered(client, olena):
    client.force_login(olena)
    client.get("/uk/accounts/")
    olena.refresh_from_db()
    assert olena.interface_language == "uk"
