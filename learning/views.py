"""The player: one exercise a screen, and the summary at the end."""

from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.guests import TooManyGuests, learner
from exercises.exercise import MalformedAnswer
from exercises.rendering import exercise_context
from exercises.services import AlreadySent, ExerciseChanged, StaleForm
from learning import services
from learning.bridge import stations
from learning.mirror import address
from learning.path import Standing
from learning.services import Elsewhere, NoSuchLesson, Screen


#: Why an answer could not be taken: what exercises/_notice.html says of it, and the status of the plain page.
PROBLEMS = {
    StaleForm: ("stale", 422),
    ExerciseChanged: ("changed", 422),
    AlreadySent: ("already-sent", 422),
    MalformedAnswer: ("malformed", 400),
    TooManyGuests: ("too-many", 429),
}


def _url(slug: str, stop: int | None) -> str:
    """Where the learner goes on: a stop, or the summary."""
    if stop is None:
        return reverse("learning:summary", args=[slug])
    return reverse("learning:exercise", args=[slug, stop])


@require_http_methods(["GET", "HEAD", "POST"])
def exercise(request: HttpRequest, slug: str, stop: int) -> HttpResponse:
    """One exercise of a lesson, with the verdict on the answer just given."""
    try:
        if request.method == "POST":
            return _answered(request, slug)
        seen = request.GET.get("seen", "")
        screen = services.show(user=request.user, slug=slug, language=get_language(), stop=stop, seen=seen)
    except NoSuchLesson:
        raise Http404 from None
    except Elsewhere as elsewhere:
        return _go(request, _url(slug, elsewhere.stop))
    except tuple(PROBLEMS) as problem:
        message, status = PROBLEMS[type(problem)]
        return _asked_anew(request, slug, stop, message, status)
    return _shown(request, screen)


def _answered(request: HttpRequest, slug: str) -> HttpResponse:
    now = timezone.now()
    screen = services.answer(
        person=partial(learner, request, now=now),
        is_known=request.user.is_authenticated,
        slug=slug,
        language=get_language(),
        posted=request.POST,
        now=now,
    )
    # The verdict has an address of its own, so that reloading it sends nothing again.
    url = f"{_url(slug, screen.stop)}?seen={screen.attempt.token}"
    if not request.htmx:
        return redirect(f"{url}#verdict")
    response = _shown(request, screen)
    response["HX-Replace-Url"] = url
    return response


def _asked_anew(request: HttpRequest, slug: str, stop: int, message: str, status: int) -> HttpResponse:
    """The exercise as it stands now, what was answered still in it, and why it could not be taken."""
    try:
        screen = services.show(user=request.user, slug=slug, language=get_language(), stop=stop)
        answer = services.answer_in(posted=request.POST, item=screen.item)
    except Elsewhere as elsewhere:
        return _go(request, _url(slug, elsewhere.stop))
    return _shown(request, screen, message=message, answer=answer, status=200 if request.htmx else status)


def _go(request: HttpRequest, url: str) -> HttpResponse:
    """To `url`; htmx would follow a redirect inside the page, so it is told to leave."""
    if request.htmx:
        return HttpResponse(headers={"HX-Redirect": url})
    return redirect(url)


def _shown(
    request: HttpRequest, screen: Screen, *, message: str = "", answer: list[str] | None = None, status: int = 200
) -> HttpResponse:
    language = get_language()
    path, slug = screen.run.path, screen.run.lesson.slug
    here = _url(slug, screen.stop)
    context: dict[str, Any] = exercise_context(
        item=screen.item,
        seed=screen.seed,
        language=language,
        token=screen.form,
        answer=answer,
        attempt=screen.attempt,
        rules=services.rules(language=language),
        action=here,
    )
    verdict = context["verdict"]
    context |= {
        "message": message,
        "second_round": path.is_second_round(screen.stop),
        "is_right": verdict is not None and verdict.score in (None, 1),
        "again_url": here,
        "next_url": _url(slug, path.after(screen.stop)),
        "is_last": path.is_finished,
        "close_url": address(screen.run.lesson),
        "progress_done": path.done,
        "progress_total": path.total,
    }
    response = render(request, "learning/_turn.html" if request.htmx else "learning/player.html", context, status=status)
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
