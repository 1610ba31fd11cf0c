"""The version of what everybody sees on the front page: whatever is published gives it a new one.

Processes that keep the front page in memory compare versions every few seconds (see config/front_cache.py).
"""

import secrets

from django.core.cache import cache

_KEY = "front-version"


def version() -> str:
    """The current version; the same in every process."""
    return cache.get_or_set(_KEY, lambda: secrets.token_hex(8), timeout=None)


def changed() -> None:
    """Say that something on the front page may have changed."""
    cache.set(_KEY, secrets.token_hex(8), timeout=None)
