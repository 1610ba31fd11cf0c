"""What a reader sees on an information page, in each language."""

import json
import uuid

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError

from config.content.reading import read_yaml
from guidance.information.files import PageFile
from guidance.information.models import InformationPage, OperatorSettings
from official.files import FactFile
from official.models import Fact

pytestmark = pytest.mark.django_db
LANGUAGES = ("lt", "en", "ru", "uk")


def load(homes, *uids: str) -> dict[tuple[str, str], InformationPage]:
    """The pages of these uids in every language, as the files have them."""
    root = settings.CONTENT_DIR
    for path in root.glob("facts/*.yaml"):
        for row in read_yaml(path, root).data:
            file = FactFile.model_validate(row)
            Fact.objects.update_or_create(key=file.key, defaults=file.fields())
    made = {}
    for uid in uids:
        for code in LANGUAGES:
            file = PageFile.model_validate(read_yaml(root / "pages" / f"{uid}.{code}.yaml", root).data)
            fields = file.fields()
            fields["body"] = json.dumps(fields["body"])
            page = InformationPage(
                locale=homes[code].locale, translation_key=uuid.uuid5(uuid.NAMESPACE_URL, uid), **fields
            )
            made[uid, code] = homes[code].add_child(instance=page)
            assert PageFile.of(InformationPage.objects.get(pk=page.pk), uid=uid) == file
    return made


@pytest.mark.parametrize("uid", ["exam", "rule", "about", "privacy", "terms", "accessibility"])
def test_a_page_is_shown_in_every_language(client, homes, uid):
    pages = load(homes, uid)
    for code in LANGUAGES:
        response = client.get(f"/{code}/{uid}/")
        html = response.content.decode()
        assert response.status_code == 200
        assert f'<html lang="{code}"' in html
        assert f"<h1>{pages[uid, code].title}</h1>" in html
        for other in LANGUAGES:
            assert f'<link rel="alternate" hreflang="{other}" href="{settings.SITE_URL}/{other}/{uid}/">' in html
        assert f'<link rel="canonical" href="{settings.SITE_URL}/{code}/{uid}/">' in html


def test_the_language_menu_keeps_the_page_even_where_its_address_differs(client, homes):
    pages = load(homes, "exam")
    page = pages["exam", "en"]
    page.slug = "the-exam"
    page.save()
    html = client.get("/lt/exam/").content.decode()
    assert 'href="/en/the-exam/" hreflang="en"' in html
    assert 'href="/ru/exam/" hreflang="ru"' in html


def test_the_exam_page_warns_that_its_facts_are_unchecked(client, homes):
    load(homes, "exam")
    html = client.get("/en/exam/").content.decode()
    assert "nobody has compared them with the official text" in html
    assert html.count("Not yet checked.") > 15
    assert 'lang="lt">Nacionalinė švietimo agentūra (NŠA)</a>' in html


def test_an_information_page_asks_the_database_a_few_times(client, homes, django_assert_max_num_queries):
    load(homes, "exam", "rule", "about")
    client.get("/lt/exam/")
    with django_assert_max_num_queries(12):
        client.get("/lt/exam/")


def test_an_operator_nobody_has_named_is_not_invented(client, homes):
    load(homes, "about")
    assert client.get("/en/about/").content.decode().count("not yet set") == 3


def test_the_operator_is_shown_as_the_settings_say(client, homes):
    load(homes, "about")
    site = homes["lt"].get_site()
    OperatorSettings.objects.create(site=site, name="Bendruomenė „Tiltas“", email="labas@example.test")
    html = client.get("/uk/about/").content.decode()
    assert "Bendruomenė „Tiltas“" in html
    assert '<a href="mailto:labas@example.test">' in html


def test_doors_and_foot_lead_only_where_there_is_a_page(client, homes):
    load(homes, "exam", "about")
    html = client.get("/ru/exam/").content.decode()
    assert 'href="/ru/exam/" aria-current="page"' in html
    assert 'href="/ru/about/"' in html
    assert 'href="/ru/rule/"' not in html.partition("<main")[0]
    assert "/ru/learn/" not in html


def test_a_role_is_held_once_in_a_language(homes):
    load(homes, "exam")
    second = InformationPage(title="Dar kartą", slug="dar-karta", role="exam", locale=homes["lt"].locale)
    with pytest.raises(ValidationError) as refused:
        second.clean()
    assert "role" in refused.value.message_dict
