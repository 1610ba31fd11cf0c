"""Editors write every kind of exercise in Wagtail: draft, publish, preview, history, and errors beside the fields."""

import pytest
from django.urls import reverse
from exercise_forms import form_of

from exercises import registry, services
from exercises.authoring import UnknownShape, exercise_shape
from exercises.exercise import Exercise
from exercises.models import Item
from media.models import Clip

pytestmark = pytest.mark.django_db
KINDS = list(registry.all_kinds())


def url(name: str, *args) -> str:
    return reverse(Item.snippet_viewset.get_url_name(name), args=args)


@pytest.fixture
def admin(client, editor):
    """Rasa's browser, which asks for English."""
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.force_login(editor)
    return client


def test_an_editor_first_chooses_the_kind(admin):
    page = admin.get(url("add")).content.decode()
    for name in KINDS:
        assert f"?kind={name}" in page


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_of_every_kind_opens_empty(admin, pictures, kind):
    response = admin.get(url("add"), {"kind": kind})
    assert response.status_code == 200
    assert "content" in response.context["form"].fields


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_exercise_of_every_kind_is_published_and_shown(admin, client, pictures, kind):
    content = registry.get(kind).EXAMPLES[0].content
    response = admin.post(url("add"), form_of(kind, content, **{"action-publish": "1"}))
    assert response.status_code == 302, response.context["form"].errors.as_json()
    item = Item.objects.get(uid="naujas-1")
    assert item.live
    assert item.exercise == registry.get(kind).model_validate(content)
    assert client.get(f"/en/exercises/{item.uid}/").status_code == 200
    assert Clip.objects.for_lines(item.exercise.sounds()).keys() == {(s.text, s.voice) for s in item.exercise.sounds()}


@pytest.mark.parametrize("kind", KINDS)
def test_the_preview_shows_what_learners_see_in_every_language(admin, item_of, kind):
    item = item_of(kind)
    assert admin.post(url("preview_on_edit", item.pk), form_of(kind, item.content, uid=item.uid)).json()["is_valid"]
    for mode in ("lt", "en", "ru-answered", "uk"):
        page = admin.get(url("preview_on_edit", item.pk), {"mode": mode})
        assert page.status_code == 200
        assert item.exercise.prompt.get(mode[:2]) in page.content.decode()


def test_a_preview_follows_the_unsaved_form(admin, item_of):
    item = item_of("type_in_gap", uid="gap-1")
    changed = form_of("type_in_gap", {**item.content, "text": "Ieškau M {1}."}, uid="gap-1")
    answer = admin.post(url("preview_on_edit", item.pk), changed).json()
    assert answer == {"is_valid": True, "is_available": True}
    assert "Ieškau M" in admin.get(url("preview_on_edit", item.pk), {"mode": "en"}).content.decode()
    assert admin.post(url("preview_on_add"), changed | {"uid": "gap-2"}).json()["is_valid"]
    assert "Ieškau M" in admin.get(url("preview_on_add"), {"mode": "en"}).content.decode()


def test_an_unfinished_draft_is_kept_and_not_shown_to_learners(admin, client):
    data = form_of("type_in_gap", registry.get("type_in_gap").EXAMPLES[0].content)
    data["content-text"] = ""
    assert admin.post(url("add"), data).status_code == 302
    item = Item.objects.get(uid="naujas-1")
    assert not item.live
    assert admin.get(url("edit", item.pk)).status_code == 200
    assert admin.post(url("preview_on_edit", item.pk), data).json()["is_valid"]
    assert "not ready to be shown" in admin.get(url("preview_on_edit", item.pk), {"mode": "en"}).content.decode()
    assert client.get("/en/exercises/naujas-1/").status_code == 404


def test_an_error_of_the_schema_stands_beside_its_field(admin):
    data = form_of("type_in_gap", registry.get("type_in_gap").EXAMPLES[0].content, **{"action-publish": "1"})
    data["content-gaps-0-value-accepted-0-value"] = "dydžio"
    data["content-gaps-0-value-stem"] = "kep"
    response = admin.post(url("add"), data)
    error = response.context["form"].errors["content"].as_data()[0].as_json_data()
    assert "kep" in error["blockErrors"]["gaps"]["blockErrors"][0]["messages"][0]
    assert not Item.objects.exists()


def test_an_error_of_a_gate_stands_beside_its_field(admin):
    content = registry.get("multiple_choice").EXAMPLES[0].content
    data = form_of("multiple_choice", content, **{"action-publish": "1"})
    data["content-parts-0-value-wrong-0-value-text"] = content["parts"][0]["right"].upper() + " "
    data["content-prompt-ru"] = "Выбepите"  # a Latin e and p
    response = admin.post(url("add"), data)
    error = response.context["form"].errors["content"].as_data()[0].as_json_data()
    assert error["blockErrors"]
    assert not Item.objects.exists()


def test_an_option_equal_to_the_right_one_is_marked_where_it_stands_again(admin):
    content = registry.get("multiple_choice").EXAMPLES[0].content
    data = form_of("multiple_choice", content, **{"action-publish": "1"})
    data["content-parts-0-value-wrong-0-value-text"] = content["parts"][0]["right"].upper() + " "
    response = admin.post(url("add"), data)
    error = response.context["form"].errors["content"].as_data()[0].as_json_data()
    assert list(error["blockErrors"]) == ["parts"]
    parts = error["blockErrors"]["parts"]
    assert not parts.get("messages"), "the list of questions is not too short, its question has an error"
    wrong = parts["blockErrors"][0]["blockErrors"]["wrong"]["blockErrors"][0]["blockErrors"]
    assert "stands 2 times" in wrong["text"]["messages"][0]


