"""All forms of one verb from its principal parts."""

from typing import NamedTuple

from lithuanian.grammar import Entry, Form, PartOfSpeech
from lithuanian.verbs import stems, tables
from lithuanian.verbs.stems import Part, Parts
from lithuanian.verbs.tables import Personal, Rows, Runs

#: Verbs of what only happens: third person, no imperative. Their prefixed kin are found by `stems.bare`.
THIRD_PERSON_ONLY = frozenset(("reikėti", "skaudėti", "niežėti", "lyti", "snigti", "temti"))
#: Stems in -y-, -ū- that are short in the third person future: bùs, gìs; siū̃s and vỹs keep their length.
SHORT_FUTURE = frozenset(("bū", "gy", "ly", "ry", "ply", "žū", "pū", "griū", "kliū", "džiū"))
#: Whose stress ne- does not attract, though other prefixes do: negãli, netùri (išgali is ìšgali).
KEEP_AFTER_NE = frozenset(("galėti", "turėti"))
#: Presents whose passive participle dictionaries give with a fixed stress though its pattern is mobile: pažį́stamas 1.
FIXED_PASSIVES = ("žįst",)
_SHORTENED = {"y": "i", "ū": "u"}
_HARD = {"č": "t", "dž": "d"}


class Stem(NamedTuple):
    """A stem with its stress: `marked` is None where no stress is known.

    `mobile` says that endings which can be stressed are: the stem's last syllable is short or circumflex.
    """

    plain: str
    marked: str | None
    mobile: bool = False


class Conjugation(NamedTuple):
    """What the forms of a verb are made of; the kind of a tense is the ending of its third person (a, ia, i, o, ė).

    A tense is None where its principal part is not known. `present_participle` and `past_participle` are the stems of
    the active participles, whose stress is not always that of the tense (ìšvedė, išvẽdęs); `short_on_ending` says
    that nešą̃s has its stress there. Classes are those of passive participles (1, 3, 4).
    """

    lemma: str
    reflexive: bool
    impersonal: bool
    infinitive: Stem
    #: Whether the half-participle is mobile: nešdamà.
    primary: bool
    future_third: Stem
    passive_past: Stem
    passive_past_class: int
    present_kind: str = ""
    present: Stem | None = None
    short_on_ending: bool = False
    passive_present_class: int = 1
    past_kind: str = ""
    past: Stem | None = None
    past_participle: Stem | None = None
    #: Whether the past participle softens: rãšiusi (rašýti), but nẽšusi.
    softened: bool = False
    passive: bool = True
    #: Whether ne- takes the stress of the present, the past, the passive participle of the past.
    ne_present: bool = False
    ne_past: bool = False
    ne_passive: bool = False


def analysed(entry: Entry) -> Conjugation:
    """What the forms of `entry` are made of. Raises stems.PrincipalPartsError."""
    parts = stems.read(entry)
    root = stems.root(parts)
    infinitive = _infinitive(parts.infinitive)
    passive, passive_class, retracts = _passive_past(parts, infinitive, root)
    found = Conjugation(
        lemma=entry.lemma,
        reflexive=parts.reflexive,
        impersonal=_is_impersonal(parts),
        infinitive=infinitive,
        primary=bool(root) and parts.infinitive.stressed == 1,
        future_third=_future_third(parts.infinitive, infinitive, root),
        passive_past=passive,
        passive_past_class=passive_class,
        ne_passive=retracts,
    )
    if parts.present is not None:
        found = _with_present(found, parts, parts.present, root)
    if parts.past is not None:
        found = _with_past(found, parts, parts.past, root)
    return found


def _with_present(found: Conjugation, parts: Parts, present: Part, root: str) -> Conjugation:
    third = present.plain
    kind = "ia" if third.endswith("ia") else third[-1]
    retracts = stems.retracting_present(parts, bool(root))
    simple = kind != "o" and stems.is_simple_present(parts)
    on_prefix = simple and present.stressed > 1 and not present.acute
    mobile = simple and (present.stressed == 1 or on_prefix) and not third[:-1].endswith(FIXED_PASSIVES)
    return found._replace(
        present_kind=kind,
        present=_cut(present, len(kind)),
        short_on_ending=retracts or on_prefix,
        passive_present_class=3 if mobile else 1,
        ne_present=retracts and parts.infinitive.plain not in KEEP_AFTER_NE,
    )


