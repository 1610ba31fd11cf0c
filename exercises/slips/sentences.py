"""A slip in whole sentences of the interface's language: what was used, what is needed, what demands it.

In every text *word* is Lithuanian. A sentence that names a case inside itself exists once for each case, so that
languages that bend the names of cases can say it right.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, override

from exercises.slips import names
from exercises.verdict import Code, PartVerdict, SlipNote, read_tags
from lexicon import grammar
from lexicon.grammar import Point
from lithuanian.government.sentence import takes_genitive
from lithuanian.grammar import Case, Gender, Mood, Number, Tags, Tense
from lithuanian.slips import lacks_letters_only
from lithuanian.typos import Typo

#: Of one verdict so many slips are explained; the others are counted.
MOST_EXPLAINED = 3

# Translators: "reading" is a name of a form, never bent: "accusative plural (*ką?*), feminine", "past tense". It stands
# after a colon, or after a word that agrees with any gender (тут подходит …, čia tinka …). *word* is Lithuanian.
USED = _("You used *%(given)s*: %(reading)s.")
UNMARKED = _("Without its Lithuanian letters it is another form: *%(given)s* – %(reading)s.")
NEEDED = _("Here you need the %(reading)s: *%(needed)s*.")
OTHER_FORM = _("Here another form of the word is needed: *%(needed)s*.")
AGREES = _("It must agree with *%(governor)s*: %(reading)s – *%(needed)s*.")
VERB_AGREES = _("The verb goes with *%(governor)s*: %(reading)s – *%(needed)s*.")
NEGATED = _("After *%(governor)s*, a verb with *ne-*, the genitive is needed (*ko?*): *%(needed)s*.")
TAKES = {
    (Case.NOMINATIVE, None): _("*%(governor)s* takes the nominative (*kas?*): *%(needed)s*."),
    (Case.GENITIVE, None): _("*%(governor)s* takes the genitive (*ko?*): *%(needed)s*."),
    (Case.DATIVE, None): _("*%(governor)s* takes the dative (*kam?*): *%(needed)s*."),
    (Case.ACCUSATIVE, None): _("*%(governor)s* takes the accusative (*ką?*): *%(needed)s*."),
    (Case.INSTRUMENTAL, None): _("*%(governor)s* takes the instrumental (*kuo?*): *%(needed)s*."),
    (Case.LOCATIVE, None): _("*%(governor)s* takes the locative (*kur?*): *%(needed)s*."),
    (Case.NOMINATIVE, Number.SINGULAR): _(
        "*%(governor)s* takes the nominative (*kas?*), here in the singular: *%(needed)s*."
    ),
    (Case.GENITIVE, Number.SINGULAR): _(
        "*%(governor)s* takes the genitive (*ko?*), here in the singular: *%(needed)s*."
    ),
    (Case.DATIVE, Number.SINGULAR): _("*%(governor)s* takes the dative (*kam?*), here in the singular: *%(needed)s*."),
    (Case.ACCUSATIVE, Number.SINGULAR): _(
        "*%(governor)s* takes the accusative (*ką?*), here in the singular: *%(needed)s*."
    ),
    (Case.INSTRUMENTAL, Number.SINGULAR): _(
        "*%(governor)s* takes the instrumental (*kuo?*), here in the singular: *%(needed)s*."
    ),
    (Case.LOCATIVE, Number.SINGULAR): _(
        "*%(governor)s* takes the locative (*kur?*), here in the singular: *%(needed)s*."
    ),
    (Case.NOMINATIVE, Number.PLURAL): _(
        "*%(governor)s* takes the nominative (*kas?*), here in the plural: *%(needed)s*."
    ),
    (Case.GENITIVE, Number.PLURAL): _("*%(governor)s* takes the genitive (*ko?*), here in the plural: *%(needed)s*."),
    (Case.DATIVE, Number.PLURAL): _("*%(governor)s* takes the dative (*kam?*), here in the plural: *%(needed)s*."),
    (Case.ACCUSATIVE, Number.PLURAL): _(
        "*%(governor)s* takes the accusative (*ką?*), here in the plural: *%(needed)s*."
    ),
    (Case.INSTRUMENTAL, Number.PLURAL): _(
        "*%(governor)s* takes the instrumental (*kuo?*), here in the plural: *%(needed)s*."
    ),
    (Case.LOCATIVE, Number.PLURAL): _("*%(governor)s* takes the locative (*kur?*), here in the plural: *%(needed)s*."),
}
TENSES = {
    Tense.PRESENT: _("With *%(governor)s* the present tense is needed: *%(needed)s*."),
    Tense.PAST: _("With *%(governor)s* the past tense is needed: *%(needed)s*."),
    Tense.FREQUENTATIVE: _("With *%(governor)s* the past tense of habit is needed: *%(needed)s*."),
    Tense.FUTURE: _("With *%(governor)s* the future tense is needed: *%(needed)s*."),
}
MOODS = {
    Mood.INFINITIVE: _("After *%(governor)s* the infinitive is needed: *%(needed)s*."),
    Mood.CONDITIONAL: _("With *%(governor)s* the conditional is needed here: *%(needed)s*."),
}
NE = _("With *%(governor)s* the verb has *ne-* too: *%(needed)s*.")
TO_JUS = _("*%(given)s* is said to a friend or a child. To strangers or to several people say *%(needed)s*.")
TO_TU = _("*%(given)s* is said to strangers or to several people. To a friend or a child say *%(needed)s*.")
ADVERB = _("An adverb says how something is done (*kaip?*): *%(needed)s*, not *%(given)s*.")
ADJECTIVE = _("An adjective says what somebody or something is like (*koks? kokia?*): *%(needed)s*, not *%(given)s*.")
BY_WOMAN = _("*%(given)s* is what a man says of himself. A woman says: *%(needed)s*.")
BY_MAN = _("*%(given)s* is what a woman says of herself. A man says: *%(needed)s*.")

WORD = _("*%(given)s* is another word. Here you need *%(needed)s*.")
MISSING = _("The word *%(needed)s* is missing.")
EXTRA = _("The word *%(given)s* is not needed here.")
ORDER = _("The words are right, but they stand in another order: *%(needed)s*")
ORDER_TOO = _("Here the words stand in another order: *%(needed)s*")
LETTERS = _("Mind the Lithuanian letters: *%(needed)s*, not *%(given)s*.")
NUMBER_ROW = _(
    "Digits or signs came out instead of Lithuanian letters: *%(needed)s*, not *%(given)s*. The keyboard was not set to Lithuanian."
)
TYPOS = {
    Typo.SWAPPED: _("Two letters changed places: *%(needed)s*, not *%(given)s*."),
    Typo.NEIGHBOUR: _("One key beside the right one: *%(needed)s*, not *%(given)s*."),
    Typo.DOUBLED: _("One letter is typed twice: *%(needed)s*, not *%(given)s*."),
    Typo.SINGLE: _("A double letter is typed once: *%(needed)s*, not *%(given)s*."),
    Typo.DROPPED: _("A letter is missing: *%(needed)s*, not *%(given)s*."),
    Typo.EXTRA: _("There is a letter too many: *%(needed)s*, not *%(given)s*."),
    Typo.SPACE: _("Mind the space between words: *%(needed)s*, not *%(given)s*."),
    Typo.NUMBER_ROW: NUMBER_ROW,
    Typo.LAYOUT: _("The keyboard was set to Cyrillic: *%(needed)s*."),
}
SLIPPED = _("A slip of the fingers: *%(needed)s*, not *%(given)s*.")

#: Rules by which a word copies gender, number and case of another, named as its governor.
AGREEMENT = frozenset((
    "adjective-agreement", "predicate-agreement", "ordinals", "plural-numerals", "numerals-gender", "numerals-cases",
    "gender-of-nouns", "relative-kuris",
))  # fmt: skip
#: Rules by which the word named as governor itself demands the case.
TAKING = frozenset((
    "accusative-object", "genitive-after-reikia", "genitive-of-quantity", "genitive-after-prepositions",
    "accusative-direction", "accusative-after-prepositions", "instrumental-after-prepositions", "nouns-after-numbers",
    "collective-numerals", "prices", "dative-feeling", "genitive-after-verbs", "genitive-of-lack", "dative-after-verbs",
    "instrumental-after-verbs", "instrumental-profession", "adjective-government", "comparison-negu-uz",
))  # fmt: skip
#: Rules by which a verb follows its subject, named as its governor.
PERSON = frozenset(("verb-person", "present-tense-as-jus"))
_SPEAKERS = frozenset(("aš", "mes"))
_DEMONSTRATIVES = frozenset(("šis", "šitas", "tas"))


class Correction(NamedTuple):
    """What is said of one part: the paragraphs (the author's reason, or one for each slip), how many slips are
    explained and how many only counted, and the point of grammar the first one is about ("" where none is known), with
    whether the word that demands the form is named."""

    told: tuple[str, ...]
    explained: int = 0
    further: int = 0
    rule: str = ""
    reasoned: bool = False


def correction(part: PartVerdict, language: str, most: int = MOST_EXPLAINED) -> Correction:
    """The correction of `part` in `language`, at most `most` slips explained. The author's reason comes alone."""
    if part.why:
        return Correction((part.why.get(language) or part.why.get("en", ""),))
    explained = part.slips[:most]
    with override(language):
        told = tuple(text for note in explained if (text := sentence(note)))
    ruled = next((note for note in explained if note.rule and part.score != 1), None)
    further = len(part.slips) - len(explained)
    if ruled is None:
        return Correction(told, len(explained), further)
    return Correction(told, len(explained), further, ruled.rule, bool(ruled.governor))


def sentences(part: PartVerdict, language: str, points: Mapping[str, Point] | None = None) -> list[str]:
    """What the learner reads about one part of an answer, in `language`, one text for each paragraph.

    The last is the point of grammar in short, where it has a page among `points` (all published ones); under an
    exercise that explains the point itself it is left out where the word that demands the form is named.
    """
    found = correction(part, language)
    point = (grammar.points(language) if points is None else points).get(found.rule)
    with override(language):
        rest = [more(found.further)] if found.further else []
    return [*found.told, *rest, *([point.short] if point else [])]


def sentence(note: SlipNote) -> str:
    """One or two sentences about a slip, in the language of the page; "" where there is nothing to say."""
    values = {"given": note.given, "needed": note.needed, "governor": note.governor}
    match note.code:
        case Code.FORM:
            return _form(note, values)
        case Code.TYPO:
            return str(_typo(note)) % values
        case Code.LETTERS:
            return str(NUMBER_ROW if note.typo == Typo.NUMBER_ROW else LETTERS) % values
        case Code.WORD:
            return str(WORD) % values
        case Code.MISSING:
            return str(MISSING) % values
        case Code.EXTRA:
            return str(EXTRA) % values
        case Code.ORDER:
            return str(ORDER_TOO if note.given else ORDER) % values
    return ""


def more(count: int) -> str:
    """How many slips beyond those explained there are."""
    return ngettext("One more word differs.", "%(count)d more words differ.", count) % {"count": count}


def head(notes: Sequence[SlipNote]) -> str:
    """What the heading says of the slips of one part: case, number, gender, tense, subject, degree, form; "" elsewhere."""
    if len(notes) != 1 or notes[0].code is not Code.FORM or not notes[0].written:
        return ""
    note = notes[0]
    differs = names.differing(read_tags(note.written[0]), read_tags(note.wanted))
    if differs == {"case", "number"}:
        return "case"
    if differs and differs <= {"person", "number"} and read_tags(note.wanted).person:
        return "subject"
    return next(iter(differs)) if len(differs) == 1 and differs <= _HEADS else "form"


_HEADS = frozenset(("case", "number", "gender", "tense", "degree"))


def _typo(note: SlipNote) -> Any:
    return TYPOS.get(Typo(note.typo), SLIPPED) if note.typo in list(Typo) else SLIPPED


def _form(note: SlipNote, values: dict[str, str]) -> str:
    """What was used and what is needed, joined by a space: two whole sentences."""
    if note.rule == "adverbs":
        return str(ADVERB if note.lemma else ADJECTIVE) % values
    if not note.written or not note.wanted:
        return str(OTHER_FORM) % values
    written, wanted = read_tags(note.written[0]), read_tags(note.wanted)
    differs = names.differing(written, wanted)
    special = _special(note, written, wanted, differs)
    if special:
        return str(special) % values
    used, needed = names.reading(written, differs), names.reading(wanted, differs)
    bare = note.given.lower() != note.lemma and lacks_letters_only(note.given.lower(), note.needed.lower())
    first = str(UNMARKED if bare else USED) % (values | {"reading": used}) if used else ""
    second = (
        str(_needed(note, wanted, differs)) % (values | {"reading": needed}) if needed else str(OTHER_FORM) % values
    )
    return f"{first} {second}".strip()


def _rule(note: SlipNote) -> str:
    """The point of grammar that explains the slip best: of agreement, the one about the very property or word."""
    if note.code is not Code.FORM or not note.written or not note.wanted:
        return note.rule
    differs = names.differing(read_tags(note.written[0]), read_tags(note.wanted))
    if differs == {"gender"} and note.governor.lower() in _SPEAKERS:
        return "gender-of-the-speaker"
    if note.rule in AGREEMENT and "degree" in differs:
        return "degrees-of-adjectives"
    if note.rule == "adjective-agreement" and note.lemma in _DEMONSTRATIVES:
        return "demonstratives"
    return note.rule


def _special(note: SlipNote, written: Tags, wanted: Tags, differs: frozenset[str]) -> Any:
    """The sentence for the few situations that have one of their own; None elsewhere."""
    agreeing = note.rule in PERSON and note.governor
    if differs == {"number"} and wanted.person == 2 and written.person == 2 and not agreeing:
        return TO_JUS if wanted.number is Number.PLURAL else TO_TU
    if differs == {"negative"} and note.rule == "negation-of-verbs" and note.governor and wanted.negative:
        return NE
    if differs == {"gender"} and note.governor.lower() in _SPEAKERS:
        return BY_WOMAN if wanted.gender is Gender.FEMININE else BY_MAN if wanted.gender is Gender.MASCULINE else None
    return None


def _needed(note: SlipNote, wanted: Tags, differs: frozenset[str]) -> Any:
    """The second sentence, by the rule that demands the form."""
    if not note.governor:
        return NEEDED
    counted = note.rule == "nouns-after-numbers" and not takes_genitive(note.governor)
    if note.rule in AGREEMENT or counted:
        return AGREES
    if note.rule in PERSON:
        return VERB_AGREES if differs <= {"person", "number"} else NEEDED
    if note.rule == "genitive-of-negation" and "case" in differs:
        return TAKES[Case.GENITIVE, None] if note.governor.lower() == "nėra" else NEGATED
    if note.rule == "instrumental-profession" and note.governor == "būti":
        return NEEDED  # būti alone takes the nominative; only what one wants to be stands so
    if note.rule in TAKING and wanted.case and "case" in differs and not differs - {"case", "number"}:
        return TAKES.get((wanted.case, wanted.number if "number" in differs else None), NEEDED)
    if note.rule == "nouns-after-numbers" and wanted.case and differs == {"number"}:
        return TAKES.get((wanted.case, wanted.number), NEEDED)
    if note.rule == "time-words-and-tenses" and wanted.tense:
        return TENSES[wanted.tense]
    if wanted.mood in MOODS and "mood" in differs and not (wanted.person and "person" in differs):
        return MOODS[wanted.mood]
    return NEEDED
