"""Notes, once a day, that a person was here, and the language they read in."""

from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts.models import User

OFTEN_ENOUGH = timedelta(hours=20)


class PresenceMiddleware:
    """Costs nothing for those who are signed out, and one write a day for the others."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.languages = {code for code, _name in settings.LANGUAGES}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        # Only where the page looked at the session anyway; sounds and styles do not.
        if request.session.accessed and SESSION_KEY in request.session and response.status_code == 200:
            self.note(request)
        return response

    def note(self, request: HttpRequest) -> None:
        """Keep `last_seen` and the language up to date; an active session does not run out."""
        user = request.user
        if not user.is_authenticated:
            return
        now = timezone.now()
        changed = {}
        language = request.path.split("/", 2)[1]
        if request.method == "GET" and language in self.languages and language != user.interface_language:
            changed["interface_language"] = language
        if now - user.last_seen > OFTEN_ENOUGH:
            changed["last_seen"] = now
            request.session.modified = True
        if changed:
            User.objects.filter(pk=user.pk).update(**changed)
