"""How several clips look and last as one sound: the bars of the wave, the seconds, whose voice."""

from collections.abc import Sequence
from dataclasses import dataclass

from media.models import Clip

BARS, STEP, HEIGHT = 52, 5, 40
PAUSE = 0.4  # seconds between two lines
SECONDS_A_LETTER = 0.08  # of a clip that is not built yet


@dataclass(frozen=True)
class Wave:
    """Geometry for an SVG of `width` by 40, the whole length in seconds and as 0:38, and whose voice: human, synthetic, mixed."""

    path: str
    width: int
    seconds: float
    time: str
    voice: str
    tracks: list[dict[str, object]]
    clips: Sequence[Clip]


def of(clips: Sequence[Clip]) -> Wave:
    """`clips` one after another."""
    lengths = [seconds(clip) for clip in clips]
    total = sum(lengths) + PAUSE * max(0, len(clips) - 1)
    kinds = {clip.kind for clip in clips}
    return Wave(
        path=bars(_heights(clips, lengths)),
        width=BARS * STEP,
        seconds=round(total, 1),
        time=clock(total),
        voice=kinds.pop() if len(kinds) == 1 else "mixed",
        tracks=[_track(clip, length) for clip, length in zip(clips, lengths, strict=True)],
        clips=clips,
    )


def seconds(clip: Clip) -> float:
    """How long `clip` lasts; guessed from its letters while it is not built."""
    return clip.duration or round(0.3 + SECONDS_A_LETTER * len(clip.text), 1)


def clock(total: float) -> str:
    """Seconds as minutes and seconds: 0:38."""
    whole = round(total)
    return f"{whole // 60}:{whole % 60:02d}"


def bars(heights: Sequence[int]) -> str:
    """An SVG path of upright strokes, one for each height from 0 to 100."""
    strokes = []
    for number, height in enumerate(heights):
        length = max(3.0, 0.36 * height)
        strokes.append(f"M{number * STEP + 2} {HEIGHT / 2 - length / 2:.3g}v{length:.3g}")
    return "".join(strokes)


def _heights(clips: Sequence[Clip], lengths: Sequence[float]) -> list[int]:
    """The clips' own peaks, each over its share of the bars."""
    heights: list[int] = []
    spent, total = 0.0, sum(lengths) or 1.0
    for clip, length in zip(clips, lengths, strict=True):
        spent += length
        count = round(BARS * spent / total) - len(heights)
        own = clip.peaks or [20]
        heights += [own[place * len(own) // count] for place in range(count)]
    return heights


def _track(clip: Clip, length: float) -> dict[str, object]:
    urls = clip.urls
    return {
        "uid": clip.uid,
        "seconds": length,
        "mp3": urls.mp3,
        "opus": urls.opus,
        "slow_mp3": urls.slow_mp3,
        "slow_opus": urls.slow_opus,
    }
