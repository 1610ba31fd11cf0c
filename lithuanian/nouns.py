"""Nouns: the five declensions and what stands outside them, singular and plural, with stress where the tables determine it.

Which table a noun takes is told by its nominative, by the genitive among its principal parts and by its gender; where the
stress stands, by the mark of the nominative, by that of the genitive and by the class. See docs/declension.md.
"""

from collections.abc import Mapping
from typing import NamedTuple

from lithuanian import stress
from lithuanian.adjectives import ADJECTIVAL_ENDINGS, DEFINITE_ENDINGS
from lithuanian.declension import (
    CASES,
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
from lithuanian.grammar import Case, Entry, Form, Gender, Number, PartOfSpeech, Tags
from lithuanian.letters import strip_stress

_M, _F = Gender.MASCULINE, Gender.FEMININE
_SG, _PL = Number.SINGULAR, Number.PLURAL

# The plural of -as, -is, -ys, -ius; hard words and softened ones differ in the stem only.
_AI = "{0}aĩ SSEE, {0}ų̃ SSEE, {0}áms SSEE, {0}ùs SESE, {0}aĩs SSEE, {0}uosè SSEE, {0}aĩ SSEE"
_HARD_AI, _SOFT_AI = _AI.format(""), _AI.format("+")
_I_STEM = "iẽs SSEE, {0} SSSS, į SSSS, imì SSEE, yjè SSEE, iẽ SSEE"
_I_STEM_PLURAL = "ys SSSS, {0} SSEE, ìms SSEE, ìs SESE, imìs SSEE, ysè SSEE, ys SSSS"
# Consonant stems: `#` is their n, r or l. In the genitive it bears the circumflex itself: vandeñs, seser̃s, obel̃s.
_CONSONANT = "#̃s SSEE, {0} SSSS, #į SSSS, {1}, #yjè SSEE, #iẽ SSEE"
_CONSONANT_PLURAL = "#ys SSSS, #ų̃ SSEE, #ìms SSEE, #ìs SESE, #imìs SSEE, #ysè SSEE, #ys SSSS"

#: Endings of the singular (from the genitive on) and of the plural. Where the vocative has `-`, grammars do not settle it.
_ENDINGS: Mapping[str, tuple[str, str]] = {
    "as": ("o SSSS, ui SSSS, ą SSSS, ù SESE, è SEEE, e SSSS", _HARD_AI),
    "name": ("o SSSS, ui SSSS, ą SSSS, ù SESE, è SEEE, ai SSSS", _HARD_AI),
    "ias": ("+o SSSS, +ui SSSS, +ą SSSS, +ù SESE, yjè SSEE, ỹ SSEE", _SOFT_AI),
    "jas": ("o SSSS, ui SSSS, ą SSSS, ù SESE, yjè SSEE, au SS--", _HARD_AI),
    "ojas": ("o SSSS, ui SSSS, ą SSSS, ù SESE, ujè SSEE, au SS--", _HARD_AI),
    "is": ("+o SSSS, +ui SSSS, į SSSS, +ù SESE, yjè SSEE, i SS--", _SOFT_AI),
    "ys": ("+o SSSS, +ui SSSS, į SSSS, +ù SESE, yjè SSEE, ỹ SSEE", _SOFT_AI),
    "a": (
        "õs SSEE, ai SSSS, ą SSSS, à SESE, ojè SSEE, a SSSS",
        "os SSSS, ų̃ SSEE, óms SSEE, às SESE, omìs SSEE, osè SSEE, os SSSS",
    ),
    "i": (
        "+õs SSEE, +ai SSSS, +ą SSSS, +à SESE, +ojè SSEE, i SS--",
        "+os SSSS, +ų̃ SSEE, +óms SSEE, +às SESE, +omìs SSEE, +osè SSEE, +os SSSS",
    ),
    "ė": (
        "ė̃s SSEE, ei SSSS, ę SSSS, è SESE, ėjè SSEE, e SSSS",
        "ės SSSS, +ų̃ SSEE, ė́ms SSEE, ès SESE, ėmìs SSEE, ėsè SSEE, ės SSSS",
    ),
    "i-f": (_I_STEM.format("+ai"), _I_STEM_PLURAL.format("+ų̃")),
    "i-f-hard": (_I_STEM.format("+ai"), _I_STEM_PLURAL.format("ų̃")),
    "i-m": (_I_STEM.format("+ui"), _I_STEM_PLURAL.format("+ų̃")),
    "i-m-hard": (_I_STEM.format("+ui"), _I_STEM_PLURAL.format("ų̃")),
    "us": (
        "aũs SSEE, ui SSSS, ų SSSS, umì SSEE, ujè SSEE, aũ SSEE",
        "ūs SSSS, ų̃ SSEE, ùms SSEE, ùs SESE, umìs SSEE, uosè SSEE, ūs SSSS",
    ),
    "ius": ("+aũs SSEE, +ui SSSS, +ų SSSS, +umì SSEE, +ujè SSEE, +aũ SSEE", _SOFT_AI),
    **{
        f"{letter}-{gender}": (
            _CONSONANT.format(*dative_and_instrumental).replace("#", letter),
            _CONSONANT_PLURAL.replace("#", letter),
        )
        for letter in "nrl"
        for gender, dative_and_instrumental in {
            "m": ("#iui", "#iù SESE"),
            "f": ("#iai", "#imì SSEE"),
        }.items()
    },
    "adjectival": (ADJECTIVAL_ENDINGS[0] + ", as SSSS", ADJECTIVAL_ENDINGS[1] + ", ì S-EE"),
}
#: Where the nominative singular is stressed; the plural's own is the first of its row.
_NOMINATIVE = {"ys": "--EE", "a": "SEEE", "i": "-EEE"} | {
    key: "SSEE" if key in ("ė", "us", "ius") or key[1:2] == "-" else "SSSS"
    for key in _ENDINGS
    if key not in ("ys", "a", "i")
}
#: Second forms of a cell, both right: vėjyje and vėjuje, dantimi and dančiu, vandeniu and vandenimi.
_VARIANTS: Mapping[str, tuple[Case, str]] = {
    "jas": (Case.LOCATIVE, "ujè SSEE"),
    "ojas": (Case.LOCATIVE, "yjè SSEE"),
    "i-m": (Case.INSTRUMENTAL, "+ù SESE"),
    "i-m-hard": (Case.INSTRUMENTAL, "+ù SESE"),
    "n-m": (Case.INSTRUMENTAL, "nimì SSEE"),
}

_TAGS = {
    (gender, number): tuple(Tags(case=case, number=number, gender=gender) for case in CASES)
    for gender in (_M, _F)
    for number in (_SG, _PL)
}
_SINGULAR: Mapping[tuple[str, Gender], Table] = {
    (key, gender): table(row_set(texts[0], _TAGS[gender, _SG][1:]))
    for key, texts in _ENDINGS.items()
    for gender in (_M, _F)
}
_PLURAL: Mapping[tuple[str, Gender], Table] = {
    (key, gender): table(row_set(texts[1], _TAGS[gender, _PL]))
    for key, texts in _ENDINGS.items()
    for gender in (_M, _F)
}
_SECOND: Mapping[tuple[str, Gender], Table] = {
    (key, gender): table(row_set(text, (Tags(case=case, number=_SG, gender=gender),)))
    for key, (case, text) in _VARIANTS.items()
    for gender in (_M, _F)
}
_DEFINITE: Mapping[tuple[Gender, Number], Table] = {
    (gender, number): table(row_set(text, _TAGS[gender, number][: len(SIX_CASES)]))
    for (gender, number), text in DEFINITE_ENDINGS.items()
}

#: i-stems with a hard genitive plural: ausų, not *ausių.
_HARD_GENITIVE_PLURAL = word_set(
    """
    ausis dantis debesis dieveris durys grindys krūtis naktis pusdurys pušis smegenys šaknis šlaunis utis žąsis
    žuvis
    """
)
_MASCULINE_I_STEMS = word_set("dantis debesis dieveris vagis žvėris")
#: Consonant stems: the stem without its last letter, and that letter.
_CONSONANT_STEMS = {
    "šuo": ("šu", "n"),
    "sesuo": ("sese", "r"),
    "duktė": ("dukte", "r"),
    "moteris": ("mote", "r"),
    "obelis": ("obe", "l"),
}
_ADJECTIVAL_NOUNS = word_set("mylimas nepažįstamas numylėtas pažįstamas")
_PLACES = word_set("area nature building institution room")
_PERSONS = word_set("name occupation person relative")
_CONSONANTS = frozenset("bcčdfghjklmnprsštvzž")
_CLASSES = frozenset(("1", "2", "3", "3a", "3b", "34a", "34b", "35a", "35b", "4"))


class _Pattern(NamedTuple):
    """How one noun is declined.

    `reference` is a form with an ending of one syllable, in which the class counts its syllables.
    """

    key: str
    hard: str
    soft: str
    ending: int
    reference: str
    plural_only: bool = False


class _Stress(NamedTuple):
    """The column of the tables and the place of the mark in the stem; no column where nothing is determined."""

    digit: str = ""
    place: Place | None = None


_UNKNOWN = _Stress()


def decline(entry: Entry) -> tuple[Form, ...]:
    """All forms of a noun or name, its dictionary form first: seven cases of the singular, then of the plural.

    Words with one number only have the forms of that number, names the singular (unless they are plural), indeclinable
    words one form without case. Second forms of a cell (vėjuje beside vėjyje) stand at the end. Empty for what is no
    Lithuanian noun. `stressed` is None where class or marks are missing or contradict each other.
    """
    lemma, pos = entry.lemma, entry.pos
    if entry.indeclinable:
        accent = stress.read(entry.accented)
        known = accent.at is not None and accent.plain == lemma
        tags = Tags(number=entry.number, gender=entry.gender)
        return (Form(lemma, entry.accented if known else None, lemma, pos, tags),)
    if lemma.endswith(("ieji", "asis", "oji")):
        return _definite(entry)
    pattern = _pattern(entry)
    if pattern is None:
        return ()
    key = pattern.key
    gender = entry.gender if entry.gender in (_M, _F) else _gender_of(key, lemma)
    found = _stress(entry, pattern, gender)
    digit = found.digit
    stems = marked_stems(pattern.hard, pattern.soft, found.place)
    if pattern.plural_only:
        return tuple(inflect(_PLURAL[key, gender][digit], stems, lemma, pos))
    forms = [Form(lemma, entry.accented if digit else None, lemma, pos, _TAGS[gender, _SG][0])]
    forms += inflect(_SINGULAR[key, gender][digit], stems, lemma, pos)
    if entry.number is not _SG and (pos is not PartOfSpeech.PROPER or entry.number is _PL):
        if lemma == "žmogus":
            people = marked_stems("žmon", "žmoni", Place(2, stress.ACUTE) if digit else None)
            forms += inflect(_PLURAL["ė", gender]["3" if digit else ""], people, lemma, pos)
        else:
            forms += inflect(_PLURAL[key, gender][digit], stems, lemma, pos)
    if key in _VARIANTS:
        forms += inflect(_SECOND[key, gender][digit], stems, lemma, pos)
    elif lemma.endswith("ukas") and entry.meaning in _PERSONS:
        # People are called without an ending: berniuk! Jonuk!
        forms.append(Form(stems.hard, stems.hard_marked, lemma, pos, _TAGS[gender, _SG][6]))
    return tuple(forms)


def _pattern(entry: Entry) -> _Pattern | None:
    lemma = entry.lemma
    if len(lemma) < 3 or " " in lemma:
        return None
    genitive = strip_stress(entry.parts[1]) if len(entry.parts) > 1 else ""
    if entry.number is _PL or lemma.endswith(("ai", "os", "ės", "ūs")) or genitive.endswith("ų"):
        return _plural_pattern(entry, genitive)
    two, hard = lemma[-2:], lemma[:-2]
    if lemma == "mėnuo":
        return _Pattern("is", "mėnes", "mėnesi", 2, "mėnesio")
    if two == "uo" or lemma in _CONSONANT_STEMS:
        return _consonant_pattern(entry, genitive)
    if two == "as":
        return _as_pattern(entry)
    if two == "us":
        key = "ius" if hard[-1] in "ij" else "us"
        return _Pattern(key, hard, hard, 2, lemma)
    if two == "ys":
        return _Pattern("ys", hard, softened(hard), 2, lemma)
    if two == "is":
        masculine = entry.gender is _M
        if genitive.endswith("ies") or (not genitive and (not masculine or lemma in _MASCULINE_I_STEMS)):
            key = "i-m" if masculine or (entry.gender is None and lemma in _MASCULINE_I_STEMS) else "i-f"
            key += "-hard" if lemma in _HARD_GENITIVE_PLURAL else ""
            return _Pattern(key, hard, softened(hard), 2, lemma)
        return _Pattern("is", hard, softened(hard), 2, lemma)
    if lemma[-1] in "aėi":
        return _Pattern(lemma[-1], lemma[:-1], softened(lemma[:-1]), 1, lemma)
    return None


def _as_pattern(entry: Entry) -> _Pattern:
    lemma, stem = entry.lemma, entry.lemma[:-2]
    if lemma in _ADJECTIVAL_NOUNS:
        return _Pattern("adjectival", stem, stem, 2, lemma)
    name = entry.pos is PartOfSpeech.PROPER and entry.meaning not in _PLACES
    if stem[-1] == "j":
        agent = lemma.endswith("tojas") or (lemma.endswith("ėjas") and len(lemma) > 5)
        return _Pattern("ojas" if agent or name else "jas", stem, stem, 2, lemma)
    if stem[-1] == "i" and stem[-2:-1] in _CONSONANTS:
        return _Pattern("ias", hardened(stem), stem, 2, lemma)
    return _Pattern("name" if name else "as", stem, stem, 2, lemma)


def _plural_pattern(entry: Entry, genitive: str) -> _Pattern | None:
    lemma = entry.lemma
    two, stem = lemma[-2:], lemma[:-2]
    if two == "ys":
        hard = lemma in _HARD_GENITIVE_PLURAL if not genitive else not genitive.endswith("ių")
        key = ("i-m" if entry.gender is _M else "i-f") + ("-hard" if hard else "")
        return _Pattern(key, stem, softened(stem), 2, lemma, True)
    if two == "ai":
        return _Pattern("ius" if stem[-1] == "i" else "as", stem, stem, 2, lemma, True)
    other = {"os": "a", "ės": "ė", "ūs": "us"}.get(two)
    return _Pattern(other, stem, softened(stem), 2, lemma, True) if other else None


def _consonant_pattern(entry: Entry, genitive: str) -> _Pattern | None:
    lemma = entry.lemma
    if lemma in _CONSONANT_STEMS and not genitive.endswith("ies"):
        stem, letter = _CONSONANT_STEMS[lemma]
    elif lemma in _CONSONANT_STEMS:
        # obelis, obelies is an i-stem but for its hard genitive plural.
        return _Pattern("i-f-hard", lemma[:-2], softened(lemma[:-2]), 2, lemma)
    elif genitive.endswith(("ens", "ers")) and len(genitive) > 4:
        stem, letter = genitive[:-2], genitive[-2]
    else:
        stem, letter = lemma[:-2] + "e", "n"
    key = f"{letter}-{'f' if letter in 'rl' else 'm'}"
    return _Pattern(key, stem, stem, 1 if lemma == "duktė" else 2, f"{stem}{letter}į")


def _gender_of(key: str, lemma: str) -> Gender:
    feminine = key in ("a", "ė", "i") or key.startswith(("i-f", "r-", "l-"))
    return _F if feminine else _M


def _stress(entry: Entry, pattern: _Pattern, gender: Gender) -> _Stress:
    """What the marks and the class determine together; nothing where they contradict each other."""
    lemma, accent_class = entry.lemma, entry.accent_class
    accent = stress.read(entry.accented)
    if accent_class not in _CLASSES or accent.at is None or accent.mark is None or accent.plain != lemma:
        return _UNKNOWN
    digit = accent_class[0]
    if pattern.plural_only:
        nominative, genitive = _PLURAL[pattern.key, gender][digit][:2]
        expected = nominative.place
    else:
        expected = _NOMINATIVE[pattern.key][int(digit) - 1]
        genitive = _SINGULAR[pattern.key, gender][digit][0]
    on_stem = accent.at < len(lemma) - pattern.ending
    if expected != ("S" if on_stem else "E"):
        return _UNKNOWN
    stem = pattern.soft if genitive.soft else pattern.hard
    given = _given_genitive(entry, stem + genitive.plain)
    if given is not None and genitive.place != ("S" if given.at < len(stem) else "E"):
        return _UNKNOWN
    if on_stem:
        place: Place | None = Place(accent.at, accent.mark)
    elif given is not None and genitive.place == "S":
        place = given
    else:
        place = place_by_class(pattern.reference, accent_class)
    if place is not None and not fits(pattern.reference, place, accent_class):
        return _UNKNOWN
    return _Stress(digit, place)


def _given_genitive(entry: Entry, genitive: str) -> Place | None:
    """Where the principal parts stress the genitive; None where they do not say."""
    if len(entry.parts) < 2:
        return None
    accent = stress.read(entry.parts[1].removeprefix("-"))
    if accent.at is None or accent.mark is None or not genitive.endswith(accent.plain):
        return None
    return Place(len(genitive) - len(accent.plain) + accent.at, accent.mark)


def _definite(entry: Entry) -> tuple[Form, ...]:
    """Nouns that are definite adjectives: grynieji, jaunoji. A stressed ending tells the movable pattern by itself."""
    lemma, pos = entry.lemma, entry.pos
    ending = 4 if lemma.endswith(("ieji", "asis")) else 3
    stem = lemma[:-ending]
    gender = _F if lemma.endswith("oji") else _M
    number = _PL if lemma.endswith("ieji") else _SG
    accent = stress.read(entry.accented)
    stems, digit = Stems(stem, stem), ""
    if accent.at is not None and accent.mark is not None and accent.plain == lemma:
        digit = "4"
        if accent.at < len(stem):
            digit, stems = "1", marked_stems(stem, stem, Place(accent.at, accent.mark))
        elif entry.accent_class:
            stems = marked_stems(stem, stem, place_by_class(stem + "as", entry.accent_class))
    forms = []
    for singular_or_plural in (number, _PL) if number is _SG and entry.number is None else (number,):
        made = inflect(_DEFINITE[gender, singular_or_plural][digit], stems, lemma, pos)
        first = made[0]
        forms += [*made, first._replace(tags=_TAGS[gender, singular_or_plural][6])]
    return tuple(forms)
