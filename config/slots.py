"""Named slots: a page of a lower app leaves a place, and here stands which app above fills it.

A template writes `{% slot "point-lessons" rule=page.uid %}` (the tag is built in: nothing is loaded). A filler is a
function that takes the request and the slot's values by name and returns HTML, or nothing.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from django import template
from django.template import Context
from django.utils.module_loading import import_string
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

#: Who fills what, in the order of the page: dotted names, imported on first use.
FILLERS: dict[str, tuple[str, ...]] = {
    "point-practice": ("exercises.drill_views.practice_slot",),
    "point-lessons": ("learning.teaching.lessons_slot",),
    "word-report": ("exercises.reporting.word_slot",),
}


class NoSuchSlot(LookupError):
    """A template names a slot that FILLERS does not know."""


@register.simple_tag(takes_context=True)
def slot(context: Context, name: str, **values: Any) -> SafeString:
    """What the apps above put into the slot `name`. Raises NoSuchSlot."""
    filled = [filler(request=context.get("request"), **values) for filler in fillers(name)]
    return mark_safe("".join(filled))  # noqa: S308 - fillers return rendered templates


@cache
def fillers(name: str) -> tuple[Callable[..., str], ...]:
    """The functions that fill the slot `name`. Raises NoSuchSlot."""
    try:
        return tuple(import_string(path) for path in FILLERS[name])
    except KeyError:
        raise NoSuchSlot(name) from None
