"""Guests: real users without a key, made at the first answer, kept by signing up, erased when they stay away."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps

from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import get_language

from accounts import limits
from accounts.models import User

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class TooManyGuests(ImmediateHttpResponse):
    """One network address makes guests faster than a class of learners would. allauth's middleware answers 429."""


def learner(request: HttpRequest, *, now: datetime) -> User:
    """The signed-in person, else a guest made now and signed in on this browser.

    Called when something is answered, never when a page is merely read. Raises TooManyGuests.
    """
    if request.user.is_authenticated:
        return request.user
    if not limits.within(request, "guest"):
        raise TooManyGuests(limits.too_many(request))
    guest = User(is_guest=True, interface_language=get_language() or settings.LANGUAGE_CODE, last_seen=now)
    guest.set_unusable_password()
    guest.save()
    sign_in(request, guest)
    return guest


def sign_in(request: HttpRequest, user: User) -> None:
    """Open the session of `user`. Forms already open on the page stay valid: signing in as a guest crosses no border."""
    secret = request.META.get("CSRF_COOKIE")
    login(request, user, backend=BACKEND)
    if secret and user.is_guest:
        request.META["CSRF_COOKIE"] = secret


def keep(*, user: User) -> None:
    """The guest now has a key (address, card or passkey): an account like any other, no longer erased when idle."""
    if user.is_guest:
        user.is_guest = False
        user.save(update_fields=["is_guest"])


def idle_since(*, now: datetime) -> datetime:
    """Guests last seen before this moment are erased."""
    return now - timedelta(days=settings.GUEST_IDLE_DAYS)


def as_nobody(view: Callable) -> Callable:
    """A view of the entrance: a guest passes as signed out there, and is remembered as `request.guest`."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args, **kwargs):
        request.guest = None
        if request.user.is_authenticated and request.user.is_guest:
            request.guest = User.objects.get(pk=request.user.pk)
            request.user = AnonymousUser()
        return view(request, *args, **kwargs)

    return wrapped
