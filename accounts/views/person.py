"""The person's own page, the offer to keep a guest's progress, merging, export, erasure."""

from urllib.parse import quote

from allauth.account.internal.flows.logout import logout
from allauth.account.models import EmailAddress
from allauth.account.utils import get_next_redirect_url
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from accounts import archive, merging
from accounts.confirming import confirmed
from accounts.forms import EraseForm, LanguageForm, NameForm
from accounts.models import Membership, RecoveryCard


@login_required
@never_cache
def you(request: HttpRequest) -> HttpResponse:
    """Everything about the account on one page."""
    user = request.user
    context = {
        "name_form": NameForm(initial={"first_name": user.first_name}),
        "addresses": EmailAddress.objects.filter(user=user).order_by("-primary", "email"),
        "passkeys": Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).order_by("pk"),
        "card": RecoveryCard.objects.filter(user=user).first(),
        "memberships": Membership.objects.of(user),
        "languages": settings.LANGUAGES,
        "waiting": merging.waiting(request.session),
        "days": settings.GUEST_IDLE_DAYS,
    }
    return render(request, "accounts/you.html", context)


@login_required
@require_POST
def name(request: HttpRequest) -> HttpResponse:
    """Be called differently."""
    form = NameForm(request.POST)
    if form.is_valid():
        request.user.first_name = form.cleaned_data["first_name"]
        request.user.last_name = ""
        request.user.save(update_fields=["first_name", "last_name"])
        messages.success(request, _("Saved."))
    return redirect("accounts:you")


@login_required
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Read the site, and get its letters, in another language."""
    form = LanguageForm(request.POST)
    if not form.is_valid():
        return redirect("accounts:you")
    code = form.cleaned_data["language"]
    request.user.interface_language = code
    request.user.save(update_fields=["interface_language"])
    with translation.override(code):
        response = HttpResponseRedirect(reverse("accounts:you"))
    response.set_cookie(settings.LANGUAGE_COOKIE_NAME, code, max_age=settings.SESSION_COOKIE_AGE, samesite="Lax")
    return response


@never_cache
def keep(request: HttpRequest) -> HttpResponse:
    """How to keep the progress: by e-mail, with a card on paper, on another phone."""
    if request.user.is_authenticated and not request.user.is_guest:
        return redirect("accounts:you")
    lines = archive.summary(request.user) if request.user.is_authenticated else []
    return render(request, "accounts/keep.html", {"lines": lines, "days": settings.GUEST_IDLE_DAYS})


@login_required
@never_cache
def merge(request: HttpRequest) -> HttpResponse:
    """Show what the guest on this browser did and ask whether it is the person's own."""
    after = get_next_redirect_url(request) or f"/{translation.get_language()}/"
    try:
        if request.method == "POST" and "merge" in request.POST:
            merging.accept(request.session, user=request.user, now=timezone.now())
            messages.success(request, _("Done: everything is in your account now."))
            return redirect(after)
        if request.method == "POST":
            merging.decline(request.session)
            return redirect(after)
        offer = merging.offer(request.session)
    except merging.NothingToMerge:
        return redirect(after)
    return render(request, "accounts/merge.html", {"offer": offer, "next": after})


@require_POST
@confirmed
@never_cache
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Everything the site keeps about the person, as one ZIP that exists only while it is being sent."""
    now = timezone.now()
    texts, files = archive.collected(user=request.user, now=now)
    response = StreamingHttpResponse(archive.zipped(texts, files), content_type="application/zip")
    filename = f"kalbos-tiltas-{timezone.localdate(now).isoformat()}.zip"
    response["Content-Disposition"] = f'attachment; filename="{quote(filename)}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


@confirmed
@never_cache
def erase(request: HttpRequest) -> HttpResponse:
    """Erase the person and sign out."""
    form = EraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = request.user
        merging.decline(request.session)
        logout(request, show_message=False)
        archive.erase(user=user, now=timezone.now())
        messages.success(request, _("Everything is erased."))
        return redirect(f"/{translation.get_language()}/")
    lines = archive.summary(request.user)
    owned = Membership.objects.of(request.user)
    return render(request, "accounts/erase.html", {"form": form, "lines": lines, "memberships": owned})
