"""Adjectives: gender, number and case in three degrees, simple and definite, with stress where the tables determine it."""

from collections.abc import Mapping
from typing import NamedTuple

from lithuanian import stress
from lithuanian.declension import (
    SIX_CASES,
    Place,
    Stems,
    Table,
    fits,
    hardened,
    inflect,
    marked_stems,
    place_by_class,
    row_set,
    softened,
    table,
    word_set,
)
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Number, Tags

_M, _F, _N = Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER
_SG, _PL = Number.SINGULAR, Number.PLURAL

# Endings from the genitive on (singular) and from the nominative on (plural); the nominative singular is the word itself.
# Short stressed -ì of the plural has no settled place in class 2, which only -is, -ė words really fill.
_MASCULINE = {
    "as": (
        "o SSSS, ám SSEE, ą SSSS, ù SESE, amè SSEE",
        "ì S-EE, ų̃ SSEE, íems SSEE, ùs SESE, aĩs SSEE, uosè SSEE",
    ),
    "ias": (
        "+o SSSS, +ám SSEE, +ą SSSS, +ù SESE, +amè SSEE",
        "ì S-EE, +ų̃ SSEE, íems SSEE, +ùs SESE, +aĩs SSEE, +uosè SSEE",
    ),
    "us": (
        "aũs SSEE, +ám SSEE, ų SSSS, +ù SESE, +amè SSEE",
        "ūs SSSS, +ų̃ SSEE, íems SSEE, +ùs SESE, +aĩs SSEE, +uosè SSEE",
    ),
    "ys": (
        "+o SSSS, +ám SSEE, į SSSS, +ù SESE, +amè SSEE",
        "ì S-EE, +ų̃ SSEE, íems SSEE, +ùs SESE, +aĩs SSEE, +uosè SSEE",
    ),
    "is": (
        "+o SSSS, +ám SSEE, į SSSS, +ù SESE, +amè SSEE",
        "+aĩ SSEE, +ų̃ SSEE, +áms SSEE, +ùs SESE, +aĩs SSEE, +uosè SSEE",
    ),
    "antis": (
        "+o SSSS, +am S---, į SSSS, +u S---, +ame S---",
        "ys SSSS, +ų S---, iems S---, +us S---, +ais S---, +uose S---",
    ),
    "ęs": (
        "+o SSSS, +am S---, usį SSSS, +u S---, +ame S---",
        "ę SSSS, +ų S---, usiems S---, +us S---, +ais S---, +uose S---",
    ),
}
_FEMININE_A = (
    "+õs SSEE, +ai SSSS, +ą SSSS, +à SESE, +ojè SSEE",
    "+os SSSS, +ų̃ SSEE, +óms SSEE, +às SESE, +omìs SSEE, +osè SSEE",
)
_FEMININE_E = (
    "ė̃s SSEE, ei SSSS, ę SSSS, è SESE, ėjè SSEE",
    "ės SSSS, +ų̃ SSEE, ė́ms SSEE, ès SESE, ėmìs SSEE, ėsè SSEE",
)
# Definite forms: class 1 keeps its stress, the others share one movable pattern; class 2 has hardly any.
_DEFINITE_MASCULINE = {
    "as": (
        "àsis S-EE, ojo SSSS, ájam S-EE, ąjį SSSS, úoju S-EE, ãjame S-EE",
        "íeji S-EE, ų̃jų S-EE, íesiems S-EE, úosius S-EE, aĩsiais S-EE, uõsiuose S-EE",
    ),
    "ias": (
        "+àsis S-EE, +ojo SSSS, +ájam S-EE, +ąjį SSSS, +úoju S-EE, +ãjame S-EE",
        "íeji S-EE, +ų̃jų S-EE, íesiems S-EE, +úosius S-EE, +aĩsiais S-EE, +uõsiuose S-EE",
    ),
    "us": (
        "ùsis S-EE, +ojo SSSS, +ájam S-EE, ųjį SSSS, +úoju S-EE, +ãjame S-EE",
        "íeji S-EE, +ų̃jų S-EE, íesiems S-EE, +úosius S-EE, +aĩsiais S-EE, +uõsiuose S-EE",
    ),
    "ys": (
        "ỹsis S-EE, +ojo SSSS, +ájam S-EE, įjį SSSS, +úoju S-EE, +ãjame S-EE",
        "íeji S-EE, +ų̃jų S-EE, íesiems S-EE, +úosius S-EE, +aĩsiais S-EE, +uõsiuose S-EE",
    ),
}
_DEFINITE_FEMININE = (
    "+óji S-EE, +õsios S-EE, +ajai SSSS, +ąją SSSS, +ą́ja S-EE, +õjoje S-EE",
    "+osios SSSS, +ų̃jų S-EE, +ósioms S-EE, +ą́sias S-EE, +õsiomis S-EE, +õsiose S-EE",
)

