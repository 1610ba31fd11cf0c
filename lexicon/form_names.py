"""What forms are called in the language of the interface: “accusative plural”, “second person singular”.

Every name stands by itself, as after a colon, so that no language has to bend it; where a name stands inside a
sentence, the sentence has a text of its own.
"""

from django.utils.translation import pgettext_lazy

from lithuanian.grammar import Case, Degree, Gender, Mood, Number, PartOfSpeech, Tags, Tense, Voice

#: By case and number; None where a pronoun or numeral has no number.
CASES = {
    (Case.NOMINATIVE, None): pgettext_lazy("form of a word", "nominative (*kas?*)"),
    (Case.GENITIVE, None): pgettext_lazy("form of a word", "genitive (*ko?*)"),
    (Case.DATIVE, None): pgettext_lazy("form of a word", "dative (*kam?*)"),
    (Case.ACCUSATIVE, None): pgettext_lazy("form of a word", "accusative (*ką?*)"),
    (Case.INSTRUMENTAL, None): pgettext_lazy("form of a word", "instrumental (*kuo?*)"),
    (Case.LOCATIVE, None): pgettext_lazy("form of a word", "locative (*kur?*)"),
    (Case.VOCATIVE, None): pgettext_lazy("form of a word", "vocative"),
    (Case.NOMINATIVE, Number.SINGULAR): pgettext_lazy("form of a word", "nominative singular (*kas?*)"),
    (Case.GENITIVE, Number.SINGULAR): pgettext_lazy("form of a word", "genitive singular (*ko?*)"),
    (Case.DATIVE, Number.SINGULAR): pgettext_lazy("form of a word", "dative singular (*kam?*)"),
    (Case.ACCUSATIVE, Number.SINGULAR): pgettext_lazy("form of a word", "accusative singular (*ką?*)"),
    (Case.INSTRUMENTAL, Number.SINGULAR): pgettext_lazy("form of a word", "instrumental singular (*kuo?*)"),
    (Case.LOCATIVE, Number.SINGULAR): pgettext_lazy("form of a word", "locative singular (*kur?*)"),
    (Case.VOCATIVE, Number.SINGULAR): pgettext_lazy("form of a word", "vocative singular"),
    (Case.NOMINATIVE, Number.PLURAL): pgettext_lazy("form of a word", "nominative plural (*kas?*)"),
    (Case.GENITIVE, Number.PLURAL): pgettext_lazy("form of a word", "genitive plural (*ko?*)"),
    (Case.DATIVE, Number.PLURAL): pgettext_lazy("form of a word", "dative plural (*kam?*)"),
    (Case.ACCUSATIVE, Number.PLURAL): pgettext_lazy("form of a word", "accusative plural (*ką?*)"),
    (Case.INSTRUMENTAL, Number.PLURAL): pgettext_lazy("form of a word", "instrumental plural (*kuo?*)"),
    (Case.LOCATIVE, Number.PLURAL): pgettext_lazy("form of a word", "locative plural (*kur?*)"),
    (Case.VOCATIVE, Number.PLURAL): pgettext_lazy("form of a word", "vocative plural"),
}
GENDERS = {
    Gender.MASCULINE: pgettext_lazy("form of a word", "masculine"),
    Gender.FEMININE: pgettext_lazy("form of a word", "feminine"),
    Gender.NEUTER: pgettext_lazy("form of a word", "neuter"),
}
DEGREES = {
    Degree.POSITIVE: pgettext_lazy("form of a word", "positive degree"),
    Degree.COMPARATIVE: pgettext_lazy("form of a word", "comparative degree"),
    Degree.SUPERLATIVE: pgettext_lazy("form of a word", "superlative degree"),
}
DEFINITE = {
    True: pgettext_lazy("form of a word", "definite form"),
    False: pgettext_lazy("form of a word", "simple form"),
}
PERSONS = {
    (1, Number.SINGULAR): pgettext_lazy("form of a word", "first person singular (*aš*)"),
    (2, Number.SINGULAR): pgettext_lazy("form of a word", "second person singular (*tu*)"),
    (1, Number.PLURAL): pgettext_lazy("form of a word", "first person plural (*mes*)"),
    (2, Number.PLURAL): pgettext_lazy("form of a word", "second person plural (*jūs*)"),
    (3, None): pgettext_lazy("form of a word", "third person (*jis, ji, jie, jos*)"),
}
TENSES = {
    Tense.PRESENT: pgettext_lazy("form of a word", "present tense"),
    Tense.PAST: pgettext_lazy("form of a word", "past tense"),
    Tense.FREQUENTATIVE: pgettext_lazy("form of a word", "past tense of habit"),
    Tense.FUTURE: pgettext_lazy("form of a word", "future tense"),
}
MOODS = {
    Mood.CONDITIONAL: pgettext_lazy("form of a word", "conditional"),
    Mood.IMPERATIVE: pgettext_lazy("form of a word", "imperative"),
    Mood.INFINITIVE: pgettext_lazy("form of a word", "infinitive"),
    Mood.HALF_PARTICIPLE: pgettext_lazy("form of a word", "half-participle"),
    Mood.GERUND: pgettext_lazy("form of a word", "gerund"),
}
VOICES = {
    Voice.ACTIVE: pgettext_lazy("form of a word", "active participle"),
    Voice.PASSIVE: pgettext_lazy("form of a word", "passive participle"),
    None: pgettext_lazy("form of a word", "participle"),
}
NEGATIVE = {
    True: pgettext_lazy("form of a word", "form with *ne-*"),
    False: pgettext_lazy("form of a word", "form without *ne-*"),
}

