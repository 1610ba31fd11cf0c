"""For search engines: the sitemap of all public pages with their other languages, and robots.txt."""

from collections import defaultdict

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from lexicon.models import GrammarPoint

LIMIT = 50_000  # addresses in one sitemap, by the protocol of sitemaps.org


def entries(request: HttpRequest) -> list[dict]:
    """One entry for every public page in every language, each naming the same page in the other languages."""
    roots = Page.objects.none()
    for site in Site.objects.select_related("root_page").order_by("pk"):
        roots |= site.root_page.get_translations(inclusive=True)
    by_key: dict = defaultdict(list)
    for root in roots.order_by("pk"):
        for page in root.get_descendants(inclusive=True).live().public().select_related("locale").order_by("path"):
            url = page.get_url(request)
            if url:
                by_key[page.translation_key].append((page.locale.language_code, settings.SITE_URL + _path(url), page))
    found = grammar_entries()
    for pages in by_key.values():
        alternates = [{"lang_code": code, "location": address} for code, address, _page in pages]
        for _code, address, page in pages:
            found.append({"location": address, "lastmod": page.last_published_at, "alternates": alternates})
    return sorted(found, key=lambda entry: entry["location"])[:LIMIT]


def grammar_entries() -> list[dict]:
    """The reference of grammar: its list and every published point, in every language."""
    newest = dict(GrammarPoint.objects.published().in_order().values_list("uid", "last_published_at"))
    places = [("lexicon:grammar", [], max(newest.values(), default=None))]
    places += [("lexicon:point", [uid], published) for uid, published in newest.items()]
    found = []
    for name, arguments, changed in places:
        alternates = []
        for code, _name in settings.LANGUAGES:
            with translation.override(code):
                location = settings.SITE_URL + reverse(name, args=arguments)
            alternates.append({"lang_code": code, "location": location})
        found += [{"location": each["location"], "lastmod": changed, "alternates": alternates} for each in alternates]
    return found


def _path(url: str) -> str:
    """An address without its host: Wagtail adds one where there are several sites."""
    return "/" + url.split("/", 3)[3] if "://" in url else url


@require_safe
@cache_control(public=True, max_age=60 * 60)
def sitemap(request: HttpRequest) -> HttpResponse:
    """/sitemap.xml"""
    return TemplateResponse(request, "sitemap.xml", {"urlset": entries(request)}, content_type="application/xml")


@require_safe
@cache_control(public=True, max_age=60 * 60)
def robots(request: HttpRequest) -> HttpResponse:
    """/robots.txt: everything that is the same for everyone may be found."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /documents/"]
    lines += [f"Disallow: /{code}/accounts/" for code, _name in settings.LANGUAGES]
    lines += ["Allow: /", "", f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
