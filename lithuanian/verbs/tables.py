"""Endings of the verb, plain and stressed, with the tags of each; all built once, when the module is read.

A row is (ending, stressed ending, tags). The stressed ending is None where the stress stays on the stem. Source:
Dabartinės lietuvių kalbos gramatika (1997), the chapters on the verb and its participles.
"""

import unicodedata
from itertools import groupby
from typing import NamedTuple

from lithuanian.grammar import Case, Gender, Mood, Number, Tags, Tense, Voice
from lithuanian.stress import MARKS

Row = tuple[str, str | None, Tags]
Rows = tuple[Row, ...]

SG, PL = Number.SINGULAR, Number.PLURAL
M, F, N = Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER
#: Person and number of the five finite forms; the third person has one form for both numbers.
PERSONS: tuple[tuple[int, Number | None], ...] = ((1, SG), (2, SG), (3, None), (1, PL), (2, PL))
FIRST, SECOND, THIRD, WE, YOU = range(5)


def unmarked(text: str) -> str:
    """`text` without stress marks, NFC."""
    letters = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in MARKS))


def _row(ending: str, tags: Tags) -> Row:
    """A row of an ending written with its mark where it is stressed: `ù`, `ame`."""
    ending = unicodedata.normalize("NFC", ending)
    plain = unmarked(ending)
    return plain, None if plain == ending else ending, tags


def _fixed(rows: Rows) -> Rows:
    """The rows with the stress on the stem throughout."""
    return tuple((ending, None, tags) for ending, _, tags in rows)


class Personal(NamedTuple):
    """Endings of one tense of one conjugation: those of the mobile stress, and the same with the stem stressed.

    The first and the second person singular are rows of their own, for their stems may differ (girdžiu, kvieti).
    """

    mobile: tuple[Rows, Rows, Rows]
    fixed: tuple[Rows, Rows, Rows]


def _personal(tense: Tense, endings: str) -> Personal:
    rows = tuple(
        _row(ending, Tags(tense=tense, person=person, number=number, mood=Mood.INDICATIVE, negative=False))
        for ending, (person, number) in zip(endings.split(), PERSONS, strict=True)
    )
    mobile = (rows[:1], rows[1:2], rows[2:])
    return Personal(mobile, (_fixed(mobile[0]), _fixed(mobile[1]), _fixed(mobile[2])))


#: By the ending of the third person; `ja` is `a` after j.
PRESENT = {
    "a": _personal(Tense.PRESENT, "ù ì a ame ate"),
    "ia": _personal(Tense.PRESENT, "iù ì ia iame iate"),
    "i": _personal(Tense.PRESENT, "iù ì i ime ite"),
    "o": _personal(Tense.PRESENT, "aũ aĩ o ome ote"),
}
PRESENT_REFLEXIVE = {
    "a": _personal(Tense.PRESENT, "úosi íesi asi amės atės"),
    "ia": _personal(Tense.PRESENT, "iúosi íesi iasi iamės iatės"),
    "i": _personal(Tense.PRESENT, "iúosi íesi isi imės itės"),
    "o": _personal(Tense.PRESENT, "aũsi aĩsi osi omės otės"),
}
PAST = {
    "o": _personal(Tense.PAST, "aũ aĩ o ome ote"),
    "ė": _personal(Tense.PAST, "iaũ eĩ ė ėme ėte"),
}
PAST_REFLEXIVE = {
    "o": _personal(Tense.PAST, "aũsi aĩsi osi omės otės"),
    "ė": _personal(Tense.PAST, "iaũsi eĩsi ėsi ėmės ėtės"),
}

_ALL = range(5)


def _finite(mood: Mood, tense: Tense | None, endings: str, places: tuple[int, ...] | range = _ALL) -> Rows:
    return tuple(
        (ending, None, Tags(tense=tense, person=PERSONS[place][0], number=PERSONS[place][1], mood=mood, negative=False))
        for ending, place in zip(endings.split(), places, strict=True)
    )


def _thirds(rows: Rows) -> Rows:
    """The rows without the first and the second person, for verbs that have none."""
    return tuple(row for row in rows if row[2].person in (3, None))


