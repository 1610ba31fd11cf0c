"""What the frame of every page needs: the doors, the foot's links, the same page in the other languages.

All of it is computed only when a template asks, and the page tree is read once a minute per process, so that a page
costs no query for its frame.
"""

import time
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from django.utils.translation import gettext_noop as _
from wagtail.models import Page

from guidance.information.models import InformationPage
from lexicon import stress

# Door, its icon and its name. The first leads to the lessons, the others to information pages of that role.
DOORS = [
    ("learn", "book-open", _("Learn")),
    ("exam", "graduation-cap", _("Exam")),
    ("rule", "life-buoy", _("Help")),
]
FOOT = [
    ("accessibility", _("Accessibility")),
    ("privacy", _("Personal data")),
    ("terms", _("Terms")),
    ("about", _("About")),
]
THEMES = {"light", "dark"}
KEPT_FOR = 60.0  # seconds


@dataclass(frozen=True)
class Link:
    """An address with its name (an English msgid) and, for a door, its icon."""

    role: str
    url: str
    label: str
    icon: str = ""
    current: bool = False


@dataclass(frozen=True)
class LanguageLink:
    """The page being read, in one language. `url` is a path, `address` absolute."""

    code: str
    name: str
    url: str
    address: str
    current: bool


class Places:
    """Where the pages named in the frame live, by language and role; read again after a minute."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self.read_at: float | None = None
        self.urls: dict[tuple[str, str], str] = {}

    def of(self, language: str, request: HttpRequest) -> dict[str, str]:
        if self.read_at is None or time.monotonic() - self.read_at > KEPT_FOR:
            self.urls = self._read(request)
            self.read_at = time.monotonic()
        return {role: url for (code, role), url in self.urls.items() if code == language}

    @staticmethod
    def _read(request: HttpRequest) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for page in (
            InformationPage.objects.live().public().defer_streamfields().select_related("locale").order_by("pk")
        ):
            found[page.locale.language_code, page.role] = page.get_url(request) or ""
        lessons = Page.objects.live().filter(content_type__app_label="learning", content_type__model="learnpage")
        for page in lessons.select_related("locale").order_by("depth", "pk"):
            found.setdefault((page.locale.language_code, "learn"), page.get_url(request) or "")
        return {place: url for place, url in found.items() if url}


places = Places()


def language_links(request: HttpRequest) -> list[LanguageLink]:
    """The same page in every language of the site.

    No address is translated, so only the language prefix changes; a page whose addresses differ says so in
    `request.alternates`, {language code: path}.
    """
    alternates = getattr(request, "alternates", {})
    here = get_language()
    first, _slash, rest = escape_uri_path(request.path).lstrip("/").partition("/")
    known = {code for code, _name in settings.LANGUAGES}
    rest = rest if first in known else ""
    query = request.META.get("QUERY_STRING", "") if request.method == "GET" else ""
    links = []
    for code, name in settings.LANGUAGES:
        path = alternates.get(code) or f"/{code}/{rest}"
        links.append(
            LanguageLink(
                code=code,
                name=name,
                url=f"{path}?{query}" if query else path,
                address=settings.SITE_URL + path,
                current=code == here,
            )
        )
    return links


def doors(request: HttpRequest) -> list[Link]:
    """The doors that lead somewhere in the current language."""
    urls = places.of(get_language() or settings.LANGUAGE_CODE, request)
    return [
        Link(role, urls[role], label, icon, current=request.path.startswith(urls[role]))
        for role, icon, label in DOORS
        if role in urls
    ]


def foot(request: HttpRequest) -> list[Link]:
    """The links of the foot that lead somewhere in the current language."""
    urls = places.of(get_language() or settings.LANGUAGE_CODE, request)
    return [Link(role, urls[role], label) for role, label in FOOT if role in urls]


def frame(request: HttpRequest) -> dict:
    """Context processor: `doors`, `foot`, `language_links`, `stress_shown` (lazy) and `theme` ("light", "dark" or empty)."""
    theme = request.COOKIES.get("theme", "")
    return {
        "doors": SimpleLazyObject(lambda: doors(request)),
        "foot": SimpleLazyObject(lambda: foot(request)),
        "language_links": SimpleLazyObject(lambda: language_links(request)),
        "stress_shown": SimpleLazyObject(lambda: stress.is_shown(request)),
        "theme": theme if theme in THEMES else "",
    }
