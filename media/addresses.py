"""Addresses of sounds and pictures. Made from one reversed pattern each: a lesson page asks for a hundred of them."""

from functools import cache

from django.urls import reverse

HASH, UID, SLUG = "0" * 24, "a" * 16, "picture"


def file(name: str) -> str:
    """Of a built sound by its content hash; what it answers never changes."""
    return _pattern("media:file", f"{HASH}.mp3").replace(f"{HASH}.mp3", name)


def clip(uid: str, extension: str, *, slow: bool = False) -> str:
    """Of a clip's sound, built or not."""
    address = _pattern("media:clip_as", UID, "mp3").replace(f"{UID}.mp3", f"{uid}.{extension}")
    return f"{address}?slow=1" if slow else address


def picture(name: str, digest: str) -> str:
    """Of a picture by its content hash."""
    return _pattern("pictures:file", SLUG, HASH[:16]).replace(f"{SLUG}.{HASH[:16]}", f"{name}.{digest}")


@cache
def _pattern(view: str, *args: str) -> str:
    return reverse(view, args=args)
