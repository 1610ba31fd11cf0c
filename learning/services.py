"""What happens in a lesson: an exercise is shown, an answer is taken, a run begins anew, a lesson is summed up."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from django.db import transaction

from exercises import services as exercises
from exercises import turns
from exercises.models import Attempt, Item
from exercises.slips import CommonSlip, drill_for
from exercises.turns import Turn
from learning import teaching
from learning.models import LessonItem, LessonPage, LessonProgress, LessonWord, UnitPage
from learning.models.progress import new_seed
from learning.path import Answer, NoSuchStop, Path, Standing
from lexicon import grammar
from lexicon.memory import Memory
from media.models import Clip

# A pause longer than this is no work on the lesson: the kettle, a customer, the night.
_LONGEST_PAUSE = timedelta(minutes=3)
# A slip is named at the end of a lesson when it was made so often, in the lesson and so long before it.
_FEWEST_SLIPS, _SLIPS_BEFORE = 2, timedelta(days=30)


class NoSuchLesson(LookupError):
    """No published lesson has this address in this language, or it holds no exercise."""


class Elsewhere(Exception):
    """The stop asked for is not there (any more). `stop`: where the learner goes on; None: to the summary."""

    def __init__(self, stop: int | None) -> None:
        super().__init__(stop)
        self.stop = stop


@dataclass(frozen=True)
class Run:
    """A lesson with this learner's path through it; `progress` is None until something is answered."""

    lesson: LessonPage
    path: Path
    progress: LessonProgress | None


@dataclass(frozen=True)
class Screen:
    """One stop as it is shown; its turn holds the form to fill in, or the attempt with its verdict."""

    run: Run
    stop: int
    turn: Turn


def context_of(lesson_uid: str) -> str:
    """The context under which answers given in a lesson stand in the ledger."""
    return f"lesson:{lesson_uid}"


# Content never changes under its hash: whether it can be read is asked once in a process.
_readable: Memory[bool] = Memory(seconds=3600, size=5000)


def _items(lesson: LessonPage) -> list[str]:
    """Uids of the lesson's exercises that can be shown, in order."""
    rows = LessonItem.objects.filter(lesson=lesson, item__live=True).order_by("sort_order", "pk")
    return [
        uid
        for uid, content_hash in rows.values_list("item__uid", "item__content_hash")
        if _readable.get(content_hash, lambda uid=uid: Item.objects.get(uid=uid).is_readable)
    ]


def _answers(progress: LessonProgress | None) -> list[Answer]:
    """This run's answers, oldest first; those shuffled by the second round's seed belong to that round."""
    if progress is None:
        return []
    attempts = Attempt.objects.of(progress.user_id).in_context(context_of(progress.lesson_uid))
    rows = attempts.filter(created_at__gte=progress.started_at).order_by("created_at", "pk")
    second = progress.seed_of(second_round=True)
    return [Answer(item, score, seed == second) for item, score, seed in rows.values_list("item_uid", "score", "seed")]


def _lesson(*, slug: str, language: str) -> tuple[LessonPage, list[str]]:
    lesson = LessonPage.objects.at(slug, language).defer("dialogue").first()
    items = _items(lesson) if lesson else []
    if not items:
        raise NoSuchLesson(slug)
    return lesson, items


def _run(*, user: Any, slug: str, language: str) -> Run:
    return _run_through(*_lesson(slug=slug, language=language), user)


def _run_through(lesson: LessonPage, items: list[str], user: Any) -> Run:
    progress = LessonProgress.objects.of(user).filter(lesson_uid=lesson.uid).first()
    return Run(lesson=lesson, path=Path.through(items, _answers(progress)), progress=progress)


