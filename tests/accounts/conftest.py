"""What the accounts' tests share: the present, a guest with work behind it, the code in the last letter."""

import re
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.cache import cache
from django.urls import reverse

from accounts import archive
from accounts.models import User

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CODE = re.compile(r"\b(\d{4}-\d{4})\b")


@pytest.fixture(autouse=True)
def quiet_limits(request):
    """Each test starts with nobody having tried anything; a browser talks to a site with a database of its own."""
    if not request.node.get_closest_marker("browser"):
        request.getfixturevalue("db")
        cache.clear()


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def letters(mailoutbox):
    """Reads the code out of the newest letter."""
    return SimpleNamespace(box=mailoutbox, code=lambda: CODE.search(mailoutbox[-1].body).group(1))


@pytest.fixture
def olena(olena):
    """Olena with a proven address, as everybody who came through the door has."""
    EmailAddress.objects.create(user=olena, email=olena.email, verified=True, primary=True)
    return olena


@pytest.fixture
def work(monkeypatch):
    """An app above accounts that keeps answers: {user pk: [answers]}, with what it was asked to do."""
    answers: dict[int, list[str]] = {}

    def move(source, target):
        answers.setdefault(target.pk, []).extend(answers.pop(source.pk, []))

    module = SimpleNamespace(
        export=lambda user: {"answers": list(answers.get(user.pk, []))},
        erase=lambda user: answers.pop(user.pk, None),
        move=move,
    )
    section = archive.Section(SimpleNamespace(name="work", label="work", verbose_name="Work"), module)
    own = [found for found in archive.sections() if found.app == apps.get_app_config("accounts")]
    monkeypatch.setattr(archive, "sections", lambda: [*own, section])
    return answers


@pytest.fixture
def guest(db, work) -> User:
    """Somebody who answered three exercises and gave no name."""
    user = User(is_guest=True, interface_language="ru", last_seen=NOW)
    user.set_unusable_password()
    user.save()
    work[user.pk] = ["dydžio", "striukę", "Ačiū"]
    return user


@pytest.fixture
def enter(client, letters):
    """Walks through the door: asks for a code and reads it back. Returns the answer to the code."""

    def through(email: str, *, path: str = "account_login", **extra):
        client.post(reverse(path), {"email": email, **extra})
        return client.post(reverse("account_confirm_login_code"), {"code": letters.code(), **extra})

    return through
