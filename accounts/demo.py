"""The people of the demonstration: one learner, one editor, one provider, one employer. Never on a public site."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db import transaction

from accounts import entrance
from accounts.models import Membership, Organisation, User
from accounts.models.organisations import Role

# The same for all, printed at the start and written in the README; a code read at /mail/ works as well.
PASSWORD = "kalbos-tiltas"  # noqa: S105
EDITORS = "Editors"


class NotADemonstration(Exception):
    """Demonstration accounts have a known password and must not exist on a public site."""


@dataclass(frozen=True)
class DemoPerson:
    """One account to try the site with. `role` is learner, editor, provider or employer."""

    role: str
    email: str
    password: str


PEOPLE = [
    ("learner", "olena@example.test", "Olena", None),
    ("editor", "rasa@example.test", "Rasa", None),
    ("provider", "jonas@example.test", "Jonas", ("Mokykla „Žodis“", Organisation.Kind.PROVIDER)),
    ("employer", "darius@example.test", "Darius", ("UAB „Rytas ir vakaras“", Organisation.Kind.EMPLOYER)),
]


def make_demo_people(now: datetime) -> list[DemoPerson]:
    """Make the demonstration accounts, or find them; safe to call at every start. Raises NotADemonstration."""
    if not getattr(settings, "DEMO", False):
        raise NotADemonstration
    with transaction.atomic():
        for role, email, name, organisation in PEOPLE:
            _make(role=role, email=email, name=name, organisation=organisation, now=now)
    return [DemoPerson(role, email, PASSWORD) for role, email, _name, _organisation in PEOPLE]


def _make(*, role: str, email: str, name: str, organisation: tuple[str, str] | None, now: datetime) -> None:
    user = User.objects.with_address(email).first()
    if user is None:
        user = User(email=email, first_name=name, last_seen=now)
        user.set_password(PASSWORD)
        user.save()
    entrance.prove(user=user, email=email)
    if role == "editor":
        user.groups.add(editors())
    if organisation:
        title, kind = organisation
        body, _ = Organisation.objects.get_or_create(name=title, kind=kind, defaults={"created_at": now})
        Membership.objects.get_or_create(user=user, organisation=body, defaults={"role": Role.OWNER, "joined_at": now})


def editors() -> Group:
    """The group of editors, which Wagtail's own migrations made, with access to the admin."""
    group, _ = Group.objects.get_or_create(name=EDITORS)
    group.permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    return group
