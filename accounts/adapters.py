"""How allauth behaves here: one door by e-mail code, passkeys as a second way in and not as a second lock."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY, get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib.auth import login, logout
from django.core.mail import EmailMessage
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from accounts import merging, notices
from accounts.guests import BACKEND
from accounts.models import User

METHODS_USER_SESSION_KEY = "account_authentication_methods_user"


def name_of(user: User) -> str:
    """What allauth shows for a person."""
    return user.name_shown


class AccountAdapter(DefaultAccountAdapter):
    """Logins, messages and mails of allauth in the manner of this site."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed."),
        "duplicate_email": _("This address already belongs to your account."),
        "email_password_mismatch": _("The address or the password is not right."),
        "email_taken": _("This address belongs to another account. Sign in with it there."),
        "enter_current_password": _("This is not your present password."),
        "incorrect_code": _("This code is not right. Compare it with the one in the e-mail."),
        "incorrect_password": _("This password is not right."),
        "max_email_addresses": _("You can have at most %d addresses."),
        "too_many_login_attempts": _("Too many tries. Wait a few minutes and ask for a new code."),
        "unverified_primary_email": _("Confirm this address first."),
        "rate_limited": _("Too many tries. Wait a few minutes."),
    }

    def get_login_stages(self) -> list[str]:
        """Only the code. An address is stored when it is proven, and a passkey is one more key, not a second lock."""
        return ["allauth.account.stages.LoginByCodeStage"]

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign in; a guest's session gives way, and what the guest had done is remembered for the offer to merge."""
        guest = getattr(request, "guest", None)
        records = get_authentication_records(request, user)
        login(request, user, backend=BACKEND)
        request.session.cycle_key()
        if records:
            request.session[AUTHENTICATION_METHODS_SESSION_KEY] = records
            request.session[METHODS_USER_SESSION_KEY] = str(user.pk)
        if guest is not None:
            merging.remember(request.session, guest=guest, user=user)

    def logout(self, request: HttpRequest) -> None:
        """Sign out; on a shared phone the guest who was set aside comes back."""
        guest = merging.set_aside(request.session)
        logout(request)
        if guest is not None:
            login(request, guest, backend=BACKEND)

    def post_login(self, request: HttpRequest, user: User, **kwargs) -> HttpResponse:
        response = super().post_login(request, user, **kwargs)
        if merging.waiting(request.session):
            return HttpResponseRedirect(f"{reverse('accounts:merge')}?{urlencode({'next': response['Location']})}")
        return response

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """The front page in the language chosen on this device, else in the one the person used last."""
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        language = get_language() if chosen == get_language() else request.user.interface_language
        return f"/{language}/"

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        return f"/{get_language()}/"

    def get_email_verification_redirect_url(self, email_address) -> str:
        return reverse("accounts:you")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:you")

    def format_email_subject(self, subject: str) -> str:
        return subject

    def render_mail(self, template_prefix, email, context, headers=None) -> EmailMessage:
        """Codes go straight to the mail server: the person is waiting, and a code must not lie in a table."""
        return super().render_mail(template_prefix, email, context, headers={**notices.AUTOMATIC, **(headers or {})})

    def send_notification_mail(self, template_prefix, user, context=None, email=None) -> None:
        """News about the account's keys (a passkey added, an address changed) goes through the outbox."""
        now = timezone.now()
        notices.queue(
            user=user,
            kind=f"accounts.{template_prefix.rsplit('/', 1)[-1]}",
            date_key=now.isoformat(),
            context={key: str(value) for key, value in (context or {}).items()},
            address=email or "",
            now=now,
        )

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """accounts.confirming asks instead, with more ways to answer."""
        return False

    def get_reauthentication_methods(self, user) -> list[dict]:
        """allauth's own (password, passkey), then a code by e-mail, then the recovery card."""
        methods = super().get_reauthentication_methods(user)
        if user.is_authenticated and user.email:
            methods.append(
                {"id": "code", "description": _("A code by e-mail"), "url": reverse("accounts:confirm_by_code")}
            )
        if user.is_authenticated and hasattr(user, "recovery_card"):
            methods.append(
                {"id": "card", "description": _("My recovery card"), "url": reverse("accounts:confirm_by_card")}
            )
        return methods


class PasskeyAdapter(DefaultMFAAdapter):
    """What the phone shows beside a passkey, and which messages a passkey can bring."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This passkey could not be used. Try again or choose another way."),
    }

    def get_public_key_credential_user_entity(self, user: User) -> dict:
        entity = super().get_public_key_credential_user_entity(user)
        return {**entity, "name": user.name_shown, "display_name": user.name_shown}

    def _get_site_name(self) -> str:
        return settings.WAGTAIL_SITE_NAME

    def generate_authenticator_name(self, user: User, type) -> str:
        """The day tells passkeys apart better than a number does; the person may rename them."""
        return timezone.localdate().isoformat()
