"""Opening the account on another phone with a code that the first one shows."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from accounts import device_links
from accounts.models import DeviceLink

LINK = "/en/accounts/link/"
OPEN = "/en/accounts/link/open/"


@pytest.fixture
def link(olena, now):
    return device_links.make_link(user=olena, now=now)


def test_the_old_phone_shows_a_code_and_the_new_one_opens_with_it(client, guest):
    client.force_login(guest)
    page = client.post(LINK).content.decode()
    code = re.search(r'class="code-big">([\w-]+)<', page).group(1)
    assert "<svg" in page
    client.cookies.clear()
    asked = client.get(OPEN, {"code": code}).content.decode()
    assert guest.name_shown in asked
    assert "_auth_user_id" not in client.session
    client.post(OPEN, {"code": code, "open": "1"})
    assert client.session["_auth_user_id"] == str(guest.pk)


def test_a_link_works_once(link, olena, now):
    assert device_links.use(code=link.code, now=now) == olena
    with pytest.raises(device_links.SpentLink):
        device_links.use(code=link.code, now=now)


def test_looking_does_not_use_it_up(link, olena, now):
    for _ in range(2):
        assert device_links.whose(code=link.code.lower().replace("-", " "), now=now) == olena


def test_a_link_expires(link, now):
    with pytest.raises(device_links.SpentLink):
        device_links.use(code=link.code, now=now + timedelta(minutes=11))


def test_a_new_link_ends_the_former(link, olena, now):
    device_links.make_link(user=olena, now=now)
    with pytest.raises(device_links.SpentLink):
        device_links.use(code=link.code, now=now)


def test_the_code_is_not_stored(link):
    assert link.code not in str(DeviceLink.objects.values())


def test_codes_cannot_be_tried_for_long_by_get_either(client, db, settings):
    settings.ACCOUNT_RATE_LIMITS = {"device_link": "2/m/ip"}
    for _ in range(2):
        assert "no longer valid" in client.get(OPEN, {"code": "BBBB-BBBB"}).content.decode()
    assert client.get(OPEN, {"code": "BBBB-BBBB"}).status_code == 429


def test_an_account_with_an_address_asks_who_it_is_before_it_shows_a_code(client, olena):
    client.force_login(olena)
    assert "/confirm/code/" in client.post(LINK).url
    assert not DeviceLink.objects.exists()


def test_a_linked_phone_must_prove_who_it_is_before_it_changes_keys(client, olena):
    made = device_links.make_link(user=olena, now=timezone.now())
    client.post(OPEN, {"code": made.code, "open": "1"})
    assert client.session["_auth_user_id"] == str(olena.pk)
    assert "/confirm/code/" in client.get("/en/accounts/email/").url
