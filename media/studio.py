"""The recording studio, where an editor reads sentence after sentence aloud, and the page that shows how the building goes."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from media import editing, services, sound
from media.models import Clip
from media.uploads import limited_upload
from media.views import reason

may_record = permission_required("media.change_clip")


@require_safe
@may_record
def studio(request: HttpRequest) -> HttpResponse:
    """The next sentence without a human voice: after the clip `after`, for the voice `voice`, or the clip `clip` itself."""
    voice = request.GET.get("voice", "")
    waiting = Clip.objects.to_record(voice=voice)
    if request.GET.get("clip"):
        found = Clip.objects.filter(uid=request.GET["clip"]).first()
    else:
        found = waiting.after(request.GET.get("after", ""))
    context = {"sentence": _sentence(found, voice), "left": waiting.count(), "voice": voice}
    if _wants_json(request):
        return JsonResponse({"sentence": context["sentence"], "left": _left(context["left"])})
    return render(request, "media/admin/studio.html", context | {"left_text": _left(context["left"]), "clip": found})


def refuse_large(request: HttpRequest) -> HttpResponse:
    return _refused(request, _("This recording is too large."), status=413)


@limited_upload(services.MAX_CLIP_BYTES, refuse_large)
@require_POST
@may_record
def keep(request: HttpRequest, uid: str) -> HttpResponse:
    """Makes the uploaded file (field `sound`) the human voice of the clip."""
    clip = get_object_or_404(Clip, uid=uid)
    upload = request.FILES.get("sound")
    if upload is None:
        return _refused(request, _("No recording has arrived. Record again."))
    try:
        services.attach_human_recording(clip=clip, data=upload.read(), user=request.user, now=timezone.now())
    except sound.SoundError as error:
        return _refused(request, reason(error))
    next_url = f"{reverse('sound_studio:studio')}?after={uid}&voice={request.POST.get('voice', '')}"
    if _wants_json(request):
        return JsonResponse({"next": next_url})
    messages.success(request, _("The recording is kept."))
    return redirect(next_url)


@require_POST
@may_record
def forget(request: HttpRequest, uid: str) -> HttpResponse:
    """Gives the clip back to the synthetic voice."""
    services.discard_human_recording(clip=get_object_or_404(Clip, uid=uid))
    messages.success(request, _("The recording is deleted. The synthetic voice speaks again."))
    return redirect(f"{reverse('sound_studio:studio')}?clip={uid}")


@require_safe
@may_record
def progress(request: HttpRequest) -> HttpResponse:
    """A bar over all clips; as JSON for the page that asks again every two seconds."""
    figures = editing.figures(states=Clip.objects.by_state())
    if _wants_json(request):
        return JsonResponse(figures | {"text": _progress(figures)})
    failed = Clip.objects.filter(state=Clip.State.FAILED).order_by("-pk")[:20]
    context = {"figures": figures, "text": _progress(figures), "failed": failed, "states": _named(figures["states"])}
    return render(request, "media/admin/progress.html", context)


@require_POST
@may_record
def again(request: HttpRequest) -> HttpResponse:
    """Has the failed clips, or all synthetic ones, built again."""
    clips = Clip.objects.synthetic() if request.POST.get("what") == "synthetic" else Clip.objects.failed()
    count = services.rebuild(clips=clips)
    text = ngettext("%(count)d sound will be built again.", "%(count)d sounds will be built again.", count)
    messages.success(request, text % {"count": count})
    return redirect("sound_studio:progress")


def _sentence(clip: Clip | None, voice: str) -> dict[str, Any] | None:
    if clip is None:
        return None
    return {
        "uid": clip.uid,
        "text": clip.accented or clip.text,
        "voice": clip.get_voice_display(),
        "human": not clip.is_synthetic,
        "sound": clip.urls.mp3,
        "keep": reverse("sound_studio:keep", args=[clip.uid]),
        "skip": f"{reverse('sound_studio:studio')}?after={clip.uid}&voice={voice}",
    }


def _left(count: int) -> str:
    text = ngettext("%(count)d sentence has no human voice.", "%(count)d sentences have no human voice.", count)
    return text % {"count": count}


def _progress(figures: dict[str, Any]) -> str:
    return _("%(done)d of %(all)d sounds are ready, %(failed)d failed.") % figures


def _named(states: dict[str, int]) -> list[tuple[str, int]]:
    return [(Clip.State(state).label, count) for state, count in states.items()]


def _wants_json(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _refused(request: HttpRequest, message: str, *, status: int = 400) -> HttpResponse:
    if _wants_json(request):
        return JsonResponse({"error": message}, status=status)
    messages.error(request, message)
    return redirect("sound_studio:studio")


urlpatterns = [
    path("", progress, name="progress"),
    path("again/", again, name="again"),
    path("studio/", studio, name="studio"),
    path("studio/<str:uid>/", keep, name="keep"),
    path("studio/<str:uid>/forget/", forget, name="forget"),
]
