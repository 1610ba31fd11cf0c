"""The front page for a first visit: bytes kept in the process, given out before any session, language or database.

Only a request without a single cookie is served so: whoever has signed in, chosen a theme or a language sends one and
gets the page made for them. What is kept is the whole response with its headers, so the security headers and the
Content-Security-Policy are those of the page itself.
"""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from learning import front

#: A kept page is at most this old even when nothing was published: facts and menus change without us being told.
LONGEST = 60.0
#: How often a process asks whether something was published.
ASK_EVERY = 2.0
#: Hosts and languages are few; a flood of invented hosts must not fill the memory.
MOST = 64

PATHS = frozenset(f"/{code}/" for code, _name in settings.LANGUAGES)


@dataclass(frozen=True)
class Kept:
    """A response: its body, its headers, when it was kept and under which version."""

    body: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str
    at: float
    version: str


class FrontCache:
    """Middleware; stands first. GET and HEAD of a language's front page, without cookies and query."""

    def __init__(
        self, get_response: Callable[[HttpRequest], HttpResponse], clock: Callable[[], float] = time.monotonic
    ):
        self.get_response = get_response
        self.clock = clock
        self.kept: dict[tuple[str, str, str, bool], Kept] = {}
        self.version = ""
        self.asked_at: float | None = None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        meta = request.META
        if (
            meta["PATH_INFO"] not in PATHS
            or request.method not in ("GET", "HEAD")
            or meta.get("HTTP_COOKIE")
            or meta.get("QUERY_STRING")
        ):
            return self.get_response(request)
        key = (
            meta["PATH_INFO"],
            meta.get("HTTP_HOST", ""),
            request.scheme,
            "gzip" in meta.get("HTTP_ACCEPT_ENCODING", ""),
        )
        now = self.clock()
        version = self._version(now)
        kept = self.kept.get(key)
        if kept is not None and kept.version == version and now - kept.at < LONGEST:
            return self._again(request, kept)
        response = self.get_response(request)
        if request.method == "GET" and self._is_for_everyone(request, response):
            kept = self._keep(key, response, now, version)
            return self._again(request, kept)
        return response

    def _version(self, now: float) -> str:
        if self.asked_at is None or now - self.asked_at >= ASK_EVERY:
            self.version, self.asked_at = front.version(), now
        return self.version

    @staticmethod
    def _is_for_everyone(request: HttpRequest, response: HttpResponse) -> bool:
        """Whether nothing in the response belongs to one visitor."""
        user = getattr(request, "user", None)
        return (
            response.status_code == 200
            and not response.streaming
            and not response.cookies
            and "no-store" not in response.get("Cache-Control", "")
            and "private" not in response.get("Cache-Control", "")
            and not (user is not None and user.is_authenticated)
        )

    def _keep(self, key: tuple[str, str, str, bool], response: HttpResponse, now: float, version: str) -> Kept:
        etag = f'"{hashlib.sha256(response.content).hexdigest()[:24]}"'
        dropped = {"etag", "content-length"}
        headers = [(name, value) for name, value in response.items() if name.lower() not in dropped]
        headers.append(("ETag", etag))
        kept = Kept(response.content, tuple(headers), etag, now, version)
        if len(self.kept) >= MOST:
            self.kept.clear()
        self.kept[key] = kept
        return kept

    @staticmethod
    def _again(request: HttpRequest, kept: Kept) -> HttpResponse:
        if request.META.get("HTTP_IF_NONE_MATCH", "").removeprefix("W/") == kept.etag:
            response = HttpResponse(status=304)
            for name, value in kept.headers:
                if name.lower() not in ("content-type", "content-encoding"):
                    response.headers[name] = value
            del response.headers["Content-Type"]
            return response
        response = HttpResponse(kept.body)
        for name, value in kept.headers:
            response.headers[name] = value
        response.headers["Content-Length"] = str(len(kept.body))
        return response
