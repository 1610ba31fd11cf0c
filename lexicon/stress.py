"""Stress marks on every page: whether a reader sees them, and Lithuanian texts written both ways.

A text is written twice, plain and stressed; `data-stress` of the page says which one shows (static/css/words.css). So a
page kept in memory serves everybody, the switch works at once, and what stands in fields never has marks.
"""

import unicodedata
from datetime import timedelta
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from lexicon.services import machine
from lexicon.taxonomy import CASE_QUESTIONS
from lithuanian.letters import strip_stress
from lithuanian.lexicon import Lexicon

COOKIE = "stress"
_QUESTIONS = frozenset(CASE_QUESTIONS.values())
YEAR = timedelta(days=365)


def is_shown(request: HttpRequest) -> bool:
    """Whether this reader sees stress marks: as the account says, else as the device remembers, else yes."""
    user: Any = getattr(request, "user", None)
    wanted = user.stress_marks if user is not None and user.is_authenticated else None
    return wanted if wanted is not None else request.COOKIES.get(COOKIE) != "off"


def choose(*, request: HttpRequest, response: HttpResponse, shown: bool) -> None:
    """Remembers the reader's choice on the device and, for who is signed in, in the account."""
    response.set_cookie(COOKIE, "on" if shown else "off", max_age=YEAR, samesite="Lax", secure=request.is_secure())
    user: Any = request.user
    if user.is_authenticated and user.stress_marks is not shown:
        user.stress_marks = shown
        user.save(update_fields=["stress_marks"])


def accented(text: str) -> str:
    """`text` with the stress marks the lexicon is sure of."""
    return _accented(machine(), text)


@lru_cache(maxsize=4096)
def _accented(lexicon: Lexicon, text: str) -> str:
    """The same texts are asked for again and again; a lexicon that changed is another one."""
    return lexicon.accent(text)


def both(text: str, marked: str = "") -> SafeString:
    """`text` as HTML, plain and stressed. `marked` is the same with its marks, where somebody has written them."""
    text = text or ""
    plain = strip_stress(text)
    stressed = unicodedata.normalize("NFC", marked) if marked else accented(text)
    if stressed == plain:
        return escape(plain)
    return mark_safe(  # noqa: S308 - both are escaped, the tags are ours
        f'<span class="plain">{escape(plain)}</span><span class="stressed">{escape(stressed)}</span>'
    )


def quoted(text: str) -> SafeString:
    """A word or sentence quoted in an explanation, both ways; the question of a case (ko?) is a name and stays plain."""
    return escape(text) if text in _QUESTIONS else both(text)


def lines(text: str) -> SafeString:
    """A text of several paragraphs and lines as HTML, each line both ways."""
    paragraphs = [paragraph.split("\n") for paragraph in (text or "").replace("\r\n", "\n").strip().split("\n\n")]
    written = ("<br>".join(both(line) for line in paragraph) for paragraph in paragraphs)
    return mark_safe("\n\n".join(f"<p>{paragraph}</p>" for paragraph in written))  # noqa: S308 - escaped by both
