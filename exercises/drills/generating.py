"""From a seed to an exercise: the same drill, seed, level, themes, words and frames give the same exercise."""

import random
from collections.abc import Collection, Sequence

from exercises.drills.drill import Cannot
from exercises.drills.frames import Frame
from exercises.drills.registry import get
from exercises.drills.task import Glosses, Material, Task, within
from exercises.exercise import Exercise
from exercises.taxonomy import Level
from lithuanian.lexicon import Lexicon

#: So many other choices are tried where the first does not do.
TRIES = 24


class NothingToAsk(LookupError):
    """No frame of the drill has words of this level and these themes."""


def generate(
    *,
    drill: str,
    seed: int,
    level: Level,
    themes: Collection[str] = (),
    lexicon: Lexicon,
    frames: Sequence[Frame],
    glosses: Glosses | None = None,
) -> Exercise:
    """The exercise of `drill` for `seed`. Seeds that follow one another use different frames where there are two.

    `level` bounds frames and words; `themes` (all, when empty) narrow the words. `glosses` are meanings by the uid of
    the word: without them the cue is the word alone. Raises UnknownDrill, NothingToAsk.
    """
    material = Material(lexicon, glosses or {}, Level(level), frozenset(themes))
    maker = get(drill)
    usable = [frame for frame in frames if _usable(drill, frame, material)]
    if not usable:
        raise NothingToAsk(drill)
    first = _place(seed, len(usable))
    for attempt in range(TRIES):
        frame = usable[(first + attempt // 2) % len(usable)]
        rng = random.Random(f"{drill}/{seed}/{attempt}")  # noqa: S311
        try:
            return maker.ask(Task(frame, material, seed, rng))
        except Cannot:
            continue
    raise NothingToAsk(drill)


def has_anything(
    *, drill: str, level: Level, themes: Collection[str] = (), lexicon: Lexicon, frames: Sequence[Frame]
) -> bool:
    """Whether `drill` can ask anything at this level about these themes. Raises UnknownDrill."""
    material = Material(lexicon, {}, Level(level), frozenset(themes))
    return within(get(drill).level, level) and any(_usable(drill, frame, material) for frame in frames)


def _usable(drill: str, frame: Frame, material: Material) -> bool:
    return drill in frame.drills and within(frame.level, material.level) and get(drill).fits(frame, material)


def _place(seed: int, count: int) -> int:
    """Which of `count` frames `seed` uses: all of them once in each round, each round in another order."""
    if count < 3:
        return seed % count
    turn, place = divmod(seed, count)
    order = _order(turn, count)
    # The last two of a round are never moved, so the frame before this round is known without looking further back.
    if order[0] == _order(turn - 1, count)[-1]:
        order[0], order[1] = order[1], order[0]
    return order[place]


def _order(turn: int, count: int) -> list[int]:
    order = list(range(count))
    random.Random(f"round/{turn}").shuffle(order)  # noqa: S311
    return order