FREQUENTATIVE = _finite(Mood.INDICATIVE, Tense.FREQUENTATIVE, "davau davai davo davome davote")
FREQUENTATIVE_REFLEXIVE = _finite(Mood.INDICATIVE, Tense.FREQUENTATIVE, "davausi davaisi davosi davomės davotės")
#: Onto the stem with its s or š: kep-s-iu, ne-š-iu. The third person has a stem of its own.
_OTHERS = (FIRST, SECOND, WE, YOU)
FUTURE = _finite(Mood.INDICATIVE, Tense.FUTURE, "iu i ime ite", _OTHERS)
FUTURE_REFLEXIVE = _finite(Mood.INDICATIVE, Tense.FUTURE, "iuosi iesi imės itės", _OTHERS)
FUTURE_THIRD: Rows = (("", None, Tags(tense=Tense.FUTURE, person=3, mood=Mood.INDICATIVE, negative=False)),)
FUTURE_THIRD_REFLEXIVE: Rows = (("is", None, FUTURE_THIRD[0][2]),)
#: Where two forms stand side by side the first is the commoner: dirbtume before dirbtumėme.
_CONDITIONAL_PLACES = (FIRST, SECOND, SECOND, THIRD, WE, WE, YOU, YOU)
CONDITIONAL = _finite(Mood.CONDITIONAL, None, "čiau tum tumei tų tume tumėme tumėte tute", _CONDITIONAL_PLACES)
CONDITIONAL_REFLEXIVE = _finite(
    Mood.CONDITIONAL,
    None,
    "čiausi tumeisi tumeis tųsi tumės tumėmės tumėtės tutės",
    _CONDITIONAL_PLACES,
)
_ORDERED = (SECOND, WE, YOU)
IMPERATIVE = _finite(Mood.IMPERATIVE, None, "k kime kite", _ORDERED)
IMPERATIVE_REFLEXIVE = _finite(Mood.IMPERATIVE, None, "kis kimės kitės", _ORDERED)
INFINITIVE: Rows = (("ti", None, Tags(mood=Mood.INFINITIVE, negative=False)),)
INFINITIVE_REFLEXIVE: Rows = (("tis", None, INFINITIVE[0][2]),)


class Regular(NamedTuple):
    """What is built on the stem of the infinitive, but for participles."""

    frequentative: Rows
    future_singular: Rows
    future_third: Rows
    future_plural: Rows
    conditional: Rows
    imperative: Rows
    infinitive: Rows


REGULAR = Regular(FREQUENTATIVE, FUTURE[:2], FUTURE_THIRD, FUTURE[2:], CONDITIONAL, IMPERATIVE, INFINITIVE)
REGULAR_REFLEXIVE = Regular(
    FREQUENTATIVE_REFLEXIVE,
    FUTURE_REFLEXIVE[:2],
    FUTURE_THIRD_REFLEXIVE,
    FUTURE_REFLEXIVE[2:],
    CONDITIONAL_REFLEXIVE,
    IMPERATIVE_REFLEXIVE,
    INFINITIVE_REFLEXIVE,
)
#: By (reflexive, third person only).
REGULARS = {
    (False, False): REGULAR,
    (True, False): REGULAR_REFLEXIVE,
    (False, True): Regular(*map(_thirds, REGULAR)),
    (True, True): Regular(*map(_thirds, REGULAR_REFLEXIVE)),
}


#: Rows in runs, by whether the stem softens; a run says whether its rows take the softened stem: rãšęs, but rãšiusi.
Runs = tuple[tuple[bool, Rows], ...]


def _runs(rows: Rows) -> Runs:
    return tuple((soft, tuple(run)) for soft, run in groupby(rows, lambda row: row[0].startswith("i")))


def _gerund(tense: Tense, ending: str) -> Rows:
    return ((ending, None, Tags(tense=tense, mood=Mood.GERUND, negative=False)),)


GERUND_PRESENT = {
    kind: _gerund(Tense.PRESENT, end) for kind, end in zip(PRESENT, ("ant", "iant", "int", "ant"), strict=True)
}
GERUND_PRESENT_REFLEXIVE = {kind: _gerund(Tense.PRESENT, rows[0][0] + "is") for kind, rows in GERUND_PRESENT.items()}
#: By whether the stem softens: rašius (rašyti), nešus (nešti).
GERUND_PAST: dict[bool, Runs] = {soft: _runs(_gerund(Tense.PAST, "ius" if soft else "us")) for soft in (False, True)}
GERUND_PAST_REFLEXIVE: dict[bool, Runs] = {
    soft: _runs(_gerund(Tense.PAST, "iusis" if soft else "usis")) for soft in (False, True)
}


def _half(endings: str) -> Rows:
    return tuple(
        _row(ending, Tags(number=number, gender=gender, mood=Mood.HALF_PARTICIPLE, negative=False))
        for ending, (number, gender) in zip(endings.split(), ((SG, M), (SG, F), (PL, M), (PL, F)), strict=True)
    )


#: By whether the stress is mobile: nešdamas, nešdamà, but kalbė́dama.
HALF_PARTICIPLE = {True: _half("damas damà damì damos"), False: _half("damas dama dami damos")}
HALF_PARTICIPLE_REFLEXIVE = _half("damasis damasi damiesi damosi")

_CASES = (Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE)


