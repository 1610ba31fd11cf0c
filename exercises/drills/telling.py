"""Drills of the clock, of prices and of dates."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from exercises.drills.asking import CHOOSE, MOST_ACCEPTED, TYPE, Asked, distinct, exercise
from exercises.drills.declining import translated
from exercises.drills.drill import Drill
from exercises.drills.frames import Frame
from exercises.drills.pairing import pairs
from exercises.drills.task import Material, Task
from exercises.exercise import Exercise
from exercises.taxonomy import Level
from lithuanian import clock, dates, prices
from lithuanian.closed import Told
from lithuanian.grammar import Case

#: Hours at which people work and meet.
_HOURS = range(7, 22)
_MINUTES = {Level.A1: (0, 0, 30, 30, 15, 45), Level.A2: (0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)}
_OPENING = (0, 0, 30)
_LONGEST = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_OTHER_CASES = (Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE)


@dataclass(frozen=True, kw_only=True)
class Telling(Drill):
    """Something written in digits and said in words, in the case of its sentence."""

    themed: bool = False
    matches: bool = True

    def fits(self, frame: Frame, material: Material) -> bool:
        return True

    def ask(self, task: Task) -> Exercise:
        frame = task.frame
        if task.any_of((TYPE, CHOOSE, CHOOSE, "match")) == "match" and self.matches:
            return pairs(self, [self._pair(task) for _ in range(4)])
        what, others = self._chosen(task)
        case = frame.case or Case.NOMINATIVE
        told = self.tell(what, case)
        said = told.accepted + tuple(way for other in frame.also for way in self.tell(what, other).accepted)
        wrong = [self.tell(what, other).text for other in _OTHER_CASES if other not in (case, *frame.also)][:1]
        wrong += [self.tell(other, case).text for other in others]
        digits = told.digits[0]
        ways = plain_ways(said)
        return exercise(
            self,
            Asked(
                text=frame.text,
                accepted=ways + tuple(way for way in said if way not in ways),
                wrong=tuple(word for word in distinct(wrong) if word not in said),
                cue=digits,
                lemma=digits,
                translation=translated(frame, case),
            ),
            task,
            # What can be said in more ways than a gap accepts is chosen, so that no right answer is refused.
            (TYPE, CHOOSE) if len(ways) <= MOST_ACCEPTED else (CHOOSE,),
        )

    def _pair(self, task: Task) -> tuple[str, str]:
        told = self.tell(self._chosen(task)[0], Case.NOMINATIVE)
        return told.digits[0], told.text

    def _chosen(self, task: Task) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        """What is asked, and others that are easily taken for it."""
        raise NotImplementedError

    def tell(self, what: tuple[int, int], case: Case) -> Told:
        """`what` in words."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Clock(Telling):
    """What time it is, at what time, from and until when. `lowest` and `highest` of the frames are hours."""

    def _chosen(self, task: Task) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        frame = task.frame
        hour = task.any_of([hour for hour in _HOURS if frame.lowest <= hour <= frame.highest])
        # Nobody opens or closes at twenty to one.
        minute = task.any_of(_OPENING if frame.case is Case.GENITIVE else _MINUTES[task.level])
        return (hour, minute), [(hour + 1, minute), (hour - 1, minute), (hour, 30 if minute != 30 else 0)]

    def tell(self, what: tuple[int, int], case: Case) -> Told:
        return clock.tell(*what, case=case)


@dataclass(frozen=True, kw_only=True)
class Prices(Telling):
    """What it costs. `lowest`, `highest` and `step` of the frames are cents."""

    def _chosen(self, task: Task) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        frame = task.frame
        euros, cents = divmod(task.any_of(range(frame.lowest, frame.highest + 1, frame.step)), 100)
        return (euros, cents), [other for other in _like(euros, cents, task.rng) if other != (euros, cents)]

    def tell(self, what: tuple[int, int], case: Case) -> Told:
        return prices.price(f"{what[0]},{what[1]:02}", case=case)


def _like(euros: int, cents: int, rng: random.Random) -> list[tuple[int, int]]:
    found = [(euros + 1, cents), (euros + 10, cents)]
    if cents:
        found += [(euros, (cents + 10) % 100 or 10), (cents, euros)] if euros else [(cents, 0)]
    return rng.sample(found, len(found))


@dataclass(frozen=True, kw_only=True)
class Dates(Telling):
    """The day of the month: kovo aštunta, kovo aštuntą."""

    matches: bool = False

    def _chosen(self, task: Task) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        month = task.any_of(range(1, 13))
        day = task.any_of(range(1, _LONGEST[month - 1] + 1))
        others = [(month, day % 27 + 1), (month % 12 + 1, min(day, 28)), (month, (day + 9) % 27 + 1)]
        return (month, day), [other for other in others if other != (month, day)]

    def tell(self, what: tuple[int, int], case: Case) -> Told:
        return dates.day(*what, case=case)


def plain_ways(ways: Sequence[str]) -> tuple[str, ...]:
    """`ways` of saying a thing without those that add nothing but a part of the day."""
    extra = ("lygiai ", " ryto", " dienos", " vakaro", " nakties")
    return tuple(way for way in ways if not any(word in way for word in extra))
