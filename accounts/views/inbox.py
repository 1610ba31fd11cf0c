"""The development inbox: the mails the site would have sent, newest first. It does not exist on a public site."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

SEPARATOR = b"\n" + b"-" * 79 + b"\n"  # Django's filebased backend puts it after each mail
SHOWN = 50


@dataclass(frozen=True)
class Mail:
    """One mail as its reader sees it."""

    to: str
    subject: str
    date: str
    text: str


def newest_first(folder: Path) -> Iterator[Mail]:
    """The mails of all files; a file may hold several, the last one newest."""
    files = sorted(folder.glob("*.log"), key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
    for path in files:
        for source in reversed(path.read_bytes().split(SEPARATOR)):
            if source.strip():
                yield read_mail(source)


def read_mail(source: bytes) -> Mail:
    """A mail from its source. Bytes: a body in 8bit is no text before its own header says in which encoding."""
    message = message_from_bytes(source.lstrip(b"\n"), policy=policy.default)
    body = message.get_body(preferencelist=("plain",))
    return Mail(
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        date=str(message["Date"] or ""),
        text=body.get_content() if body else "",
    )


@never_cache
def inbox(request: HttpRequest) -> HttpResponse:
    """The last fifty mails."""
    if not getattr(settings, "DEMO", False):
        raise Http404
    mails = newest_first(Path(settings.VAR_DIR) / "mail")
    return render(
        request, "accounts/inbox.html", {"mails": [mail for mail, _ in zip(mails, range(SHOWN), strict=False)]}
    )
