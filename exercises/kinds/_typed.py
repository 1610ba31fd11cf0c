"""Judging what was typed: letters by lithuanian.answers, reasons by the author."""

from collections.abc import Sequence

from exercises.exercise import MalformedAnswer
from exercises.kinds._parts import Distractor
from exercises.verdict import Code, Letter, PartVerdict, Policy
from lithuanian.answers import Comparison, Outcome, compare, normalised

#: No field of an exercise asks for more characters than this.
LONGEST_TYPED = 1000


def judge_typed(
    typed: str,
    accepted: Sequence[str],
    *,
    policy: Policy,
    wrong: Sequence[Distractor] = (),
    refused: Sequence[str] = (),
    rules: tuple[str, ...] = (),
) -> PartVerdict:
    """The verdict on `typed`. Raises MalformedAnswer when it is longer than any field allows.

    An answer the author listed as `wrong`, or one of `refused` (the base form given as a cue), is wrong even where it
    lacks Lithuanian letters only: kava for kavą is another case, not a missing letter.
    """
    if len(typed) > LONGEST_TYPED:
        raise MalformedAnswer(f"{len(typed)} characters typed")
    found = compare(typed, accepted, strict=policy is Policy.EXAM)
    if found.code in (Outcome.RIGHT, Outcome.MISSING):
        return _verdict(found, typed, rules)
    key = normalised(typed)
    foreseen = next((option for option in wrong if normalised(option.text) == key), None)
    if foreseen is None and found.code is not Outcome.LETTERS:
        near = (option for option in wrong if compare(typed, [option.text], strict=False).score == 1)
        foreseen = next(near, None)
    if foreseen is None and key not in map(normalised, refused):
        return _verdict(found, typed, rules)
    why = foreseen.why.model_dump() if foreseen and foreseen.why else None
    return _verdict(found, typed, rules).model_copy(update={"code": Code.WRONG, "score": 0.0, "why": why})


def _verdict(found: Comparison, typed: str, rules: tuple[str, ...]) -> PartVerdict:
    return PartVerdict(
        code=Code(found.code),
        score=found.score,
        given=typed,
        needed=found.needed,
        given_letters=tuple(Letter(text=run.text, mark=run.mark) for run in found.given_letters),
        needed_letters=tuple(Letter(text=run.text, mark=run.mark) for run in found.needed_letters),
        rules=() if found.code is Outcome.RIGHT else rules,
    )
