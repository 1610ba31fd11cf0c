"""What the templates of exercises need to read maps and translated texts."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from exercises.texts import SpokenLine, Translated

register = template.Library()
_LITHUANIAN = re.compile(r"\*([^*\n]+)\*")


@register.filter
def at(mapping: Any, key: Any) -> Any:
    """`mapping[key]`, or nothing: for keys that a template only knows as a value. Works for lists too."""
    if isinstance(mapping, Mapping):
        return mapping.get(key, "")
    try:
        return mapping[key]
    except (IndexError, KeyError, TypeError):
        return ""


@register.filter
def in_language(text: Translated | Mapping[str, str] | None, language: str) -> str:
    """A translated text in the reader's language; English where the interface speaks another one."""
    if text is None:
        return ""
    if isinstance(text, Translated):
        return text.get(language)
    return text.get(language) or text.get("en", "")


@register.filter
def clip_of(line: SpokenLine | None, clips: Mapping[str, Any]) -> Any:
    """The clip of a spoken line among `clips` (by "text|voice"), or nothing."""
    return clips.get(f"{line.text}|{line.voice}", "") if line else ""


@register.filter
def clips_of(lines: Iterable[SpokenLine], clips: Mapping[str, Any]) -> list[Any]:
    """The clips of several spoken lines, in order; lines without a clip are left out."""
    found = (clips.get(f"{line.text}|{line.voice}") for line in lines)
    return [clip for clip in found if clip]


@register.filter
def marked(text: str) -> SafeString:
    """Teaching text in which *word* is Lithuanian: bold, and read aloud as Lithuanian."""
    return mark_safe(_LITHUANIAN.sub(r'<b lang="lt">\1</b>', escape(text)))  # noqa: S308 - escaped, the tag is ours


@register.filter
def unmarked(text: str) -> str:
    """The same as plain text, for titles."""
    return _LITHUANIAN.sub(r"\1", text)
