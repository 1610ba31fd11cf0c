"""What people see when something goes wrong: each page says what happened and what to do next, in their language.

The pages for a bad request, a refused form and a broken server use neither database nor session: they must show even
when those are what broke.
"""

import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

logger = logging.getLogger(__name__)

LAST_RESORT = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Kalbos tiltas</title>
<h1>Kalbos tiltas</h1><p lang="lt">Puslapio parodyti nepavyko. Pabandykite dar kartą po minutės.</p>
<p lang="en">The page could not be shown. Try again in a minute.</p>
<p lang="ru">Не удалось показать страницу. Попробуйте ещё раз через минуту.</p>
<p lang="uk">Не вдалося показати сторінку. Спробуйте ще раз за хвилину.</p></html>"""


def language_of(path: str) -> str:
    """The language in which an address is written, from its first part; the main language where there is none."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def plain_page(request: HttpRequest, template: str, status: int) -> HttpResponse:
    """A page of `_plain.html`: rendered without context processors, so that nothing is read from the database."""
    code = language_of(request.path)
    with translation.override(code):
        context = {
            "language": code,
            "languages": settings.LANGUAGES,
            "again": request.get_full_path() if request.method == "GET" else "",
        }
        return HttpResponse(render_to_string(template, context), status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what came cannot be understood."""
    return plain_page(request, "400.html", 400)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form without its key, most often a page that lay open too long."""
    logger.info("A form was refused at %s: %s", request.path, reason)
    return plain_page(request, "403_csrf.html", 403)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. Should even the template fail, four plain sentences remain."""
    try:
        return plain_page(request, "500.html", 500)
    except Exception:
        logger.exception("The page for a broken server could not be rendered.")
        return HttpResponse(LAST_RESORT.format(language=language_of(request.path)), status=500)
