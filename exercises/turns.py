"""One exercise on one page, from the question to the verdict, whatever goes wrong on the way: used by every page that
asks. A form that is stale, malformed or overtaken by an editor comes back with a message and with the answer in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest

from accounts.guests import TooManyGuests, learner
from exercises import rendering, services
from exercises.exercise import MalformedAnswer
from exercises.models import Attempt, Item
from exercises.services import AlreadySent, ExerciseChanged, FormToken, StaleForm
from exercises.verdict import Policy

#: Why a form came back: the message's code (exercises/_notice.html) and the HTTP status.
REFUSALS: dict[type[Exception], tuple[str, int]] = {
    StaleForm: ("stale", 409),
    ExerciseChanged: ("changed", 409),
    AlreadySent: ("already-sent", 409),
    MalformedAnswer: ("malformed", 400),
    TooManyGuests: ("too-many", 429),
}


@dataclass(frozen=True)
class Turn:
    """What the page shows: a form (`token`), perhaps sent back with `message` and the `answer` kept, or an `attempt`."""

    item: Item
    seed: int
    token: FormToken | None = None
    answer: list[str] | None = None
    attempt: Attempt | None = None
    message: str = ""
    status: int = 200

    def context(self, *, language: str, **more: Any) -> dict[str, Any]:
        """The context of `exercises/_turn.html`; `more` as exercise_context takes it. Raises UnreadableItem."""
        context = rendering.exercise_context(
            item=self.item,
            seed=self.seed,
            language=language,
            token=self.token,
            answer=self.answer,
            attempt=self.attempt,
            **more,
        )
        return context | {"message": self.message}


def begin(*, item: Item, seed: int | None = None) -> Turn:
    """A fresh form."""
    token = services.new_form(item=item, seed=seed)
    return Turn(item=item, seed=token.seed, token=token)


def take(request: HttpRequest, *, item: Item, context: str, now: datetime, policy: Policy = Policy.PRACTICE) -> Turn:
    """The answer in `request.POST`, checked and kept. A stranger becomes a guest once the answer is a proper one.

    Raises UnreadableItem; every other trouble comes back as a Turn with a message and a status.
    """
    try:
        token = services.read_form(value=request.POST.get("token", ""), item=item)
        exercise = services.asked(item=item, token=token)
        answer = services.answer_from(request.POST, exercise)
        if not request.user.is_authenticated:
            exercise.check(answer, policy=policy)  # its shape only: no lexicon is asked
            if services.was_sent(token=token):
                raise AlreadySent
        attempt = services.submit(
            user=learner(request, now=now),
            item=item,
            answer=answer,
            seed=token.seed,
            token=token,
            context=context,
            now=now,
            policy=policy,
            hints_used=_count(request.POST.get("hints_used", "")),
            exercise=exercise,
        )
    except tuple(REFUSALS) as refusal:
        return _sent_back(request, item=item, refusal=refusal)
    changed = "changed-meanwhile" if token.content_hash != item.content_hash else ""
    return Turn(item=item, seed=attempt.seed, attempt=attempt, message=changed)


def _sent_back(request: HttpRequest, *, item: Item, refusal: Exception) -> Turn:
    """A fresh form that holds whatever of the answer can still be used."""
    message, status = REFUSALS[type(refusal)]
    try:
        kept = services.answer_from(request.POST, item.exercise)
    except MalformedAnswer:
        kept = []
    token = services.new_form(item=item)
    return Turn(item=item, seed=token.seed, token=token, answer=kept, message=message, status=status)


def _count(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
