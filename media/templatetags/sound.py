"""{% load sound %}: what the player's template needs to know of its clips."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django import template

from media import wave
from media.models import Clip

register = template.Library()


@register.simple_tag
def wave_of(clips: Any, clip: Clip | None = None) -> wave.Wave | None:
    """{% wave_of clips clip as wave %}: a media.wave.Wave of the list `clips`, else of `clip`; None where there is none.

    In the templates of exercises `clips` is all the clips there are, by text: that is no list to play.
    """
    there = _listed(clips) or [clip]
    heard = [each for each in there if each]
    return wave.of(heard) if heard else None


@register.filter
def beside(lines: Iterable[Any], clips: Iterable[Clip]) -> list[tuple[Any, Clip | None]]:
    """{% for line, clip in lines|beside:clips %}: each line with the clip that says it, by its text and voice."""
    by_text = {(clip.text, clip.voice): clip for clip in _listed(clips) if clip}
    by_words = {text: clip for (text, _voice), clip in by_text.items()}
    return [(line, by_text.get((line.text, line.voice)) or by_words.get(line.text)) for line in lines]


@register.filter
def as_json(value: object) -> str:
    """A value for a data attribute; the template escapes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _listed(clips: Any) -> list[Clip | None]:
    if isinstance(clips, Clip):
        return [clips]
    return [] if not clips or isinstance(clips, Mapping) else list(clips)
