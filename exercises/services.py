"""What happens to exercises: a form is made, an answer is checked and kept, a learner assesses herself or reports."""

import re
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.db import IntegrityError, transaction

from exercises.exercise import Exercise, MalformedAnswer
from exercises.models import Attempt, Item, Report, SelfAssessment, Snapshot
from exercises.verdict import Policy

#: A form may be answered this long after its page was opened.
FORM_LIFETIME = timedelta(days=60)
#: A form has at most this many fields, each at most this many characters.
MOST_FIELDS, LONGEST_FIELD = 60, 5_000
#: One person reports at most this often in an hour.
REPORTS_AN_HOUR = 20
ABOUT = re.compile(r"(exercise|word|sound|page|picture|rule):[^\s]{1,240}")

_signer = TimestampSigner(salt="exercises.form")


class StaleForm(Exception):
    """The form was opened too long ago."""


class AlreadySent(Exception):
    """The form was sent before, by somebody else than this person."""


class ExerciseChanged(Exception):
    """The exercise was changed since its page was opened, and what was asked then is no longer known."""


class NotYours(Exception):
    """The answer is another person's."""


class TooManyReports(Exception):
    """This person reported too much in the last hour."""


@dataclass(frozen=True)
class FormToken:
    """One page of one exercise: what was asked, in which order, and a number that makes its answer unique."""

    item_uid: str
    content_hash: str
    seed: int
    nonce: uuid.UUID
    #: Signed; goes into the form's field `token`.
    value: str

    def __str__(self) -> str:
        return self.value


def new_seed() -> int:
    """A seed for shuffling: any number will do, each page its own."""
    return secrets.randbelow(2**31)


def new_form(*, item: Item, seed: int | None = None) -> FormToken:
    """A form for `item` as it stands now."""
    seed = new_seed() if seed is None else seed
    nonce = uuid.uuid4()
    value = _signer.sign(f"{item.uid}|{item.content_hash}|{seed}|{nonce.hex}")
    return FormToken(item.uid, item.content_hash, seed, nonce, value)


def read_form(*, value: str, item: Item) -> FormToken:
    """The form `value` belongs to. Raises StaleForm when it is too old, MalformedAnswer when it is not of `item`."""
    try:
        uid, hash_, seed, nonce = _signer.unsign(value, max_age=FORM_LIFETIME).split("|")
    except SignatureExpired:
        raise StaleForm from None
    except (BadSignature, ValueError, TypeError):
        raise MalformedAnswer("the form is not one of ours") from None
    if uid != item.uid:
        raise MalformedAnswer("the form belongs to another exercise")
    return FormToken(uid, hash_, int(seed), uuid.UUID(nonce), value)


def answer_from(post: Any, exercise: Exercise) -> list[str]:
    """The answer in a posted form. Raises MalformedAnswer when it holds more than any form of ours."""
    answer = exercise.read_form(post.getlist)
    if len(answer) > MOST_FIELDS or any(len(value) > LONGEST_FIELD or "\0" in value for value in answer):
        raise MalformedAnswer("the answer is too long")
    return answer


def asked(*, item: Item, token: FormToken) -> Exercise:
    """The exercise as the page of `token` asked it. Raises ExerciseChanged, UnreadableItem."""
    if token.content_hash == item.content_hash:
        return item.exercise
    snapshot = Snapshot.objects.filter(pk=token.content_hash).first()
    if snapshot is None:
        raise ExerciseChanged
    return snapshot.exercise


def was_sent(*, token: FormToken) -> bool:
    """Whether the form of `token` has been answered already."""
    return Attempt.objects.filter(token=token.nonce).exists()


def submit(
    *,
    user: Any,
    item: Item,
    answer: list[str],
    seed: int,
    token: FormToken,
    context: str,
    now: datetime,
    policy: Policy = Policy.PRACTICE,
    hints_used: int = 0,
    exercise: Exercise | None = None,
) -> Attempt:
    """Checks `answer` against what the page of `token` asked and keeps it; the same form sent again gives the same row.

    Raises MalformedAnswer, ExerciseChanged, UnreadableItem, AlreadySent (by another person).
    """
    exercise = exercise or asked(item=item, token=token)
    verdict = exercise.check(answer, policy=policy)
    attempt = Attempt(
        token=token.nonce,
        user=user,
        item=item,
        item_uid=item.uid,
        snapshot_id=token.content_hash,
        context=context,
        answer=answer,
        verdict=verdict.model_dump(mode="json", exclude_defaults=True),
        score=verdict.score,
        policy=policy.value,
        seed=seed,
        hints_used=min(max(hints_used, 0), len(exercise.hints)),
        created_at=now,
    )
    try:
        with transaction.atomic():
            attempt.save(force_insert=True)
    except IntegrityError:
        earlier = Attempt.objects.filter(token=token.nonce).first()
        if earlier is None:
            raise
        if earlier.user_id != user.pk:
            raise AlreadySent from None
        return earlier
    return attempt


def self_assess(*, user: Any, attempt: Attempt, ticks: list[int], now: datetime) -> SelfAssessment:
    """The learner's own verdict: the share of the points she ticked. Assessing again replaces it. Raises NotYours."""
    if attempt.user_id != user.pk:
        raise NotYours
    points = len(getattr(attempt.snapshot.exercise, "points", ()))
    met = sorted({tick for tick in ticks if 0 <= tick < points})
    assessment, _created = SelfAssessment.objects.update_or_create(
        attempt=attempt,
        defaults={"score": len(met) / points if points else 1.0, "ticks": met, "created_at": now},
    )
    return assessment


def report_answer(*, user: Any, attempt: Attempt, text: str, language: str, now: datetime) -> Report:
    """“My answer should count”: once for each answer. Raises NotYours, TooManyReports."""
    if attempt.user_id != user.pk:
        raise NotYours
    earlier = Report.objects.filter(attempt=attempt, kind=Report.Kind.ANSWER).first()
    if earlier is not None:
        return earlier
    _check_pace(user=user, now=now)
    report, _created = Report.objects.get_or_create(
        attempt=attempt,
        kind=Report.Kind.ANSWER,
        defaults={
            "about": f"exercise:{attempt.item_uid}",
            "user": user,
            "snapshot_id": attempt.snapshot_id,
            "answer": attempt.answer,
            "text": text[:2000],
            "language": language,
            "created_at": now,
        },
    )
    return report


def report_mistake(*, user: Any, about: str, text: str, language: str, now: datetime) -> Report:
    """Something is wrong with `about` (see Report). `user` may be None. Raises ValueError, TooManyReports."""
    if not ABOUT.fullmatch(about):
        raise ValueError(about)
    if user is not None:
        _check_pace(user=user, now=now)
    subject, _colon, uid = about.partition(":")
    snapshot = Item.objects.filter(uid=uid).values_list("content_hash", flat=True).first() if subject == "exercise" else None
    return Report.objects.create(
        kind=Report.Kind.MISTAKE,
        about=about,
        user=user,
        snapshot_id=snapshot or None,
        text=text[:2000],
        language=language,
        created_at=now,
    )


def _check_pace(*, user: Any, now: datetime) -> None:
    if Report.objects.filter(user=user, created_at__gt=now - timedelta(hours=1)).count() >= REPORTS_AN_HOUR:
        raise TooManyReports
