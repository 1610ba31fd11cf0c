"""Before a key is changed or data leaves, the person confirms with what the account has."""

import time_machine
from django.urls import reverse

from accounts import cards

ERASE = "/en/accounts/erase/"
BY_CODE = "/en/accounts/confirm/code/"
BY_CARD = "/en/accounts/confirm/card/"


def test_who_just_came_through_the_door_is_not_asked_again(client, olena, enter):
    enter(olena.email)
    assert client.get(ERASE).status_code == 200


def test_ten_minutes_later_the_person_is_asked(client, olena, letters):
    with time_machine.travel("2026-11-21 09:00:00Z", tick=False):
        client.post(reverse("account_login"), {"email": olena.email})
        client.post(reverse("account_confirm_login_code"), {"code": letters.code()})
    with time_machine.travel("2026-11-21 09:11:00Z", tick=False):
        answer = client.get(ERASE)
    assert answer.status_code == 302
    assert answer.url.startswith(BY_CODE)


def test_a_code_to_the_own_address_confirms_and_leads_back(client, olena, letters):
    client.force_login(olena)
    asked = client.get(ERASE).url
    assert "We send a code to" in client.get(asked).content.decode()
    client.post(asked, {"send": "1"})
    assert letters.box[-1].to == [olena.email]
    assert client.post(asked, {"code": letters.code()}).url == ERASE
    assert client.get(ERASE).status_code == 200


def test_three_wrong_codes_end_the_try(client, olena, letters):
    client.force_login(olena)
    asked = client.get(ERASE).url
    client.post(asked, {"send": "1"})
    for _ in range(3):
        client.post(asked, {"code": "0000-0000"})
    client.post(asked, {"code": letters.code()})
    assert client.get(ERASE).status_code == 302


def test_the_card_confirms_an_account_without_address(client, guest, now):
    words = cards.make_card(user=guest, replaces="", now=now)
    client.force_login(guest)
    asked = client.get(ERASE).url
    assert asked.startswith(BY_CARD)
    assert client.post(asked, {"words": " ".join(words)}).url == ERASE


def test_somebody_elses_card_confirms_nothing(client, guest, petras, now):
    cards.make_card(user=guest, replaces="", now=now)
    foreign = cards.make_card(user=petras, replaces="", now=now)
    client.force_login(guest)
    answer = client.post(BY_CARD, {"words": " ".join(foreign)})
    assert "This is not the card of this account" in answer.content.decode()
    assert client.get(ERASE).status_code == 302


def test_the_password_confirms_those_who_have_one(client, olena):
    olena.set_password("triukšmas ir tyla")
    olena.save()
    client.force_login(olena)
    asked = client.get(ERASE).url
    assert asked.startswith("/en/accounts/confirm/password/")
    page = client.get(asked).content.decode()
    assert "A code by e-mail" in page
    assert client.post(asked, {"password": "ne tas"}).status_code == 200
    assert client.post(asked, {"password": "triukšmas ir tyla"}).url == ERASE


def test_a_guest_has_nothing_to_confirm_with_and_is_not_asked(client, guest):
    client.force_login(guest)
    assert client.get(ERASE).status_code == 200


def test_who_is_signed_out_signs_in_first(client, db):
    assert client.get(ERASE).url == f"/en/accounts/login/?next={ERASE}"
