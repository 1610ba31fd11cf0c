"""Principal parts as people write them on one line, `kãktusas, -o 1`, read as an entry."""

import unicodedata

from lithuanian.grammar import Entry, Gender, Number, PartOfSpeech
from lithuanian.letters import strip_stress

_CLASSES = frozenset(("1", "2", "3", "3a", "3b", "34a", "34b", "4"))
_GENDERS = {"m": Gender.MASCULINE, "f": Gender.FEMININE}
_COUNT = {PartOfSpeech.NOUN: 2, PartOfSpeech.ADJECTIVE: 2, PartOfSpeech.VERB: 3}
_SHAPE = {
    PartOfSpeech.NOUN: "nominative, genitive and class, such as “kãktusas, -o 1”",
    PartOfSpeech.ADJECTIVE: "masculine, feminine and class, such as “platùs, -ì 4”",
    PartOfSpeech.VERB: "infinitive, present and past, such as “eĩti, eĩna, ė̃jo”",
}


class NoPrincipalParts(ValueError):
    """The text does not name the principal parts of such a word; the message shows how they are written."""


def read(text: str, pos: PartOfSpeech) -> Entry:
    """`text` as an entry of `pos`: a noun, verb or adjective. Raises NoPrincipalParts.

    After the last part may stand the accent class and, for nouns, `m` or `f`; without it the endings tell the gender
    (of nouns in -is, -ies the feminine). A noun whose genitive ends in -ų has no singular.
    """
    pieces = [piece.split() for piece in unicodedata.normalize("NFC", text).split(",")]
    marks = pieces[-1][1:]
    parts = tuple(" ".join(piece[:1] if piece is pieces[-1] else piece) for piece in pieces)
    classes = [mark for mark in marks if mark in _CLASSES]
    genders = [_GENDERS[mark] for mark in marks if mark in _GENDERS]
    is_noun = pos is PartOfSpeech.NOUN
    too_much = len(classes) > 1 or len(genders) > is_noun or len(classes) + len(genders) != len(marks)
    if len(parts) != _COUNT[pos] or too_much or not all(parts) or parts[0].startswith("-"):
        raise NoPrincipalParts(f"“{text}” does not name the principal parts of a {pos}; write {_SHAPE[pos]}.")
    lemma, last = strip_stress(parts[0]), strip_stress(parts[-1])
    number = Number.PLURAL if is_noun and last.endswith("ų") else None
    gender = (genders or [_gender(lemma, last, number)])[0] if is_noun else None
    accent_class = classes[0] if classes else ""
    return Entry(f"given-{lemma}", lemma, parts[0], pos, parts, gender, accent_class, number=number)


def _gender(nominative: str, genitive: str, number: Number | None) -> Gender:
    if number is Number.PLURAL:
        return Gender.MASCULINE if nominative.endswith(("ai", "ūs")) else Gender.FEMININE
    feminine = nominative.endswith(("a", "ė", "i")) or (nominative.endswith("is") and genitive.endswith("ies"))
    return Gender.FEMININE if feminine or genitive.endswith("ers") else Gender.MASCULINE
