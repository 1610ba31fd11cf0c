"""The people of the tests.

Olena learns, Jonas teaches, Rasa edits, Darius employs, Petras must see nothing of Olena's.
"""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.users.models import UserProfile

from accounts.models import User


def person(name: str, **fields) -> User:
    """A user called `name` with an e-mail address of that name and no password."""
    user = User(username=name, email=f"{name}@example.test", first_name=name.capitalize(), **fields)
    user.set_unusable_password()
    user.save()
    return user


@pytest.fixture
def olena(db) -> User:
    return person("olena")


@pytest.fixture
def jonas(db) -> User:
    return person("jonas")


@pytest.fixture
def rasa(db) -> User:
    """An editor: everything in Wagtail's admin, nothing of Django's superuser rights. She reads it in English."""
    user = person("rasa")
    UserProfile.objects.create(user=user, preferred_language="en")
    editors, _ = Group.objects.get_or_create(name="Editors")
    editors.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(editors)
    return user


@pytest.fixture
def darius(db) -> User:
    return person("darius")


@pytest.fixture
def petras(db) -> User:
    return person("petras")
