"""The frame of every page: languages, theme, what it costs."""

import pytest
from django.http import HttpResponse
from django.template import engines
from django.test import RequestFactory
from django.urls import translate_url
from django.utils import translation

from config.frame import frame, language_links, places

LANGUAGES = ("lt", "en", "ru", "uk")


@pytest.fixture(autouse=True)
def fresh_places():
    places.forget()
    yield
    places.forget()


@pytest.mark.parametrize(
    "path", ["/lt/", "/ru/offline/", "/en/styleguide/", "/uk/learn/kokio-dydzio/3/", "/lt/accounts/you/", "/lt/nėra/"]
)
def test_the_language_menu_keeps_the_page(path):
    request = RequestFactory().get(path)
    with translation.override(path[1:3]):
        links = {link.code: link for link in language_links(request)}
        for code in LANGUAGES:
            assert links[code].url == translate_url(request.path, code)
        assert [code for code in LANGUAGES if links[code].current] == [path[1:3]]


def test_the_language_menu_keeps_what_was_asked_for():
    request = RequestFactory().get("/lt/learn/?theme=darbas")
    assert {link.url for link in language_links(request)} == {f"/{code}/learn/?theme=darbas" for code in LANGUAGES}


def test_a_page_without_a_language_leads_to_the_front_pages():
    request = RequestFactory().get("/admin/login/")
    assert [link.url for link in language_links(request)] == [f"/{code}/" for code in LANGUAGES]


def test_an_address_cannot_smuggle_in_another_host():
    request = RequestFactory().get("/lt//elsewhere.example/")
    assert all(link.url.startswith(f"/{link.code}/") for link in language_links(request))


def test_a_page_may_say_that_its_addresses_differ():
    request = RequestFactory().get("/lt/apie/")
    request.alternates = {"en": "/en/about/"}
    urls = {link.code: link.url for link in language_links(request)}
    assert urls == {"lt": "/lt/apie/", "en": "/en/about/", "ru": "/ru/apie/", "uk": "/uk/apie/"}


@pytest.mark.django_db
def test_each_language_is_named_by_its_own_name(client):
    html = client.get("/ru/styleguide/").content.decode()
    for code, name in (("lt", "Lietuvių"), ("en", "English"), ("ru", "Русский"), ("uk", "Українська")):
        assert f'href="/{code}/styleguide/" hreflang="{code}" lang="{code}"' in html
        assert f"<span>{name}</span>" in html


@pytest.mark.django_db
@pytest.mark.parametrize(("cookie", "attribute"), [("dark", ' data-theme="dark"'), ("light", ' data-theme="light"')])
def test_the_appearance_is_remembered_without_a_script(client, cookie, attribute):
    client.cookies["theme"] = cookie
    assert f'<html lang="lt"{attribute}>' in client.get("/lt/styleguide/").content.decode()


@pytest.mark.django_db
def test_a_theme_nobody_offers_is_ignored(client):
    client.cookies["theme"] = '"><script>'
    assert '<html lang="lt">' in client.get("/lt/styleguide/").content.decode()


@pytest.mark.django_db
def test_the_frame_costs_no_query_once_the_places_are_known(rf, django_assert_num_queries):
    request = rf.get("/lt/")
    template = engines["django"].from_string('{% extends "base.html" %}')

    def show() -> HttpResponse:
        return HttpResponse(template.render({"messages": [], **frame(request)}))

    show()
    with django_assert_num_queries(0):
        show()


@pytest.mark.django_db
def test_the_policy_of_the_page_is_strict(client):
    policy = client.get("/lt/offline/")["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
