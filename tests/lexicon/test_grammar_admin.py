"""An editor writes a point of grammar in the admin: drafts are free, publishing passes the gates, the preview is the page."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from lexicon.models import GrammarPoint
from media.models import Clip

pytestmark = pytest.mark.django_db

GOOD = {
    "title_lt": "Neturiu laiko",
    "title_en": "Not having time",
    "title_ru": "Нет времени",
    "title_uk": "Немає часу",
    "short_lt": "Po *ne-* eina kilmininkas.",
    "short_en": "After *ne-* comes the genitive.",
    "short_ru": "После *ne-* стоит родительный.",
    "short_uk": "Після *ne-* стоїть родовий.",
    "text_lt": "*Turiu laiko, neturiu laiko.*",
    "text_en": "You say *neturiu laiko*.",
    "text_ru": "Говорят *neturiu laiko*.",
    "text_uk": "Кажуть *neturiu laiko*.",
    "contrast_en": "English changes only the verb.",
    "contrast_ru": "По-русски верны оба падежа.",
    "contrast_uk": "Українською правильні обидва відмінки.",
    "examples-count": "1",
    "examples-0-deleted": "",
    "examples-0-order": "0",
    "examples-0-type": "example",
    "examples-0-id": "",
    "examples-0-value-text": "Neturiu laiko.",
    "examples-0-value-accented": "Neturiù laĩko.",
    "examples-0-value-en": "I have no time.",
    "examples-0-value-ru": "У меня нет времени.",
    "examples-0-value-uk": "У мене немає часу.",
    "table": "laikas",
    "cells": "gen",
    "level": "A1",
    "group": "cases",
    "case": "gen",
    "order": "250",
    "uid": "genitive-of-negation",
    "spelling_reason": "",
}


@pytest.fixture
def editor(rasa, client, laikas):
    """Rasa with what the group Editors may do to points of grammar."""
    names = [f"{action}_grammarpoint" for action in ("add", "change", "delete", "publish", "view")]
    rasa.groups.get(name="Editors").permissions.add(*Permission.objects.filter(codename__in=names))
    rasa.interface_language = "en"
    rasa.save()
    client.force_login(rasa)
    return client


def address(name, *arguments):
    return reverse(f"wagtailsnippets_lexicon_grammarpoint:{name}", args=arguments)


def post(client, publish=True, point=None, **changes):
    data = GOOD | {name.replace("__", "-"): value for name, value in changes.items()}
    if publish:
        data["action-publish"] = "1"
    return client.post(address("edit", point.pk) if point else address("add"), data, HTTP_ACCEPT_LANGUAGE="en")


def test_a_good_point_is_published_with_its_sound(editor):
    assert post(editor).status_code == 302
    point = GrammarPoint.objects.get(uid="genitive-of-negation")
    assert point.live
    assert point.title["uk"] == "Немає часу"
    assert point.table == ["laikas"]
    assert point.examples[0].value["accented"] == "Neturiù laĩko."
    assert point.latest_revision.user.username == "rasa"
    assert Clip.objects.get().text == "Neturiu laiko."
    assert "Not having time" in editor.get("/en/grammar/genitive-of-negation/").content.decode()


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"title_uk": ""}, "title", "Still missing: Українська."),
        ({"text_ru": "Скажите *neturiu laikо*."}, "text", "“laikо” mixes Latin and Cyrillic letters"),
        ({"contrast_uk": "Українською обидва падежы."}, "contrast", "has the letter “ы”"),
        ({"table": "laiko"}, "table", "“laiko” is neither a word of the lexicon"),
        ({"text_en": "You say *neturju laiko*."}, "spelling_reason", "The dictionary does not know: neturju."),
    ],
)
def test_publishing_says_beside_the_field_what_is_wrong(changes, field, sentence, editor):
    response = post(editor, **changes)
    assert response.status_code == 200
    assert sentence in " ".join(response.context["form"].errors[field])
    assert not GrammarPoint.objects.exists()


def test_a_fault_of_an_example_is_shown_in_its_block(editor):
    response = post(editor, examples__0__value__accented="Neturiu laĩko.")
    assert response.status_code == 200
    (errors,) = response.context["form"].errors["examples"].as_data()
    beside = errors.block_errors[0].block_errors["accented"]
    assert "“Neturiu” has no stress mark." in beside.messages
    assert "Neturiu\\u201d has no stress mark." in response.content.decode(), "shown in the block"
    assert not GrammarPoint.objects.exists()


def test_a_draft_may_be_unfinished_and_no_learner_sees_it(editor):
    assert post(editor, publish=False, text_uk="", examples__0__value__accented="Neturiu laiko.").status_code == 302
    assert not GrammarPoint.objects.get().live
    assert editor.get("/en/grammar/genitive-of-negation/").status_code == 404


def test_what_refers_to_a_published_point_keeps_its_identifier(editor):
    post(editor)
    point = GrammarPoint.objects.get()
    assert post(editor, point=point, uid="something-else", title_en="Having no time").status_code == 302
    point.refresh_from_db()
    assert (point.uid, point.title["en"]) == ("genitive-of-negation", "Having no time")


@pytest.mark.parametrize(("language", "sentence"), [("en", "English changes only the verb."), ("uk", "Немає часу")])
def test_the_preview_is_the_learners_page_in_any_language(language, sentence, editor):
    post(editor)
    point = GrammarPoint.objects.get()
    preview = address("preview_on_edit", point.pk)
    assert editor.post(preview, GOOD | {"title_en": "Not yet published"}).json()["is_valid"]
    page = editor.get(preview, {"mode": language}).content.decode()
    assert sentence in page
    assert ("Not yet published" in page) == (language == "en")
    assert '<tr class="pointed">' in page


def test_history_compares_versions(editor):
    post(editor)
    point = GrammarPoint.objects.get()
    first = point.latest_revision
    post(editor, point=point, title_en="Having no time")
    point.refresh_from_db()
    compared = editor.get(address("revisions_compare", point.pk, first.pk, point.latest_revision_id)).content.decode()
    assert "Having no time" in compared
    assert 'value="Not having time"' in editor.get(address("revisions_revert", point.pk, first.pk)).content.decode()


def test_points_are_listed_and_found_in_any_language(editor):
    post(editor)
    assert "genitive-of-negation" in editor.get(address("list")).content.decode()
    for words in ("времени", "genitive", "Neturiu"):
        assert "genitive-of-negation" in editor.get(address("list"), {"q": words}).content.decode(), words
    assert "genitive-of-negation" not in editor.get(address("list"), {"q": "batas"}).content.decode()


def test_who_may_not_edit_does_not_see_them(client, petras):
    client.force_login(petras)
    assert client.get(address("list")).status_code in (302, 403)
