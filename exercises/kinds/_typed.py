"""Judging what was typed: forms, words and letters by lithuanian.answers, reasons by the author first."""

from collections.abc import Sequence

from exercises.exercise import Analyser, MalformedAnswer
from exercises.kinds._noted import notes
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
    lexicon: Analyser | None = None,
    context: str = "",
    free_order: bool = True,
    wrong: Sequence[Distractor] = (),
    refused: Sequence[str] = (),
    rules: tuple[str, ...] = (),
) -> PartVerdict:
    """The verdict on `typed`. Raises MalformedAnswer when it is longer than any field allows.

    `context` is the sentence with this gap as {1}; `free_order` whether other orders of a sentence are right. An answer
    the author listed as `wrong`, or one of `refused` (the base form given as a cue), is wrong even where it lacks
    Lithuanian letters only or is a slip of the fingers away: kava for kavą is another case, not a missing letter.
    """
    if len(typed) > LONGEST_TYPED:
        raise MalformedAnswer(f"{len(typed)} characters typed")
    strict = policy is Policy.EXAM
    found = compare(typed, accepted, strict=strict, lexicon=lexicon, context=context, free_order=free_order)
    verdict, key = _verdict(found, typed, rules, lexicon), normalised(typed)
    if not key or key in map(normalised, accepted):
        return verdict
    foreseen = next((option for option in wrong if normalised(option.text) == key), None)
    if foreseen is None and found.code not in (Outcome.RIGHT, Outcome.LETTERS, Outcome.TYPO):
        foreseen = next((option for option in wrong if _is_nearly(typed, option.text, lexicon)), None)
    if foreseen is None and key not in map(normalised, refused):
        return verdict
    why = foreseen.why.model_dump() if foreseen and foreseen.why else None
    if all(slip.forgiven for slip in found.slips):
        verdict = verdict.model_copy(update={"code": Code.WRONG, "score": 0.0, "slips": (), "rules": rules})
    return verdict.model_copy(update={"why": why})


def _is_nearly(typed: str, foreseen: str, lexicon: Analyser | None) -> bool:
    """Whether `typed` is a foreseen answer but for what practice forgives."""
    return compare(typed, [foreseen], strict=False, lexicon=lexicon).score == 1


def _verdict(found: Comparison, typed: str, rules: tuple[str, ...], lexicon: Analyser | None) -> PartVerdict:
    slips = notes(found, typed, lexicon)
    return PartVerdict(
        code=Code.WRONG if found.code is Outcome.WORD and not slips else Code(found.code),
        score=found.score,
        given=typed,
        needed=found.needed,
        given_letters=tuple(Letter(text=run.text, mark=run.mark) for run in found.given_letters),
        needed_letters=tuple(Letter(text=run.text, mark=run.mark) for run in found.needed_letters),
        rules=() if found.code is Outcome.RIGHT else rules,
        slips=slips,
    )
