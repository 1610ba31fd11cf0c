"""Without a connection: the worker's script, what it keeps, the page it shows; and what search engines and phones read."""

import json
import re
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from wagtail.models import Locale, Page, Site

LANGUAGES = ("lt", "en", "ru", "uk")
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_offline_page_needs_neither_person_nor_database(client, code):
    html = client.get(f"/{code}/offline/").content.decode()
    assert f'<html lang="{code}">' in html
    assert "csrf" not in html


def test_the_worker_keeps_only_what_is_the_same_for_everyone(client):
    response = client.get("/sw.js")
    script = response.content.decode()
    kept = json.loads(re.search(r"const KEEP = (\[.*?\]);", script).group(1))
    assert response["Content-Type"].startswith("text/javascript")
    assert "no-cache" in response["Cache-Control"]
    for address in kept:
        assert address.startswith((settings.STATIC_URL, *(f"/{code}/offline/" for code in LANGUAGES)))
        assert client.get(address).status_code == 200 or finders.find(address.removeprefix(settings.STATIC_URL))
    assert {f"/{code}/offline/" for code in LANGUAGES} <= set(kept)


@pytest.mark.parametrize(
    ("address", "unchanging"),
    [
        ("/static/css/site.0123456789ab.css", True),
        ("/sound/f/0123456789abcdef01234567.opus", True),
        ("/pictures/coat-blue.0123456789abcdef.svg", True),
        ("/static/css/site.css", False),
        ("/lt/learn/", False),
        ("/sound/abcdefghijklmnop/", False),
        ("/sound/recordings/0b54a0a5-8c1a-4f06-b2b2-2b2e0c3e5a11/", False),
    ],
)
def test_only_what_is_named_by_its_content_is_kept_for_good(client, address, unchanging):
    pattern = re.search(r"const UNCHANGING = /(.*)/;", client.get("/sw.js").content.decode()).group(1)
    assert bool(re.search(pattern, address)) is unchanging


def test_the_manifest_installs_the_site_with_icons_that_exist(client):
    response = client.get("/site.webmanifest")
    manifest = json.loads(response.content)
    assert response["Content-Type"] == "application/manifest+json"
    assert manifest["name"] == "Kalbos tiltas"
    for icon in manifest["icons"]:
        assert finders.find(icon["src"].removeprefix(settings.STATIC_URL)), icon["src"]


def test_an_icon_is_there_for_browsers_that_ask_by_habit(client):
    assert client.get("/favicon.ico")["Location"] == f"{settings.STATIC_URL}icons/favicon.svg"


def test_robots_may_read_everything_but_desks_and_accounts(client):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "Disallow: /uk/accounts/" in text
    assert f"Sitemap: {settings.SITE_URL}/sitemap.xml" in text


@pytest.mark.django_db
def test_the_sitemap_names_each_page_in_each_language(client):
    root, home = Page.objects.get(depth=1), Site.objects.get(is_default_site=True).root_page
    for code in LANGUAGES:
        locale, _made = Locale.objects.get_or_create(language_code=code)
        front = home
        if home.locale_id != locale.pk:
            front = Page(title="H", slug=f"h-{code}", locale=locale, translation_key=home.translation_key)
            root.add_child(instance=front)
        secret = Page(title="Draft", slug="draft", locale=locale, live=False)
        front.add_child(instance=secret)
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    found = {url.findtext("s:loc", namespaces=SITEMAP): url for url in tree.findall("s:url", SITEMAP)}
    fronts = {f"{settings.SITE_URL}/{code}/" for code in LANGUAGES}
    assert fronts <= set(found)
    assert not any("draft" in address for address in found)
    links = found[f"{settings.SITE_URL}/ru/"].findall("x:link", SITEMAP)
    assert {link.get("hreflang"): link.get("href") for link in links} == {
        code: f"{settings.SITE_URL}/{code}/" for code in LANGUAGES
    }


@pytest.mark.django_db
def test_the_sample_page_shows_every_component_in_both_themes(client):
    html = client.get("/lt/styleguide/").content.decode()
    assert html.count('data-theme="light"') == 1
    assert html.count('data-theme="dark"') == 1
    ids = re.findall(r'\bid="([^"]+)"', html)
    doubled = {name for name in ids if ids.count(name) > 1 and not name.startswith("fact-")}
    assert doubled == set()
