"""The drawing of a lesson crossed: points along the bridge's arc, computed so that the page needs no style attribute."""

from collections.abc import Iterable
from dataclasses import dataclass

# The arc of the summary: a quadratic curve through these control points, with the deck below (see the style guide).
START, SUMMIT, END = (30.0, 132.0), (180.0, -72.0), (330.0, 132.0)
DECK = 132.0
_STEPS = 400


@dataclass(frozen=True)
class Station:
    """One exercise on the arc; `x` and `y` in the units of the drawing, as text with one decimal."""

    x: str
    y: str
    standing: str


def _point(t: float) -> tuple[float, float]:
    before, between, after = (1 - t) ** 2, 2 * t * (1 - t), t**2
    x, y = (before * a + between * b + after * c for a, b, c in zip(START, SUMMIT, END, strict=True))
    return x, y


def _lengths() -> list[float]:
    """Length of the arc up to each of _STEPS + 1 equal steps of the parameter."""
    lengths, (x, y) = [0.0], _point(0)
    for step in range(1, _STEPS + 1):
        next_x, next_y = _point(step / _STEPS)
        lengths.append(lengths[-1] + ((next_x - x) ** 2 + (next_y - y) ** 2) ** 0.5)
        x, y = next_x, next_y
    return lengths


_LENGTHS = _lengths()


def at_share(share: float) -> tuple[float, float]:
    """The point at `share` (0–1) of the arc's length."""
    wanted = share * _LENGTHS[-1]
    step = next(step for step, length in enumerate(_LENGTHS) if length >= wanted - 1e-9)
    return _point(step / _STEPS)


def stations(standings: Iterable[str]) -> list[Station]:
    """One station for each standing, evenly spread along the arc."""
    standings = list(standings)
    points = [at_share((place + 0.5) / len(standings)) for place in range(len(standings))]
    return [Station(f"{x:.1f}", f"{y:.1f}", standing) for (x, y), standing in zip(points, standings, strict=True)]
