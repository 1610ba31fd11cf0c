"""What several kinds share: distractors with a reason, options in a seeded order, judging a chosen option."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from exercises.exercise import Analyser, MalformedAnswer
from exercises.kinds._noted import other_forms
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part, Translated
from exercises.verdict import Code, PartVerdict
from lithuanian.answers import normalised

T = TypeVar("T")


def refusal(message: str, **values: object) -> PydanticCustomError:
    """An error about content, for editors. `message` is an English msgid with {named} places.

    The error's `ctx` carries the msgid as `message` beside the values, so that the authoring form can translate it.
    """
    return PydanticCustomError("exercise", message, {"message": message, **values})


def all_different(texts: Iterable[str]) -> None:
    """Raises where two texts are the same to a reader."""
    for text, times in Counter(normalised(text) for text in texts).items():
        if times > 1:
            raise refusal(
                _("“{text}” stands {times} times; every option must differ from the others."), text=text, times=times
            )


def shuffled(items: Iterable[T], seed: int, place: int = 0) -> list[T]:
    """`items` in an order that depends on `seed` and `place` alone, so that a page can be shown again as it was."""
    order = list(items)
    random.Random(f"{seed}/{place}").shuffle(order)  # noqa: S311
    return order


def one_per_field(answer: Sequence[str], count: int) -> list[str]:
    """`answer` with one stripped string for each of `count` fields. Raises MalformedAnswer.

    A form of radio buttons of which none was chosen sends nothing at all: that is an answer with every field empty.
    """
    if not answer:
        return [""] * count
    if len(answer) != count:
        raise MalformedAnswer(f"{len(answer)} answers to {count} fields")
    return [value.strip() for value in answer]


class Distractor(Part):
    """A wrong answer the author foresees, with the reason why it is wrong. Written short: the text alone."""

    text: Lithuanian = Field(description=_("A wrong answer that a learner may well give."), examples=["dydį"])
    why: Translated | None = Field(
        default=None, description=_("Why this very answer is wrong: two short sentences, shown to whoever gives it.")
    )

    @model_validator(mode="before")
    @classmethod
    def read_plain_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


def judge_choice(
    given: str,
    right: str,
    wrong: Mapping[str, Translated | None],
    *,
    rules: tuple[str, ...] = (),
    lexicon: Analyser | None = None,
    context: str | None = None,
) -> PartVerdict:
    """The verdict on one option out of `right` and `wrong` (text → reason). Raises MalformedAnswer for any other.

    Where the options stand in a sentence, `context` is it with the gap as {1} or ___: another form of the right word is
    then told as such.
    """
    if given == right:
        return PartVerdict(code=Code.RIGHT, score=1, given=given, needed=right)
    if not given:
        return PartVerdict(code=Code.MISSING, score=0, needed=right, rules=rules)
    if given not in wrong:
        raise MalformedAnswer(f"{given!r} is not among the options")
    why = wrong[given]
    slips = () if context is None else other_forms(given, right, lexicon=lexicon, context=context)
    return PartVerdict(
        code=Code.FORM if slips else Code.WRONG,
        score=0,
        given=given,
        needed=right,
        why=why.model_dump() if why else None,
        rules=rules,
        slips=slips,
    )


def field_name(place: int, count: int) -> str:
    """The name of a group of radio buttons: groups on one page must not share a name."""
    return "answer" if count == 1 else f"answer-{place}"
