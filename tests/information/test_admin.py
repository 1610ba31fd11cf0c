"""Editors write an information page in Wagtail: facts are chosen from a list and stay a reference."""

import json
import uuid

import pytest
from django.urls import reverse
from wagtail.models import ReferenceIndex

from guidance.information.models import InformationPage
from official.models import Fact

pytestmark = pytest.mark.django_db


@pytest.fixture
def fact() -> Fact:
    return Fact.objects.create(
        key="exam.fee",
        value_lt="Egzaminas kainuoja 52 eurus.",
        value_en="The exam costs 52 euros.",
        value_ru="Экзамен стоит 52 евро.",
        value_uk="Іспит коштує 52 євро.",
        source_name="NŠA",
    )


@pytest.fixture
def page(homes, fact) -> InformationPage:
    body = json.dumps([{"type": "fact", "value": "exam.fee", "id": str(uuid.uuid4())}])
    return homes["en"].add_child(
        instance=InformationPage(title="The exam", slug="exam", role="exam", body=body, locale=homes["en"].locale)
    )


@pytest.fixture
def editor(rasa):
    rasa.is_superuser = True
    rasa.save()
    return rasa


def test_the_form_offers_the_facts(client, editor, page):
    client.force_login(editor)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "exam.fee" in html
    assert "52" in html


def test_what_an_editor_chooses_is_shown_on_the_page(client, editor, page):
    client.force_login(editor)
    form = {
        "title": "The exam",
        "slug": "exam",
        "role": "exam",
        "lead": "What it costs.",
        "body-count": "2",
        "body-0-type": "heading",
        "body-0-order": "0",
        "body-0-deleted": "",
        "body-0-value": "The fee",
        "body-1-type": "fact",
        "body-1-order": "1",
        "body-1-deleted": "",
        "body-1-value": "exam.fee",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "action-publish": "action-publish",
    }
    response = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)
    assert response.status_code == 302
    html = client.get("/en/exam/").content.decode()
    assert '<h2 id="the-fee">The fee</h2>' in html
    assert "The exam costs 52 euros." in html
    page.refresh_from_db()
    assert page.latest_revision.user == editor


def test_a_fact_knows_the_pages_that_use_it(page, fact):
    ReferenceIndex.create_or_update_for_object(page)
    [reference] = ReferenceIndex.get_references_to(fact)
    assert reference.object_id == str(page.pk)
