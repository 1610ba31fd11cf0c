"""{% load stress %}: Lithuanian written plain and with stress marks; the page's switch says which one shows.

Never inside fields, options and buttons: what a learner types, chooses or copies has no marks.
"""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString

from lexicon import stress

register = template.Library()
register.filter("accented_lines", stress.lines)


@register.filter
def accented(text: str, marked: str = "") -> SafeString:
    """{{ text|accented }} with the lexicon's marks, {{ line.text|accented:line.accented }} with the author's."""
    return stress.both(text, marked or "")


@register.filter
def sentence(line: Any) -> SafeString:
    """{{ word.example|sentence }}: what has a `text` and perhaps an `accented`, a map or an object; nothing of nothing."""
    if isinstance(line, Mapping):
        return stress.both(line.get("text", ""), line.get("accented", ""))
    return stress.both(getattr(line, "text", "") or "", getattr(line, "accented", "") or "")


@register.inclusion_tag("lexicon/_stress_switch.html", takes_context=True)
def stress_switch(context: Any) -> dict[str, Any]:
    """{% stress_switch %}: the switch; it works without JavaScript and leads back to the page it stands on."""
    request = context.get("request")
    return {"is_on": stress.is_shown(request) if request else context.get("stress_shown", True), "request": request}
