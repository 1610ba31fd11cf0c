"""Practice with generated exercises: which drills there are, one exercise after another, each answer in the ledger."""

import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest
from django.urls import reverse

from accounts.guests import learner
from exercises import drills, services
from exercises.drills import Drill, Group, NothingToAsk, UnknownDrill
from exercises.drills.drill import GROUP_TITLES
from exercises.drills.task import within
from exercises.exercise import Exercise, MalformedAnswer
from exercises.material import Material, material
from exercises.models import Item, Snapshot, content_hash
from exercises.services import AlreadySent, ExerciseChanged, FormToken, StaleForm
from exercises.taxonomy import Level
from exercises.taxonomy import gettext_noop as _
from exercises.turns import REFUSALS, Turn
from lexicon.memory import Memory

#: Under this the answers to a drill stand in the ledger, followed by its uid.
CONTEXT = services.GENERATED
#: A series is no longer; then it begins anew with other sentences.
LONGEST = 9_999

#: The themes of words that can be chosen, in the order of the programme of A2.
THEMES: Mapping[str, str] = {
    "asmuo": _("People and documents"),
    "bustas": _("Home"),
    "gamta": _("Nature and weather"),
    "kasdienybe": _("Daily life and time"),
    "laisvalaikis": _("Free time"),
    "keliones": _("Travel and transport"),
    "santykiai": _("Friends and feelings"),
    "sveikata": _("Health"),
    "mokslas": _("Study"),
    "prekyba": _("Shopping"),
    "maistas": _("Food and drinks"),
    "paslaugos": _("Services and money"),
    "darbas": _("Work and customers"),
}

_signer = TimestampSigner(salt="exercises.drill")


@dataclass(frozen=True)
class Series:
    """Where a learner is in a drill: exercise number `n` of the series that `start` began, `right` of those before.

    `again` means that this exercise was answered before and is tried once more: it is counted no second time.
    """

    drill: str
    level: Level
    theme: str
    start: int
    n: int = 1
    right: int = 0
    again: bool = False

    @property
    def seed(self) -> int:
        """The seed of the exercise: those of a series follow one another, so that frames and words change."""
        return self.start + self.n

    @property
    def answered(self) -> int:
        """How many exercises were answered before this page."""
        return self.n if self.again else self.n - 1

    def after(self, score: float | None) -> "Series":
        """The series once this exercise is answered."""
        if self.again:
            return self
        return replace(self, right=self.right + (score == 1), again=True)

    def following(self) -> "Series":
        """The next exercise."""
        if self.n >= LONGEST:
            return replace(self, start=services.new_seed(), n=1, right=0, again=False)
        return replace(self, n=self.n + 1, again=False)

    def url(self) -> str:
        """Its page."""
        query = {"level": self.level.value, "theme": self.theme, "series": self.start, "n": self.n, "right": self.right}
        told = {name: value for name, value in query.items() if value not in ("", 0)}
        return f"{address(self.drill)}?{urlencode(told | ({'again': 1} if self.again else {}))}"


@dataclass(frozen=True)
class Question:
    """One exercise of a series, as a row that is in no table."""

    series: Series
    exercise: Exercise
    item: Item


@dataclass(frozen=True)
class Practice:
    """What the page shows: the drill, the series as it stands now, and the turn."""

    drill: Drill
    series: Series
    question: Question
    turn: Turn
    #: The theme that was asked for, where the drill has nothing about it.
    without_theme: str = ""


def address(drill: str) -> str:
    """The page of a drill in the language of the reader."""
    return reverse("exercises:drill", args=[drill])


def list_url(series: Series) -> str:
    """The list of drills a learner came from: of her level and theme."""
    return f"{reverse('exercises:practice')}?{urlencode({'level': series.level.value, 'theme': series.theme})}"