def _with_past(found: Conjugation, parts: Parts, past: Part, root: str) -> Conjugation:
    kind = past.plain[-1]
    stem = _cut(past, 1)
    participle = stem
    if root and kind == "ė" and past.stressed > 1 and not past.acute:
        participle = Stem(stem.plain, stems.mark_root(past.plain, -2)[:-1])
    return found._replace(
        past_kind=kind,
        past=stem,
        past_participle=participle,
        softened=kind == "ė" and parts.infinitive.plain.endswith("yti") and not root,
        ne_past=stems.retracting_past(parts, bool(root)),
    )


def _cut(part: Part, letters: int) -> Stem:
    """The stem of a third person without the `letters` of its ending."""
    marked = None if part.marked is None or part.stressed == 0 else part.marked[:-letters]
    return Stem(part.plain[:-letters], marked, part.stressed == 1 and not part.acute)


def _infinitive(part: Part) -> Stem:
    return Stem(part.plain[:-2], None if part.marked is None or part.stressed == 0 else part.marked[:-2])


def _is_impersonal(parts: Parts) -> bool:
    plain = parts.infinitive.plain
    return plain in THIRD_PERSON_ONLY or any(
        plain.endswith(base) and plain[: -len(base)] in stems.PREFIXES for base in THIRD_PERSON_ONLY
    )


def _softened_s(stem: Stem) -> Stem:
    """The stem of the future: kep-s, ne-š (nešti, vežti), ra-s (rasti), meg-s (megzti)."""
    plain = stem.plain
    sound = "š" if plain[-1] in "šž" else "s"
    if plain[-1] in "šžsz":
        return Stem(plain[:-1] + sound, None if stem.marked is None else stem.marked[:-1] + sound)
    return Stem(plain + sound, None if stem.marked is None else stem.marked + sound)


def _future_third(part: Part, infinitive: Stem, root: str) -> Stem:
    """The third person future: an acute last syllable becomes circumflex (dir̃bs), -y-, -ū- may be short (bùs)."""
    future = _softened_s(infinitive)
    if root in SHORT_FUTURE:
        plain = future.plain[:-2] + _SHORTENED[future.plain[-2]] + "s"
        if future.marked is None or part.stressed == 1:
            return Stem(plain, None if future.marked is None else stems.short(plain, -1))
        return Stem(plain, future.marked[:-2] + plain[-2:])
    if future.marked is not None and part.stressed == 1 and part.acute:
        return Stem(future.plain, stems.circumflex(future.plain, -1))
    return future


def _passive_past(parts: Parts, infinitive: Stem, root: str) -> tuple[Stem, int, bool]:
    """Stem, stress class, and whether ne- takes the stress, of the passive participle of the past: nẽštas 4."""
    part = parts.infinitive
    if not root or part.stressed != 1:
        return infinitive, 1, False
    if part.acute:
        return infinitive, 3, False
    if len(part.nuclei) == 2:
        return Stem(infinitive.plain, stems.mark_root(part.plain, -2)[:-2]), 4, True
    return Stem(infinitive.plain, stems.mark_prefix(part.plain, -3)[:-2]), 3, False


def _soft(stem: Stem) -> Stem:
    """The stem before -iu, -iau: t and d become č and dž (skaičiau, vedžiau)."""
    if stem.plain[-1] not in "td":
        return stem
    sound = "č" if stem.plain[-1] == "t" else "dž"
    return Stem(stem.plain[:-1] + sound, None if stem.marked is None else stem.marked[:-1] + sound, stem.mobile)


def _hard(stem: Stem) -> Stem:
    """The stem before -i: č and dž become t and d again (kvieti, leidi)."""
    for soft, hard in _HARD.items():
        if stem.plain.endswith(soft):
            cut = len(soft)
            marked = None if stem.marked is None else stem.marked[:-cut] + hard
            return Stem(stem.plain[:-cut] + hard, marked, stem.mobile)
    return stem


