"""The person's keys: addresses, passkeys, password, recovery card, another phone."""

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.account.views import BaseReauthenticateView, EmailView, PasswordChangeView, PasswordSetView
from allauth.mfa.webauthn.internal import auth as webauthn
from allauth.mfa.webauthn.views import AddWebAuthnView
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from accounts import cards, device_links, guests, limits
from accounts.confirming import ConfirmingCode, confirmed
from accounts.forms import CardForm, ConfirmCodeForm
from accounts.models import RecoveryCard
from accounts.qr import qr_svg


class MembersOnly:
    """Pages that need an account: a guest is asked to keep the progress first."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_guest:
            return redirect("accounts:keep")
        return super().dispatch(request, *args, **kwargs)


@method_decorator(confirmed, name="dispatch")
class AddressesView(MembersOnly, EmailView):
    """The person's addresses; a new one counts once its code was read back."""


class NeedsAddress(MembersOnly):
    """A password opens an account only together with an address."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_authenticated and not request.user.is_guest and not request.user.email:
            messages.info(request, _("Add an e-mail address first: a password is typed together with it."))
            return redirect("account_email")
        return super().dispatch(request, *args, **kwargs)


@method_decorator(confirmed, name="dispatch")
class SetPasswordView(NeedsAddress, PasswordSetView):
    """A first password."""


@method_decorator(confirmed, name="dispatch")
class ChangePasswordView(NeedsAddress, PasswordChangeView):
    """Another password."""


@require_POST
@confirmed
def forget_password(request: HttpRequest) -> HttpResponse:
    """Go without a password again; other devices are signed out, as with any change of it."""
    request.user.set_unusable_password()
    request.user.save(update_fields=["password"])
    guests.sign_in(request, request.user)
    messages.success(request, _("The password is gone. You sign in with a code by e-mail."))
    return redirect("accounts:you")


@method_decorator(confirmed, name="dispatch")
class AddPasskeyView(AddWebAuthnView):
    """A passkey in the phone. It opens the account on its own, so a guest who makes one has an account."""

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        context["js_data"] = {"creation_options": webauthn.begin_registration(self.request.user, True)}
        return context

    def form_valid(self, form) -> HttpResponse:
        super().form_valid(form)
        guests.keep(user=self.request.user)
        return redirect("accounts:you")


@never_cache
def recovery_card(request: HttpRequest) -> HttpResponse:
    """Make a card (its words are shown in the answer, once), replace it or revoke it."""
    if request.method == "POST" and not request.user.is_authenticated:
        guests.learner(request, now=timezone.now())
    if not request.user.is_authenticated:
        return render(request, "accounts/card.html", {"card": None, "mark": ""})
    return _own_card(request)


@confirmed
def _own_card(request: HttpRequest) -> HttpResponse:
    card = RecoveryCard.objects.filter(user=request.user).first()
    if request.method != "POST":
        return render(request, "accounts/card.html", {"card": card, "mark": cards.mark_of(card)})
    if "revoke" in request.POST:
        cards.revoke(user=request.user)
        messages.success(request, _("The card no longer opens anything."))
        return redirect("accounts:you")
    try:
        words = cards.make_card(user=request.user, replaces=request.POST.get("mark", ""), now=timezone.now())
    except cards.CardChanged:
        messages.warning(request, _("A card was made already. Its words are shown only once; you can make a new card."))
        return redirect("accounts:card")
    record_authentication(request, request.user, method="card")  # who holds the new words need not type them at once
    address = settings.SITE_URL + reverse("accounts:open_with_card")
    drawing = qr_svg(f"{address}#{'-'.join(words)}", label=_("QR code of the card"))
    return render(request, "accounts/card_made.html", {"words": words, "qr": drawing, "address": address})


@login_required
@never_cache
def link_device(request: HttpRequest) -> HttpResponse:
    """Show a code, as QR and as letters, that opens this account on another device."""
    if request.method != "POST":
        return render(request, "accounts/link.html")
    return _shown_link(request)


@confirmed
def _shown_link(request: HttpRequest) -> HttpResponse:
    link = device_links.make_link(user=request.user, now=timezone.now())
    address = settings.SITE_URL + reverse("accounts:open_with_link")
    context = {
        "link": link,
        "address": address,
        "qr": qr_svg(f"{address}?code={link.code}", label=_("QR code that opens your account")),
        "minutes": settings.DEVICE_LINK_MINUTES,
    }
    return render(request, "accounts/link.html", context)


@method_decorator(login_required, name="dispatch")
class ConfirmByCodeView(BaseReauthenticateView):
    """It is me: a code sent to my own address."""

    form_class = ConfirmCodeForm
    template_name = "accounts/confirm_by_code.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.process = ConfirmingCode.resume(request)
        return super().dispatch(request, *args, **kwargs)

    @property
    def asks_for_code(self) -> bool:
        return "send" in self.request.POST or self.process is None

    def get_form_class(self) -> type[forms.Form]:
        return forms.Form if self.asks_for_code and self.request.method == "POST" else self.form_class

    def get_form_kwargs(self) -> dict:
        kwargs = super().get_form_kwargs()
        return kwargs if self.asks_for_code else kwargs | {"code": self.process.code}

    def form_valid(self, form) -> HttpResponse:
        if not self.asks_for_code:
            self.process.abort()
            record_authentication(self.request, self.request.user, method="code", reauthenticated=True)
            return super().form_valid(form)
        if not limits.within(self.request, "request_login_code", key=self.request.user.email):
            return limits.too_many(self.request)
        try:
            ConfirmingCode.begin(self.request)
        except OSError:
            messages.error(self.request, _("The e-mail could not be sent. Try again in a few minutes."))
        return redirect(self.passthrough_next_url(self.request.path))

    def form_invalid(self, form) -> HttpResponse:
        if not self.process.record_invalid_attempt():
            messages.error(self.request, get_adapter().error_messages["too_many_login_attempts"])
            return redirect(self.passthrough_next_url(self.request.path))
        return super().form_invalid(form)

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(sent=self.process is not None, **kwargs)


@method_decorator(login_required, name="dispatch")
class ConfirmByCardView(BaseReauthenticateView):
    """It is me: the eight words of my card."""

    form_class = CardForm
    template_name = "accounts/confirm_by_card.html"

    def form_valid(self, form) -> HttpResponse:
        if not limits.within(self.request, "recovery_card"):
            return limits.too_many(self.request)
        try:
            owner = cards.find(words=form.cleaned_data["words"], now=timezone.now())
        except cards.UnknownCard:
            owner = None
        if owner != self.request.user:
            form.add_error("words", _("This is not the card of this account."))
            return self.form_invalid(form)
        record_authentication(self.request, self.request.user, method="card", reauthenticated=True)
        return super().form_valid(form)
