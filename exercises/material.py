"""What drills are made of, kept by each process: the lexicon, the meanings of its words, the sentence frames."""

import time
from collections.abc import Mapping
from threading import Lock
from typing import Any, NamedTuple

from exercises.drills import Frame
from exercises.framing import SentenceFrame
from lexicon.models import Word
from lexicon.services import machine
from lithuanian.lexicon import Lexicon

#: Seconds for which a process trusts its frames before it asks whether an editor changed one.
TRUSTED = 60.0


class Material(NamedTuple):
    """Everything the engine is given. The same object stays as long as nothing changed."""

    lexicon: Lexicon
    glosses: Mapping[str, Mapping[str, str]]
    frames: tuple[Frame, ...]
    #: Grows whenever something changed.
    number: int


class _Kept(NamedTuple):
    material: Material
    stamp: Any
    checked: float


_kept: _Kept | None = None
_lock = Lock()


def material() -> Material:
    """The material of all drills. At most once a minute one query asks whether the frames are stale."""
    global _kept
    lexicon, kept = machine(), _kept
    if kept and kept.material.lexicon is lexicon and time.monotonic() - kept.checked < TRUSTED:
        return kept.material
    with _lock:
        kept = _kept
        stamp = SentenceFrame.objects.stamp()
        found = kept.material if kept else None
        if found is None or found.lexicon is not lexicon:
            glosses = dict(Word.objects.published().order_by("uid").values_list("uid", "glosses"))
            same = found is not None and kept is not None and kept.stamp == stamp
            frames = found.frames if found and same else SentenceFrame.objects.frames()
            found = Material(lexicon, glosses, frames, found.number + 1 if found else 1)
        elif kept is None or kept.stamp != stamp:
            found = found._replace(frames=SentenceFrame.objects.frames(), number=found.number + 1)
        _kept = _Kept(found, stamp, time.monotonic())
        return found


def forget() -> None:
    """Lets the next call of `material` read everything anew: after a load, and between tests."""
    global _kept
    with _lock:
        _kept = None