#: Class 1 words whose definite forms are movable all the same (tartis.vdu.lt, definite forms): mėlynàsis, vėlyvàsis.
_MOVABLE_WHEN_DEFINITE = word_set("ankstyvas geltonas mėlynas raudonas vėlyvas")
#: The other words of these suffixes waver, and no list at hand is whole.
_WAVERING = ("on", "yv", "yn")
#: Words that say a relation, not a property: nothing is more or most of them.
_WITHOUT_DEGREES = word_set(
    """
    kitas visas vienas kiekvienas pirmas antras gimtas mokamas nemokamas papildomas patenkintas nepatenkintas
    virtas keptas rūkytas marinuotas gazuotas negazuotas
    """
)
#: Nearly pronouns: definite forms are of old books.
_WITHOUT_DEFINITE = frozenset(("kitas", "visas", "kiekvienas"))
#: vyresnis, vyriausias: nothing is less than that.
_WITHOUT_POSITIVE = frozenset(("vyresnis", "viršesnis"))
_SUPPLETIVE_STEM = {"didelis": "did"}


class _Word(NamedTuple):
    """An adjective taken apart. `digit` picks the column of the tables; empty: no stress is known."""

    kind: str
    stems: Stems
    digit: str
    accented: str | None
    feminine: str
    feminine_accented: str | None


def _tags(case: Case | None, number: Number | None, gender: Gender, degree: Degree, definite: bool) -> Tags:
    return Tags(case=case, number=number, gender=gender, degree=degree, definite=definite)


def _number_rows(
    texts: tuple[str, str], gender: Gender, degree: Degree, definite: bool
) -> list[tuple[tuple[Tags, bool, str, str, str], ...]]:
    """The rows of both numbers; the vocative is the nominative again where the table has one."""
    rows = []
    for text, number in zip(texts, (_SG, _PL), strict=True):
        cases = SIX_CASES[6 - text.count(",") - 1 :]
        cells = row_set(text, (_tags(case, number, gender, degree, definite) for case in cases))
        if cases[0] is Case.NOMINATIVE:
            vocative = (_tags(Case.VOCATIVE, number, gender, degree, definite), *cells[0][1:])
            cells = (*cells, vocative)
        rows.append(cells)
    return rows


def _simple(kind: str, degree: Degree) -> tuple[Table, Table]:
    feminine = _FEMININE_E if kind in ("is", "ys") else _FEMININE_A
    if kind == "as":
        feminine = (feminine[0].replace("+", ""), feminine[1].replace("+", ""))
    masculine = table(*_number_rows(_MASCULINE[kind], _M, degree, False))
    return masculine, table(*_number_rows(feminine, _F, degree, False))


def _definite(kind: str, degree: Degree) -> Table:
    feminine = _DEFINITE_FEMININE
    if kind == "as":
        feminine = (feminine[0].replace("+", ""), feminine[1].replace("+", ""))
    masculine = _number_rows(_DEFINITE_MASCULINE[kind], _M, degree, True)
    return table(*masculine, *_number_rows(feminine, _F, degree, True))


