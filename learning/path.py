"""The learner's path through one lesson, worked out from the answers given: a pure computation, no clock, no database.

A lesson is crossed in two rounds. The first shows every exercise once, in order. The second shows again, in the same
order, those whose first answer was not fully right. Each showing is a *stop*, numbered from 1.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class NoSuchStop(LookupError):
    """The path has no stop of this number (any more)."""


class Standing(StrEnum):
    """How an exercise of the lesson stands."""

    AHEAD = "ahead"  # not answered yet
    RIGHT = "right"  # right at once, or written or spoken for a person to judge
    AGAIN = "again"  # right after another look
    LATER = "later"  # still not right: to meet again


@dataclass(frozen=True)
class Answer:
    """One answer of the ledger: the exercise's uid, its score (0–1, or None where a person judges), its round."""

    item: str
    score: float | None
    second_round: bool = False

    @property
    def is_right(self) -> bool:
        return self.score is None or self.score == 1


@dataclass(frozen=True)
class Path:
    """`items`: uids of the lesson's exercises in order; `answers`: this learner's, oldest first.

    Answers to exercises which the lesson no longer holds count for nothing.
    """

    items: tuple[str, ...]
    answers: tuple[Answer, ...] = ()

    @classmethod
    def through(cls, items: Iterable[str], answers: Iterable[Answer] = ()) -> "Path":
        """The path through `items` after `answers`."""
        items = tuple(items)
        known = set(items)
        return cls(items=items, answers=tuple(answer for answer in answers if answer.item in known))

    @cached_property
    def _first_answers(self) -> dict[str, Answer]:
        first: dict[str, Answer] = {}
        for answer in self.answers:
            first.setdefault(answer.item, answer)
        return first

    @cached_property
    def missed(self) -> tuple[str, ...]:
        """Exercises whose first answer was not fully right, in the lesson's order."""
        return tuple(
            item for item in self.items if item in self._first_answers and not self._first_answers[item].is_right
        )

    @property
    def stops(self) -> tuple[str, ...]:
        """The exercise of every stop; those of the second round follow the lesson's own."""
        return self.items + self.missed

    @cached_property
    def _crossed(self) -> tuple[bool, ...]:
        again = {answer.item for answer in self.answers if answer.second_round}
        return tuple(item in self._first_answers for item in self.items) + tuple(item in again for item in self.missed)

    def item_at(self, stop: int) -> str:
        """The exercise of `stop`. Raises NoSuchStop."""
        if not 1 <= stop <= len(self.stops):
            raise NoSuchStop(stop)
        return self.stops[stop - 1]

    def stop_of(self, item: str, *, second_round: bool) -> int:
        """The number of the stop at which `item` stands in that round. Raises NoSuchStop."""
        if second_round and item in self.missed:
            return len(self.items) + self.missed.index(item) + 1
        if item in self.items:
            return self.items.index(item) + 1
        raise NoSuchStop(item)

    def is_second_round(self, stop: int) -> bool:
        """Whether `stop` repeats a mistake."""
        return stop > len(self.items)

    @property
    def first_round_done(self) -> bool:
        """Whether every exercise has been answered once."""
        return len(self._first_answers) == len(self.items)

    @property
    def done(self) -> int:
        """How many stops are behind the learner."""
        return sum(self._crossed)

    @property
    def total(self) -> int:
        """How many stops the learner sees ahead: the mistakes join once the first round is over."""
        return len(self.stops) if self.first_round_done else len(self.items)

    @property
    def next_stop(self) -> int | None:
        """The first stop not yet crossed; None once the lesson is finished (or holds no exercise)."""
        return self._first_open(range(len(self.stops)))

    def after(self, stop: int) -> int | None:
        """The open stop that follows `stop`, else the first open one; None once the lesson is finished."""
        return self._first_open(range(stop, len(self.stops))) or self.next_stop

    def _first_open(self, places: range) -> int | None:
        return next((place + 1 for place in places if not self._crossed[place]), None)

    @property
    def is_finished(self) -> bool:
        """Whether both rounds are over; a lesson without exercises never is."""
        return bool(self.items) and self.next_stop is None

    @property
    def standings(self) -> tuple[Standing, ...]:
        """How each exercise of the lesson stands, in order."""
        return tuple(self._standing(item) for item in self.items)

    def _standing(self, item: str) -> Standing:
        answers = [answer for answer in self.answers if answer.item == item]
        if not answers:
            return Standing.AHEAD
        if answers[0].is_right:
            return Standing.RIGHT
        return Standing.AGAIN if answers[-1].is_right else Standing.LATER