def test_a_draft_may_be_renamed_and_a_published_exercise_may_not(admin):
    data = form_of("type_in_gap", registry.get("type_in_gap").EXAMPLES[0].content, uid="juodrastis")
    admin.post(url("add"), data)
    item = Item.objects.get(uid="juodrastis")
    assert admin.post(url("edit", item.pk), data | {"uid": "a1-dydis"}).status_code == 302
    draft = item.get_latest_revision()
    assert admin.post(url("edit", item.pk), data | {"uid": "a1-dydis", "action-publish": "1"}).status_code == 302
    item.refresh_from_db()
    assert item.uid == "a1-dydis"
    assert admin.post(url("edit", item.pk), data | {"uid": "kitas", "action-publish": "1"}).status_code == 302
    item.refresh_from_db()
    assert item.uid == "a1-dydis"
    assert draft.as_object().uid == "a1-dydis", "a former version brings no former name back"


def test_history_restores_the_former_version(admin, item_of):
    item = item_of("type_in_gap", uid="gap-1")
    first = item.save_revision()
    first.publish()
    changed = form_of("type_in_gap", {**item.content, "seconds": 99}, uid="gap-1", **{"action-publish": "1"})
    assert admin.post(url("edit", item.pk), changed).status_code == 302
    item.refresh_from_db()
    assert item.exercise.seconds == 99
    assert admin.get(url("history", item.pk)).status_code == 200
    assert admin.get(url("revisions_compare", item.pk, first.pk, "latest")).status_code == 200
    revert = url("revisions_revert", item.pk, first.pk)
    assert admin.get(revert).status_code == 200
    former = form_of("type_in_gap", first.as_object().content, uid="gap-1", **{"action-publish": "1"})
    assert admin.post(revert, former).status_code == 302
    item.refresh_from_db()
    assert item.exercise.seconds == 40


def test_an_exercise_keeps_its_identifier_and_kind(admin, item_of):
    item = item_of("type_in_gap", uid="gap-1")
    data = form_of("type_in_gap", item.content, uid="other", **{"action-publish": "1"})
    assert admin.post(url("edit", item.pk), data).status_code == 302
    item.refresh_from_db()
    assert (item.uid, item.kind) == ("gap-1", "type_in_gap")


def test_what_cannot_be_read_is_shown_as_such(admin, gap):
    Item.objects.filter(pk=gap.pk).update(content={"skill": "juggling", "gaps": 3})
    response = admin.get(url("edit", gap.pk))
    assert response.status_code == 200
    assert "Learners do not see this exercise" in response.content.decode()
    assert admin.get(url("list")).status_code == 200


def test_an_unknown_kind_keeps_its_content(admin, gap):
    Item.objects.filter(pk=gap.pk).update(kind="juggling")
    response = admin.get(url("edit", gap.pk))
    assert response.status_code == 200
    assert "is not known here" in response.content.decode()
    refused = admin.post(url("edit", gap.pk), {"uid": gap.uid, "kind": "juggling", "action-publish": "1"})
    assert refused.status_code == 200
    gap.refresh_from_db()
    assert gap.content["text"] == "Man reikia M {1}."


def test_a_field_no_form_can_be_derived_for_names_itself():
    class Strange(Exercise):
        kind = "strange"
        odd: set[bytes] = set()

    with pytest.raises(UnknownShape, match=r"Strange\.odd"):
        exercise_shape(Strange)


def test_people_without_the_right_do_not_edit(client, petras, gap):
    client.force_login(petras)
    assert client.get(url("edit", gap.pk)).status_code in (302, 403)


def test_an_editor_decides_about_reports(admin, editor, olena, gap, answered, now):
    attempt = answered(olena, gap, "dydžiuko")
    report = services.report_answer(user=olena, attempt=attempt, text="Taip sako", language="lt", now=now)
    assert "dydžiuko" in admin.get(reverse("reports:index")).content.decode()
    page = admin.get(reverse("reports:edit", args=[report.pk])).content.decode()
    assert "Taip sako" in page
    assert "dydžio" in page
    response = admin.post(reverse("reports:edit", args=[report.pk]), {"decision": "accept"})
    assert response.status_code == 302
    report.refresh_from_db()
    assert (report.state, report.decided_by) == ("accepted", editor)
    assert attempt.effective_score == 1
    again = admin.post(reverse("reports:edit", args=[report.pk]), {"decision": "decline"}, follow=True)
    assert "decided about this report already" in again.content.decode()


def test_an_editor_declines_a_report_of_a_mistake(admin, editor, olena, now):
    report = services.report_mistake(user=olena, about="word:striuke", text="Blogai", language="lt", now=now)
    admin.post(reverse("reports:edit", args=[report.pk]), {"decision": "decline"})
    report.refresh_from_db()
    assert report.state == "declined"


def test_reports_are_for_editors(client, petras, olena, now):
    report = services.report_mistake(user=olena, about="word:striuke", text="Blogai", language="lt", now=now)
    client.force_login(petras)
    assert client.post(reverse("reports:edit", args=[report.pk]), {"decision": "accept"}).status_code in (302, 403)
    report.refresh_from_db()
    assert report.state == "new"
