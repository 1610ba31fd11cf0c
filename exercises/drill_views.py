"""Pages of generated practice: the list of drills, and a drill that never ends."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from exercises import drilling
from exercises.drilling import THEMES, Practice
from exercises.drills import NothingToAsk, UnknownDrill
from exercises.taxonomy import Level


@require_safe
def practice(request: HttpRequest) -> HttpResponse:
    """All drills by group; `?level=A1&theme=maistas` shows those with something to ask there."""
    level, theme = request.GET.get("level", ""), request.GET.get("theme", "")
    context = {
        "sections": drilling.overview(level=level, theme=theme),
        "levels": list(Level),
        "themes": THEMES.items(),
        "level": level,
        "theme": theme,
        "language": get_language(),
    }
    return render(request, "exercises/practice.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def drill(request: HttpRequest, drill: str) -> HttpResponse:
    """One generated exercise, with the verdict on the answer just given; “Next” goes on without end."""
    try:
        series = drilling.series_from(drill=drill, query=request.GET)
        if request.method == "POST":
            shown = drilling.take(request, series=series, now=timezone.now())
        else:
            shown = drilling.begin(series=series)
    except (UnknownDrill, NothingToAsk):
        raise Http404 from None
    template = "exercises/_drill_turn.html" if request.htmx else "exercises/drill.html"
    response = render(request, template, _context(shown), status=shown.turn.status)
    patch_cache_control(response, private=True, no_cache=True)
    return response


def _context(shown: Practice) -> dict[str, object]:
    series, language = shown.series, get_language() or "lt"
    asked = shown.question.series
    turn = shown.turn.context(language=language, exercise=shown.question.exercise, action=asked.url())
    verdict = turn["verdict"]
    return turn | {
        "drill": shown.drill,
        "drill_title": shown.drill.title.get(language),
        "answered": series.answered,
        "right": series.right,
        "is_right": verdict is not None and verdict.score == 1,
        "again_url": series.url(),
        "next_url": series.following().url(),
        "missing_theme": THEMES.get(shown.without_theme, ""),
        "close_url": drilling.list_url(asked),
    }


def practice_slot(*, request: HttpRequest | None, rule: str) -> str:
    """Drills of a point of grammar, on its own page; nothing where there is none."""
    found = drilling.drills_for_rule(rule)
    context = {"found": found, "language": get_language()}
    return render_to_string("exercises/_drills_of_rule.html", context, request) if found else ""
