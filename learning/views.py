"""The player: one exercise a screen, and the summary at the end."""

from functools import partial

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.url_routing import RouteResult
from wagtail.views import serve

from exercises import turns
from learning import services
from learning.bridge import stations
from learning.mirror import address
from learning.models import LessonPage
from learning.path import Standing
from learning.services import Elsewhere, NoSuchLesson, Screen


class SeeOther(HttpResponseRedirect):
    """After a POST: the answer is looked at elsewhere, by GET."""

    status_code = 303


def _url(slug: str, stop: int | None) -> str:
    """Where the learner goes on: a stop, or the summary."""
    if stop is None:
        return reverse("learning:summary", args=[slug])
    return reverse("learning:exercise", args=[slug, stop])


def lesson(request: HttpRequest, level: str, unit: str, slug: str) -> HttpResponse:
    """A lesson page of the tree, found by one query instead of two for every level above it.

    Wagtail then serves it as ever, with its hooks and restrictions; what is not found so, it looks for itself.
    """
    rest = f"learn/{level}/{unit}/{slug}/"
    page = LessonPage.objects.under(rest, get_language()).light().first()
    if page is not None:
        request._wagtail_route_for_request = RouteResult(page)
    return serve(request, rest)


@require_http_methods(["GET", "HEAD", "POST"])
def exercise(request: HttpRequest, slug: str, stop: int) -> HttpResponse:
    """One exercise of a lesson, with the verdict on the answer just given."""
    try:
        if request.method == "POST":
            return _answered(request, slug, stop)
        seen = request.GET.get("seen", "")
        screen = services.show(user=request.user, slug=slug, language=get_language(), stop=stop, seen=seen)
    except NoSuchLesson:
        raise Http404 from None
    except Elsewhere as elsewhere:
        return _go(request, _url(slug, elsewhere.stop))
    return _shown(request, screen)


def _answered(request: HttpRequest, slug: str, stop: int) -> HttpResponse:
    now = timezone.now()
    screen = services.answer(
        take=partial(turns.take, request, now=now),
        user=request.user,
        slug=slug,
        language=get_language(),
        stop=stop,
        form=request.POST.get("token", ""),
        now=now,
    )
    attempt = screen.turn.attempt
    if attempt is None:
        return _shown(request, screen)
    # The verdict has an address of its own, so that reloading it sends nothing again.
    url = f"{_url(slug, screen.stop)}?seen={attempt.token}"
    if not request.htmx:
        return SeeOther(f"{url}#verdict")
    response = _shown(request, screen)
    response["HX-Replace-Url"] = url
    return response


def _go(request: HttpRequest, url: str) -> HttpResponse:
    """To `url`; htmx would follow a redirect inside the page, so it is told to leave."""
    if request.htmx:
        return HttpResponse(headers={"HX-Redirect": url})
    return redirect(url)


def _shown(request: HttpRequest, screen: Screen) -> HttpResponse:
    language = get_language()
    path, slug, turn = screen.run.path, screen.run.lesson.slug, screen.turn
    here = _url(slug, screen.stop)
    context = turn.context(language=language, rules=services.rules(language=language), action=here)
    verdict = context["verdict"]
    context |= {
        "stop": screen.stop,
        "second_round": path.is_second_round(screen.stop),
        "is_right": verdict is not None and verdict.score in (None, 1),
        "again_url": here,
        "next_url": _url(slug, path.after(screen.stop)),
        "is_last": path.is_finished,
        "close_url": address(screen.run.lesson),
        "progress_done": path.done,
        "progress_total": path.total,
    }
    template = "learning/_turn.html" if request.htmx else "learning/player.html"
    response = render(request, template, context, status=turn.status)
    patch_cache_control(response, private=True, no_cache=True)
    return response


@require_safe
def summary(request: HttpRequest, slug: str) -> HttpResponse:
    """The lesson as a bridge crossed, the phrase to take away, the way on."""
    try:
        summed = services.sum_up(user=request.user, slug=slug, language=get_language())
    except NoSuchLesson:
        raise Http404 from None
    except Elsewhere as elsewhere:
        return redirect(_url(slug, elsewhere.stop))
    standings = summed.run.path.standings
    context = {
        "summary": summed,
        "lesson": summed.run.lesson,
        "takeaway": summed.takeaway,
        "takeaway_clip": summed.takeaway_clip,
        "stations": stations(standings),
        "right": summed.count(Standing.RIGHT),
        "again": summed.count(Standing.AGAIN),
        "later": summed.count(Standing.LATER),
        "total": len(standings),
        "unit_url": address(summed.unit),
        "next_url": address(summed.next_lesson) if summed.next_lesson else "",
    }
    response = render(request, "learning/summary.html", context)
    patch_cache_control(response, private=True, no_cache=True)
    return response


@require_POST
def again(request: HttpRequest, slug: str) -> HttpResponse:
    """A new run through the lesson."""
    try:
        services.begin_again(user=request.user, slug=slug, language=get_language(), now=timezone.now())
    except NoSuchLesson:
        raise Http404 from None
    return redirect(_url(slug, 1))