_SIMPLE: Mapping[tuple[str, Degree], tuple[Table, Table]] = {
    **{(kind, Degree.POSITIVE): _simple(kind, Degree.POSITIVE) for kind in _MASCULINE},
    ("ys", Degree.COMPARATIVE): _simple("ys", Degree.COMPARATIVE),
    ("ias", Degree.SUPERLATIVE): _simple("ias", Degree.SUPERLATIVE),
}
_DEFINITE: Mapping[tuple[str, Degree], Table] = {
    **{(kind, Degree.POSITIVE): _definite(kind, Degree.POSITIVE) for kind in _DEFINITE_MASCULINE},
    ("ys", Degree.COMPARATIVE): _definite("ys", Degree.COMPARATIVE),
    ("ias", Degree.SUPERLATIVE): _definite("ias", Degree.SUPERLATIVE),
}
_NOMINATIVES: Mapping[tuple[Gender, Degree], tuple[Tags, Tags]] = {
    (gender, degree): (
        _tags(Case.NOMINATIVE, _SG, gender, degree, False),
        _tags(Case.VOCATIVE, _SG, gender, degree, False),
    )
    for gender in (_M, _F)
    for degree in Degree
}
_NEUTER = {degree: _tags(None, None, _N, degree, False) for degree in Degree}

#: For nouns that are definite adjectives (grynieji): endings by gender and number, all six cases.
DEFINITE_ENDINGS: Mapping[tuple[Gender, Number], str] = {
    (_M, _SG): _DEFINITE_MASCULINE["as"][0],
    (_M, _PL): _DEFINITE_MASCULINE["as"][1],
    (_F, _SG): _DEFINITE_FEMININE[0].replace("+", ""),
    (_F, _PL): _DEFINITE_FEMININE[1].replace("+", ""),
}
#: For nouns that are simple adjectives (pažįstamas): the masculine endings from the genitive on.
ADJECTIVAL_ENDINGS = _MASCULINE["as"]


def decline(entry: Entry) -> tuple[Form, ...]:
    """All forms of an adjective, its masculine nominative first: degrees, definite forms, the neuter (gera, gražu).

    Words in -inis, -is (but didelis), -ys, words of nations and the like have no degrees; comparatives and superlatives that are words of
    their own (didesnis) have no other. The neuter has neither case nor number. Empty for what is no Lithuanian
    adjective. `stressed` is None where class or marks are missing or contradict each other.
    """
    lemma = entry.lemma
    known = bool(entry.accent_class) and stress.read(entry.accented).at is not None
    if lemma.endswith("esnis"):
        forms = _comparative(entry, lemma.removesuffix("esnis"), known)
        if lemma in _WITHOUT_POSITIVE:
            forms += _superlative(entry, softened(lemma.removesuffix("esnis")), known)
        return tuple(forms)
    if lemma.endswith(("iausias", "jausias")):
        return tuple(_superlative(entry, lemma.removesuffix("ausias"), known))
    word = _word(entry)
    if word is None:
        return ()
    forms = _positive(entry, word)
    if word.kind in _DEFINITE_MASCULINE and lemma not in _WITHOUT_DEFINITE:
        forms += _definite_positive(entry, word)
    if word.kind in ("as", "ias", "us") or lemma in _SUPPLETIVE_STEM:
        if lemma in _WITHOUT_DEGREES or entry.meaning == "nationality":
            return tuple(forms)
        base = _SUPPLETIVE_STEM.get(lemma, word.stems.hard)
        forms += _comparative(entry, base, bool(word.digit))
        forms += _superlative(entry, softened(base), bool(word.digit))
    return tuple(forms)


