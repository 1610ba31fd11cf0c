"""What a comparison found, as a verdict keeps it: notes on the words that differ, and by which rule."""

import re

from exercises.verdict import Code, SlipNote, tag_code
from lithuanian.alignment import PUNCTUATION
from lithuanian.answers import Comparison, Outcome, Slip, compare
from lithuanian.government import RULES, Kind
from lithuanian.government.words import FEELING_VERBS, SUBJECTS
from lithuanian.grammar import PartOfSpeech
from lithuanian.letters import clean
from lithuanian.slips import ADVERBS, Analyser
from lithuanian.typos import ending_start

#: So many slips of one answer and so many readings of one form are kept.
MOST_SLIPS, MOST_READINGS = 12, 3
#: A gap as an author marks it in a question: Čia gyvena ___.
_BLANK = re.compile(r"_{2,}|\{1\}|…")
_RULES_OF_CODES = {Outcome.LETTERS: "missing-letters", Outcome.ORDER: "word-order"}
#: Tags that other words of the sentence decide; of the rest these are the rules.
_GOVERNED = frozenset(("case", "number", "gender", "tense", "person", "mood", "negative"))
_RULES_OF_TAGS = {"degree": "degrees-of-adjectives", "definite": "definite-adjectives"}
#: Here the verb is named as it stands in the sentence: its ne- is the point.
NEGATION = "genitive-of-negation"


def notes(found: Comparison, typed: str, lexicon: Analyser | None) -> tuple[SlipNote, ...]:
    """A note for every word of `found`, the comparison of `typed`, that differs and of which there is something to say."""
    if found.code is Outcome.ORDER and len(found.slips) == 1:
        return (order_note(found.needed),)
    if found.code is Outcome.WRONG:
        return ()
    said = [slip for slip in found.slips if slip.code is not Outcome.WRONG and not _is_doubtful(slip, lexicon)]
    return tuple(_note(slip, typed, found.needed, lexicon) for slip in said[:MOST_SLIPS])


def _is_doubtful(slip: Slip, lexicon: Analyser | None) -> bool:
    """Whether what is called another word may be a form of the same one, as the lexicon lacks one of both: kišenėj."""
    stem = slip.needed[: ending_start(slip.needed)]
    if slip.code is not Outcome.WORD or not slip.given.startswith(stem):
        return False
    return slip.wanted is None or lexicon is None or not lexicon.analyse(slip.given)


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
    return notes(found, given, lexicon)


def question_context(question: str) -> str | None:
    """A question that is a sentence with one gap, as a context for `other_forms`; None for any other question."""
    return _BLANK.sub("___", question) if len(_BLANK.findall(question)) == 1 else None


def _note(slip: Slip, typed: str, needed: str, lexicon: Analyser | None) -> SlipNote:
    written, wanted, adverbs = slip.written, slip.wanted, slip.rule == ADVERBS
    adjective_needed = adverbs and wanted is not None and wanted.pos is not PartOfSpeech.ADVERB
    rule, governor = _reason(slip, lexicon)
    return SlipNote(
        code=Code(slip.code),
        given=_in_text(slip.given, typed, written[0].lemma if written else ""),
        needed=_in_text(slip.needed, needed, wanted.lemma if wanted else ""),
        written=() if adverbs else tuple(dict.fromkeys(tag_code(form.tags) for form in written))[:MOST_READINGS],
        wanted=tag_code(wanted.tags) if wanted and not adverbs else "",
        # An adverb is its own dictionary form; where the adjective is needed, none is named.
        lemma=wanted.lemma if wanted and not adjective_needed else "",
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


def _reason(slip: Slip, lexicon: Analyser | None) -> tuple[str, str]:
    """The rule a slip is about and the word that demands the form, as one names it: the verb by its infinitive."""
    if slip.code is not Outcome.FORM:
        return _RULES_OF_CODES.get(slip.code, ""), ""
    if slip.rule == ADVERBS:
        return ADVERBS, ""
    differs = slip.differs
    said_to = slip.governor.lower() not in SUBJECTS  # with tu or jūs in the sentence the verb simply agrees
    if differs == ("number",) and slip.wanted and slip.wanted.tags.person == 2 and said_to:
        return "tu-and-jus", ""
    if differs and not _GOVERNED & set(differs):
        return next((_RULES_OF_TAGS[name] for name in differs if name in _RULES_OF_TAGS), ""), ""
    rule = RULES.get(slip.rule)
    by_lemma = rule is not None and rule.kind is Kind.GOVERNMENT and slip.rule != NEGATION
    if by_lemma and slip.governor_lemma and slip.governor_lemma not in FEELING_VERBS:
        return slip.rule, slip.governor_lemma
    common = slip.governor_lemma.islower() or slip.governor.lower() in SUBJECTS or _is_common(slip.governor, lexicon)
    return slip.rule, slip.governor.lower() if common else slip.governor


def _is_common(word: str, lexicon: Analyser | None) -> bool:
    """Whether `word` is no name: its capital can only open a sentence."""
    readings = lexicon.analyse(word) if lexicon and word else ()
    return bool(readings) and all(reading.entry.lemma.islower() for reading in readings)
