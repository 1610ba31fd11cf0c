"""What the templates of exercises need to read maps and translated texts."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString

from exercises.texts import SpokenLine, Translated
from lexicon import markup, stress

register = template.Library()


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
    """Teaching text in which *word* is Lithuanian: bold, read aloud as Lithuanian, with its stress marks."""
    return markup.marked(text, stress.quoted)


register.filter("unmarked", markup.unmarked)
