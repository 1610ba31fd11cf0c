"""Making sure it is the person and not somebody who found the phone, before a key is changed or data leaves.

Each account confirms with what it has: password, passkey, a code by e-mail, the recovery card. A guest has nothing,
so there is nothing to ask. Signing in counts for as long as confirming does (ACCOUNT_REAUTHENTICATION_TIMEOUT).
"""

import time
from collections.abc import Callable
from functools import wraps

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.code_verification import AbstractCodeVerificationProcess
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core.exceptions import ReauthenticationRequired
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest

STATE = "accounts_confirm_code"
# A link shown by another phone opens the account but proves nothing.
PROOFS = {"password", "code", "card", "mfa"}


def is_confirmed(request: HttpRequest, *, at: float) -> bool:
    """Whether the person proved who they are within the last minutes before `at` (seconds since the epoch)."""
    if not get_adapter().get_reauthentication_methods(request.user):
        return True
    proofs = [
        record["at"] for record in get_authentication_records(request, request.user) if record["method"] in PROOFS
    ]
    return bool(proofs) and at - max(proofs) < app_settings.REAUTHENTICATION_TIMEOUT


def confirmed(view: Callable) -> Callable:
    """A view only for the person: others sign in first, and those who did so long ago confirm (allauth's middleware)."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args, **kwargs):
        if not is_confirmed(request, at=time.time()):
            raise ReauthenticationRequired
        return view(request, *args, **kwargs)

    return login_required(wrapped)


class ConfirmingCode(AbstractCodeVerificationProcess):
    """A code sent to the person's own address, to confirm that it is they who ask."""

    def __init__(self, request: HttpRequest, state: dict) -> None:
        self.request = request
        super().__init__(
            state=state,
            user=request.user,
            timeout=app_settings.LOGIN_BY_CODE_TIMEOUT,
            max_attempts=app_settings.LOGIN_BY_CODE_MAX_ATTEMPTS,
        )

    @classmethod
    def begin(cls, request: HttpRequest) -> "ConfirmingCode":
        """Send a new code; a former one is forgotten. Mail errors (OSError) pass to the caller."""
        process = cls(request, cls.initial_state(user=request.user, email=request.user.email))
        process.send()
        process.persist()
        return process

    @classmethod
    def resume(cls, request: HttpRequest) -> "ConfirmingCode | None":
        state = request.session.get(STATE)
        if not state or state.get("user_id") != str(request.user.pk):
            return None
        return cls(request, state).abort_if_invalid()

    def send(self) -> None:
        adapter = get_adapter()
        self.state["code"] = adapter.generate_login_code()
        adapter.send_mail("account/email/confirm_code", self.state["email"], {"code": self.state["code"]})

    def persist(self) -> None:
        self.request.session[STATE] = self.state

    def abort(self) -> None:
        self.request.session.pop(STATE, None)
