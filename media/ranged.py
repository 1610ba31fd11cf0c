"""A sound file as an answer, whole or the part a browser asks for: Safari plays nothing from a server without ranges."""

import re
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

TYPES = {".mp3": "audio/mpeg", ".opus": "audio/ogg; codecs=opus"}
RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def sound_response(request: HttpRequest, path: Path, *, cache: str) -> HttpResponseBase:
    """The file at `path` with `cache` as Cache-Control; 206 or 416 where a single range is asked. Raises Http404."""
    content_type = TYPES[path.suffix]
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise Http404 from None
    size = path.stat().st_size
    asked = RANGE.fullmatch(request.headers.get("Range", ""))
    response: HttpResponseBase
    if asked is None or asked.groups() == ("", ""):
        response = FileResponse(file, content_type=content_type)
    else:
        with file:
            start, end = _bounds(asked, size)
            if start > end:
                response = HttpResponse(status=416, content_type=content_type)
                response["Content-Range"] = f"bytes */{size}"
                return response
            file.seek(start)
            response = HttpResponse(file.read(end - start + 1), status=206, content_type=content_type)
            response["Content-Range"] = f"bytes {start}-{end}/{size}"
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = cache
    response["Content-Disposition"] = "inline"
    return response


def _bounds(asked: re.Match[str], size: int) -> tuple[int, int]:
    """First and last byte; the first lies past the last where nothing can be given."""
    first, last = asked.groups()
    if not first:
        return max(0, size - int(last)), size - 1 if int(last) else -1
    return int(first), min(int(last) if last else size - 1, size - 1)
