"""Texts of lessons as templates show them."""

import re
from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from learning.endings import split_endings
from learning.mirror import address
from learning.translations import text_in
from lexicon import markup, stress

register = template.Library()
_SENTENCES = re.compile(r"[^.!?…]+[.!?…]*")


@register.filter
def translated(texts: Mapping[str, str] | None) -> str:
    """The text of a map {lt, en, ru, uk} in the reader's language."""
    return text_in(texts or {}, get_language())


@register.filter
def explained(text: str) -> SafeString:
    """An explanation as paragraphs; *word* is Lithuanian and bold, with its stress marks."""
    return markup.explained(text, stress.quoted)


@register.inclusion_tag("learning/_example.html")
def example(pair: Mapping[str, str]) -> dict[str, str]:
    """A base form and the form taught, what differs in bold."""
    stem, ending, form_stem, form_ending = split_endings(pair["base"], pair["form"])
    return {"stem": stem, "ending": ending, "form_stem": form_stem, "form_ending": form_ending}


@register.filter
def path(page: Any) -> str:
    """Address of a page of the tree being read, without asking any table for it."""
    return address(page)


@register.filter
def meaning(line: Any) -> str:
    """What a spoken line means, in the reader's language; empty for a reader of Lithuanian."""
    return line.translation(get_language())


@register.filter
def in_lines(text: str) -> SafeString:
    """Each sentence on a line of its own."""
    return mark_safe("<br>".join(escape(sentence) for sentence in _SENTENCES.findall(text or "")))  # noqa: S308 - escaped


@register.filter
def spoken_lines(text: str) -> SafeString:
    """The same of a Lithuanian text with stress marks, which shows plain to who wants none."""
    written = (stress.both(sentence, sentence) for sentence in _SENTENCES.findall(text or ""))
    return mark_safe("<br>".join(written))  # noqa: S308 - escaped by both
