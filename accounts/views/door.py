"""The door: address, code, in. Password, passkey, recovery card and another phone are other ways through it."""

from allauth.account.adapter import get_adapter
from allauth.account.internal.decorators import login_stage_required
from allauth.account.internal.flows.login import record_authentication
from allauth.account.internal.stagekit import clear_login
from allauth.account.mixins import NextRedirectMixin
from allauth.account.stages import LoginByCodeStage
from allauth.account.utils import get_next_redirect_url
from allauth.account.views import LoginView, RequestLoginCodeView
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from accounts import cards, device_links, limits
from accounts.entrance import CodeProcess, enter
from accounts.forms import CardForm, CodeForm, DoorForm, LoginCodeForm
from accounts.guests import as_nobody


@method_decorator(as_nobody, name="dispatch")
class DoorView(RequestLoginCodeView):
    """Ask for an address and send a code there. One page for old and new people; `signing_up` changes its words only."""

    form_class = DoorForm
    template_name = "account/login.html"
    signing_up = False

    def form_valid(self, form) -> HttpResponse:
        try:
            CodeProcess.begin(request=self.request, email=form.cleaned_data["email"])
        except OSError:
            form.add_error(
                "email", _("The e-mail could not be sent. Check the address, or try again in a few minutes.")
            )
            return self.form_invalid(form)
        return redirect(self.get_success_url())

    def get_context_data(self, **kwargs) -> dict:
        guest = self.request.guest
        return super().get_context_data(signing_up=self.signing_up, guest=guest, **kwargs)


@method_decorator(as_nobody, name="dispatch")
@method_decorator(login_stage_required(stage=LoginByCodeStage.key, redirect_urlname="account_login"), name="dispatch")
class CodeView(NextRedirectMixin, FormView):
    """Read the code back: right, and the owner of the address is in."""

    form_class = LoginCodeForm
    template_name = "account/confirm_login_code.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.process = CodeProcess.resume(request._login_stage)
        if self.process is None:
            messages.warning(request, _("The code has expired. Ask for a new one."))
            return redirect("account_login")
        return super().dispatch(request, *args, **kwargs)

    @property
    def asks_again(self) -> bool:
        return "again" in self.request.POST and self.process.can_resend

    def get_form_class(self) -> type[forms.Form]:
        return forms.Form if self.asks_again else self.form_class

    def get_form_kwargs(self) -> dict:
        return super().get_form_kwargs() | ({} if self.asks_again else {"code": self.process.code})

    def form_valid(self, form) -> HttpResponse:
        if not self.asks_again:
            return self.process.finish(self.get_next_url())
        if limits.within(self.request, "request_login_code", key=self.process.state["email"]):
            self.process.resend()
        return redirect(self.passthrough_next_url(reverse("account_confirm_login_code")))

    def form_invalid(self, form) -> HttpResponse:
        if self.process.record_invalid_attempt():
            return super().form_invalid(form)
        messages.error(self.request, get_adapter().error_messages["too_many_login_attempts"])
        return redirect("account_login")

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            email=self.process.state["email"], can_ask_again=self.process.can_resend, **kwargs
        )


@method_decorator(as_nobody, name="dispatch")
class PasswordDoorView(LoginView):
    """Address and password, for those who set a password."""

    template_name = "account/login_password.html"


@require_POST
@as_nobody
def start_again(request: HttpRequest) -> HttpResponse:
    """Forget the code under way: the address was mistyped."""
    clear_login(request)
    return redirect(f"{reverse('account_login')}?{urlencode({'next': get_next_redirect_url(request) or ''})}")


@never_cache
@as_nobody
def open_with_card(request: HttpRequest) -> HttpResponse:
    """Open the account with the eight words of its recovery card."""
    form = CardForm(request.POST or None)
    if request.method == "POST":
        if not limits.within(request, "recovery_card"):
            return limits.too_many(request)
        if form.is_valid():
            try:
                user = cards.find(words=form.cleaned_data["words"], now=timezone.now())
            except cards.UnknownCard:
                form.add_error("words", _("No account has this card. Perhaps it was replaced by a newer one."))
            else:
                record_authentication(request, user, method="card")
                return enter(request, user, redirect_url=get_next_redirect_url(request))
    return render(request, "accounts/open_with_card.html", {"form": form})


@never_cache
@as_nobody
def open_with_link(request: HttpRequest) -> HttpResponse:
    """Open on this device the account of the phone that shows the code: first ask, then open."""
    code = request.POST.get("code") or request.GET.get("code") or ""
    if code and not limits.within(request, "device_link"):
        return limits.too_many(request)
    form = CodeForm({"code": code} if code else None)
    now = timezone.now()
    if form.is_valid():
        code = form.cleaned_data["code"]
        try:
            if "open" in request.POST:
                user = device_links.use(code=code, now=now)
                record_authentication(request, user, method="device_link")
                return enter(request, user)
            owner = device_links.whose(code=code, now=now)
        except device_links.SpentLink:
            form.add_error("code", _("This code is no longer valid. Let the other phone show a new one."))
        else:
            return render(request, "accounts/confirm_link.html", {"owner": owner, "code": code})
    return render(request, "accounts/open_with_link.html", {"form": form})


def admin_door(request: HttpRequest, rest: str = "") -> HttpResponse:
    """Wagtail's own login and password reset lead here: one door for all, and a clear no for those without access."""
    target = request.GET.get("next") or reverse("wagtailadmin_home")
    if request.user.is_authenticated and not request.user.is_guest:
        if request.user.has_perm("wagtailadmin.access_admin"):
            return redirect("wagtailadmin_home")
        return render(request, "accounts/not_an_editor.html", status=403)
    return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': target})}")
