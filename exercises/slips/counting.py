"""Which slips a learner makes most: every note belongs to a kind, named by a short key."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from exercises.drills import registry
from exercises.slips import names
from exercises.verdict import Code, SlipNote, read_tags
from lithuanian.grammar import Mood, Tags

_WHOLE = {
    "letters": _("Lithuanian letters"),
    "order": _("word order"),
    "adverbs": _("adverbs and adjectives"),
    "gender": _("masculine and feminine"),
    "definite": _("definite and simple forms of adjectives"),
    "negation": _("verbs with *ne-* and without"),
}
_TAGGED: dict[str, object] = {
    **{f"case-{case}-{number}" if number else f"case-{case}": name for (case, number), name in names.CASES.items()},
    **{f"degree-{degree}": name for degree, name in names.DEGREES.items()},
    **{f"verb-{tense}": name for tense, name in names.TENSES.items()},
    **{f"verb-{mood}": name for mood, name in names.MOODS.items()},
    "verb-participle": names.VOICES[None],
    **{f"person-{person}-{number}" if number else f"person-{person}": name for (person, number), name in names.PERSONS.items()},
}  # fmt: skip


#: Drills of forms, whichever rule asked for them; cases are practised by their rule.
DRILLS = {
    "case-nom-pl": "nominative-plural",
    "case-loc-sg": "locative-where",
    "case-loc-pl": "locative-where",
    "case-voc-sg": "vocative-address",
    "degree-comparative": "comparatives",
    "degree-superlative": "superlatives",
    "gender": "adjectives-nominative",
    "letters": "missing-letters",
    "negation": "negation-of-verbs",
    "verb-conditional": "conditional",
    "verb-frequentative": "frequentative-past",
    "verb-future": "future-tense",
    "verb-imperative": "imperative",
    "verb-past": "past-tense",
    "verb-present": "present-tense",
}
_BY_TAG = {"gender": "gender", "definite": "definite", "negative": "negation"}


@dataclass(frozen=True)
class CommonSlip:
    """A kind of slip, how often it was made, and the point of grammar it broke most often (may be empty)."""

    kind: str
    count: int
    rule: str = ""

    @property
    def name(self) -> str:
        """Its name in the language of the page: “accusative plural (*ką?*)”."""
        return name_of(self.kind)


def kind_of(note: SlipNote) -> str:
    """The key of the kind `note` belongs to: case-acc-pl, person-2-pl, verb-past, gender; "" where it is no grammar."""
    if note.code is Code.LETTERS:
        return "letters"
    if note.code is Code.ORDER:
        return "order"
    if note.rule == "adverbs":
        return "adverbs"
    if note.code is not Code.FORM or not note.wanted or not note.written:
        return ""
    wanted = read_tags(note.wanted)
    differs = names.differing(read_tags(note.written[0]), wanted)
    if wanted.person and differs == {"number"}:
        return _person(wanted)
    if wanted.case and differs & {"case", "number"}:
        return f"case-{wanted.case}-{wanted.number}" if wanted.number else f"case-{wanted.case}"
    if differs & {"mood", "voice"} and wanted.mood and wanted.mood is not Mood.INDICATIVE:
        return f"verb-{wanted.mood}"
    if wanted.tense and differs & {"mood", "tense"}:
        return f"verb-{wanted.tense}"
    if wanted.person and differs & {"person", "number"}:
        return _person(wanted)
    if wanted.degree and "degree" in differs:
        return f"degree-{wanted.degree}"
    return next((kind for tag, kind in _BY_TAG.items() if tag in differs), "")


def _person(wanted: Tags) -> str:
    number = wanted.number if wanted.person != 3 else None
    return f"person-{wanted.person}-{number}" if number else f"person-{wanted.person}"


def name_of(kind: str) -> str:
    """The name of a kind of slip, in which *word* is Lithuanian; "" for a key nobody uses any more."""
    return str(_WHOLE.get(kind) or _TAGGED.get(kind) or "")


def drill_for(slip: CommonSlip) -> str | None:
    """The uid of the drill that practises a slip: the kind's own, else one about its rule; None where there is none."""
    drills = registry.all_drills()
    own = DRILLS.get(slip.kind)
    about = (uid for uid, drill in drills.items() if slip.rule in drill.rules)
    return own if own in drills else next(about, None)


def commonest(notes: Iterable[SlipNote], limit: int) -> list[CommonSlip]:
    """The kinds of slip made most often, the most frequent first; equally frequent ones by their keys."""
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    for note in notes:
        rules[kind_of(note)][note.rule] += 1
    rules.pop("", None)
    found = sorted(((-counted.total(), kind) for kind, counted in rules.items()))
    return [CommonSlip(kind, -count, _leading(rules[kind])) for count, kind in found[:limit]]


def _leading(counted: Counter[str]) -> str:
    return min((rule for rule in counted if rule), key=lambda rule: (-counted[rule], rule), default="")
