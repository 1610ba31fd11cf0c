"""The machine that knows Lithuanian, built from the published words and kept by each process."""

import time
from threading import Lock
from typing import Any, NamedTuple

from lexicon.models.words import Word
from lithuanian.lexicon import Lexicon

#: Seconds for which a process trusts its lexicon before it asks whether words were published or withdrawn.
TRUSTED = 60.0


class _Kept(NamedTuple):
    lexicon: Lexicon
    stamp: Any
    checked: float


_kept: _Kept | None = None
_lock = Lock()


def machine() -> Lexicon:
    """The lexicon of all published words. Threads share it; at most once a minute one query asks whether it is stale."""
    global _kept
    kept = _kept
    if kept and time.monotonic() - kept.checked < TRUSTED:
        return kept.lexicon
    with _lock:
        kept = _kept
        if kept and time.monotonic() - kept.checked < TRUSTED:
            return kept.lexicon
        stamp = Word.objects.stamp()
        if kept and kept.stamp == stamp:
            lexicon = kept.lexicon
        else:
            lexicon = Lexicon(word.entry() for word in Word.objects.for_machine())
        _kept = _Kept(lexicon, stamp, time.monotonic())
        return lexicon


def warm() -> None:
    """Generates and indexes all forms of all published words now; about a second, once in a process."""
    machine().warm()


def forget() -> None:
    """Lets the next call of `machine` read the words anew: after a load, and between tests."""
    global _kept
    with _lock:
        _kept = None
