"""The reference of grammar: the list of its points, and one point."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from lexicon import grammar


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """All points by level and group; `?case=gen` shows those about one case."""
    overview = grammar.overview(language=get_language() or "lt", case=request.GET.get("case", ""))
    return render(request, "lexicon/grammar.html", {"overview": overview})


@require_safe
def point(request: HttpRequest, uid: str) -> HttpResponse:
    """One point: explained, contrasted, its forms, examples with sound, the ways on."""
    try:
        reading = grammar.read(uid=uid, language=get_language() or "lt")
    except grammar.NoSuchPoint:
        raise Http404 from None
    return render(request, "lexicon/point.html", reading._asdict())
