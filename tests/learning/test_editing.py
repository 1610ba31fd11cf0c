import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from exercises.models import Item
from learning.models import LessonPage


@pytest.fixture
def editor(client, rasa, lesson):
    """Rasa at her desk: she may edit and publish pages and exercises."""
    group = rasa.groups.get()
    root = Page.get_first_root_node()
    for codename in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    for codename in ("add_item", "change_item", "publish_item", "view_item"):
        group.permissions.add(Permission.objects.get(codename=codename, content_type__app_label="exercises"))
    group.permissions.add(Permission.objects.get(codename="submit_translation"))
    client.force_login(rasa)
    return client


def test_the_form_of_a_lesson_opens_with_its_help(editor, lesson):
    text = editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).text
    assert "Olena" in text
    assert "I can ask the size (uk)" in text


def test_the_list_of_lessons_shows_each_once_with_what_is_missing(editor, lesson):
    text = editor.get(reverse("lessons:index")).text
    assert text.count("Kokio dydžio jums reikia?") >= 1
    assert LessonPage.objects.count() == 4
    assert text.count('data-object-id="') <= 1


def test_a_lesson_is_previewed_in_every_language(editor, lesson):
    for language in ("lt", "en", "ru", "uk"):
        page = lesson.get_latest_revision_as_object()
        response = page.make_preview_request(preview_mode=language)
        assert f"I can ask the size ({language})" in response.content.decode()


def test_opening_an_alias_leads_to_the_lesson_itself(editor, lesson):
    alias = LessonPage.objects.exclude(alias_of=None).first()
    response = editor.get(reverse("wagtailadmin_pages:edit", args=[alias.pk]))
    assert response.url == reverse("wagtailadmin_pages:edit", args=[lesson.pk])


def test_a_lesson_is_not_sent_to_translation(editor, lesson):
    response = editor.get(reverse("wagtail_localize:submit_page_translation", args=[lesson.pk]))
    assert response.url == reverse("wagtailadmin_pages:edit", args=[lesson.pk])


def test_drafts_of_a_lesson_are_offered_and_published_together(editor, lesson):
    item = Item.objects.get(uid="a1-prekyba-1-01")
    item.content = item.content | {"parts": [{"question": "Ko?", "right": "Batų.", "wrong": ["Kepurės."]}]}
    item.save_revision()
    url = reverse("learning_admin:publish_items", args=[lesson.pk])
    assert "a1-prekyba-1-01" in editor.get(url).text
    editor.post(url)
    item = Item.objects.get(pk=item.pk)
    assert item.content["parts"][0]["right"] == "Batų."
    assert not item.has_unpublished_changes


def test_a_broken_draft_stays_a_draft(editor, lesson):
    item = Item.objects.get(uid="a1-prekyba-1-01")
    item.content = {"broken": True}
    item.save_revision()
    response = editor.post(reverse("learning_admin:publish_items", args=[lesson.pk]), follow=True)
    assert "is not ready" in response.text
    assert Item.objects.get(pk=item.pk).is_readable


def test_a_learner_publishes_nothing(client, lesson, olena):
    client.force_login(olena)
    response = client.post(reverse("learning_admin:publish_items", args=[lesson.pk]))
    assert response.status_code in (302, 403)


def test_the_dashboard_says_what_needs_a_look(editor):
    text = editor.get(reverse("wagtailadmin_home")).text
    assert "sounds missing" in text
