"""Puts lessons into Wagtail's admin."""

from django.urls import include, path
from wagtail import hooks

from learning import editing
from learning.mirror import Mirrored, mirror
from learning.models import LessonPage


@hooks.register("register_admin_viewset")
def lessons() -> editing.LessonListing:
    return editing.LessonListing("lessons")


# Before wagtail-localize's own addresses and hooks: pages written once are not translated.
@hooks.register("register_admin_urls", order=-10)
def admin_urls() -> list:
    own = [path("items/<int:pk>/publish/", editing.publish_items, name="publish_items")]
    return [
        path("learning/", include((own, "learning_admin"))),
        path("localize/submit/page/<int:page_id>/", editing.translate),
    ]


@hooks.register("before_edit_page", order=-10)
def open_the_source(request, page):
    return editing.to_source(request, page)


@hooks.register("after_publish_page")
def offer_drafts(request, page) -> None:
    if isinstance(page, LessonPage):
        editing.offer_drafts(request, page)


@hooks.register("after_move_page")
def move_aliases_along(request, page) -> None:
    page = page.specific
    if isinstance(page, Mirrored) and page.alias_of_id is None and page.live:
        mirror(page)


@hooks.register("construct_homepage_panels")
def attention(request, panels) -> None:
    panels.append(editing.Attention())
