"""Rules every text of the content keeps, whether it comes from a file or from the admin: languages and stress.

Pure functions that return faults: a path inside the thing looked at, a code, and values for the message.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from lexicon.taxonomy import gettext_noop as _
from lexicon.tokens import has_latin, is_acronym, mixes_scripts, stress_marks, syllables, words
from lithuanian import paradigms
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Mood, PartOfSpeech, Tags, Tense
from lithuanian.letters import plain, strip_stress
from lithuanian.lexicon import Lexicon

INTERFACE_LANGUAGES = ("lt", "en", "ru", "uk")
GLOSS_LANGUAGES = ("en", "ru", "uk")
#: From so many words on, two languages with the very same text mean a forgotten translation.
WORDS_THAT_DIFFER = 4

MESSAGES = {
    "empty": _("The text in %(language)s is missing."),
    "same": _("The texts in %(language)s and %(other)s are the same; one of them is not translated."),
    "mixed": _("“%(word)s” mixes Latin and Cyrillic letters that look alike."),
    "alien": _("“%(word)s” has the letter “%(letter)s”, which %(language)s does not use."),
    "equal_gloss": _(
        "The Russian and the Ukrainian meaning are the same (“%(text)s”): correct one or confirm the pair."
    ),
    "stress_missing": _("“%(word)s” has no stress mark."),
    "stress_many": _("“%(word)s” has %(count)s stress marks; one is needed."),
    "stress_differs": _("Without its stress marks the text is “%(stripped)s”, not “%(text)s”."),
    "stress_typed": _("“%(word)s” carries a stress mark; a learner cannot type it."),
    "unaccented": _("The text with stress marks is missing."),
    "unknown_word": _("The dictionary does not know “%(word)s”."),
    "no_forms": _(
        "No forms can be made of “%(parts)s”: the principal parts do not fit this part of speech, gender or number."
    ),
    "part_differs": _(
        "“%(part)s” does not follow from the other principal parts and the class, which give: %(forms)s."
    ),
    "no_stress": _("The stress of “%(accented)s” does not fit accent class %(accent_class)s."),
    "unknown_lemma": _("“%(word)s” is neither a word of the lexicon in its dictionary form nor a first name."),
    "meaning_differs": _("This class of meaning does not belong to this part of speech."),
}

#: Letters that give away a text in the wrong language: Russian ones in Ukrainian, Cyrillic ones in English.
ALIEN = {
    "lt": re.compile("[а-яёіїєґ]", re.IGNORECASE),
    "en": re.compile("[а-яёіїєґ]", re.IGNORECASE),
    "ru": re.compile("[іїєґ]", re.IGNORECASE),
    "uk": re.compile("[ыэъё]", re.IGNORECASE),
}


class Fault(NamedTuple):
    """One broken rule: where (keys from the thing looked at), which, and the values of its message."""

    path: tuple[str | int, ...]
    code: str
    params: dict[str, Any]

    @property
    def message(self) -> str:
        """The sentence in English, for the files' maintainers; forms translate MESSAGES[code] themselves."""
        return MESSAGES[self.code] % self.params


def under(prefix: Iterable[str | int], faults: Iterable[Fault]) -> list[Fault]:
    """`faults` with `prefix` before each path."""
    return [fault._replace(path=(*prefix, *fault.path)) for fault in faults]


def mixed_faults(text: str) -> list[Fault]:
    """Gate 4: no single token mixes Latin and Cyrillic letters."""
    return [Fault((), "mixed", {"word": word}) for word in mixes_scripts(text)]


def alien_faults(text: str, language: str) -> list[Fault]:
    """Gate 4: uk is Ukrainian, not Russian in Ukrainian letters, as far as letters tell."""
    return [
        Fault((), "alien", {"word": word, "letter": letter[0], "language": language})
        for word in words(text)
        if (letter := ALIEN[language].search(word)) and not has_latin(word)
    ]


def translation_faults(
    texts: Mapping[str, str], languages: Collection[str] = INTERFACE_LANGUAGES, *, may_be_equal: Collection[str] = ()
) -> list[Fault]:
    """Gate 4 for a prompt, note or sentence: complete, not one language copied into another, no mixed scripts.

    `may_be_equal` holds texts confirmed to be the same in two languages.
    """
    faults: list[Fault] = []
    seen: dict[str, str] = {}
    for language in languages:
        text = str(texts.get(language) or "").strip()
        if not text:
            faults.append(Fault((language,), "empty", {"language": language}))
            continue
        faults += under((language,), [*mixed_faults(text), *alien_faults(text, language)])
        if len(text.split()) >= WORDS_THAT_DIFFER and text not in may_be_equal:
            key = plain(text)
            if key in seen:
                faults.append(Fault((language,), "same", {"language": language, "other": seen[key]}))
            seen.setdefault(key, language)
    return faults


