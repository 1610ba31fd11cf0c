"""Teaching text: *word* is Lithuanian, a blank line starts a paragraph."""

import re

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

_LITHUANIAN = re.compile(r"\*([^*\n]+)\*")
# An ending is never parted from its hyphen: a word joiner, which nobody sees, stands between them.
_ENDING = re.compile(r"(?<![\w*])-(?=\w)")
_BLANK_LINES = re.compile(r"\n\s*\n")


def marked(text: str) -> SafeString:
    """`text` on one line as HTML: Lithuanian bold, and read aloud as Lithuanian."""
    return mark_safe(_LITHUANIAN.sub(_bold, escape(text)))  # noqa: S308 - escaped, the tag is ours


def _bold(found: re.Match[str]) -> str:
    joined = _ENDING.sub("-\u2060", found[1])
    return f'<b lang="lt">{joined}</b>'


def unmarked(text: str) -> str:
    """The same as plain text, for titles and descriptions."""
    return _LITHUANIAN.sub(r"\1", text)


def explained(text: str) -> SafeString:
    """`text` as paragraphs of HTML."""
    paragraphs = (marked(paragraph) for paragraph in _BLANK_LINES.split(text.strip()) if paragraph)
    return mark_safe("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))  # noqa: S308 - escaped by marked
