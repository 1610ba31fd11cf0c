"""Where pages of lower apps lead to a report of a mistake."""

from typing import Any

from django.template.loader import render_to_string


def word_slot(*, request: Any, word: str) -> str:
    """HTML of the link that reports a mistake in `word`, its identifier, or a form nobody knows."""
    return render_to_string("exercises/_report_word.html", {"word": word}, request)
