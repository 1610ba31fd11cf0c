"""Addresses and passwords of an account."""

import pytest
from allauth.account.models import EmailAddress

from accounts.models import Notice, User

EMAIL = "/en/accounts/email/"
CONFIRM = "/en/accounts/email/confirm/"


@pytest.fixture
def inside(client, olena, enter):
    """Olena, just come in."""
    enter(olena.email)
    return olena


def test_an_address_counts_once_its_code_was_read_back(client, inside, letters):
    client.post(EMAIL, {"action_add": "1", "email": "nauja@example.test"})
    assert letters.box[-1].to == ["nauja@example.test"]
    assert not EmailAddress.objects.filter(email="nauja@example.test").exists()
    client.post(CONFIRM, {"code": letters.code()})
    assert EmailAddress.objects.get(email="nauja@example.test").verified
    assert set(inside.emailaddress_set.values_list("email", flat=True)) == {"nauja@example.test", inside.email}


def test_both_addresses_open_the_account(client, inside, letters, enter):
    client.post(EMAIL, {"action_add": "1", "email": "nauja@example.test"})
    client.post(CONFIRM, {"code": letters.code()})
    client.post("/en/accounts/logout/")
    enter("nauja@example.test")
    assert client.session["_auth_user_id"] == str(inside.pk)


def test_somebody_elses_address_cannot_be_added_nor_found_out(client, inside, petras, letters):
    EmailAddress.objects.create(user=petras, email=petras.email, verified=True, primary=True)
    answer = client.post(EMAIL, {"action_add": "1", "email": petras.email}, follow=True)
    assert "We sent a code" in answer.content.decode()
    answer = client.post(CONFIRM, {"code": letters.code()})
    assert "belongs to another account" in answer.content.decode()
    assert not inside.emailaddress_set.filter(email=petras.email).exists()


def test_the_first_address_stays_and_others_can_go(client, inside, letters):
    EmailAddress.objects.create(user=inside, email="sena@example.test", verified=True)
    client.post(EMAIL, {"action_remove": "1", "email": inside.email})
    client.post(EMAIL, {"action_remove": "1", "email": "sena@example.test"})
    assert [address.email for address in inside.emailaddress_set.all()] == [inside.email]


def test_letters_can_go_to_another_address_and_the_old_one_is_told(client, inside, letters):
    EmailAddress.objects.create(user=inside, email="nauja@example.test", verified=True)
    client.post(EMAIL, {"action_primary": "1", "email": "nauja@example.test"})
    inside.refresh_from_db()
    assert inside.email == "nauja@example.test"
    assert Notice.objects.get().address == "olena@example.test"


def test_a_guest_is_led_to_keeping_the_progress_first(client, guest):
    client.force_login(guest)
    for page in (EMAIL, "/en/accounts/password/set/"):
        assert client.get(page).url == "/en/accounts/keep/"


def test_a_password_can_be_set_changed_and_forgotten(client, inside):
    client.post("/en/accounts/password/set/", {"password1": "triukšmas ir tyla", "password2": "triukšmas ir tyla"})
    inside.refresh_from_db()
    assert inside.check_password("triukšmas ir tyla")
    client.post(
        "/en/accounts/password/change/",
        {"oldpassword": "triukšmas ir tyla", "password1": "lietus ir saulė", "password2": "lietus ir saulė"},
    )
    inside.refresh_from_db()
    assert inside.check_password("lietus ir saulė")
    client.post("/en/accounts/password/forget/")
    inside.refresh_from_db()
    assert not inside.has_usable_password()
    assert client.session["_auth_user_id"] == str(inside.pk)


def test_a_weak_password_is_refused_in_words(client, inside):
    answer = client.post("/en/accounts/password/set/", {"password1": "12345678", "password2": "12345678"})
    assert answer.status_code == 200
    assert 'aria-invalid="true"' in answer.content.decode()


def test_a_password_needs_an_address_to_be_typed_with(client, guest, now):
    User.objects.filter(pk=guest.pk).update(is_guest=False)
    client.force_login(guest)
    assert client.get("/en/accounts/password/set/").url == EMAIL


@pytest.mark.parametrize("page", ["", "email/", "passkeys/", "passkeys/add/", "link/", "erase/", "organisations/"])
def test_pages_of_the_account_are_for_the_signed_in(client, db, page):
    assert client.get(f"/en/accounts/{page}").url.startswith("/en/accounts/login/")