_FINITE = (Mood.INDICATIVE, Mood.CONDITIONAL, Mood.IMPERATIVE)


def differing(one: Tags, other: Tags) -> frozenset[str]:
    """The names of the tags in which two readings differ; a tag that says no is as good as none."""
    return frozenset(name for name, a, b in zip(Tags._fields, one, other, strict=True) if (a or None) != (b or None))


def reading(tags: Tags, differs: frozenset[str]) -> str:
    """A reading by what distinguishes it from another: “accusative plural (ką?), feminine”. Empty where nothing does.

    Case and number of a noun are named together, person and number of a verb too.
    """
    named = [*_verbal(tags, differs), *_nominal(tags, differs)]
    if "negative" in differs:
        named.append(NEGATIVE[bool(tags.negative)])
    return ", ".join(str(name) for name in named)


def name(tags: Tags, pos: PartOfSpeech) -> str:
    """A form by everything worth saying of it: “genitive plural (ko?)”. Empty for words that have one form only.

    A noun's gender is the word's own and stays unsaid, as do what goes without saying: the positive degree, the simple
    form, a verb without *ne-*.
    """
    said = {"case", "number", "person", "mood", "tense", "voice"}
    if pos not in (PartOfSpeech.NOUN, PartOfSpeech.PROPER):
        said.add("gender")
    if tags.degree in (Degree.COMPARATIVE, Degree.SUPERLATIVE):
        said.add("degree")
    said |= {tag for tag in ("definite", "negative") if getattr(tags, tag)}
    return reading(tags, frozenset(said))


def _verbal(tags: Tags, differs: frozenset[str]) -> list[object]:
    named: list[object] = []
    if "mood" in differs or "voice" in differs:
        if tags.mood is Mood.PARTICIPLE:
            named.append(VOICES[tags.voice])
        elif tags.mood in MOODS:
            named.append(MOODS[tags.mood])
    if tags.tense in TENSES and ("tense" in differs or ("mood" in differs and tags.mood is Mood.INDICATIVE)):
        named.append(TENSES[tags.tense])
    if tags.mood in _FINITE and differs & {"person", "number"}:
        person = PERSONS.get((tags.person, None if tags.person == 3 else tags.number))
        named += [person] if person else []
    return named


def _nominal(tags: Tags, differs: frozenset[str]) -> list[object]:
    named: list[object] = []
    if tags.case and differs & {"case", "number"}:
        named.append(CASES[tags.case, tags.number])
    if tags.gender and "gender" in differs:
        named.append(GENDERS[tags.gender])
    if tags.degree and "degree" in differs:
        named.append(DEGREES[tags.degree])
    if "definite" in differs:
        named.append(DEFINITE[bool(tags.definite)])
    return named
