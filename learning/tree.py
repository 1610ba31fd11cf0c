"""The trunk of the page tree: a front page and an overview of lessons in every language, and the levels."""

from django.conf import settings
from wagtail.models import Locale, Page, Site

from exercises.taxonomy import Level
from learning.models import HomePage, LearnPage, LevelPage


def ensure_trunk() -> LearnPage:
    """The overview of lessons in the source language; it, the front page and their aliases are made where missing.

    Doing it again changes nothing. The page which a fresh Wagtail puts in the place of the front page goes.
    """
    for code, _name in settings.LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    source = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
    root = Page.get_first_root_node()
    home = HomePage.objects.filter(locale=source, depth=2).order_by("path").first()
    if home is None:
        home = _plant(root, HomePage(title="Kalbos tiltas", slug="home", locale=source))
    learn = LearnPage.objects.child_of(home).order_by("path").first()
    if learn is None:
        learn = _plant(home, LearnPage(title="Mokytis", slug="learn", locale=source))
    return learn


def ensure_level(level: Level | str) -> LevelPage:
    """The page of `level` in the source language, made where missing."""
    learn = ensure_trunk()
    found = LevelPage.objects.child_of(learn).filter(level=str(level)).order_by("path").first()
    if found is not None:
        return found
    return _plant(learn, LevelPage(title=str(level), slug=str(level).lower(), level=str(level), locale=learn.locale))


def _plant(parent: Page, page: Page) -> Page:
    if parent.is_root():
        # Wagtail's own welcome page holds the address and the site; the site is moved before the page goes.
        welcome = parent.get_children().filter(slug=page.slug).first()
        if welcome is not None:
            welcome.slug = "welcome"
            welcome.save()
        parent.add_child(instance=page)
        if not Site.objects.filter(is_default_site=True).update(root_page=page):
            Site.objects.create(hostname="localhost", root_page=page, is_default_site=True, site_name="Kalbos tiltas")
        if welcome is not None:
            welcome.delete()
        Site.clear_site_root_paths_cache()
    else:
        parent.add_child(instance=page)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)
