from wagtail.models import Page

from learning.models import HomePage, LearnPage
from learning.tree import ensure_trunk


def test_the_trunk_stands_in_every_language_and_making_it_again_changes_nothing(db):
    ensure_trunk()
    pages = Page.objects.count()
    ensure_trunk()
    assert Page.objects.count() == pages
    assert HomePage.objects.count() == LearnPage.objects.count() == 4
    assert not Page.objects.filter(slug="welcome").exists()


def test_the_front_page_stands_without_any_lesson(client, db):
    ensure_trunk()
    assert client.get("/en/").status_code == 200
    assert client.get("/en/learn/").status_code == 200
