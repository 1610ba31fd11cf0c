"""What the site does without a connection: the service worker, the page it shows, the manifest that installs the site.

The service worker keeps only what is the same for everyone: style, scripts, fonts, this page, and sounds and pictures
named by their content. Pages of a person are never kept, because telephones are shared.
"""

import hashlib
import json
from functools import lru_cache

from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

KEPT = ["css/site.css", "js/site.js", "fonts/noto-sans-400.woff2", "fonts/noto-sans-700.woff2", "icons/favicon.svg"]


def offline_page(language: str) -> str:
    """The HTML of the offline page in a language, the same for everyone."""
    return render_to_string("offline.html", {"language": language, "languages": settings.LANGUAGES, "again": ""})


@require_safe
@cache_control(public=True, max_age=60 * 60)
def offline(request: HttpRequest) -> HttpResponse:
    """The page shown where there is no connection; the service worker keeps it in every language."""
    return HttpResponse(offline_page(get_language() or settings.LANGUAGE_CODE))


@lru_cache(maxsize=1)
def worker_source() -> str:
    """The service worker's script; its version changes with everything it keeps."""
    content = hashlib.sha256()
    for name in KEPT:
        if found := finders.find(name):
            with open(found, "rb") as file:
                content.update(file.read())
    content.update(render_to_string("500.html", {"language": settings.LANGUAGE_CODE}).encode())
    keep = [f"/{code}/offline/" for code, _name in settings.LANGUAGES] + [static(name) for name in KEPT]
    context = {
        "version": content.hexdigest()[:12],
        "keep": json.dumps(keep),
        "languages": json.dumps([code for code, _name in settings.LANGUAGES]),
        "static_url": json.dumps(settings.STATIC_URL),
    }
    return render_to_string("sw.js", context)


@require_safe
@cache_control(no_cache=True)
def service_worker(request: HttpRequest) -> HttpResponse:
    """/sw.js: at the root, because a worker may serve only what lies beneath it."""
    return HttpResponse(worker_source(), content_type="text/javascript; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=60 * 60 * 24)
def favicon(request: HttpRequest) -> HttpResponse:
    """/favicon.ico: asked for by browsers that show a file which names no icon."""
    return HttpResponsePermanentRedirect(static("icons/favicon.svg"))


@require_safe
@cache_control(public=True, max_age=60 * 60 * 24)
def manifest(request: HttpRequest) -> JsonResponse:
    """/site.webmanifest: how the site looks on a telephone's first screen."""
    return JsonResponse(
        {
            "name": "Kalbos tiltas",
            "short_name": "Kalbos tiltas",
            "description": _(
                "Lithuanian for work and for the exam: free lessons with sound, explained in your language."
            ),
            "lang": get_language(),
            "id": "/",
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": "#fbfaf6",
            "theme_color": "#0f4f3c",
            "icons": [
                {"src": static("icons/favicon.svg"), "sizes": "any", "type": "image/svg+xml"},
                {"src": static("icons/icon-192.png"), "sizes": "192x192", "type": "image/png"},
                {"src": static("icons/icon-512.png"), "sizes": "512x512", "type": "image/png"},
                {
                    "src": static("icons/icon-maskable-512.png"),
                    "sizes": "512x512",
                    "type": "image/png",
                    "purpose": "maskable",
                },
            ],
        },
        content_type="application/manifest+json",
    )