def _positive(entry: Entry, word: _Word) -> list[Form]:
    masculine, feminine = _SIMPLE[word.kind, Degree.POSITIVE]
    forms = _nominatives(entry, _M, Degree.POSITIVE, entry.lemma, word.accented)
    forms += inflect(masculine[word.digit], word.stems, entry.lemma, entry.pos)
    forms += _nominatives(entry, _F, Degree.POSITIVE, word.feminine, word.feminine_accented)
    forms += inflect(feminine[word.digit], word.stems, entry.lemma, entry.pos)
    if word.kind == "us":
        # gražù as gražùs, lýgu as lýgus
        forms.append(_neuter(entry, Degree.POSITIVE, entry.lemma[:-1], word.accented and word.accented[:-1]))
    elif word.kind in ("as", "ias"):
        stem = word.stems.soft if word.kind == "ias" else word.stems.hard
        marked = word.stems.soft_marked if word.kind == "ias" else word.stems.hard_marked
        forms.append(_neuter(entry, Degree.POSITIVE, stem + "a", marked and marked + "a"))
    return forms


def _definite_positive(entry: Entry, word: _Word) -> list[Form]:
    stems, digit = word.stems, word.digit
    if entry.lemma in _SUPPLETIVE_STEM:
        hard = _SUPPLETIVE_STEM[entry.lemma]
        accent = stress.read(entry.accented)
        place = Place(accent.at, accent.mark) if digit and accent.at is not None and accent.mark else None
        stems = marked_stems(hard, softened(hard), place)
    if digit == "1":
        if entry.lemma in _MOVABLE_WHEN_DEFINITE:
            digit = "4"
        elif stems.hard.endswith(_WAVERING):
            digit = ""
    return inflect(_DEFINITE[word.kind, Degree.POSITIVE][digit], stems, entry.lemma, entry.pos)


def _comparative(entry: Entry, base: str, known: bool) -> list[Form]:
    """-esnis is stressed alike in all words: geresnis, class 4."""
    hard = base + "esn"
    marked = base + "èsn" if known else None
    stems = Stems(hard, hard + "i", marked, marked and marked + "i")
    digit = "4" if known else ""
    masculine, feminine = _SIMPLE["ys", Degree.COMPARATIVE]
    forms = _nominatives(entry, _M, Degree.COMPARATIVE, hard + "is", marked and marked + "is")
    forms += inflect(masculine[digit], stems, entry.lemma, entry.pos)
    forms += _nominatives(entry, _F, Degree.COMPARATIVE, hard + "ė", marked and marked + "ė")
    forms += inflect(feminine[digit], stems, entry.lemma, entry.pos)
    neuter = softened(base)
    forms.append(_neuter(entry, Degree.COMPARATIVE, neuter + "au", neuter + "aũ" if known else None))
    return forms + inflect(_DEFINITE["ys", Degree.COMPARATIVE][digit], stems, entry.lemma, entry.pos)


def _superlative(entry: Entry, base: str, known: bool) -> list[Form]:
    """-iausias never moves its stress: geriáusias, class 1. `base` is the softened stem."""
    hard = base + "aus"
    marked = base + "áus" if known else None
    stems = Stems(hard, hard + "i", marked, marked and marked + "i")
    digit = "1" if known else ""
    masculine, feminine = _SIMPLE["ias", Degree.SUPERLATIVE]
    forms = _nominatives(entry, _M, Degree.SUPERLATIVE, hard + "ias", marked and marked + "ias")
    forms += inflect(masculine[digit], stems, entry.lemma, entry.pos)
    forms += _nominatives(entry, _F, Degree.SUPERLATIVE, hard + "ia", marked and marked + "ia")
    forms += inflect(feminine[digit], stems, entry.lemma, entry.pos)
    forms.append(_neuter(entry, Degree.SUPERLATIVE, hard + "ia", marked and marked + "ia"))
    return forms + inflect(_DEFINITE["ias", Degree.SUPERLATIVE][digit], stems, entry.lemma, entry.pos)


def _nominatives(entry: Entry, gender: Gender, degree: Degree, form: str, stressed: str | None) -> list[Form]:
    """Nominative and vocative singular, which are the same."""
    return [Form(form, stressed, entry.lemma, entry.pos, tags) for tags in _NOMINATIVES[gender, degree]]


