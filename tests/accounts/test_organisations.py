"""Organisations: joining by invitation, looking after members, and what Petras must not see."""

import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.models import Permission
from django.utils import timezone

from accounts import organisations
from accounts.models import Invitation, Membership, Notice, Organisation, User
from accounts.models.organisations import Role


@pytest.fixture
def school(jonas, now):
    school = Organisation.objects.create(name="Mokykla „Žodis“", kind="provider", created_at=now)
    Membership.objects.create(user=jonas, organisation=school, role=Role.OWNER, joined_at=now)
    return school


def invited(jonas, school, now, **fields):
    return organisations.invite(
        by=jonas, organisation=school, **{"role": Role.TUTOR, "email": "", "now": now, **fields}
    )


def test_a_code_lets_its_bearer_join_once(jonas, olena, petras, school, now):
    made = invited(jonas, school, now)
    assert organisations.accept(code=made.code.lower(), user=olena, now=now).role == Role.TUTOR
    with pytest.raises(organisations.SpentInvitation):
        organisations.accept(code=made.code, user=petras, now=now)
    assert not Membership.objects.filter(user=petras).exists()


def test_an_invitation_by_email_is_sent_and_is_for_that_address_only(jonas, olena, petras, school, now, mailoutbox):
    made = invited(jonas, school, now, email="Olena@example.test")
    notice = Notice.objects.get()
    assert (notice.user, notice.kind) == (olena, "accounts.invitation")
    assert made.code in notice.context["code"]
    with pytest.raises(organisations.AnotherAddress):
        organisations.accept(code=made.code, user=petras, now=now)
    assert organisations.accept(code=made.code, user=olena, now=now).user == olena


def test_an_unproven_address_is_not_enough(jonas, petras, school, now):
    made = invited(jonas, school, now, email=petras.email)
    EmailAddress.objects.create(user=petras, email=petras.email, verified=False)
    with pytest.raises(organisations.AnotherAddress):
        organisations.accept(code=made.code, user=petras, now=now)


def test_an_invitation_expires(jonas, olena, school, now):
    made = invited(jonas, school, now)
    with pytest.raises(organisations.SpentInvitation):
        organisations.accept(code=made.code, user=olena, now=now + timedelta(days=15))


def test_an_invitation_can_be_taken_back(jonas, olena, school, now):
    made = invited(jonas, school, now)
    organisations.withdraw(by=jonas, organisation=school, invitation_uid=made.invitation.uid, now=now)
    with pytest.raises(organisations.SpentInvitation):
        organisations.accept(code=made.code, user=olena, now=now)


def test_a_second_invitation_to_an_address_replaces_the_first(jonas, olena, school, now):
    first = invited(jonas, school, now, email=olena.email)
    invited(jonas, school, now, email=olena.email, role=Role.VIEWER)
    with pytest.raises(organisations.SpentInvitation):
        organisations.find(code=first.code, now=now)


def test_the_code_is_not_stored(jonas, school, now):
    made = invited(jonas, school, now)
    assert made.code not in str(Invitation.objects.values())


def test_a_member_who_accepts_again_keeps_the_role(jonas, school, now):
    made = invited(jonas, school, now)
    with pytest.raises(organisations.AlreadyMember):
        organisations.accept(code=made.code, user=jonas, now=now)
    assert Membership.objects.get(user=jonas).role == Role.OWNER
    assert organisations.find(code=made.code, now=now) == made.invitation


@pytest.mark.parametrize(
    ("own", "gives", "allowed"),
    [
        (Role.OWNER, Role.OWNER, True),
        (Role.MANAGER, Role.OWNER, False),
        (Role.MANAGER, Role.TUTOR, True),
        (Role.TUTOR, Role.VIEWER, False),
        (Role.VIEWER, Role.VIEWER, False),
        (None, Role.VIEWER, False),
    ],
)
def test_who_may_give_which_role(school, olena, now, own, gives, allowed):
    if own:
        Membership.objects.create(user=olena, organisation=school, role=own)
    if allowed:
        assert invited(olena, school, now, role=gives).invitation.role == gives
    else:
        with pytest.raises(organisations.NotAllowed):
            invited(olena, school, now, role=gives)


