"""Editors reach every page of the admin on which they keep something; others are shown the door."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.admin.viewsets import viewsets
from wagtail.models import GroupPagePermission, Page
from wagtail.snippets.models import get_snippet_models

from accounts.models import User
from config.roles import MODELS, UnknownRight, give_editors_their_rights
from exercises.models import Item
from learning.models import HomePage, LessonPage
from learning.tree import ensure_trunk

pytestmark = pytest.mark.django_db

#: Our own pages of the admin that are no snippet's: the places an editor goes to.
PLACES = [
    "wagtailadmin_home",
    "wagtailadmin_explore_root",
    "lessons:index",
    "reports:index",
    "sound_studio:progress",
    "sound_studio:studio",
    "wagtailimages:index",
]
#: What belongs to whoever runs the site: people, sites, languages, and what was mailed to whom.
OPERATORS = [
    "wagtailusers_users:index",
    "wagtailusers_groups:index",
    "wagtailsites:index",
    "wagtaillocales:index",
    "outbox:index",
]


def snippet_pages() -> list[str]:
    """The list and the empty form of everything registered as a snippet."""
    viewsets.populate()
    names = [model.snippet_viewset.get_url_name(page) for model in get_snippet_models() for page in ("list", "add")]
    return [reverse(name) for name in sorted(names)]


def pages_of_editors() -> list[str]:
    operator = reverse("wagtailsettings:edit", args=["information", "operatorsettings"])
    home = HomePage.objects.filter(locale__language_code="lt").get()
    pages = [reverse("wagtailadmin_pages:edit", args=[home.pk]), reverse("wagtailadmin_explore", args=[home.pk])]
    return [*map(reverse, PLACES), *snippet_pages(), operator, *pages]


@pytest.fixture
def rasa() -> User:
    """Rasa with what the group gives her and nothing else."""
    ensure_trunk()
    user = User.objects.create_user(username="rasa", email="rasa@example.test", first_name="Rasa")
    user.groups.add(give_editors_their_rights())
    return user


def test_an_editor_opens_every_page_on_which_editors_keep_something(client, rasa):
    client.force_login(rasa)
    for address in pages_of_editors():
        response = client.get(address, follow=True)
        assert response.status_code == 200, address
        assert response.request["PATH_INFO"] == address or "/settings/" in address, address


def test_nobody_else_opens_any_of_them(client, rasa, petras):
    client.force_login(petras)
    for address in pages_of_editors():
        response = client.get(address)
        assert response.status_code in (302, 403), address
        assert response.status_code == 403 or "/admin/login/" in response.url, address


def test_what_belongs_to_the_operator_is_not_the_editors(client, rasa):
    client.force_login(rasa)
    for address in map(reverse, OPERATORS):
        assert client.get(address).status_code in (302, 403), address


def test_every_snippet_is_kept_by_editors():
    viewsets.populate()
    assert {model._meta.label_lower for model in get_snippet_models()} <= set(MODELS)


def test_an_editor_publishes_pages_in_every_language(rasa):
    for page in Page.objects.filter(depth=2):
        may = page.permissions_for_user(rasa)
        assert may.can_add_subpage()
        assert may.can_edit()
        assert may.can_publish()
        assert may.can_lock()
        assert may.can_unlock()
        assert may.can_publish_subpage()


def test_rights_are_given_once_however_often_they_are_given(rasa):
    editors = give_editors_their_rights()
    rights, pages = editors.permissions.count(), GroupPagePermission.objects.filter(group=editors).count()
    other = Permission.objects.get(codename="view_notice")
    editors.permissions.add(other)
    assert give_editors_their_rights() == editors
    assert Group.objects.filter(name="Editors").count() == 1
    assert editors.permissions.count() == rights + 1, "what an operator added stays"
    assert GroupPagePermission.objects.filter(group=editors).count() == pages


def test_a_right_that_does_not_exist_is_named(monkeypatch):
    monkeypatch.setitem(MODELS, "lexicon.rune", ("add",))
    with pytest.raises(UnknownRight, match=r"lexicon\.rune"):
        give_editors_their_rights()


def test_loading_content_gives_the_rights(loaded):
    editors = Group.objects.get(name="Editors")
    assert editors.permissions.filter(codename="publish_item").exists()


def test_what_was_loaded_is_brought_back_from_history(client, rasa, loaded):
    client.force_login(rasa)
    item = Item.objects.get(uid="a1-prekyba-1-01")
    former = item.latest_revision
    item.save_revision(user=rasa, log_action=True, clean=False).publish(user=rasa)
    lesson = LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None)
    first = lesson.latest_revision
    lesson.save_revision(user=rasa, log_action=True, clean=False).publish(user=rasa)
    names = Item.snippet_viewset
    for history, revert in (
        (
            reverse(names.get_url_name("history"), args=[item.pk]),
            reverse(names.get_url_name("revisions_revert"), args=[item.pk, former.pk]),
        ),
        (
            reverse("wagtailadmin_pages:history", args=[lesson.pk]),
            reverse("wagtailadmin_pages:revisions_revert", args=[lesson.pk, first.pk]),
        ),
    ):
        assert revert in client.get(history).text
        assert client.get(revert).status_code == 200
