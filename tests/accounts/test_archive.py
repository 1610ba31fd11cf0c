"""What is kept about a person: given out whole, erased whole, and to nobody else."""

import io
import json
import zipfile

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator

from accounts import archive, cards, device_links, notices
from accounts.models import DeviceLink, Invitation, Membership, Notice, Organisation, RecoveryCard, User
from accounts.models.organisations import Role

EXPORT = "/en/accounts/data/"
ERASE = "/en/accounts/erase/"


def opened(answer) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))


@pytest.fixture
def rich(olena, now):
    """Olena with a row in every table of the accounts."""
    school = Organisation.objects.create(name="Mokykla", kind="provider")
    Membership.objects.create(user=olena, organisation=school, role=Role.OWNER)
    Invitation.objects.create(
        organisation=school, role=Role.TUTOR, email=olena.email, token_hash="1", invited_by=olena, expires_at=now
    )
    cards.make_card(user=olena, replaces="", now=now)
    device_links.make_link(user=olena, now=now)
    notices.queue(user=olena, kind="accounts.password_set", date_key="1", context={}, now=now)
    Authenticator.objects.create(user=olena, type="webauthn", data={"name": "Mano telefonas", "credential": {}})
    return olena


def test_the_archive_holds_every_apps_part(client, rich, enter, work, tmp_path):
    work[rich.pk] = ["dydžio"]
    enter(rich.email)
    answer = client.post(EXPORT)
    assert answer["Content-Type"] == "application/zip"
    assert 'attachment; filename="kalbos-tiltas-' in answer["Content-Disposition"]
    with opened(answer) as found:
        assert found.testzip() is None
        assert sorted(found.namelist()) == ["README.txt", "accounts.json", "work.json"]
        accounts = json.loads(found.read("accounts.json"))
        assert json.loads(found.read("work.json")) == {"answers": ["dydžio"]}
        assert "Olena" in found.read("README.txt").decode()
    assert accounts["account"]["email"] == rich.email
    assert accounts["passkeys"][0]["name"] == "Mano telefonas"
    assert accounts["organisations"][0]["role"] == "owner"


def test_files_are_in_it_and_a_missing_one_stops_nothing(olena, now, work, tmp_path):
    recording = tmp_path / "labas.webm"
    recording.write_bytes(b"sound" * 50_000)
    section = archive.sections()[-1]
    section.module.export = lambda user: {"files": {"labas.webm": recording, "gone.webm": tmp_path / "gone.webm"}}
    texts, files = archive.collected(user=olena, now=now)
    with zipfile.ZipFile(io.BytesIO(b"".join(archive.zipped(texts, files)))) as found:
        assert found.read("files/work/labas.webm") == recording.read_bytes()
        assert "files/work/gone.webm" not in found.namelist()


def test_nothing_secret_is_given_out(rich, now):
    texts, _ = archive.collected(user=rich, now=now)
    for secret in (RecoveryCard.objects.get().words_hash, DeviceLink.objects.get().token_hash, rich.password):
        assert secret not in texts["accounts.json"]


def test_petras_gets_petras_and_nothing_of_olena(client, rich, petras, work, letters, enter):
    work[rich.pk] = ["dydžio"]
    EmailAddress.objects.create(user=petras, email=petras.email, verified=True, primary=True)
    enter(petras.email)
    with opened(client.post(EXPORT)) as found:
        everything = "".join(found.read(name).decode() for name in found.namelist())
    assert petras.email in everything
    assert "olena" not in everything.lower()
    assert "dydžio" not in everything


def test_signed_out_there_is_no_archive_and_by_get_neither(client, olena, enter):
    assert client.post(EXPORT).url.startswith("/en/accounts/login/")
    enter(olena.email)
    assert client.get(EXPORT).status_code == 405


def test_erased_means_erased(client, rich, enter, work):
    work[rich.pk] = ["dydžio"]
    enter(rich.email)
    assert client.post(ERASE, {}).status_code == 200  # without the tick nothing happens
    assert User.objects.filter(pk=rich.pk).exists()
    assert client.post(ERASE, {"sure": "on"}).url == "/en/"
    assert "_auth_user_id" not in client.session
    assert not User.objects.filter(pk=rich.pk).exists()
    assert work == {}
    for model in (EmailAddress, Authenticator, RecoveryCard, DeviceLink, Notice, Membership, Invitation):
        assert not model.objects.exists(), model


def test_a_session_elsewhere_ends_with_the_person(client, olena, now):
    client.force_login(olena)
    archive.erase(user=olena, now=now)
    assert client.get("/en/accounts/").status_code == 302


def test_an_organisation_without_its_owner_gets_the_oldest_manager(rich, jonas, now):
    school = Organisation.objects.get()
    Membership.objects.create(user=jonas, organisation=school, role=Role.MANAGER)
    archive.erase(user=rich, now=now)
    assert Membership.objects.get(user=jonas).role == Role.OWNER


def test_when_one_app_cannot_erase_nobody_is_half_erased(rich, now, work, monkeypatch):
    def fail(user):
        raise RuntimeError

    monkeypatch.setattr("accounts.personal_data.erase", fail)
    with pytest.raises(RuntimeError):
        archive.erase(user=rich, now=now)
    assert EmailAddress.objects.filter(user=rich).exists()


def test_every_app_that_says_so_is_found():
    assert "accounts" in [section.app.label for section in archive.sections()]
