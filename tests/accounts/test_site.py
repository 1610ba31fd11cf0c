"""The account's own page, the editor's door, the development inbox, the people of the demonstration."""

import pytest
from django.conf import settings as site_settings
from django.contrib.auth import authenticate
from django.core import mail
from django.core.mail import EmailMessage, get_connection
from django.urls import reverse
from django.utils import translation

from accounts import demo
from accounts.models import Membership, Notice, Organisation, User


def test_the_page_shows_what_there_is_and_never_the_username(client, olena):
    client.force_login(olena)
    page = client.get("/en/accounts/").content.decode()
    assert olena.email in page
    assert "Download my data" in page
    olena.username = "aX9-opaque-name"
    olena.save()
    assert "aX9-opaque-name" not in client.get("/en/accounts/").content.decode()


def test_a_guest_sees_how_to_keep_the_progress(client, guest):
    client.force_login(guest)
    page = client.get("/en/accounts/").content.decode()
    assert "Keep my progress" in page
    assert "180 days" in page
    keep = client.get("/en/accounts/keep/").content.decode()
    assert "Work: 3 records" in keep
    assert "Make a recovery card" in keep


def test_the_name_can_be_changed(client, olena):
    client.force_login(olena)
    client.post("/en/accounts/name/", {"first_name": "Olenka"})
    olena.refresh_from_db()
    assert olena.name_shown == "Olenka"


def test_the_language_can_be_changed_and_the_page_follows(client, olena):
    client.force_login(olena)
    answer = client.post("/en/accounts/language/", {"language": "ru"})
    olena.refresh_from_db()
    assert (answer.url, olena.interface_language) == ("/ru/accounts/", "ru")
    assert answer.cookies["django_language"].value == "ru"
    assert client.post("/en/accounts/language/", {"language": "xx"}).url == "/en/accounts/"


@pytest.mark.parametrize("path", ["/admin/", "/admin/login/", "/admin/password_reset/", "/admin/password_reset/done/"])
def test_wagtails_doors_lead_to_the_one_door(client, db, path):
    answer = client.get(path, follow=True)
    assert answer.redirect_chain[-1][0].split("?")[0].endswith("/accounts/login/")


def test_an_editor_comes_through_the_door_into_the_admin(client, rasa, letters):
    client.post("/en/accounts/login/", {"email": rasa.email, "next": "/admin/"})
    answer = client.post("/en/accounts/login/code/", {"code": letters.code(), "next": "/admin/"})
    assert answer.url == "/admin/"
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize("who", ["petras", "guest"])
def test_who_does_not_edit_gets_a_clear_no_or_the_door_and_no_loop(client, who, request):
    person = request.getfixturevalue(who)
    client.force_login(person)
    answer = client.get("/admin/", follow=True)
    assert len(answer.redirect_chain) <= 2
    if person.is_guest:
        assert answer.redirect_chain[-1][0].split("?")[0].endswith("/accounts/login/")
    else:
        assert answer.status_code == 403


def test_nothing_signs_in_by_username(db):
    User.objects.create_user("rasa", "rasa@example.test", "triukšmas ir tyla")
    assert authenticate(username="rasa", password="triukšmas ir tyla") is None


def test_the_development_inbox_shows_mails_newest_first(client, db, tmp_path, settings):
    settings.VAR_DIR = tmp_path
    connection = get_connection("django.core.mail.backends.filebased.EmailBackend", file_path=tmp_path / "mail")
    connection.send_messages(
        [EmailMessage("Pirmas", "Sveiki, 1111-2222", to=["a@example.test"]),
         EmailMessage("Antras: ąčę", "http://localhost:8000/lt/", to=["b@example.test"])]
    )  # fmt: skip
    page = client.get("/mail/").content.decode()
    assert page.index("Antras: ąčę") < page.index("Pirmas")
    assert 'href="http://localhost:8000/lt/"' in page
    assert 'data-mail-to="b@example.test"' in page


def test_the_development_inbox_shows_every_alphabet_as_it_was_written(client, db, tmp_path, settings):
    """Such a body goes out in 8bit: bytes in UTF-8, not signs."""
    settings.VAR_DIR = tmp_path
    connection = get_connection("django.core.mail.backends.filebased.EmailBackend", file_path=tmp_path / "mail")
    EmailMessage("Вход", "Ваш код: ABC-123. Ačiū – і дякуємо!", to=["a@example.test"], connection=connection).send()
    page = client.get("/mail/").content.decode()
    assert "Ваш код: ABC-123. Ačiū – і дякуємо!" in page
    assert "Вход" in page


