"""Sound and pictures over HTTP, and the upload of a learner's own voice."""

from pathlib import Path
from typing import Any

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts import guests
from media import services, sound
from media.models import Clip, Picture, Recording
from media.ranged import sound_response
from media.uploads import limited_upload

FOR_GOOD = "public, max-age=31536000, immutable"
UPLOADS_PER_ADDRESS, ADDRESS_WINDOW = 600, 600


@require_safe
def clip(request: HttpRequest, uid: str, extension: str = "") -> HttpResponse:
    """Leads to the sound of a clip; one that is not built yet is built now. 503 where that takes too long."""
    if extension not in ("", "mp3", "opus"):
        raise Http404
    try:
        found = services.playable_clip(uid=uid, now=timezone.now())
    except Clip.DoesNotExist:
        raise Http404 from None
    except services.NotBuilt:
        message = _("This sound is being prepared. Try again in a moment.")
        return HttpResponse(message, status=503, content_type="text/plain", headers={"Retry-After": "3"})
    # Only a browser that names Ogg gets Opus: "anything" also comes from those that cannot play it.
    opus = extension == "opus" or (not extension and "audio/ogg" in request.headers.get("Accept", ""))
    slow = request.GET.get("slow", "0") != "0"
    name = ("slow_" if slow else "") + ("opus" if opus else "mp3")
    response = redirect(getattr(found.urls, name))
    response["Cache-Control"] = "no-cache"
    response["Vary"] = "Accept"
    return response


@require_safe
def file(request: HttpRequest, name: str) -> HttpResponseBase:
    """A built sound by its content hash."""
    return sound_response(request, services.sound_path(name), cache=FOR_GOOD)


@require_safe
def picture(request: HttpRequest, name: str, digest: str) -> HttpResponse:
    """A drawing by its name and content hash; an old hash leads to what the picture is now."""
    found = get_object_or_404(Picture, name=name)
    if found.digest != digest:
        return redirect(found.url)
    policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    headers = {"Cache-Control": FOR_GOOD, "Content-Security-Policy": policy}
    return HttpResponse(found.svg, content_type="image/svg+xml", headers=headers)


def refuse_large(request: HttpRequest) -> HttpResponse:
    return _refused(request, _("This recording is too large. It may last one minute at most."), status=413)


@limited_upload(services.MAX_RECORDING_BYTES, refuse_large)
@require_POST
def recording(request: HttpRequest) -> HttpResponse:
    """Takes a learner's recording (field `sound`) and answers with its uid."""
    if _too_often(request):
        return _refused(request, _("That was very many recordings. Try again in a few minutes."), status=429)
    upload = request.FILES.get("sound")
    if upload is None:
        return _refused(request, _("No recording has arrived. Record again."))
    now = timezone.now()
    try:
        stored = services.store_recording(data=upload.read(), whose=lambda: guests.learner(request, now=now), now=now)
    except (services.TooManyRecordings, guests.TooManyGuests):
        return _refused(request, _("That was very many recordings. Try again in a few minutes."), status=429)
    except sound.SoundError as error:
        return _refused(request, reason(error))
    return JsonResponse(
        {"uid": str(stored.uid), "url": stored.get_absolute_url(), "seconds": stored.duration}, status=201
    )


@require_safe
def my_recording(request: HttpRequest, uid: Any) -> HttpResponseBase:
    """A learner's own recording; to everybody else it does not exist."""
    if not request.user.is_authenticated:
        raise Http404
    found = get_object_or_404(Recording.objects.of(request.user), uid=uid)
    return sound_response(request, Path(found.file.path), cache="private, max-age=3600")


def reason(error: sound.SoundError) -> str:
    """What to tell the person whose recording cannot be used."""
    reasons = {
        "not_sound": _("This file is not a sound recording. Use webm, ogg, m4a, mp3 or wav."),
        "broken": _("The recording is damaged or incomplete. Record again."),
        "too_long": _("The recording is too long. It may last one minute at most."),
        "silent": _("Nothing is heard in the recording. Check the microphone and record again."),
        "timeout": _("The recording could not be checked in time. Try again."),
    }
    return reasons[error.code]


def _refused(request: HttpRequest, message: str, *, status: int = 400) -> HttpResponse:
    if "text/html" in request.headers.get("Accept", ""):
        return render(request, "media/refused.html", {"message": message}, status=status)
    return JsonResponse({"error": message}, status=status)


def _too_often(request: HttpRequest) -> bool:
    """Whether this address has sent very many recordings; a whole class behind one address is not stopped."""
    key = f"recordings:{get_adapter().get_client_ip(request)}"
    cache.add(key, 0, timeout=ADDRESS_WINDOW)
    return cache.incr(key) > UPLOADS_PER_ADDRESS
