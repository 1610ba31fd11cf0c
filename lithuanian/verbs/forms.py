"""The forms of a verb and their negation with ne-."""

from functools import cache, lru_cache

from lithuanian.grammar import Entry, Form, Tags
from lithuanian.verbs import irregular
from lithuanian.verbs.paradigm import Conjugation, Stem, analysed, written


def conjugate(entry: Entry) -> tuple[Form, ...]:
    """Every form of the verb `entry`, `tags.negative` False, in the order of grammars.

    Finite forms (present, past, frequentative, future, conditional, imperative), infinitive, participles declined
    (active and passive, present and past), half-participle, gerunds. Forms side by side, as dirbtume and dirbtumėme,
    have the same tags, the commoner first. Where `entry.parts` lacks the present or the past, what is built on it is
    left out. Reflexive verbs have of participles the nominative of the past active only. Raises PrincipalPartsError.
    """
    found = analysed(entry)
    if found.infinitive.plain != "bū":
        return written(found)
    forms = irregular.with_third_person(written(irregular.of_being(found)), irregular.IS)
    return forms + _habit(irregular.of_habit(found))


def negations(entry: Entry) -> tuple[Form, ...]:
    """Every form of `entry` with ne-, `tags.negative` True, in the order of `conjugate`.

    A reflexive verb takes -si- after ne- and has the endings of a plain one: mokausi, nesimokau. eiti and the forms of
    būti in es- lose a vowel: neina, nėjo, nesu; yra gives nėra. The stress moves to ne- where it moves to other
    prefixes (nèneša, nèdavė, nèpirktas); negãli and netùri keep it. Reflexive verbs have all active participles here
    (nesimokantis), most of which have no counterpart without ne-. Raises PrincipalPartsError.
    """
    found = analysed(entry)
    if found.infinitive.plain == "bū":
        being = _with_ne(irregular.of_being(found))
        present = found.infinitive.marked and "nẽs"
        being = being._replace(present=Stem("nes", present, present is not None))
        forms = irregular.with_third_person(written(being), irregular.IS_NOT)
        forms += _habit(_with_ne(irregular.of_habit(found)))
    else:
        forms = written(_with_ne(found))
    return tuple(form._replace(tags=_negative(form.tags)) for form in forms)


def negated(form: Form, entry: Entry) -> Form:
    """`form` of the verb `entry` with ne-: dirbu gives nedirbu, yra nėra, mokausi nesimokau; a negative form itself.

    Raises KeyError where `form` is no form of `entry`, PrincipalPartsError as `conjugate`.
    """
    return form if form.tags.negative else _pairs(entry)[form.form, form.tags]


@lru_cache(maxsize=64)
def _pairs(entry: Entry) -> dict[tuple[str, Tags], Form]:
    """The negation of each form, by its spelling and tags; the forms of one reading are paired in their order."""
    denied: dict[Tags, list[Form]] = {}
    for form in negations(entry):
        denied.setdefault(form.tags, []).append(form)
    pairs: dict[tuple[str, Tags], Form] = {}
    taken: dict[Tags, int] = {}
    for form in conjugate(entry):
        place = taken.get(form.tags, 0)
        taken[form.tags] = place + 1
        pairs[form.form, form.tags] = denied[_negative(form.tags)][place]
    return pairs


def affirmatives(text: str) -> tuple[str, ...]:
    """The forms whose negation `text` may be, in small letters: nedirbu dirbu, nesimokau mokausi, nėra yra.

    Candidates only, empty where there are none: ask for each whether it is a form without ne- of a verb and whether
    `negated` gives `text` again. Every form that `negated` gives is found this way.
    """
    word = text.lower()
    if word == irregular.IS_NOT[0]:
        return (irregular.IS[0],)
    if not word.startswith(("ne", "nė")) or len(word) < 4:
        return ()
    found = [word[1:]] if word[1:3] in ("ei", "es", "ėj") else []
    if word.startswith("ne"):
        found.append(word[2:])
        if word.startswith("nesi") and len(word) > 5:
            found.extend(_reflexive(word[4:]))
    return tuple(found)


def _reflexive(word: str) -> tuple[str, ...]:
    """What `word` may be with -si at its end: mokau mokausi, keliu keliuosi, keli keliesi, myli mylisi."""
    if word.endswith(("tum", "tumei")):
        return (word.removesuffix("ei") + "eisi", word.removesuffix("ei") + "eis")
    if word.endswith(("me", "te")):
        return (word[:-1] + "ės",)
    if word.endswith(("au", "ai", "ei", "o", "a", "ė", "ų", "ę")):
        return (word + "si", word + "is") if word.endswith("ę") else (word + "si",)
    if word.endswith("u"):
        return (word[:-1] + "uosi",)
    if word.endswith("ios"):
        return (word + "i",)
    if word.endswith("i"):
        return (word[:-1] + "iesi", word + "s", word + "si")
    if word.endswith("damos"):
        return (word + "i", word + "is")
    return (word + "is",)


def _habit(found: Conjugation) -> tuple[Form, ...]:
    return written(found)[:5]


@cache
def _negative(tags: Tags) -> Tags:
    return tags._replace(negative=True)


def _with_ne(found: Conjugation) -> Conjugation:
    """The verb with ne- (nesi- where it is reflexive) before all its stems; its endings are those of a plain verb."""
    prefix, stressed = ("nesi", "nesì") if found.reflexive else ("ne", "nè")
    contracts = found.infinitive.plain == "ei"
    if contracts:
        prefix = "n"

    def after(stem: Stem) -> Stem:
        return Stem(prefix + stem.plain, stem.marked and prefix + stem.marked, stem.mobile)

    def on_ne(stem: Stem, takes_stress: bool) -> Stem:
        if not takes_stress:
            return after(stem)
        return Stem(prefix + stem.plain, None if contracts else stressed + stem.plain)

    return found._replace(
        reflexive=False,
        passive=not found.reflexive,
        infinitive=after(found.infinitive),
        future_third=after(found.future_third),
        present=found.present and on_ne(found.present, found.ne_present),
        past=found.past and on_ne(found.past, found.ne_past),
        past_participle=found.past_participle and after(found.past_participle),
        passive_past=on_ne(found.passive_past, found.ne_passive),
        passive_past_class=3 if found.ne_passive else found.passive_past_class,
    )
