"""A guest's work and the account signed in to on the same browser: offered, never silent."""

import pytest

from accounts import merging
from accounts.models import Membership, Notice, Organisation, User


@pytest.fixture
def arrived(client, guest, olena, enter):
    """Olena came through the door on a browser where a guest had worked."""
    client.force_login(guest)
    return enter(olena.email, next="/en/accounts/")


def test_signing_in_over_a_guest_asks_before_anything_moves(client, arrived, guest, olena, work):
    assert arrived.url.startswith("/en/accounts/merge/?next=")
    page = client.get(arrived.url).content.decode()
    assert "Work: 3 records" in page
    assert "Was this you?" in page
    assert work == {guest.pk: ["dydžio", "striukę", "Ačiū"]}
    assert User.objects.filter(pk=guest.pk).exists()


def test_agreed_the_work_moves_and_the_guest_is_gone(client, arrived, guest, olena, work):
    answer = client.post("/en/accounts/merge/", {"merge": "1", "next": "/en/accounts/"})
    assert answer.url == "/en/accounts/"
    assert work == {olena.pk: ["dydžio", "striukę", "Ačiū"]}
    assert not User.objects.filter(pk=guest.pk).exists()


def test_agreeing_twice_does_nothing_more(client, arrived, olena, work):
    for _ in range(2):
        client.post("/en/accounts/merge/", {"merge": "1"})
    assert len(work[olena.pk]) == 3


def test_declined_the_guest_comes_back_when_the_account_signs_out(client, arrived, guest, olena, work):
    client.post("/en/accounts/merge/", {"leave": "1"})
    assert client.get("/en/accounts/merge/").status_code == 302
    client.post("/en/accounts/logout/")
    assert client.session["_auth_user_id"] == str(guest.pk)
    assert work == {guest.pk: ["dydžio", "striukę", "Ačiū"]}


def test_undecided_the_offer_waits_on_the_page_of_the_account(client, arrived):
    assert "Was it you?" in client.get("/en/accounts/").content.decode()


def test_a_guest_without_work_is_no_question(client, guest, olena, work, enter):
    work.clear()
    client.force_login(guest)
    assert enter(olena.email).url == "/lt/"


def test_an_account_is_never_merged_into_another(client, arrived, guest, olena, petras, work):
    User.objects.filter(pk=guest.pk).update(is_guest=False)  # meanwhile it got a card on another phone
    client.post("/en/accounts/merge/", {"merge": "1"})
    assert work == {guest.pk: ["dydžio", "striukę", "Ačiū"]}


def test_without_a_guest_there_is_nothing_to_merge(client, olena):
    client.force_login(olena)
    assert client.get("/en/accounts/merge/").status_code == 302
    with pytest.raises(merging.NothingToMerge):
        merging.offer(client.session)


def test_when_one_app_fails_nothing_moves(guest, olena, work, now, monkeypatch):
    sections = merging.archive.sections()

    def fail(source, target):
        raise RuntimeError

    sections[-1].module.move = fail
    Notice.objects.create(user=guest, kind="accounts.news", date_key="1")
    with pytest.raises(RuntimeError):
        merging.merge(source=guest, target=olena, now=now)
    assert Notice.objects.get().user == guest


def test_rows_both_have_stay_single(guest, olena, now):
    school = Organisation.objects.create(name="Mokykla", kind="provider")
    for person in (guest, olena):
        Membership.objects.create(user=person, organisation=school, role="viewer")
        Notice.objects.create(user=person, kind="accounts.news", date_key="2026-11-21")
    merging.merge(source=guest, target=olena, now=now)
    assert Membership.objects.get().user == olena
    assert Notice.objects.get().user == olena
