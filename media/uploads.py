"""Holds uploads to a size before they are read."""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import wraps

from django.core.files.uploadhandler import MemoryFileUploadHandler, StopUpload
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt, csrf_protect

FORM_BYTES = 64_000  # what a form weighs beside its file
CHUNK, DRAIN_BYTES, DRAIN_SECONDS = 64 * 1024, 80_000_000, 20.0


class LimitedUpload(MemoryFileUploadHandler):
    """Keeps one file of at most `limit` bytes in memory and stops reading at the first byte more."""

    def __init__(self, request: HttpRequest, limit: int) -> None:
        super().__init__(request)
        self.limit, self.received = limit, 0

    def handle_raw_input(self, *args: object, **kwargs: object) -> None:
        self.activated = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.received += len(raw_data)
        if self.received > self.limit:
            raise StopUpload(connection_reset=False)
        super().receive_data_chunk(raw_data, start)


def limited_upload(limit: int, refuse: Callable[[HttpRequest], HttpResponse]) -> Callable:
    """Decorates a view that takes a file: one larger than `limit` bytes is answered by `refuse` and never kept.

    CSRF protection reads the form; it comes after the size is known, inside.
    """

    def decorate(view: Callable) -> Callable:
        protected = csrf_protect(view)

        @csrf_exempt
        @wraps(view)
        def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if request.method == "POST":
                if int(request.META.get("CONTENT_LENGTH") or 0) > limit + FORM_BYTES:
                    _drain(request)
                    return refuse(request)
                request.upload_handlers = [LimitedUpload(request, limit)]
            return protected(request, *args, **kwargs)

        return guarded

    return decorate


def _drain(request: HttpRequest) -> None:
    """Lets a large body run past, a little at a time: a browser cut off while sending never shows the answer."""
    left, deadline = DRAIN_BYTES, time.monotonic() + DRAIN_SECONDS
    with suppress(UnreadablePostError):  # the sender has gone away
        while left > 0 and time.monotonic() < deadline and (chunk := request.read(CHUNK)):
            left -= len(chunk)
