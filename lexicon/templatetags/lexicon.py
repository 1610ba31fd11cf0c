"""{% load lexicon %}: teaching text as HTML, its Lithuanian with stress marks for who wants to see them."""

from django import template
from django.utils.safestring import SafeString

from lexicon import markup, stress

register = template.Library()
register.filter("unmarked", markup.unmarked)


@register.filter
def marked(text: str) -> SafeString:
    """Text on one line."""
    return markup.marked(text, stress.quoted)


@register.filter
def explained(text: str) -> SafeString:
    """Text in paragraphs."""
    return markup.explained(text, stress.quoted)
