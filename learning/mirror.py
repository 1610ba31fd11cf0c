"""Lesson pages are written once, in Lithuanian; the trees of the other languages hold aliases that follow them.

Every way of publishing (the editing form, a schedule, a workflow, load_content) ends in `update_aliases`: overriding
it keeps the aliases complete without a signal handler.
"""

from django.db.models import Q
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction

from learning import front


def address(page: Page) -> str:
    """Path of `page` in the language being spoken, which is the page's own; asks no table for it."""
    _root, _home, rest = page.url_path.split("/", 2)
    return reverse("wagtail_serve", args=[rest])


def mirror(page: Page) -> None:
    """Give the source `page` an alias in every other locale, at the same place and under the same address."""
    parent = page.get_parent()
    for locale in Locale.objects.exclude(pk=page.locale_id).order_by("pk"):
        alias = page.get_translation_or_none(locale)
        if alias is None:
            page.copy_for_translation(locale, copy_parents=True, alias=True)
            continue
        if alias.alias_of_id != page.pk or parent.is_root():
            continue
        wanted_parent = parent.get_translation_or_none(locale)
        if wanted_parent is not None and not alias.is_child_of(wanted_parent):
            alias.move(wanted_parent, pos="last-child")
            alias = page.get_translation(locale)
        if alias.slug != page.slug:
            alias.slug = page.slug
            alias.save(clean=False)


class Mirrored:
    """Mixed into page types that are written in the source language and mirrored into the others."""

    # The address must exist in every language before anybody asks for it, so it is part of publishing.
    def update_aliases(self, *, revision=None, _content=None, _updated_ids=None) -> None:
        if self.alias_of_id is None:
            if not self.live:  # scheduled for later: nothing to follow yet
                return
            mirror(self)
        super().update_aliases(revision=revision, _content=_content, _updated_ids=_updated_ids)
        if self.alias_of_id is None:
            self.after_publication()
            front.changed()

    def after_publication(self) -> None:
        """What a page type does once it and its aliases are published."""

    def unpublish(self, *args, **kwargs):
        result = super().unpublish(*args, **kwargs)
        front.changed()
        return result

    # An alias left behind by a deleted page would turn into a page of its own.
    def delete(self, *args, **kwargs):
        for alias in self.aliases.all():
            alias.specific.delete(**{name: kwargs[name] for name in ("user",) if name in kwargs})
        front.changed()
        return super().delete(*args, **kwargs)

    # One query; Wagtail asks once for every ancestor of an alias.
    def get_view_restrictions(self):
        paths = [self.path[: depth * self.steplen] for depth in range(1, self.depth + 1)]
        return PageViewRestriction.objects.filter(Q(page__path__in=paths) | Q(page__aliases__path__in=paths)).distinct()