def gloss_faults(glosses: Mapping[str, str], *, confirmed: Collection[str]) -> list[Fault]:
    """Gate 4 for the meaning of a word: en, ru, uk; an equal ru/uk pair only where it is `confirmed`."""
    faults = translation_faults(glosses, GLOSS_LANGUAGES, may_be_equal=confirmed)
    ru, uk = (str(glosses.get(language) or "").strip() for language in ("ru", "uk"))
    if ru and ru == uk and ru not in confirmed:
        faults.append(Fault(("uk",), "equal_gloss", {"text": ru}))
    return faults


def stress_faults(text: str, accented: str, *, unstressed: Collection[str]) -> list[Fault]:
    """Gate 8 for a line or headword: every word of two syllables and more has one mark, stripped it equals `text`.

    `unstressed` holds words (lower case) for which a reason is listed.
    """
    if not accented.strip():
        return [Fault((), "unaccented", {})] if any(syllables(word) > 1 for word in words(text)) else []
    faults: list[Fault] = []
    if strip_stress(accented) != strip_stress(text):
        faults.append(Fault((), "stress_differs", {"stripped": strip_stress(accented), "text": text}))
    for word in words(accented):
        bare, marks = strip_stress(word), stress_marks(word)
        if marks > 1:
            faults.append(Fault((), "stress_many", {"word": word, "count": marks}))
        elif not marks and syllables(bare) > 1 and not is_acronym(bare) and bare.lower() not in unstressed:
            faults.append(Fault((), "stress_missing", {"word": word}))
    return faults


def typed_faults(text: str) -> list[Fault]:
    """Gate 8 for what a learner must type or compare: no stress marks."""
    return [Fault((), "stress_typed", {"word": word}) for word in words(text) if stress_marks(word)]


def paradigm_faults(entry: Entry) -> list[Fault]:
    """Gate 2 for one word: its principal parts make forms, and are found among them, with the stress of their class."""
    forms = paradigms.forms(entry)
    if not forms:
        return [Fault(("parts",), "no_forms", {"parts": ", ".join(entry.parts) or entry.accented})]
    if entry.accent_class and entry.accented != entry.lemma and not any(form.stressed for form in forms):
        params = {"accented": entry.accented, "accent_class": entry.accent_class}
        return [Fault(("accent_class",), "no_stress", params)]
    faults = []
    for place, part in enumerate(entry.parts):
        made = [form for form in forms if _is_part(entry.pos, place, form.tags)]
        if made and not any(_written_as(part, form) for form in made):
            forms_made = ", ".join(dict.fromkeys(form.stressed or form.form for form in made))
            faults.append(Fault(("parts",), "part_differs", {"part": part, "forms": forms_made}))
    return faults


def _is_part(pos: PartOfSpeech, place: int, tags: Tags) -> bool:
    """Whether a form with `tags` is the principal part number `place` of such a word."""
    if pos is PartOfSpeech.NOUN:
        return tags.case is (Case.NOMINATIVE, Case.GENITIVE)[place]
    if pos is PartOfSpeech.ADJECTIVE:
        gender = (Gender.MASCULINE, Gender.FEMININE)[place]
        is_base = tags.case is Case.NOMINATIVE and not tags.definite
        return is_base and tags.gender is gender and tags.degree is not Degree.SUPERLATIVE
    if pos is PartOfSpeech.VERB:
        if place == 0:
            return tags.mood is Mood.INFINITIVE
        is_third = tags.mood is Mood.INDICATIVE and tags.person == 3
        return is_third and tags.tense is (Tense.PRESENT, Tense.PAST)[place - 1]
    return False


def _written_as(part: str, form: Form) -> bool:
    """Whether `part`, a whole form or an ending, is `form`; its stress counts where both are marked."""
    ending = part.removeprefix("-")
    if ending == part:
        whole = strip_stress(part) == form.form
        return whole and (form.stressed is None or part == form.form or part == form.stressed)
    fits = form.form.endswith(strip_stress(ending))
    return fits and (form.stressed is None or strip_stress(ending) == ending or form.stressed.endswith(ending))


def lemma_faults(word: str, lexicon: Lexicon) -> list[Fault]:
    """Gate 6 for a word whose forms are shown: in the lexicon, or a name with a capital letter."""
    known = lexicon.by_lemma(word) or word[:1].isupper()
    return [] if known else [Fault((), "unknown_lemma", {"word": word})]


def spelling_faults(text: str, *, knows: Callable[[str], bool]) -> list[Fault]:
    """Gate 1: every word of `text` is known (or a single letter: a size, a label)."""
    bare = words(strip_stress(text))
    return [Fault((), "unknown_word", {"word": word}) for word in bare if len(word) > 1 and not knows(word)]