def test_an_administrator_may_invite_the_first_owner(rasa, now):
    rasa.user_permissions.add(Permission.objects.get(codename="change_organisation"))
    firm = Organisation.objects.create(name="UAB", kind="employer")
    assert invited(User.objects.get(pk=rasa.pk), firm, now, role=Role.OWNER).code


def test_an_organisation_keeps_an_owner(jonas, olena, school):
    Membership.objects.create(user=olena, organisation=school, role=Role.TUTOR)
    with pytest.raises(organisations.LastOwner):
        organisations.leave(user=jonas, organisation=school)
    organisations.leave(user=olena, organisation=school)
    organisations.leave(user=jonas, organisation=school)
    assert not school.memberships.exists()


def test_a_manager_cannot_remove_an_owner(jonas, olena, school):
    Membership.objects.create(user=olena, organisation=school, role=Role.MANAGER)
    with pytest.raises(organisations.NotAllowed):
        organisations.remove(by=olena, organisation=school, member_uid=jonas.uid)


def test_a_person_accepts_on_the_page(client, jonas, olena, school):
    made = invited(jonas, school, timezone.now())
    client.force_login(olena)
    page = client.get("/en/accounts/invitation/", {"code": made.code}).content.decode()
    assert "Mokykla „Žodis“" in page
    assert "Tutor" in page
    client.post("/en/accounts/invitation/", {"code": made.code, "accept": "1"})
    assert Membership.objects.get(user=olena).role == Role.TUTOR
    assert "Mokykla „Žodis“" in client.get("/en/accounts/organisations/").content.decode()


def test_a_guest_is_sent_through_the_door_first(client, jonas, guest, school):
    made = invited(jonas, school, timezone.now())
    client.force_login(guest)
    page = client.post("/en/accounts/invitation/", {"code": made.code, "accept": "1"}).content.decode()
    assert "/en/accounts/signup/?next=" in page
    assert not Membership.objects.filter(user=guest).exists()


def test_petras_sees_nothing_of_an_organisation_that_is_not_his(client, petras, jonas, school):
    client.force_login(petras)
    address = f"/en/accounts/organisations/{school.uid}/"
    assert client.get(address).status_code == 404
    assert client.post(address, {"role": "viewer", "email": ""}).status_code == 404
    assert client.post(f"{address}members/{jonas.uid}/").status_code == 404
    made = invited(jonas, school, timezone.now())
    assert client.post(f"{address}invitations/{made.invitation.uid}/").status_code == 404
    assert "Žodis" not in client.get("/en/accounts/organisations/").content.decode()
    assert Membership.objects.get(organisation=school).user == jonas


def test_a_viewer_sees_the_people_and_cannot_invite(client, olena, school):
    Membership.objects.create(user=olena, organisation=school, role=Role.VIEWER)
    client.force_login(olena)
    address = f"/en/accounts/organisations/{school.uid}/"
    page = client.get(address).content.decode()
    assert "Jonas" in page
    assert "Invite somebody" not in page
    assert client.post(address, {"role": "viewer", "email": ""}).status_code == 403
    assert not Invitation.objects.exists()


def test_an_owner_gets_the_code_shown_once(client, jonas, school):
    client.force_login(jonas)
    address = f"/en/accounts/organisations/{school.uid}/"
    page = client.post(address, {"role": "tutor", "email": ""}).content.decode()
    code = re.search(r'class="code-big">([\w-]+)<', page).group(1)
    assert organisations.find(code=code, now=timezone.now()).role == "tutor"
    assert code not in client.get(address).content.decode()
