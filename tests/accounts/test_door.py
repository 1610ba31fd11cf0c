"""The door: an address, a code sent there, and whoever reads the code is in."""

import smtplib

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.urls import NoReverseMatch, reverse

from accounts.models import User

LOGIN = "/en/accounts/login/"
CODE = "/en/accounts/login/code/"


def signed_in(client) -> User | None:
    return User.objects.filter(pk=client.session.get("_auth_user_id")).first()


def test_a_known_person_gets_in_with_the_code(client, olena, enter):
    answer = enter("Olena@Example.test")
    assert answer.status_code == 302
    assert signed_in(client) == olena


def test_a_new_person_gets_an_account_with_a_proven_address(client, db, enter):
    enter("nauja@example.test", path="account_signup")
    person = signed_in(client)
    assert person.email == "nauja@example.test"
    assert not person.is_guest
    assert not person.has_usable_password()
    assert EmailAddress.objects.get(user=person).verified


def test_a_guest_who_signs_up_keeps_the_row_and_the_work(client, guest, work, enter):
    client.force_login(guest)
    enter("marija@example.test", path="account_signup")
    guest.refresh_from_db()
    assert signed_in(client) == guest
    assert (guest.email, guest.is_guest) == ("marija@example.test", False)
    assert len(work[guest.pk]) == 3


def test_before_the_code_is_read_back_nothing_is_stored(client, guest, letters):
    client.force_login(guest)
    client.post(LOGIN, {"email": "auka@example.test"})
    assert not EmailAddress.objects.exists()
    assert not User.objects.filter(email="auka@example.test").exists()
    guest.refresh_from_db()
    assert guest.is_guest


def test_the_door_answers_alike_to_known_and_unknown_addresses(client, olena, letters):
    seen = []
    for email in ("olena@example.test", "nobody@example.test"):
        client.cookies.clear()
        answer = client.post(LOGIN, {"email": email}, follow=True)
        seen.append((answer.redirect_chain, answer.content.decode().replace(email, "").count("<")))
    assert seen[0] == seen[1]
    subjects = [letter.subject.split(" ", 1)[1] for letter in letters.box]
    assert len(letters.box) == 2
    assert subjects[0] == subjects[1]


def test_a_wrong_code_is_told_and_three_of_them_end_the_try(client, olena, letters):
    client.post(LOGIN, {"email": olena.email})
    right = letters.code()
    assert "This code is not right" in client.post(CODE, {"code": "0000-0000"}).content.decode()
    client.post(CODE, {"code": "0000-0000"})
    client.post(CODE, {"code": "0000-0000"})
    client.post(CODE, {"code": right})
    assert signed_in(client) is None


def test_a_code_works_once(client, olena, letters, enter):
    enter(olena.email)
    code = letters.code()
    client.logout()
    assert client.post(CODE, {"code": code}).status_code == 302
    assert signed_in(client) is None


def test_a_code_works_only_in_the_browser_that_asked(client, olena, letters):
    client.post(LOGIN, {"email": olena.email})
    code = letters.code()
    client.cookies.clear()
    client.post(CODE, {"code": code})
    assert signed_in(client) is None


def test_a_code_expires_after_fifteen_minutes(client, olena, letters):
    with time_machine.travel("2026-11-21 09:00:00Z", tick=False):
        client.post(LOGIN, {"email": olena.email})
    with time_machine.travel("2026-11-21 09:16:00Z", tick=False):
        answer = client.post(CODE, {"code": letters.code()}, follow=True)
    assert "The code has expired" in answer.content.decode()
    assert signed_in(client) is None


def test_a_new_code_replaces_the_first(client, olena, letters):
    client.post(LOGIN, {"email": olena.email})
    first = letters.code()
    client.post(CODE, {"again": "1"})
    second = letters.code()
    assert first != second
    client.post(CODE, {"code": first})
    assert signed_in(client) is None
    client.post(CODE, {"code": second})
    assert signed_in(client) == olena


def test_a_code_may_be_typed_with_spaces_or_without_the_dash(client, olena, letters):
    client.post(LOGIN, {"email": olena.email})
    client.post(CODE, {"code": f" {letters.code().replace('-', ' ')} "})
    assert signed_in(client) == olena


