"""Editors see on the dashboard which facts need a look, filter them and mark them as checked."""

import datetime

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from official.models import Fact

pytestmark = pytest.mark.django_db
TODAY = datetime.date.today()


@pytest.fixture
def facts() -> dict[str, Fact]:
    common = {"value_en": "E", "value_ru": "Р", "value_uk": "У", "source_name": "NŠA", "source_url": "https://nsa.lt/"}
    return {
        "fee": Fact.objects.create(key="exam.fee", value_lt="Kaina.", **common),
        "old": Fact.objects.create(key="exam.old", value_lt="Sena.", checked_on=datetime.date(2020, 1, 1), **common),
        "new": Fact.objects.create(key="exam.new", value_lt="Nauja.", checked_on=TODAY, **common),
    }


@pytest.fixture
def editor(rasa):
    names = ["change_fact", "view_fact", "add_fact"]
    rasa.user_permissions.add(*Permission.objects.filter(content_type__app_label="official", codename__in=names))
    return rasa


def test_the_dashboard_names_what_is_overdue_and_unchecked(client, editor, facts):
    client.force_login(editor)
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "exam.fee" in page
    assert "exam.old" in page
    assert "exam.new" not in page


def test_who_may_not_change_facts_is_not_bothered(client, rasa, facts):
    client.force_login(rasa)
    assert "exam.fee" not in client.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize(("state", "seen"), [("unchecked", "fee"), ("overdue", "old"), ("checked", "new")])
def test_the_list_is_filtered_by_state(client, editor, facts, state, seen):
    client.force_login(editor)
    page = client.get(reverse(Fact.snippet_viewset.get_url_name("list")), {"state": state}).content.decode()
    assert [name for name, fact in facts.items() if fact.key in page] == [seen]


def test_an_editor_marks_a_fact_as_checked(client, editor, facts):
    client.force_login(editor)
    fact = facts["fee"]
    url = reverse(Fact.snippet_viewset.get_url_name("edit"), args=[fact.pk])
    form = {
        "key": fact.key,
        "value_lt": "Kaina.",
        "value_en": "Price.",
        "value_ru": "Цена.",
        "value_uk": "Ціна.",
        "source_name": "NŠA",
        "source_url": "https://nsa.lt/",
        "confidence": "medium",
        "checked_on": f"{TODAY:%Y-%m-%d}",
    }
    assert client.post(url, form).status_code == 302
    fact.refresh_from_db()
    assert fact.checked_on == TODAY
    assert fact.latest_revision.user == editor