class _Writer:
    """Collects the forms of one verb."""

    def __init__(self, lemma: str):
        self.lemma = lemma
        self.forms: list[Form] = []

    def add(self, stem: Stem, rows: Rows) -> None:
        plain, marked, _ = stem
        lemma, verb, add = self.lemma, PartOfSpeech.VERB, self.forms.append
        if marked is None:
            for ending, _, tags in rows:
                add(Form(plain + ending, None, lemma, verb, tags))
            return
        for ending, final, tags in rows:
            add(Form(plain + ending, marked + ending if final is None else plain + final, lemma, verb, tags))

    def add_persons(self, stems_of: tuple[Stem, Stem, Stem], endings: Personal, impersonal: bool) -> None:
        rows = endings.mobile if stems_of[2].mobile else endings.fixed
        if impersonal:
            self.add(stems_of[2], rows[2][:1])
            return
        for stem, part in zip(stems_of, rows, strict=True):
            self.add(stem, part)

    def add_runs(self, stem: Stem, runs: Runs) -> None:
        for soft, rows in runs:
            self.add(_soft(stem) if soft else stem, rows)


def written(found: Conjugation) -> tuple[Form, ...]:
    """All forms, in the order of grammars: present, past, frequentative, future, conditional, imperative, the rest."""
    writer = _Writer(found.lemma)
    reflexive = found.reflexive
    infinitive = found.infinitive
    if found.present is not None:
        kind = found.present_kind
        first = _soft(found.present) if kind == "i" else found.present
        second = _hard(found.present) if kind == "ia" else found.present
        endings = (tables.PRESENT_REFLEXIVE if reflexive else tables.PRESENT)[kind]
        writer.add_persons((first, second, found.present), endings, found.impersonal)
    if found.past is not None:
        kind = found.past_kind
        first = _soft(found.past) if kind == "ė" else found.past
        endings = (tables.PAST_REFLEXIVE if reflexive else tables.PAST)[kind]
        writer.add_persons((first, found.past, found.past), endings, found.impersonal)
    imperative = infinitive
    if infinitive.plain[-1] in "kg":
        imperative = Stem(infinitive.plain[:-1], infinitive.marked and infinitive.marked[:-1])
    rows = tables.REGULARS[reflexive, found.impersonal]
    writer.add(infinitive, rows.frequentative)
    future = _softened_s(infinitive)
    writer.add(future, rows.future_singular)
    writer.add(found.future_third, rows.future_third)
    writer.add(future, rows.future_plural)
    writer.add(infinitive, rows.conditional)
    writer.add(imperative, rows.imperative)
    writer.add(infinitive, rows.infinitive)
    (_add_reflexive_participles if reflexive else _add_participles)(writer, found)
    return tuple(writer.forms)


def _add_participles(writer: _Writer, found: Conjugation) -> None:
    if found.present is not None:
        writer.add(found.present, tables.ACTIVE_PRESENT[found.present_kind][found.short_on_ending])
    if found.past_participle is not None:
        writer.add_runs(found.past_participle, tables.ACTIVE_PAST[found.softened])
    if found.passive:
        if found.present is not None:
            writer.add(found.present, tables.PASSIVE_PRESENT[found.present_kind][found.passive_present_class])
        writer.add(found.passive_past, tables.PASSIVE_PAST[found.passive_past_class])
    writer.add(found.infinitive, tables.HALF_PARTICIPLE[found.primary])
    if found.present is not None:
        writer.add(found.present, tables.GERUND_PRESENT[found.present_kind])
    if found.past_participle is not None:
        writer.add_runs(found.past_participle, tables.GERUND_PAST[found.softened])


def _add_reflexive_participles(writer: _Writer, found: Conjugation) -> None:
    if found.past_participle is not None:
        writer.add_runs(found.past_participle, tables.ACTIVE_PAST_REFLEXIVE[found.softened])
    writer.add(found.infinitive, tables.HALF_PARTICIPLE_REFLEXIVE)
    if found.present is not None:
        writer.add(found.present, tables.GERUND_PRESENT_REFLEXIVE[found.present_kind])
    if found.past_participle is not None:
        writer.add_runs(found.past_participle, tables.GERUND_PAST_REFLEXIVE[found.softened])
