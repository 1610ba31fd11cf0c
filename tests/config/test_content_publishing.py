"""The files are not the only way in: what editors publish in the admin meets the same gates."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page
from wagtail.test.utils.form_data import nested_form_data

from exercises.models import Item
from learning.models import LessonPage
from lexicon.models import Exemption

UID = "a1-prekyba-1"


@pytest.fixture
def editor(loaded, client, rasa):
    """Rasa at her desk: she may edit and publish pages and exercises."""
    group = rasa.groups.get()
    for codename in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=Page.get_first_root_node(), permission=permission)
    names = ["change_item", "publish_item", "view_item"]
    group.permissions.add(*Permission.objects.filter(codename__in=names, content_type__app_label="exercises"))
    rasa.interface_language = "en"
    rasa.save()
    client.force_login(rasa)
    return client


@pytest.fixture
def lesson(loaded):
    return LessonPage.objects.get(uid=UID, alias_of=None)


def form_of(client, url):
    """The editing form and everything it would post unchanged."""
    form = client.get(url, HTTP_ACCEPT_LANGUAGE="en").context["form"]
    return form, posted(form)


def posted(form):
    """What a browser sends for `form` as it stands."""
    data = {}
    for bound in form:
        value = bound.value()
        if hasattr(bound.field, "block"):
            data |= nested_form_data({bound.html_name: block_data(bound.field.block, value)})
        elif hasattr(bound.field.widget, "widgets"):
            names = bound.field.widget.widgets_names
            parts = bound.field.widget.decompress(value)
            data |= {bound.html_name + name: part for name, part in zip(names, parts, strict=True)}
        elif isinstance(value, bool):
            data |= {bound.html_name: "on"} if value else {}
        else:
            data[bound.html_name] = "" if value is None else value
    for formset in getattr(form, "formsets", {}).values():
        for part in [formset.management_form, *formset.forms]:
            data |= posted(part)
    return {name: value for name, value in data.items() if not hasattr(value, "read")}


def block_data(block, value):
    """A block's value as its inputs send it."""
    children = getattr(block, "child_blocks", None)
    if hasattr(value, "raw_data") or (children is not None and isinstance(value, list)):
        items = [
            {
                "type": each.block_type,
                "value": block_data(each.block, each.value),
                "deleted": "",
                "order": str(n),
                "id": each.id or "",
            }
            for n, each in enumerate(value)
        ]
        return {"count": str(len(items)), **{str(n): item for n, item in enumerate(items)}}
    if children is not None:
        return {name: block_data(child, value.get(name)) for name, child in children.items()}
    if hasattr(block, "child_block"):
        items = [
            {"value": block_data(block.child_block, each), "deleted": "", "order": str(n), "id": ""}
            for n, each in enumerate(value or ())
        ]
        return {"count": str(len(items)), **{str(n): item for n, item in enumerate(items)}}
    if isinstance(value, bool):
        return "on" if value else ""
    return "" if value is None else str(value)


def publish(client, url, **changes):
    _form, data = form_of(client, url)
    missing = set(changes) - set(data)
    assert not missing, f"{missing} not in {sorted(data)}"
    return client.post(url, data | changes | {"action-publish": "1"}, HTTP_ACCEPT_LANGUAGE="en")


def test_a_loaded_lesson_is_published_again_as_it_is(editor, lesson):
    response = publish(editor, reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    assert response.status_code == 302, response.context["form"].errors
    lesson.refresh_from_db()
    assert lesson.latest_revision.user.username == "rasa"


@pytest.mark.parametrize(
    ("field", "value", "shown_in", "sentence"),
    [
        ("dialogue-0-value-accented", "Labà dienà! Kuõ galiu padė́ti?", "dialogue", "“galiu” has no stress mark."),
        ("dialogue-0-value-ru", "Здравствyйте! Чем могу помочь?", "dialogue", "mixes Latin and Cyrillic letters"),
        ("grammar-0-value-title-uk", "Местный падеж: где это?", "grammar", "which Ukrainian does not use"),
        ("goal_uk", "Я могу показать, где вы.", "goal", "“вы” has the letter “ы”, which Ukrainian does not use."),
    ],
)
def test_a_lesson_with_a_fault_is_stopped_beside_its_field(field, value, shown_in, sentence, editor, lesson):
    response = publish(editor, reverse("wagtailadmin_pages:edit", args=[lesson.pk]), **{field: value})
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {shown_in}
    assert sentence in flat(response.context["form"].errors.as_data()[shown_in])


def flat(errors):
    """Every sentence of errors however deep they lie in blocks."""
    sentences = []
    for error in errors:
        inside = getattr(error, "block_errors", None)
        if isinstance(inside, dict):
            sentences.append(flat(inside.values()))
        else:
            sentences += error.messages
    return " ".join(sentences)


def test_a_draft_of_a_lesson_may_be_unfinished(editor, lesson):
    url = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    _form, data = form_of(editor, url)
    response = editor.post(url, data | {"dialogue-0-value-accented": ""})
    assert response.status_code == 302


def test_an_unknown_word_in_a_lesson_asks_for_a_reason(editor, lesson):
    url = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    response = publish(editor, url, title="Kur yra makiatas?")
    assert "makiatas" in str(response.context["form"].errors["spelling_reason"])
    assert publish(editor, url, title="Kur yra makiatas?", spelling_reason="a loan word").status_code == 302
    assert Exemption.objects.get(text="makiatas").reason == "a loan word"


def test_an_unknown_word_in_an_exercise_asks_for_a_reason(editor, lesson):
    item = Item.objects.get(uid=f"{UID}-11")
    assert item.kind == "dictation"
    url = reverse("wagtailsnippets_exercises_item:edit", args=[item.pk])
    _form, data = form_of(editor, url)
    name = next(name for name in data if name.endswith("prompt-lt"))
    response = publish(editor, url, **{name: "Klausykite ir rašykytė."})
    assert response.status_code == 200
    assert "rašykytė" in str(response.context["form"].errors["spelling_reason"])
    assert publish(editor, url).status_code == 302