def show(*, user: Any, slug: str, language: str, stop: int, seen: str = "") -> Screen:
    """The exercise at `stop`; with `seen`, the token of an answer of this learner's, as it was answered.

    Raises NoSuchLesson, Elsewhere.
    """
    run = _run(user=user, slug=slug, language=language)
    item = Item.objects.get(uid=_item_at(run, stop))
    attempt = _attempt(run=run, token=seen) if seen else None
    if attempt is not None and attempt.item_uid == item.uid:
        return Screen(run=run, stop=stop, turn=Turn(item=item, seed=attempt.seed, attempt=attempt))
    return Screen(run=run, stop=stop, turn=turns.begin(item=item, seed=_seed(run, stop)))


def _item_at(run: Run, stop: int) -> str:
    try:
        return run.path.item_at(stop)
    except NoSuchStop:
        raise Elsewhere(run.path.next_stop) from None


def _seed(run: Run, stop: int) -> int | None:
    """The seed by which the learner's exercise at `stop` is shuffled; None, any, before the first answer."""
    return run.progress.seed_of(second_round=run.path.is_second_round(stop)) if run.progress else None


def _attempt(*, run: Run, token: str) -> Attempt | None:
    if run.progress is None:
        return None
    try:
        nonce = uuid.UUID(token)
    except ValueError:
        return None
    attempts = Attempt.objects.of(run.progress.user_id).in_context(context_of(run.lesson.uid))
    return attempts.select_related("snapshot").filter(token=nonce).first()


def answer(
    *, take: Callable[..., Turn], user: Any, slug: str, language: str, stop: int, form: str, now: datetime
) -> Screen:
    """Takes the answer sent from `stop` and remembers how far the learner is; the same form sent twice counts once.

    `take(item=…, context=…)` checks and keeps the answer (exercises.turns.take). `form` is the form's token: it names
    its exercise, so one that has moved inside the lesson is found again. A refused answer comes back as a turn with a
    message. Raises NoSuchLesson, Elsewhere (the lesson holds the exercise no more).
    """
    lesson, items = _lesson(slug=slug, language=language)
    uid = form.partition("|")[0]
    if uid not in items:
        run = _run_through(lesson, items, user)
        if Item.objects.filter(uid=uid).exists():
            raise Elsewhere(run.path.next_stop)
        uid = _item_at(run, stop)
    item = Item.objects.get(uid=uid)
    with transaction.atomic():
        turn = take(item=item, context=context_of(lesson.uid))
        if turn.attempt is None:
            return _refused(run=_run_through(lesson, items, user), turn=turn, stop=stop)
        progress, _created = LessonProgress.objects.get_or_create(
            user_id=turn.attempt.user_id,
            lesson_uid=lesson.uid,
            defaults={"seed": turn.seed, "started_at": turn.attempt.created_at, "updated_at": now},
        )
        path = Path.through(items, _answers(progress))
        _remember(progress=progress, path=path, now=now)
    again = turn.seed == progress.seed_of(second_round=True)
    return Screen(run=Run(lesson, path, progress), stop=path.stop_of(uid, second_round=again), turn=turn)


def _refused(*, run: Run, turn: Turn, stop: int) -> Screen:
    """The exercise again, shuffled as this learner's round is, with the message and what was answered."""
    again = stop <= len(run.path.stops) and run.path.is_second_round(stop) and run.path.item_at(stop) == turn.item.uid
    stop = run.path.stop_of(turn.item.uid, second_round=again)
    fresh = turns.begin(item=turn.item, seed=_seed(run, stop))
    kept = replace(fresh, answer=turn.answer, message=turn.message, status=turn.status)
    return Screen(run=run, stop=stop, turn=kept)


def _remember(*, progress: LessonProgress, path: Path, now: datetime) -> None:
    progress.position = path.next_stop or 1
    progress.done, progress.total = path.done, path.total
    progress.updated_at = now
    if path.is_finished and progress.finished_at is None:
        progress.finished_at = now
    progress.save(update_fields=["position", "done", "total", "updated_at", "finished_at"])


def begin_again(*, user: Any, slug: str, language: str, now: datetime) -> None:
    """Starts a new run through the lesson: earlier answers stay in the ledger and count no more. Raises NoSuchLesson."""
    lesson, items = _lesson(slug=slug, language=language)
    LessonProgress.objects.of(user).filter(lesson_uid=lesson.uid).update(
        seed=new_seed(), position=1, done=0, total=len(items), started_at=now, updated_at=now
    )


