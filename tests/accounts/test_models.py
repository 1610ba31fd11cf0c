"""People and their organisations: what the database itself holds together."""

import pytest
from django.db import IntegrityError, transaction

from accounts.models import Membership, Organisation, User
from accounts.models.organisations import Role


def test_a_person_needs_no_email_address_and_many_may_have_none(olena, petras):
    for person in (olena, petras):
        person.email = ""
        person.save()
    assert User.objects.filter(email=None).count() == 2


def test_one_address_belongs_to_one_person_whatever_its_case(olena, petras):
    petras.email = "OLENA@example.test"
    with pytest.raises(IntegrityError), transaction.atomic():
        petras.save()


def test_the_database_refuses_an_empty_address(olena):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=olena.pk).update(email="")


def test_the_database_refuses_a_guest_with_an_address(olena):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=olena.pk).update(is_guest=True)


def test_a_username_is_made_up_and_never_shown(db):
    person = User.objects.create_user(None, "liudas@example.test")
    assert len(person.username) > 20
    assert person.username not in (str(person), person.get_full_name(), person.get_short_name())
    assert str(person) == "liudas@example.test"


def test_a_person_without_name_and_address_is_told_apart_by_four_characters(guest):
    assert guest.name_shown.endswith(guest.uid.hex[:4].upper())


def test_one_person_has_one_role_in_an_organisation(olena):
    school = Organisation.objects.create(name="Mokykla", kind="provider")
    Membership.objects.create(user=olena, organisation=school, role=Role.TUTOR)
    with pytest.raises(IntegrityError), transaction.atomic():
        Membership.objects.create(user=olena, organisation=school, role=Role.OWNER)


def test_the_password_hash_is_argon2id_at_the_minimum(olena):
    olena.set_password("triukšmas ir tyla")
    assert olena.password.startswith("argon2$argon2id$v=19$m=19456,t=2,p=1$")
    assert olena.check_password("triukšmas ir tyla")


def test_the_database_keeps_addresses_in_small_letters(olena):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=olena.pk).update(email="Olena@Example.test")
