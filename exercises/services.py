"""What happens to exercises: a form is made, an answer is checked and kept, a learner assesses herself or reports."""

import re
import secrets
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.db import IntegrityError, transaction

from accounts import notices
from exercises import slips
from exercises.exercise import Exercise, MalformedAnswer
from exercises.models import Attempt, Item, Regrade, Report, SelfAssessment, Snapshot, UnreadableItem
from exercises.verdict import Policy, SlipNote
from lexicon.services import machine
from lithuanian.answers import normalised

#: A form may be answered this long after its page was opened.
FORM_LIFETIME = timedelta(days=60)
#: A form has at most this many fields, each at most this many characters.
MOST_FIELDS, LONGEST_FIELD = 60, 5_000
#: Common slips are counted in this many of a person's newest answers.
NEWEST_ANSWERS = 500
#: Generated exercises are called so in the ledger, followed by the name of their drill.
GENERATED = "drill:"
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


class AlreadyDecided(Exception):
    """An editor has decided about this report before."""


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
    verdict = exercise.check(answer, lexicon=machine(), policy=policy)
    attempt = Attempt(
        token=token.nonce,
        user=user,
        item=item if item.pk else None,  # a generated exercise is in no table: its snapshot says what was asked
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
            own = exercise.own_score(answer) if verdict.score is None else None
            if own is not None:
                SelfAssessment.objects.create(attempt=attempt, score=own, created_at=now)
    except IntegrityError:
        earlier = Attempt.objects.filter(token=token.nonce).first()
        if earlier is None:
            raise
        if earlier.user_id != user.pk:
            raise AlreadySent from None
        return earlier
    return attempt


def commonest_slips(user: Any, *, since: datetime | None = None, limit: int = 3) -> list[slips.CommonSlip]:
    """The kinds of slip `user` made most often (since a time), the most frequent first. One query.

    The newest answers are looked at; those that count by a later verdict are left out.
    """
    attempts = Attempt.objects.of(user).filter(regrades=None)
    if since is not None:
        attempts = attempts.filter(created_at__gte=since)
    verdicts = attempts.order_by("-created_at", "-pk").values_list("verdict", flat=True)[:NEWEST_ANSWERS]
    parts = (part for verdict in verdicts for part in verdict.get("parts", ()))
    notes = (SlipNote.model_validate(note) for part in parts for note in part.get("slips", ()))
    return slips.commonest(notes, limit)


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


def report_mistake(
    *, user: Any, about: str, text: str, language: str, now: datetime, attempt: Attempt | None = None
) -> Report:
    """Something is wrong with `about` (see Report), perhaps as it was asked in `attempt`. `user` may be None.

    Raises ValueError, TooManyReports, NotYours.
    """
    if attempt is not None and (user is None or attempt.user_id != user.pk):
        raise NotYours
    if not ABOUT.fullmatch(about):
        raise ValueError(about)
    if user is not None:
        _check_pace(user=user, now=now)
    subject, _colon, uid = about.partition(":")
    snapshot = (
        Item.objects.filter(uid=uid).values_list("content_hash", flat=True).first() if subject == "exercise" else None
    )
    return Report.objects.create(
        kind=Report.Kind.MISTAKE,
        about=about,
        user=user,
        attempt=attempt,
        snapshot_id=attempt.snapshot_id if attempt else snapshot or None,
        text=text[:2000],
        language=language,
        created_at=now,
    )


def _check_pace(*, user: Any, now: datetime) -> None:
    if Report.objects.filter(user=user, created_at__gt=now - timedelta(hours=1)).count() >= REPORTS_AN_HOUR:
        raise TooManyReports


def accept_report(*, report: Report, editor: Any, now: datetime) -> list[Regrade]:
    """Agrees with a report and thanks its author.

    A reported answer becomes one of the exercise's accepted answers (a new published revision; a draft under way gets
    it too), and everybody who gave the same answer is regraded. Where a kind has no accepted answers to add to, the
    editor changes the exercise first: the regrade uses it as it stands. Raises AlreadyDecided, UnreadableItem.
    """
    with transaction.atomic():
        report = _decide(report=report, state=Report.State.ACCEPTED, editor=editor, now=now)
        if report.kind != Report.Kind.ANSWER:
            _tell(report, now=now)
            return []
        if report.item_uid.startswith(GENERATED):
            regrades = _regrade_generated(report=report, now=now)
        else:
            item = Item.objects.get(uid=report.item_uid)
            _accept_answer(item=item, answer=report.answer, editor=editor)
            regrades = _regrade(item=Item.objects.get(pk=item.pk), report=report, now=now)
        _tell(report, now=now)
        same = Report.objects.filter(kind=Report.Kind.ANSWER, state=Report.State.NEW, about=report.about).order_by("pk")
        if report.item_uid.startswith(GENERATED):
            same = same.filter(snapshot=report.snapshot)
        for other in same:
            if answer_key(other.answer) == answer_key(report.answer):
                _tell(_decide(report=other, state=Report.State.ACCEPTED, editor=editor, now=now), now=now)
        return regrades


def decline_report(*, report: Report, editor: Any, now: datetime) -> None:
    """Does not agree, and tells the author. Raises AlreadyDecided."""
    with transaction.atomic():
        _tell(_decide(report=report, state=Report.State.DECLINED, editor=editor, now=now), now=now)


def answer_key(answer: list[str]) -> tuple[str, ...]:
    """The form in which two answers that differ only in what is forgiven are the same."""
    return tuple(normalised(value) for value in answer)


def _decide(*, report: Report, state: str, editor: Any, now: datetime) -> Report:
    report = Report.objects.select_for_update().get(pk=report.pk)
    if report.state != Report.State.NEW:
        raise AlreadyDecided
    report.state, report.decided_at, report.decided_by = state, now, editor
    report.save(update_fields=["state", "decided_at", "decided_by"])
    return report


def _accept_answer(*, item: Item, answer: list[str], editor: Any) -> None:
    """Publishes `item` with `answer` accepted; whatever an editor has in a draft stays a draft, with the answer too."""
    draft = item.get_latest_revision_as_object() if item.has_unpublished_changes else None
    if _add_accepted(item, answer):
        item.save_revision(user=editor, log_action=True).publish(user=editor)
        if draft is not None:
            draft.refresh_from_db(fields=["latest_revision", "live", "live_revision", "last_published_at"])
            with suppress(UnreadableItem):
                _add_accepted(draft, answer)
            draft.save_revision(user=editor, log_action=True)


def _add_accepted(item: Item, answer: list[str]) -> bool:
    """Puts `answer` into the item's content; False where it counts already or the kind has nowhere to put it."""
    exercise = item.exercise
    try:
        if exercise.check(answer, lexicon=machine()).score == 1:
            return False
        wider = exercise.accepting(answer, lexicon=machine())
    except MalformedAnswer:
        return False
    if wider is None:
        return False
    item.content, item.version = content_of(wider), wider.version
    return True


def content_of(exercise: Exercise) -> dict[str, Any]:
    """An exercise as it is stored: as in the content files, defaults left out."""
    return exercise.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _regrade(*, item: Item, report: Report, now: datetime) -> list[Regrade]:
    """New verdicts for everybody who gave the answer of `report` and whose score rises by them."""
    return _regrade_all(item.exercise, Attempt.objects.filter(item_uid=item.uid), report=report, now=now)


def _regrade_generated(*, report: Report, now: datetime) -> list[Regrade]:
    """The same for a generated exercise: what was asked is kept as it was, and the answer counts from now on.

    Its frame or its words are for the editor to mend. Raises UnreadableItem.
    """
    exercise = report.snapshot.exercise
    with suppress(MalformedAnswer):
        exercise = exercise.accepting(report.answer) or exercise
    attempts = Attempt.objects.filter(item_uid=report.item_uid, snapshot=report.snapshot)
    return _regrade_all(exercise, attempts, report=report, now=now)


def _regrade_all(exercise: Exercise, attempts: Any, *, report: Report, now: datetime) -> list[Regrade]:
    key = answer_key(report.answer)
    regrades = []
    for attempt in attempts.with_effective_score().order_by("pk").iterator():
        if answer_key(attempt.answer) != key or attempt.effective is None:
            continue
        try:
            verdict = exercise.check(attempt.answer, lexicon=machine(), policy=Policy(attempt.policy))
        except MalformedAnswer:
            continue
        if verdict.score is not None and verdict.score > attempt.effective:
            regrades.append(
                Regrade(
                    attempt=attempt,
                    report=report,
                    verdict=verdict.model_dump(mode="json", exclude_defaults=True),
                    score=verdict.score,
                    created_at=now,
                )
            )
    return Regrade.objects.bulk_create(regrades)


def _tell(report: Report, *, now: datetime) -> None:
    """One message to the author of a decided report, where there is an address; the report's own page says it too."""
    if report.user is not None and report.user.email:
        notices.queue(
            user=report.user,
            kind=f"exercises.report_{report.state}",
            date_key=f"report:{report.pk}",
            context={"about": report.about, "answer": " · ".join(report.answer), "kind": report.kind},
            now=now,
        )
