"""Words: one that is looked up, the list of all, one's own list; their sound; the switch of stress marks."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from accounts import limits
from accounts.guests import learner
from lexicon import saving, searching, stress, words
from lexicon.likely import Sentence
from lexicon.words import Said, UnknownWord
from media import addresses
from media.models import Clip
from media.services import ensure_clips
from media.speech import clip_uid


class SeeOther(HttpResponseRedirect):
    """After a POST: what came of it is looked at elsewhere, by GET."""

    status_code = 303


@require_safe
def word(request: HttpRequest, form: str) -> HttpResponse:
    """A word by any of its forms: a page, or what the sheet over another page shows (htmx).

    `?in=` is the sentence it was met in and `?at=` its place there; `?brief=1` leaves out what an exercise may ask for.
    """
    language = get_language() or "lt"
    if not request.htmx:
        proper = words.spelling(form)
        if proper != form:
            return redirect("lexicon:word", form=proper, permanent=True)
    try:
        found = words.look_up(
            form=form,
            user=request.user,
            language=language,
            sentence=_sentence(request),
            brief="brief" in request.GET,
        )
    except UnknownWord as unknown:
        return _unknown(request, unknown)
    context = {"lookup": found, "brief": "brief" in request.GET, "in_sheet": bool(request.htmx)}
    return _for_one(render(request, "lexicon/_word.html" if request.htmx else "lexicon/word.html", context))


def _unknown(request: HttpRequest, unknown: UnknownWord) -> HttpResponse:
    context = {"form": unknown.form, "alike": unknown.alike}
    # The sheet shows this as well as any other answer; only the page is one that does not exist.
    if request.htmx:
        return _for_one(render(request, "lexicon/_unknown.html", context))
    return render(request, "lexicon/unknown.html", context, status=404)


def _sentence(request: HttpRequest) -> Sentence | None:
    text, at = request.GET.get("in", ""), request.GET.get("at", "")
    return Sentence(text, int(at)) if text and at.isascii() and at.isdigit() and len(at) < 4 else None


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """All words, by the alphabet; `?q=` a form or a meaning, `?theme=`, `?level=`, `?page=`; by htmx what the sheet shows."""
    found = searching.search(
        query=request.GET.get("q", ""),
        theme=request.GET.get("theme", ""),
        level=request.GET.get("level", ""),
        page=request.GET.get("page", "1"),
        language=get_language() or "lt",
    )
    kept = request.GET.copy()
    kept.pop("page", None)
    template = "lexicon/_lookup.html" if request.htmx else "lexicon/search.html"
    response = render(request, template, {"found": found, "kept": kept.urlencode()})
    patch_vary_headers(response, ["HX-Request"])
    return response


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """The words one has saved."""
    return _for_one(render(request, "lexicon/mine.html", {"kept": saving.kept(user=request.user)}))


@require_safe
def mine_csv(request: HttpRequest) -> HttpResponse:
    """The same as a table for a spreadsheet or a program of cards."""
    head = [
        _("Word"), _("Forms"), _("Part of speech"), _("Meaning"), _("Level"), _("Example"),
        _("What the example means"), _("Saved on"),
    ]  # fmt: skip
    lines = saving.table(user=request.user, language=get_language() or "lt", head=head)
    # Excel takes a file without this mark for one in an old encoding.
    response = HttpResponse(["\ufeff", *lines], content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="kalbos-tiltas.csv"'
    return _for_one(response)


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Puts a word on one's list, or takes it off; a stranger becomes a guest at the first word."""
    uid, keep = request.POST.get("word", ""), request.POST.get("do") != "remove"
    now = timezone.now()
    try:
        if keep:
            changed = saving.save(user=learner(request, now=now), uid=uid, now=now)
        else:
            changed = saving.remove(user=request.user, uid=uid)
    except UnknownWord:
        raise Http404 from None
    if request.htmx:
        return render(request, "lexicon/_save.html", {"word": changed, "is_saved": keep, "is_answer": True})
    return SeeOther(_way_back(request, reverse("lexicon:word", args=[changed.lemma])))


@require_safe
def say(request: HttpRequest, form: str, extension: str) -> HttpResponse:
    """The sound of a form; `?as=` the stressed form, where it can be said in several ways."""
    try:
        return _sound(request, words.line_of_form(form=form, said=request.GET.get("as", "")), extension)
    except UnknownWord:
        raise Http404 from None


@require_safe
def say_example(request: HttpRequest, uid: str, extension: str) -> HttpResponse:
    """The sound of a word's example."""
    try:
        return _sound(request, words.line_of_example(uid=uid), extension)
    except UnknownWord:
        raise Http404 from None


def _sound(request: HttpRequest, said: Said, extension: str) -> HttpResponse:
    """Leads to the clip, whose row is made when the first person listens; whoever listens to everything has to wait."""
    if extension not in ("mp3", "opus"):
        raise Http404
    uid = clip_uid(said.text, said.voice)
    if not Clip.objects.filter(uid=uid).exists():
        if not limits.within(request, "word_sound"):
            return limits.too_many(request)
        ensure_clips(lines=[said], now=timezone.now())
    return redirect(addresses.clip(uid, extension))


# No token: the form stands in pages that are kept for everybody. It changes nothing but what one's own pages look like,
# other sites send no session along (SameSite), and where the browser says who asks, only our own pages may.
@csrf_exempt
@require_POST
def stress_marks(request: HttpRequest) -> HttpResponse:
    """Switches stress marks on or off for this reader and leads back."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise PermissionDenied
    response = SeeOther(_way_back(request, f"/{get_language()}/"))
    stress.choose(request=request, response=response, shown=request.POST.get("shown") == "on")
    return response


def _way_back(request: HttpRequest, otherwise: str) -> str:
    """The page the form stood on, on this site only; else `otherwise`."""
    for address in (request.POST.get("next"), request.headers.get("Referer")):
        if address and url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure()):
            return address
    return otherwise


def _for_one(response: HttpResponse) -> HttpResponse:
    """Holds what belongs to one person, and differs for the sheet and the page."""
    patch_cache_control(response, private=True, no_cache=True)
    patch_vary_headers(response, ["HX-Request"])
    return response
