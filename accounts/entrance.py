"""The door: an e-mail address, a code sent there, and whoever reads the code is in, with or without an account before.

allauth's own login sends a code to known addresses only and tells the others to sign up elsewhere. Here one form
serves both, so a person need not remember whether they have been here, and nobody can find out who has.
"""

from datetime import datetime

from allauth.account.adapter import get_adapter
from allauth.account.app_settings import EmailVerificationMethod
from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.internal.userkit import filter_users_by_email
from allauth.account.models import EmailAddress, Login
from allauth.account.stages import LoginByCodeStage, LoginStageController
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language

from accounts import guests
from accounts.models import User


class CodeProcess(LoginCodeVerificationProcess):
    """One code on its way: kept in the session with the address, the tries and the hour."""

    @classmethod
    def begin(cls, *, request: HttpRequest, email: str) -> "CodeProcess":
        """Send a code to the address, known or not. Mail errors (OSError) pass to the caller."""
        user = known(email)
        login = Login(user=user, email=email, email_verification=EmailVerificationMethod.NONE)
        login.state["stages"] = {"current": LoginByCodeStage.key}
        stage = LoginByCodeStage(LoginStageController(request, login), request, login)
        stage.state.update(cls.initial_state(user=user, email=email), initiated_by_user=True)
        process = cls(stage)
        process.send()
        process.persist()
        return process

    @classmethod
    def resume(cls, stage: LoginByCodeStage) -> "CodeProcess | None":
        """The code under way, or None when it is too old."""
        return cls(stage).abort_if_invalid()

    def send_by_email(self, email: str, skip_enumeration_mails: bool = False) -> None:
        context = {"request": self.request, "code": self.generate_code()}
        get_adapter().send_mail("account/email/login_code", email, context)

    def finish(self, redirect_url: str | None) -> HttpResponse:
        """The code was right: sign in the owner of the address, who may be new."""
        user = owner(
            email=self.state["email"],
            guest=getattr(self.request, "guest", None),
            language=get_language(),
            now=timezone.now(),
        )
        record_authentication(self.request, user, method="code", email=self.state["email"])
        return enter(self.request, user, redirect_url=redirect_url, email=self.state["email"])


def enter(
    request: HttpRequest, user: User, *, redirect_url: str | None = None, email: str | None = None
) -> HttpResponse:
    """Sign in through allauth, so that hooks, closed accounts and the offer to merge work alike for every key."""
    login = Login(user=user, redirect_url=redirect_url, email=email, email_verification=EmailVerificationMethod.NONE)
    return perform_login(request, login)


def known(email: str) -> User | None:
    """The person with this address: a proven one first, else one an administrator wrote down."""
    found = filter_users_by_email(email, prefer_verified=True, for_login=True)
    return found[0] if found else None


def owner(*, email: str, guest: User | None, language: str, now: datetime) -> User:
    """Whoever proved to read mail at `email`: the account that has it, else the guest, who keeps it, else a new one."""
    try:
        with transaction.atomic():
            user = known(email) or _claimed(guest, email=email) or _made(email=email, language=language, now=now)
            prove(user=user, email=email)
    except IntegrityError:
        # The same person was quicker in another window; that account is theirs.
        user = User.objects.with_address(email).get()
    return user


def _claimed(guest: User | None, *, email: str) -> User | None:
    if guest is None:
        return None
    guest.email = email
    guest.is_guest = False
    guest.save(update_fields=["email", "is_guest"])
    return guest


def _made(*, email: str, language: str, now: datetime) -> User:
    user = User(email=email, interface_language=language, last_seen=now)
    user.set_unusable_password()
    user.save()
    return user


def prove(*, user: User, email: str) -> None:
    """The address is the person's, and the one we write to when there was none."""
    address, _ = EmailAddress.objects.update_or_create(user=user, email=email.lower(), defaults={"verified": True})
    address.set_as_primary(conditional=True)
    guests.keep(user=user)
