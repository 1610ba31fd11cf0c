"""When something goes wrong the page says so in the reader's language, even when the database is what broke."""

import pytest
from django.test import Client, RequestFactory
from django.urls import path

from config import errors, urls

LANGUAGES = ("lt", "en", "ru", "uk")


def breaks(request):
    raise RuntimeError("planted")


class BrokenUrls:
    urlpatterns = [*(path(f"{code}/broken/", breaks) for code in LANGUAGES), *urls.urlpatterns]
    handler400 = urls.handler400
    handler500 = urls.handler500


@pytest.mark.parametrize("code", LANGUAGES)
def test_our_own_fault_is_admitted_without_the_database(settings, code):
    settings.ROOT_URLCONF = BrokenUrls
    client = Client(raise_request_exception=False)
    response = client.get(f"/{code}/broken/?x=1")
    html = response.content.decode()
    assert response.status_code == 500
    assert f'<html lang="{code}">' in html
    assert f'href="/{code}/broken/?x=1"' in html
    assert f'href="/{code}/"' in html
    assert "Content-Security-Policy" in response


def test_four_plain_sentences_remain_when_even_the_template_fails(monkeypatch):
    monkeypatch.setattr(errors, "render_to_string", breaks)
    response = errors.server_error(RequestFactory().get("/ru/learn/"))
    html = response.content.decode()
    assert response.status_code == 500
    assert '<html lang="ru">' in html
    for code in LANGUAGES:
        assert f'<p lang="{code}">' in html


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_refused_form_says_what_to_do(code):
    client = Client(enforce_csrf_checks=True)
    response = client.post(f"/{code}/accounts/login/", {"login": "x"})
    html = response.content.decode()
    assert response.status_code == 403
    assert f'<html lang="{code}">' in html
    assert 'class="broken-arc"' in html


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_bad_request_is_answered_in_the_language_of_its_address(code):
    response = errors.bad_request(RequestFactory().get(f"/{code}/learn/"), Exception())
    assert response.status_code == 400
    assert f'<html lang="{code}">' in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_missing_page_leads_on(client, code):
    response = client.get(f"/{code}/there-is-no-such-page/")
    html = response.content.decode()
    assert response.status_code == 404
    assert f'<html lang="{code}"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert 'rel="canonical"' not in html
    assert f'href="/{code}/"' in html


@pytest.mark.django_db
def test_a_forbidden_page_offers_to_sign_in(rf):
    from django.core.exceptions import PermissionDenied
    from django.views.defaults import permission_denied

    html = permission_denied(rf.get("/uk/learn/"), PermissionDenied()).content.decode()
    assert "?next=/uk/learn/" in html


@pytest.mark.parametrize(("path_", "code"), [("/uk/x/", "uk"), ("/", "lt"), ("/de/x/", "lt"), ("", "lt")])
def test_the_language_is_read_from_the_address(path_, code):
    assert errors.language_of(path_) == code
