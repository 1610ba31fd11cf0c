"""What a comparison found, as a verdict keeps it: notes on the words that differ, and by which rule."""

import re

from exercises.verdict import Code, SlipNote, tag_code
from lithuanian.alignment import PUNCTUATION
from lithuanian.answers import Comparison, Outcome, Slip, compare
from lithuanian.government import RULES, Kind
from lithuanian.government.words import FEELING_VERBS
from lithuanian.letters import clean
from lithuanian.slips import Analyser

#: So many slips of one answer and so many readings of one form are kept.
MOST_SLIPS, MOST_READINGS = 12, 3
#: A gap as an author marks it in a question: Čia gyvena ___.
_BLANK = re.compile(r"_{2,}|\{1\}|…")
_RULES_OF_CODES = {Outcome.LETTERS: "missing-letters", Outcome.ORDER: "word-order"}
_RULES_OF_TAGS = {
    "degree": "degrees-of-adjectives",
    "definite": "definite-adjectives",
    "mood": "",
    "voice": "",
}
#: Here the verb is named as it stands in the sentence: its ne- is the point.
NEGATION = "genitive-of-negation"


def notes(found: Comparison, typed: str) -> tuple[SlipNote, ...]:
    """A note for every word of `found`, the comparison of `typed`, that differs and of which there is something to say."""
    if found.code is Outcome.ORDER:
        return (order_note(found.needed),)
    said = [slip for slip in found.slips if slip.code is not Outcome.WRONG]
    return tuple(_note(slip, typed, found.needed) for slip in said[:MOST_SLIPS])


def order_note(needed: str) -> SlipNote:
    """The note that the right words of the sentence `needed` stand in another order."""
    return SlipNote(code=Code.ORDER, needed=needed, rule=_RULES_OF_CODES[Outcome.ORDER])


def other_forms(given: str, right: str, *, lexicon: Analyser | None, context: str) -> tuple[SlipNote, ...]:
    """Notes on a chosen option that has other forms of the words of the right one; empty where it differs in more."""
    if lexicon is None or not given:
        return ()
    found = compare(given, [right], strict=True, lexicon=lexicon, context=context, free_order=False)
    if any(slip.code is not Outcome.FORM for slip in found.slips):
        return ()
    return notes(found, given)


def question_context(question: str) -> str | None:
    """A question that is a sentence with one gap, as a context for `other_forms`; None for any other question."""
    return _BLANK.sub("___", question) if len(_BLANK.findall(question)) == 1 else None


def _note(slip: Slip, typed: str, needed: str) -> SlipNote:
    rule, governor = _reason(slip)
    return SlipNote(
        code=Code(slip.code),
        given=_in_text(slip.given, typed, slip.written[0].lemma if slip.written else ""),
        needed=_in_text(slip.needed, needed, slip.wanted.lemma if slip.wanted else ""),
        written=tuple(dict.fromkeys(tag_code(form.tags) for form in slip.written))[:MOST_READINGS],
        wanted=tag_code(slip.wanted.tags) if slip.wanted else "",
        lemma=slip.wanted.lemma if slip.wanted else "",
        rule=rule,
        governor=governor,
        typo=slip.typo or "",
    )


def _in_text(word: str, text: str, lemma: str) -> str:
    """`word` with its capital from `text`, unless that only opens a sentence."""
    tokens = clean(text).split(" ")
    for place, token in enumerate(tokens):
        core = token.strip(PUNCTUATION)
        if core.lower() == word and not (place == 0 and len(tokens) > 1 and lemma.islower()):
            return core
    return word


def _reason(slip: Slip) -> tuple[str, str]:
    """The rule a slip is about and the word that demands the form, as one names it: the verb by its infinitive."""
    if slip.code is not Outcome.FORM:
        return _RULES_OF_CODES.get(slip.code, ""), ""
    differs = slip.differs
    if differs and not {"case", "number", "gender", "tense", "person", "mood", "negative"} & set(differs):
        return next((_RULES_OF_TAGS[name] for name in differs if name in _RULES_OF_TAGS), ""), ""
    rule = RULES.get(slip.rule)
    named = rule is not None and rule.kind is Kind.GOVERNMENT and slip.rule != NEGATION
    if named and slip.governor_lemma and slip.governor_lemma not in FEELING_VERBS:
        return slip.rule, slip.governor_lemma
    return slip.rule, slip.governor
