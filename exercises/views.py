"""One exercise on a page of its own; assessing oneself; reporting an answer or a mistake."""

import uuid
from typing import Any

from allauth.core import ratelimit
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from exercises import services, turns
from exercises.forms import MistakeForm, ReasonForm
from exercises.models import Attempt, Item, Report, UnreadableItem
from exercises.services import NotYours, TooManyReports


@require_http_methods(["GET", "HEAD", "POST"])
def try_exercise(request: HttpRequest, uid: str) -> HttpResponse:
    """An exercise outside any lesson: linked from elsewhere, shared, or asked again."""
    item = get_object_or_404(Item.objects.live(), uid=uid)
    back = _way_back(request)
    try:
        if request.method == "POST":
            turn = turns.take(request, item=item, context="try", now=timezone.now())
        else:
            turn = turns.begin(item=item)
        context = turn.context(language=get_language(), action=reverse("exercises:try", args=[uid]))
    except UnreadableItem:
        return render(request, "exercises/gone.html", {"back": back}, status=404)
    template = "exercises/_turn.html" if request.htmx else "exercises/try.html"
    response = render(request, template, context | {"close_url": back}, status=turn.status)
    patch_cache_control(response, private=True, no_cache=True)
    return response


@require_POST
def assess(request: HttpRequest, token: uuid.UUID) -> HttpResponse:
    """The learner ticks what her text or speech contains."""
    attempt = _own_attempt(request, token)
    ticks = [
        int(tick) for tick in request.POST.getlist("tick")[:50] if tick.isascii() and tick.isdigit() and len(tick) < 4
    ]
    assessment = services.self_assess(user=request.user, attempt=attempt, ticks=ticks, now=timezone.now())
    if not request.htmx:
        return redirect(_way_back(request))
    context = {
        "attempt": attempt,
        "exercise": attempt.snapshot.exercise,
        "assessment": assessment,
        "language": get_language(),
        "assess_next": request.POST.get("next", ""),
    }
    return render(request, "exercises/_assess.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def report_answer(request: HttpRequest, token: uuid.UUID) -> HttpResponse:
    """“My answer is right too.”"""
    attempt = _own_attempt(request, token)
    report = Report.objects.filter(attempt=attempt, kind=Report.Kind.ANSWER).first()
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and report is None and form.is_valid():
        try:
            report = services.report_answer(
                user=request.user,
                attempt=attempt,
                text=form.cleaned_data["text"],
                language=get_language(),
                now=timezone.now(),
            )
        except TooManyReports:
            form.add_error(None, _too_many())
    context = {"heading": _("My answer is right too"), "form": form, "report": report, "answer": attempt.answer}
    return _report_page(request, context)


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest) -> HttpResponse:
    """A mistake in an exercise, a word, a sound, a picture or on a page: `?about=word:striuke`."""
    about = request.GET.get("about", "")
    if not services.ABOUT.fullmatch(about):
        raise Http404("nothing to report about")
    form = MistakeForm(request.POST if request.method == "POST" else None)
    made = None
    if request.method == "POST" and form.is_valid():
        try:
            made = _report_mistake(request, about=about, text=form.cleaned_data["text"])
        except TooManyReports:
            form.add_error(None, _too_many())
    context = {"heading": _("Report a mistake"), "form": form, "report": made, "subject": _subject(about)}
    return _report_page(request, context)


def _report_mistake(request: HttpRequest, *, about: str, text: str) -> Report:
    user = request.user if request.user.is_authenticated else None
    # Strangers are counted by address, people by their own earlier reports.
    if user is None and not ratelimit.consume(request, action="report"):
        raise TooManyReports
    return services.report_mistake(
        user=user,
        about=about,
        text=text,
        language=get_language(),
        now=timezone.now(),
        attempt=_seen_attempt(request, about),
    )


def _seen_attempt(request: HttpRequest, about: str) -> Attempt | None:
    """The reader's own answer after which she reports, where the page says which (`&answer=`)."""
    try:
        token = uuid.UUID(request.GET.get("answer", ""))
    except ValueError:
        return None
    if not request.user.is_authenticated:
        return None
    return Attempt.objects.of(request.user).filter(token=token, item_uid=about.partition(":")[2]).first()


def _report_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    form = context["form"]
    status = 429 if form.non_field_errors() else 400 if form.errors else 200
    return render(request, "exercises/report.html", context | {"back": _way_back(request)}, status=status)


def _subject(about: str) -> str:
    """What a report is about, as people know it."""
    subject, _colon, name = about.partition(":")
    if subject == "exercise":
        item = Item.objects.live().filter(uid=name).first()
        if item is not None and item.is_readable:
            return item.exercise.prompt.get(get_language())
    return name


def _own_attempt(request: HttpRequest, token: uuid.UUID) -> Attempt:
    """The attempt, for the person who made it: for anybody else it does not exist."""
    if not request.user.is_authenticated:
        raise Http404
    try:
        attempt = get_object_or_404(Attempt.objects.select_related("snapshot"), token=token)
        if attempt.user_id != request.user.pk:
            raise NotYours
    except NotYours:
        raise Http404 from None
    return attempt


def _way_back(request: HttpRequest) -> str:
    """Where to go afterwards: the address the page was given, or the page one came from, on this site only."""
    home = f"/{get_language()}/"
    for address in (request.POST.get("next"), request.GET.get("next"), request.headers.get("Referer")):
        if (
            address
            and url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure())
            and request.path not in address
        ):
            return address
    return home


def _too_many() -> str:
    return _("You have reported a lot within the hour. Thank you! Please go on a little later.")