def _declined(
    voice: Voice, tense: Tense, endings: dict[tuple[Number, Gender], str], neuter: str, start: str = ""
) -> Rows:
    """Rows of a participle; endings of one case side by side with a slash. `start` goes before each ending."""
    base = Tags(mood=Mood.PARTICIPLE, voice=voice, tense=tense, definite=False, negative=False)
    rows: list[Row] = []
    for (number, gender), column in endings.items():
        for case, cell in zip(_CASES, column.split(), strict=False):
            tags = base._replace(case=case, number=number, gender=gender)
            rows.extend(_row(start + ending, tags) for ending in cell.split("/"))
    if neuter:
        rows.append(_row(start + neuter, base._replace(gender=N)))
    return tuple(rows)


def _active_present(vowel: str, short: str) -> Rows:
    """`vowel` before nt (a, ia, i), `short` the end of the short form (ąs, ą̃s, …)."""
    brief = unicodedata.normalize("NFC", short)
    without_s = brief[:-1]
    t, č = vowel + "nt", vowel + "nč"
    columns = {
        (SG, M): f"{t}is/{brief} {č}io {č}iam {t}į {č}iu {č}iame",
        (SG, F): f"{t}i {č}ios {č}iai {č}ią {č}ia {č}ioje",
        (PL, M): f"{t}ys/{without_s} {č}ių {t}iems {č}ius {č}iais {č}iuose",
        (PL, F): f"{č}ios {č}ių {č}ioms {č}ias {č}iomis {č}iose",
    }
    return _declined(Voice.ACTIVE, Tense.PRESENT, columns, without_s)


#: By kind of present and by whether the short form is stressed on its ending: nešą̃s, but dìrbąs.
ACTIVE_PRESENT = {
    "a": {True: _active_present("a", "ą̃s"), False: _active_present("a", "ąs")},
    "ia": {True: _active_present("ia", "ią̃s"), False: _active_present("ia", "iąs")},
    "i": {True: _active_present("i", "į̃s"), False: _active_present("i", "įs")},
    "o": {True: _active_present("a", "ą̃s"), False: _active_present("a", "ąs")},
}


_ACTIVE_PAST = {
    (SG, M): "ęs {u}sio {u}siam {u}sį {u}siu {u}siame",
    (SG, F): "{u}si {u}sios {u}siai {u}sią {u}sia {u}sioje",
    (PL, M): "ę {u}sių {u}siems {u}sius {u}siais {u}siuose",
    (PL, F): "{u}sios {u}sių {u}sioms {u}sias {u}siomis {u}siose",
}


def _active_past(u: str) -> Rows:
    columns = {place: column.format(u=u) for place, column in _ACTIVE_PAST.items()}
    return _declined(Voice.ACTIVE, Tense.PAST, columns, "ę")


ACTIVE_PAST: dict[bool, Runs] = {False: _runs(_active_past("u")), True: _runs(_active_past("iu"))}


def _active_past_reflexive(u: str) -> Rows:
    columns = {(SG, M): "ęsis", (SG, F): f"{u}sis", (PL, M): "ęsi", (PL, F): f"{u}siosi"}
    return _declined(Voice.ACTIVE, Tense.PAST, columns, "")


ACTIVE_PAST_REFLEXIVE: dict[bool, Runs] = {
    False: _runs(_active_past_reflexive("u")),
    True: _runs(_active_past_reflexive("iu")),
}

#: Stress classes of passive participles, as those of adjectives in -as.
_PASSIVE = {
    3: {
        (SG, M): "as o ám ą u amè",
        (SG, F): "à õs ai ą a ojè",
        (PL, M): "ì ų̃ íems us aĩs uosè",
        (PL, F): "os ų̃ óms as omìs osè",
    },
    4: {
        (SG, M): "as o ám ą ù amè",
        (SG, F): "à õs ai ą à ojè",
        (PL, M): "ì ų̃ íems ùs aĩs uosè",
        (PL, F): "os ų̃ óms às omìs osè",
    },
}


def _passive(tense: Tense, start: str, stress_class: int) -> Rows:
    rows = _declined(Voice.PASSIVE, tense, _PASSIVE.get(stress_class, _PASSIVE[3]), "a", start)
    return _fixed(rows) if stress_class == 1 else rows


#: By kind of present and stress class: dìrbamas 3, skaĩtomas 1.
PASSIVE_PRESENT = {
    kind: {number: _passive(Tense.PRESENT, start, number) for number in (1, 3)}
    for kind, start in (("a", "am"), ("ia", "iam"), ("i", "im"), ("o", "om"))
}
#: By stress class: rašýtas 1, dìrbtas 3, nẽštas 4.
PASSIVE_PAST = {number: _passive(Tense.PAST, "t", number) for number in (1, 3, 4)}