def series_from(*, drill: str, query: Mapping[str, str]) -> Series:
    """The series a page's address names; what is missing or makes no sense begins anew. Raises UnknownDrill."""
    maker = drills.get(drill)
    level = _level(query.get("level", ""), maker)
    theme = query.get("theme", "") if query.get("theme") in THEMES else ""
    start, n = _number(query.get("series", ""), 2**31), _number(query.get("n", ""), LONGEST)
    if not start or not n:
        return Series(drill, level, theme, services.new_seed())
    again = query.get("again") == "1"
    right = min(_number(query.get("right", ""), LONGEST), n - 1)
    return Series(drill, level, theme, start, n, right, again)


def _level(wanted: str, maker: Drill) -> Level:
    level = Level(wanted) if wanted in set(Level) else maker.level
    return level if within(maker.level, level) else maker.level


def _number(text: str, most: int) -> int:
    """A number in an address or a form; 0 where it is none of ours."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
    return number if number <= most else 0


def begin(*, series: Series) -> Practice:
    """The page of `series` with a fresh form. Raises UnknownDrill, NothingToAsk."""
    question, without = _question(series)
    return _practice(question, Turn(question.item, question.series.seed, _form(question)), without)


def take(request: HttpRequest, *, series: Series, now: datetime) -> Practice:
    """The answer in `request.POST`, checked and kept once; a stranger becomes a guest once the answer is a proper one.

    The form says what was asked; `series` is used where it does not. Every trouble with the form comes back as a page
    with a message and a status. Raises UnknownDrill, NothingToAsk.
    """
    try:
        question, token = _asked(request.POST.get("token", ""), drill=series.drill)
        answer = services.answer_from(request.POST, question.exercise)
        if not request.user.is_authenticated:
            question.exercise.check(answer)  # its shape only
            if services.was_sent(token=token):
                raise AlreadySent
        user = learner(request, now=now)
        _keep(question.item)
        attempt = services.submit(
            user=user,
            item=question.item,
            answer=answer,
            seed=token.seed,
            token=token,
            context=CONTEXT + question.series.drill,
            now=now,
            hints_used=_number(request.POST.get("hints_used", ""), 999),
            exercise=question.exercise,
        )
    except tuple(REFUSALS) as refusal:
        return _sent_back(request, series=series, refusal=refusal)
    turn = Turn(question.item, attempt.seed, attempt=attempt)
    after = question.series.after(attempt.score)
    return replace(_practice(question, turn), series=after)


def _practice(question: Question, turn: Turn, without_theme: str = "") -> Practice:
    return Practice(drills.get(question.series.drill), question.series, question, turn, without_theme)


def _sent_back(request: HttpRequest, *, series: Series, refusal: Exception) -> Practice:
    """A fresh form of the same exercise, with whatever of the answer can still be used."""
    message, status = REFUSALS[type(refusal)]
    practice = begin(series=series)
    try:
        kept = services.answer_from(request.POST, practice.question.exercise)
    except MalformedAnswer:
        kept = []
    if isinstance(refusal, ExerciseChanged):
        kept = []  # what is asked now is another sentence
    return replace(practice, turn=replace(practice.turn, answer=kept, message=message, status=status))


def _question(series: Series) -> tuple[Question, str]:
    """The exercise of `series`, and the theme that had to be left out, if any. Raises UnknownDrill, NothingToAsk."""
    try:
        exercise = _generate(series)
    except NothingToAsk:
        if not series.theme:
            raise
        question, _none = _question(replace(series, theme=""))
        return question, series.theme
    content = services.content_of(exercise)
    item = Item(uid=CONTEXT + series.drill, kind=exercise.kind, version=type(exercise).version, content=content)
    item.content_hash = content_hash(item.kind, item.version, content)
    return Question(series, exercise, item), ""


def _generate(series: Series) -> Exercise:
    made_of = material()
    return drills.generate(
        drill=series.drill,
        seed=series.seed,
        level=series.level,
        themes=(series.theme,) if series.theme else (),
        lexicon=made_of.lexicon,
        frames=made_of.frames,
        glosses=made_of.glosses,
    )


def _form(question: Question) -> FormToken:
    """A form for `question`: it carries everything by which the same exercise is made again."""
    series, nonce = question.series, uuid.uuid4()
    fields = [series.drill, series.level, series.theme, series.start, series.n, series.right, int(series.again)]
    value = _signer.sign(json.dumps([*fields, question.item.content_hash, nonce.hex], separators=(",", ":")))
    return FormToken(question.item.uid, question.item.content_hash, series.seed, nonce, value)


def _asked(value: str, *, drill: str) -> tuple[Question, FormToken]:
    """What the page of a form asked. Raises StaleForm, MalformedAnswer, ExerciseChanged (words or frames were changed)."""
    try:
        name, level, theme, start, n, right, again, hash_, nonce = json.loads(
            _signer.unsign(value, max_age=services.FORM_LIFETIME)
        )
        if name != drill:
            raise MalformedAnswer("the form belongs to another drill")
        series = Series(name, Level(level), theme, start, n, right, bool(again))
        question, _without = _question(series)
    except SignatureExpired:
        raise StaleForm from None
    except (BadSignature, ValueError, TypeError):
        raise MalformedAnswer("the form is not one of ours") from None
    except (UnknownDrill, NothingToAsk):
        raise ExerciseChanged from None
    token = FormToken(question.item.uid, hash_, series.seed, uuid.UUID(nonce), value)
    if hash_ == question.item.content_hash:
        return question, token
    return _as_kept(series, hash_), token


def _as_kept(series: Series, hash_: str) -> Question:
    """The question as it was asked, where somebody answered the same one before. Raises ExerciseChanged."""
    snapshot = Snapshot.objects.filter(pk=hash_).first()
    if snapshot is None:
        raise ExerciseChanged
    item = Item(uid=CONTEXT + series.drill, kind=snapshot.kind, version=snapshot.version, content=snapshot.content)
    item.content_hash = hash_
    return Question(series, snapshot.exercise, item)


def _keep(item: Item) -> None:
    """What was asked, kept for good; one statement, whether it was asked before or not."""
    snapshot = Snapshot(hash=item.content_hash, kind=item.kind, version=item.version, content=item.content)
    Snapshot.objects.bulk_create([snapshot], ignore_conflicts=True)


class Listed(NamedTuple):
    """A drill in a list."""

    drill: Drill
    url: str


class Section(NamedTuple):
    """The drills of one group; `title` is English, to be translated."""

    group: Group
    title: str
    listed: tuple[Listed, ...]


_available: Memory[frozenset[str]] = Memory(seconds=3600, size=64)


def overview(*, level: str = "", theme: str = "") -> tuple[Section, ...]:
    """The drills by group: all of them, or those of a level and about a theme. Unknown ones count as none."""
    wanted = Level(level) if level in set(Level) else Level.A2
    themes = (theme,) if theme in THEMES else ()
    made_of = material()
    usable = _available.get((made_of.number, wanted, themes), lambda: _usable(made_of, wanted, themes))
    query = {name: value for name, value in (("level", level), ("theme", theme)) if value}
    tail = f"?{urlencode(query)}" if query else ""
    found = [
        Section(group, title, tuple(Listed(drill, address(drill.uid) + tail) for drill in drills_of(group, usable)))
        for group, title in GROUP_TITLES.items()
    ]
    return tuple(section for section in found if section.listed)


def drills_of(group: Group, among: Iterable[str]) -> list[Drill]:
    """The drills of a group, in their order."""
    return [drill for drill in drills.all_drills().values() if drill.group is group and drill.uid in among]


def _usable(made_of: Material, level: Level, themes: tuple[str, ...]) -> frozenset[str]:
    """The drills with something to ask; those that know no themes are left out where one is asked for."""
    return frozenset(
        drill.uid
        for drill in drills.all_drills().values()
        if (drill.themed or not themes)
        and drills.has_anything(
            drill=drill.uid, level=level, themes=themes, lexicon=made_of.lexicon, frames=made_of.frames
        )
    )


def drills_for_rule(rule: str) -> tuple[Listed, ...]:
    """The drills that practise a rule of grammar, those that practise it first of all first."""
    found = [drill for drill in drills.all_drills().values() if rule in drill.rules]
    found.sort(key=lambda drill: drill.rules.index(rule))
    return tuple(Listed(drill, address(drill.uid)) for drill in found)