def test_a_mistyped_address_can_be_taken_back(client, olena, letters):
    client.post(LOGIN, {"email": "oleena@example.test"})
    assert client.get(LOGIN).status_code == 302
    client.post("/en/accounts/login/again/")
    assert client.get(LOGIN).status_code == 200


def test_an_address_gets_three_letters_a_minute_at_most(client, olena, letters):
    for _ in range(3):
        client.post(LOGIN, {"email": olena.email})
        client.post("/en/accounts/login/again/")
    answer = client.post(LOGIN, {"email": olena.email})
    assert "Too many tries" in answer.content.decode()
    assert len(letters.box) == 3


def test_a_closed_account_stays_closed(client, olena, enter):
    olena.is_active = False
    olena.save()
    assert enter(olena.email).url == "/en/accounts/inactive/"
    assert signed_in(client) is None
    assert client.get("/en/accounts/inactive/").status_code == 200


def test_a_mail_server_that_is_away_is_told_in_a_sentence(client, olena, monkeypatch):
    def refuse(self, fail_silently=False):
        raise smtplib.SMTPServerDisconnected("away")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", refuse)
    answer = client.post(LOGIN, {"email": olena.email})
    assert answer.status_code == 200
    assert "The e-mail could not be sent" in answer.content.decode()


def test_after_the_door_one_is_where_one_wanted_to_be(client, olena, enter):
    assert enter(olena.email, next="/en/accounts/keep/").url == "/en/accounts/keep/"


def test_the_door_leads_to_no_foreign_site(client, olena, enter):
    assert enter(olena.email, next="https://example.org/").url == "/lt/"


@pytest.mark.parametrize(("cookie", "expected"), [(None, "/uk/"), ("en", "/en/")])
def test_after_the_door_the_language_is_the_chosen_one_else_the_remembered(client, olena, letters, cookie, expected):
    olena.interface_language = "uk"
    olena.save()
    if cookie:
        client.cookies["django_language"] = cookie
    client.post(LOGIN, {"email": olena.email})
    assert client.post(CODE, {"code": letters.code()}).url == expected


def test_the_letter_is_written_in_the_language_of_the_page_and_wants_no_answer(client, olena, letters):
    client.post("/en/accounts/login/", {"email": olena.email})
    letter = letters.box[-1]
    assert "is your code" in letter.subject
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"


def test_those_who_set_a_password_may_use_it(client, olena):
    olena.set_password("triukšmas ir tyla")
    olena.save()
    client.post("/en/accounts/login/password/", {"login": "OLENA@example.test", "password": "triukšmas ir tyla"})
    assert signed_in(client) == olena


def test_a_wrong_password_is_not_told_apart_from_an_unknown_address(client, olena):
    olena.set_password("triukšmas ir tyla")
    olena.save()
    told = []
    for email in (olena.email, "nobody@example.test"):
        answer = client.post("/en/accounts/login/password/", {"login": email, "password": "ne tas"})
        told.append("The address or the password is not right" in answer.content.decode())
    assert told == [True, True]


def test_passwords_cannot_be_tried_for_long(client, olena):
    olena.set_password("triukšmas ir tyla")
    olena.save()
    for _ in range(5):
        client.post("/en/accounts/login/password/", {"login": olena.email, "password": "ne tas"})
    client.post("/en/accounts/login/password/", {"login": olena.email, "password": "triukšmas ir tyla"})
    assert signed_in(client) is None


def test_signed_in_people_do_not_see_the_door_again(client, olena):
    client.force_login(olena)
    assert client.get(LOGIN).status_code == 302


@pytest.mark.parametrize("name", ["account_reset_password", "mfa_activate_totp", "mfa_view_recovery_codes"])
def test_what_the_site_does_not_use_of_allauth_has_no_address(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_signing_out_asks_first_and_warns_a_guest(client, guest, olena):
    client.force_login(guest)
    assert "nobody can bring your progress back" in client.get("/en/accounts/logout/").content.decode()
    client.force_login(olena)
    client.post("/en/accounts/logout/")
    assert signed_in(client) is None