def test_the_development_inbox_does_not_exist_on_a_public_site(client, db, settings):
    settings.DEMO = False
    assert client.get("/mail/", follow=True).status_code == 404


def test_the_people_of_the_demonstration_get_in(client, db, now, letters, enter):
    people = demo.make_demo_people(now)
    assert [person.role for person in people] == ["learner", "editor", "provider", "employer"]
    for person in people:
        client.cookies.clear()
        client.post("/en/accounts/login/password/", {"login": person.email, "password": person.password})
        user = User.objects.get(pk=client.session["_auth_user_id"])
        assert user.email == person.email
    assert Membership.objects.count() == 2
    client.cookies.clear()
    enter("rasa@example.test")
    assert client.get("/admin/").status_code == 200


def test_making_them_twice_changes_nothing(db, now):
    demo.make_demo_people(now)
    User.objects.filter(email="olena@example.test").update(first_name="Kita")
    demo.make_demo_people(now)
    assert User.objects.count() == 4
    assert User.objects.get(email="olena@example.test").first_name == "Kita"


def test_a_public_site_has_no_such_people(db, now, settings):
    settings.DEMO = False
    with pytest.raises(demo.NotADemonstration):
        demo.make_demo_people(now)
    assert not User.objects.exists()


PAGES = [
    "account_login", "account_signup", "account_login_password", "accounts:keep", "accounts:card",
    "accounts:open_with_card", "accounts:open_with_link",
]  # fmt: skip
OWN_PAGES = [
    "accounts:you", "account_email", "account_set_password", "mfa_list_webauthn", "mfa_add_webauthn", "accounts:link",
    "accounts:erase", "accounts:organisations", "accounts:invitation", "account_logout",
]  # fmt: skip


@pytest.mark.parametrize("language", [code for code, _name in site_settings.LANGUAGES])
def test_every_page_opens_in_every_language_and_is_kept_out_of_search(client, olena, letters, language):
    def open_page(name):
        with translation.override(language):
            page = client.get(reverse(name))
        assert page.status_code == 200, (name, page.status_code)
        text = page.content.decode()
        assert f'<html lang="{language}"' in text
        assert '<meta name="robots" content="noindex">' in text
        assert " style=" not in text

    for name in PAGES:
        open_page(name)
    client.post("/en/accounts/login/", {"email": olena.email})
    client.post("/en/accounts/login/code/", {"code": letters.code()})
    for name in OWN_PAGES:
        open_page(name)
    assert len(mail.outbox) == 1


@pytest.fixture
def administrator(db) -> User:
    return User.objects.create_superuser(None, "ada@example.test", None, first_name="Ada")


def test_administrators_see_people_by_name_and_address(client, administrator, olena, guest):
    User.objects.filter(pk=olena.pk).update(username="aX9-opaque-name")
    client.force_login(administrator)
    for page in ("/admin/users/", "/admin/users/?q=olena", f"/admin/users/edit/{olena.pk}/"):
        text = client.get(page).content.decode()
        assert "olena@example.test" in text
        assert "aX9-opaque-name" not in text
    assert client.get(f"/admin/users/edit/{guest.pk}/").status_code == 200


def test_an_administrator_makes_a_person_who_comes_in_by_code(client, administrator, enter):
    client.force_login(administrator)
    client.post("/admin/users/new/", {"email": "nauja@example.test", "first_name": "Nauja"})
    made = User.objects.get(email="nauja@example.test")
    assert not made.has_usable_password()
    client.logout()
    enter("nauja@example.test")
    assert client.session["_auth_user_id"] == str(made.pk)


def test_organisations_and_the_outbox_are_in_the_admin(client, administrator, now):
    client.force_login(administrator)
    school = Organisation.objects.create(name="Mokykla", kind="provider")
    notice = Notice.objects.create(user=administrator, kind="accounts.password_set", date_key="1", created_at=now)
    text = client.get(f"/admin/snippets/accounts/organisation/edit/{school.pk}/").content.decode()
    assert f"/accounts/organisations/{school.uid}/" in text
    assert "accounts.password_set" in client.get("/admin/outbox/").content.decode()
    assert client.get(f"/admin/outbox/inspect/{notice.pk}/").status_code == 200
    client.post(f"/admin/outbox/delete/{notice.pk}/")
    assert Notice.objects.filter(pk=notice.pk).exists()
