import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from config.front_cache import ASK_EVERY, LONGEST, FrontCache
from learning import front
from learning.models import LessonPage


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Site:
    """A site that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.response = lambda: HttpResponse(
            f"page {self.asked}", headers={"Content-Security-Policy": "default-src 'none'"}
        )

    def __call__(self, request):
        self.asked += 1
        return self.response()


@pytest.fixture
def site(db):
    return Site()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def cached(site, clock):
    middleware = FrontCache(site, clock)
    return lambda path="/ru/", method="get", **headers: middleware(getattr(RequestFactory(), method)(path, **headers))


def test_the_front_page_is_made_once_and_keeps_its_headers(cached, site):
    assert cached().content == cached().content == b"page 1"
    assert cached()["Content-Security-Policy"] == "default-src 'none'"
    assert cached()["Content-Length"] == "6"
    assert site.asked == 1


def test_each_language_has_its_own(cached, site):
    assert cached("/lt/").content != cached("/uk/").content


def test_whoever_sends_a_cookie_gets_a_page_of_her_own(cached, site):
    cached()
    assert cached(HTTP_COOKIE="sessionid=1").content == b"page 2"
    assert cached(HTTP_COOKIE="theme=dark").content == b"page 3"
    assert cached().content == b"page 1"


@pytest.mark.parametrize("path", ["/", "/ru/learn/", "/ru/?x=1", "/admin/"])
def test_other_addresses_are_never_kept(cached, site, path):
    cached(path)
    cached(path)
    assert site.asked == 2


def test_a_post_passes(cached, site):
    cached()
    cached(method="post")
    assert site.asked == 2


def test_what_sets_a_cookie_fails_or_is_private_is_not_kept(cached, site):
    def with_cookie():
        response = HttpResponse("mine")
        response.set_cookie("sessionid", "1")
        return response

    for make in (
        with_cookie,
        lambda: HttpResponse(status=500),
        lambda: HttpResponse("x", headers={"Cache-Control": "private"}),
    ):
        site.response = make
        before = site.asked
        cached()
        cached()
        assert site.asked == before + 2


def test_an_unchanged_page_is_not_sent_again(cached):
    etag = cached()["ETag"]
    response = cached(HTTP_IF_NONE_MATCH=etag)
    assert response.status_code == 304
    assert response.content == b""
    assert "Content-Security-Policy" in response


def test_a_publication_shows_after_a_moment(cached, site, clock):
    cached()
    front.changed()
    assert cached().content == b"page 1"
    clock.now += ASK_EVERY
    assert cached().content == b"page 2"


def test_nothing_is_kept_for_long(cached, site, clock):
    cached()
    clock.now += LONGEST
    assert cached().content == b"page 2"


def test_a_strangers_front_page_is_the_same_as_the_kept_one_and_a_learner_never_gets_it(lesson, olena):
    stranger, learner = Client(), Client()
    first = stranger.get("/en/")
    assert stranger.get("/en/").content == first.content
    assert "default-src" in first["Content-Security-Policy"]
    learner.force_login(olena)
    mine = learner.get("/en/")
    assert "My account" in mine.text
    assert "My account" not in stranger.get("/en/").text


def test_publishing_a_lesson_gives_the_front_page_a_new_version(lesson):
    before = front.version()
    LessonPage.objects.get(pk=lesson.pk).save_revision().publish()
    assert front.version() != before


def test_the_kept_front_page_asks_no_table(lesson, django_assert_num_queries):
    stranger = Client()
    stranger.get("/en/")
    with django_assert_num_queries(0):
        stranger.get("/en/")
