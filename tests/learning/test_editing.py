import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import translation
from wagtail.models import GroupPagePermission, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from exercises.models import Item
from learning.models import LessonPage


@pytest.fixture
def editor(client, rasa, lesson):
    """Rasa at her desk, in English: she may edit and publish pages and exercises."""
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
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


def posted(lesson, **changes) -> dict:
    """The editing form of `lesson` as a browser sends it."""
    lines = [("line", dict(block.value)) for block in lesson.dialogue]
    note = lesson.grammar[0].value
    fields = {
        "title": lesson.title,
        "slug": lesson.slug,
        "uid": lesson.uid,
        "order": lesson.order,
        "minutes": lesson.minutes,
        "reviewed_by": lesson.reviewed_by,
        "goal_lt": lesson.goal["lt"],
        "goal_en": lesson.goal["en"],
        "goal_ru": lesson.goal["ru"],
        "goal_uk": lesson.goal["uk"],
        "dialogue": streamfield(changes.pop("lines", lines)),
        "takeaway": streamfield([("line", dict(lesson.takeaway[0].value))]),
        "grammar": streamfield(
            [
                (
                    "note",
                    {
                        "rule": note["rule"],
                        "title": dict(note["title"]),
                        "text": dict(note["text"]),
                        "examples": streamfield([("item", {"base": "dỹdis", "form": "dỹdžio"})]),
                    },
                )
            ]
        ),
        "lesson_words": inline_formset(
            [{"word": row.word_id, "id": row.pk} for row in lesson.lesson_words.all()], initial=2
        ),
        "lesson_items": inline_formset(
            [{"item": row.item_id, "id": row.pk} for row in lesson.lesson_items.all()], initial=3
        ),
        "comments": inline_formset([]),
    }
    return nested_form_data(fields | changes)


def publish(client, lesson, **changes):
    url = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    return client.post(url, posted(lesson, **changes) | {"action-publish": "yes"})


FOUR_GOALS = {
    "goal_lt": "Galiu paklausti.",
    "goal_en": "I can ask.",
    "goal_ru": "Я могу спросить.",
    "goal_uk": "Я можу запитати.",
}


def a_line(**changes) -> list:
    value = {"who": "Olena", "voice": "f", "text": "Laba diena!", "accented": "Labà dienà!"}
    return [("line", value | {"en": "Good day!", "ru": "Добрый день!", "uk": "Добрий день!"} | changes)]


@pytest.fixture
def tidy(lesson):
    """The lesson with texts that really are in their languages."""
    takeaway = {"en": "At once.", "ru": "Сейчас.", "uk": "Зараз."}
    lesson.takeaway[0].value.update(takeaway)
    title = {"lt": "Kilmininkas", "en": "The genitive", "ru": "Родительный", "uk": "Родовий"}
    lesson.grammar[0].value["title"].update(title)
    lesson.grammar[0].value["text"].update(title)
    return lesson


def test_a_lesson_is_published_from_its_form(editor, tidy):
    response = publish(editor, tidy, lines=a_line(), title="Laba diena", **FOUR_GOALS)
    assert response.status_code == 302, response.context["form"].errors
    assert "Laba diena" in editor.get("/uk/learn/a1/prekyba/kokio-dydzio/").text


def test_a_line_without_stress_marks_is_not_published_and_the_fault_stands_in_its_block(editor, tidy):
    response = publish(editor, tidy, lines=a_line(accented="Laba diena!"), **FOUR_GOALS)
    (error,) = response.context["form"].errors.as_data()["dialogue"]
    with translation.override("en"):
        assert "has no stress mark" in str(error.block_errors[0].block_errors["accented"])


def test_a_goal_copied_from_another_language_is_not_published(editor, tidy):
    goals = FOUR_GOALS | {"goal_ru": "Я можу запитати про розмір.", "goal_uk": "Я можу запитати про розмір."}
    response = publish(editor, tidy, lines=a_line(), **goals)
    with translation.override("en"):
        assert "not translated" in str(response.context["form"].errors["goal"])


def test_a_word_the_dictionary_does_not_know_needs_a_reason(editor, tidy):
    refused = publish(editor, tidy, lines=a_line(text="Labas, Xyzas!", accented="Lãbas, Xỹzas!"), **FOUR_GOALS)
    assert "Xyzas" in str(refused.context["form"].errors["spelling_reason"])
    reason = {"spelling_reason": "a surname"}
    passed = publish(editor, tidy, lines=a_line(text="Labas, Xyzas!", accented="Lãbas, Xỹzas!"), **FOUR_GOALS, **reason)
    assert passed.status_code == 302, passed.context["form"].errors


def test_a_draft_may_be_unfinished(editor, tidy):
    url = reverse("wagtailadmin_pages:edit", args=[tidy.pk])
    response = editor.post(url, posted(tidy, lines=a_line(accented="")))
    assert response.status_code == 302
