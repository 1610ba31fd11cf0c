"""The recovery card: shown once, opens the account, replaced and revoked."""

import re
from contextlib import suppress

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts import cards, recovery_words
from accounts.models import RecoveryCard, User

CARD = "/en/accounts/card/"
OPEN = "/en/accounts/card/open/"


def words_on(page: str) -> list[str]:
    return re.findall(r"<li>(\w+)</li>", page[page.index('class="words"') :])


@pytest.fixture
def words(olena, now):
    return cards.make_card(user=olena, replaces="", now=now)


def test_a_guest_makes_a_card_and_has_an_account_without_email(client, guest):
    client.force_login(guest)
    page = client.post(CARD, {"mark": ""}).content.decode()
    guest.refresh_from_db()
    assert len(words_on(page)) == 8
    assert (guest.is_guest, guest.email) == (False, None)
    assert "<svg" in page


def test_somebody_who_did_nothing_yet_may_begin_with_a_card(client, db):
    page = client.post(CARD, {"mark": ""}).content.decode()
    assert len(words_on(page)) == 8
    assert not User.objects.get().is_guest


def test_the_card_opens_the_account_on_a_new_device(client, guest):
    client.force_login(guest)
    words = words_on(client.post(CARD, {"mark": ""}).content.decode())
    client.cookies.clear()
    client.post(OPEN, {"words": recovery_words.plain(" ".join(words)).upper()})
    assert client.session["_auth_user_id"] == str(guest.pk)
    assert RecoveryCard.objects.get().last_used_at is not None


def test_the_words_are_shown_once_and_stored_nowhere(client, olena, now, words):
    client.force_login(olena)
    row = RecoveryCard.objects.get()
    stored = " ".join(str(value) for value in row.__dict__.values())
    assert not any(word in stored for word in words)
    assert row.words_hash.startswith("argon2$argon2id$")
    assert not any(f"<li>{word}</li>" in client.get(CARD).content.decode() for word in words)


def test_a_form_sent_twice_makes_one_card(client, guest):
    client.force_login(guest)
    client.post(CARD, {"mark": ""})
    made = RecoveryCard.objects.get().created_at
    answer = client.post(CARD, {"mark": ""}, follow=True)
    assert RecoveryCard.objects.get().created_at == made
    assert "A card was made already" in answer.content.decode()


def test_a_new_card_makes_the_old_one_useless(olena, now, words):
    newer = cards.make_card(user=olena, replaces=cards.mark_of(olena.recovery_card), now=now)
    assert cards.find(words=newer, now=now) == olena
    with pytest.raises(cards.UnknownCard):
        cards.find(words=words, now=now)


def test_a_revoked_card_opens_nothing(client, olena, words, now, enter):
    enter(olena.email)
    client.post(CARD, {"revoke": "1"})
    with pytest.raises(cards.UnknownCard):
        cards.find(words=words, now=now)


def test_unknown_words_are_told_without_saying_more(client, olena, words):
    other = recovery_words.draw()
    answer = client.post(OPEN, {"words": " ".join(other)})
    assert "No account has this card" in answer.content.decode()
    assert "_auth_user_id" not in client.session


def test_known_and_unknown_cards_cost_the_same(olena, words, now, monkeypatch):
    """One look-up and one Argon2 run either way; nothing to measure from outside."""
    runs = []

    def counted(real):
        return lambda *args, **options: runs.append(real.__name__) or real(*args, **options)

    for name in ("check_password", "make_password"):
        monkeypatch.setattr(cards, name, counted(getattr(cards, name)))
    for attempt in (words, recovery_words.draw()):
        with CaptureQueriesContext(connection) as queries, suppress(cards.UnknownCard):
            cards.find(words=attempt, now=now)
        assert len([query for query in queries if query["sql"].startswith("SELECT")]) == 1
    assert runs == ["check_password", "make_password"]


def test_cards_cannot_be_tried_for_long(client, olena, settings):
    settings.ACCOUNT_RATE_LIMITS = {"recovery_card": "2/m/ip"}
    for _ in range(2):
        client.post(OPEN, {"words": " ".join(recovery_words.draw())})
    answer = client.post(OPEN, {"words": " ".join(recovery_words.draw())})
    assert answer.status_code == 429
    assert "Too many tries" in answer.content.decode()


def test_a_card_of_a_closed_account_opens_nothing(olena, words, now):
    User.objects.filter(pk=olena.pk).update(is_active=False)
    with pytest.raises(cards.UnknownCard):
        cards.find(words=words, now=now)


def test_a_card_outlives_a_change_of_the_secret_key(olena, words, now, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "the next one"
    assert cards.find(words=words, now=now) == olena
    settings.SECRET_KEY_FALLBACKS = []
    assert cards.find(words=words, now=now) == olena  # used once, it lies under the new key


def test_a_guest_opening_a_card_is_asked_about_merging(client, guest, olena, words):
    client.force_login(guest)
    assert client.post(OPEN, {"words": " ".join(words)}).url.startswith("/en/accounts/merge/")


def test_making_a_card_for_an_account_asks_who_it_is_first(client, olena):
    client.force_login(olena)
    answer = client.post(CARD, {"mark": ""})
    assert answer.status_code == 302
    assert "/confirm/code/" in answer.url
    assert not RecoveryCard.objects.exists()


@pytest.mark.parametrize(
    ("typed", "told"),
    [("akis tiltas", "There are 2 words here."), ("qwerty " * 8, "is on no card"), ("", "Write the eight words")],
)
def test_what_is_wrong_with_the_words_is_said(client, db, typed, told):
    assert told in client.post(OPEN, {"words": typed}).content.decode()