@dataclass(frozen=True)
class Summary:
    """A finished run. `minutes` of work, long pauses left out; takeaway, its clip and the next lesson may be None."""

    run: Run
    unit: Any
    words: list[Any]
    minutes: int
    takeaway: Any
    takeaway_clip: Clip | None
    next_lesson: LessonPage | None
    #: The slip made most often lately, the page that explains it and the drill that practises it; each may be missing.
    slip: CommonSlip | None = None
    slip_url: str = ""
    slip_drill: str = ""

    def count(self, standing: Standing) -> int:
        """How many exercises stand so."""
        return self.run.path.standings.count(standing)


def sum_up(*, user: Any, slug: str, language: str) -> Summary:
    """What came of the run. Raises NoSuchLesson; Elsewhere while the run is not finished."""
    run = _run(user=user, slug=slug, language=language)
    if run.progress is None:
        raise Elsewhere(1)
    if not run.path.is_finished:
        raise Elsewhere(run.path.next_stop)
    lesson = run.lesson
    unit = lesson.get_parent().specific
    words = [
        row.word for row in LessonWord.objects.filter(lesson=lesson).select_related("word").order_by("sort_order", "pk")
    ]
    attempts = (
        Attempt.objects.of(user).in_context(context_of(lesson.uid)).filter(created_at__gte=run.progress.started_at)
    )
    times = list(attempts.order_by("created_at", "pk").values_list("created_at", flat=True))
    takeaway = next((block.value for block in lesson.takeaway), None)
    clips = Clip.objects.for_lines([takeaway.spoken()]) if takeaway else {}
    common = exercises.commonest_slips(user, since=run.progress.started_at - _SLIPS_BEFORE, limit=1)
    slip = next((one for one in common if one.count >= _FEWEST_SLIPS), None)
    point = grammar.points(language).get(slip.rule) if slip else None
    return Summary(
        run=run,
        unit=unit,
        words=words,
        minutes=_minutes(times),
        takeaway=takeaway,
        takeaway_clip=next(iter(clips.values()), None),
        next_lesson=_next_lesson(lesson, unit),
        slip=slip,
        slip_url=point.url if point else "",
        slip_drill=(drill_for(slip) or "") if slip else "",
    )


def _minutes(times: list[datetime]) -> int:
    gaps = (min(after - before, _LONGEST_PAUSE) for before, after in pairwise(times))
    return max(1, round(sum(gaps, timedelta()) / timedelta(minutes=1)))


def _next_lesson(lesson: LessonPage, unit: UnitPage) -> LessonPage | None:
    """The lesson after `lesson` in its unit, else the first of the level's next unit that has one."""
    following = LessonPage.objects.child_of(unit).live().playable().filter(order__gt=lesson.order).rows().first()
    if following is not None:
        return following
    level = unit.get_parent()
    units = UnitPage.objects.child_of(level).live().filter(order__gt=unit.order).order_by("order", "uid")
    firsts = (LessonPage.objects.child_of(one).live().playable().rows().first() for one in units)
    return next((one for one in firsts if one is not None), None)


@dataclass(frozen=True)
class Rule:
    """Where a point of grammar is explained: title and address, in one language; `note`: a lesson's own note on it."""

    title: str
    url: str
    note: "Rule | None" = None


_rules: Memory[dict[str, Rule]] = Memory(seconds=60, size=8)


def rules(*, language: str) -> Mapping[str, Rule]:
    """Rules by id, each with its point of grammar and the first published lesson that explains it; kept for a minute."""
    return _rules.get(language, lambda: _read_rules(language))


def _read_rules(language: str) -> dict[str, Rule]:
    found = {rule: Rule(noted[0].title, noted[0].url) for rule, noted in teaching.notes(language).items()}
    for uid, point in grammar.points(language).items():
        found[uid] = Rule(title=point.title, url=point.url, note=found.get(uid))
    return found