def _neuter(entry: Entry, degree: Degree, form: str, stressed: str | None) -> Form:
    return Form(form, stressed, entry.lemma, entry.pos, _NEUTER[degree])


def _word(entry: Entry) -> _Word | None:
    lemma = entry.lemma
    kind = _kind(entry)
    if kind is None:
        return None
    if kind == "ias":
        soft = lemma[:-2]
        hard = hardened(soft)
    elif kind == "ęs":
        hard = lemma[:-2]
        soft = hard + "usi"
    else:
        hard = lemma[:-2]
        soft = softened(hard)
    feminine = _feminine(kind, hard, soft)
    accent = stress.read(entry.accented)
    unknown = _Word(kind, Stems(hard, soft), "", None, feminine, None)
    if accent.plain != lemma or accent.at is None or accent.mark is None:
        return unknown
    if kind in ("antis", "ęs"):
        # Participles that became adjectives keep the stress of their verb.
        if accent.at >= len(lemma) - 2:
            return unknown
        stems = marked_stems(hard, soft, Place(accent.at, accent.mark))
        return _Word(kind, stems, "1", entry.accented, feminine, stress.put(feminine, accent.at, accent.mark))
    return _stressed(entry, unknown, Place(accent.at, accent.mark))


def _stressed(entry: Entry, word: _Word, mark: Place) -> _Word:
    """`word` with its stress, or as it is where class and marks contradict each other."""
    kind, lemma, accent_class = word.kind, entry.lemma, entry.accent_class
    hard, soft = word.stems.hard, word.stems.soft
    on_stem = mark.at < len(hard)
    place: Place | None = mark
    if on_stem:
        if lemma.endswith("ys") or not fits(lemma, mark, accent_class):
            return word
    elif lemma.endswith(("us", "ys")) and accent_class[:1] in ("3", "4"):
        place = place_by_class(lemma, accent_class)
    else:
        return word
    given = _given_feminine(entry, word.feminine)
    ending = len(word.feminine) - 1
    if kind in ("as", "ias"):
        on_ending = accent_class != "1"
    elif lemma.endswith("is"):
        on_ending = given is not None and given.at >= ending
    else:
        on_ending = not on_stem
    if given is not None and (given.at >= ending) is not on_ending:
        return word
    stems = marked_stems(hard, soft, place)
    feminine: str | None = None
    if on_ending:
        feminine = stress.put(word.feminine, ending, stress.TILDE if word.feminine.endswith("ė") else stress.GRAVE)
    elif place is not None:
        feminine = stress.put(word.feminine, place.at, place.mark)
    return _Word(kind, stems, accent_class[0], entry.accented, word.feminine, feminine)


def _kind(entry: Entry) -> str | None:
    lemma = entry.lemma
    if len(lemma) < 4:
        return None
    if lemma.endswith("as"):
        return "ias" if lemma[-3] == "i" and lemma[-4] in "bcčdfghjklmnprsštvzž" else "as"
    ending = lemma[-2:]
    if ending == "is" and len(entry.parts) > 1 and entry.parts[1].endswith(("i", "ì")):
        return "antis"
    if lemma == "didelis":
        return "ys"
    return ending if ending in ("us", "ys", "is", "ęs") else None


def _feminine(kind: str, hard: str, soft: str) -> str:
    if kind in ("is", "ys"):
        return hard + "ė"
    if kind in ("us", "antis"):
        return hard + "i"
    if kind == "ęs":
        return soft
    return (soft if kind == "ias" else hard) + "a"


def _given_feminine(entry: Entry, feminine: str) -> Place | None:
    """Where the principal parts stress the feminine; None where they do not say."""
    if len(entry.parts) < 2:
        return None
    part = entry.parts[1]
    accent = stress.read(part.removeprefix("-"))
    if accent.at is None or accent.mark is None or not feminine.endswith(accent.plain):
        return None
    return Place(len(feminine) - len(accent.plain) + accent.at, accent.mark)
