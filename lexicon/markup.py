"""Teaching text: *word* is Lithuanian, a blank line starts a paragraph."""

import re
from collections.abc import Callable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

_LITHUANIAN = re.compile(r"\*([^*\n]+)\*")
# An ending is never parted from its hyphen: a word joiner, which nobody sees, stands between them.
_ENDING = re.compile(r"(?<![\w*])-(?=\w)")
_BLANK_LINES = re.compile(r"\n\s*\n")


def marked(text: str, write: Callable[[str], str] = escape) -> SafeString:
    """`text` on one line as HTML: Lithuanian bold, and read aloud as Lithuanian.

    `write` turns a Lithuanian text into HTML, with its stress marks for example; it has to escape.
    """
    pieces = _LITHUANIAN.split(text)
    written = (_bold(piece, write) if place % 2 else escape(piece) for place, piece in enumerate(pieces))
    return mark_safe("".join(written))  # noqa: S308 - escaped, the tags are ours


def _bold(text: str, write: Callable[[str], str]) -> str:
    joined = _ENDING.sub("-\u2060", text)
    return f'<b lang="lt">{write(joined)}</b>'


def unmarked(text: str) -> str:
    """The same as plain text, for titles and descriptions."""
    return _LITHUANIAN.sub(r"\1", text)


def explained(text: str, write: Callable[[str], str] = escape) -> SafeString:
    """`text` as paragraphs of HTML; `write` as `marked` takes it."""
    paragraphs = (marked(paragraph, write) for paragraph in _BLANK_LINES.split(text.strip()) if paragraph)
    return mark_safe("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))  # noqa: S308 - escaped by marked
