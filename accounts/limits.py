"""Rate limits of our own pages, by allauth's counters in the shared cache (ACCOUNT_RATE_LIMITS)."""

from allauth.core.internal import ratelimit
from allauth.core.ratelimit import respond_429
from django.http import HttpRequest, HttpResponse


def within(request: HttpRequest, action: str, *, key: str | None = None) -> bool:
    """Count one try of `action`, by POST or by GET; False when there were too many."""
    return bool(ratelimit.consume(request, app="allauth.account", action=action, key=key, limit_get=True))


def too_many(request: HttpRequest) -> HttpResponse:
    """The page 429.html for somebody who tries too often."""
    return respond_429(request)
