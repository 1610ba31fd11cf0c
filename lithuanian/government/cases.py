"""Why a noun, an adjective, a pronoun or a numeral stands in this case."""

from collections.abc import Callable, Mapping

from lithuanian.government import words as known
from lithuanian.government.frames import ADJECTIVES, INTERJECTIONS, governs
from lithuanian.government.persons import negated
from lithuanian.government.phrases import (
    Reason,
    agrees,
    before,
    counted,
    head_noun,
    is_ordinal,
    may_have_subject,
    next_noun,
    own_readings,
    preposition,
    rival,
    subject,
)
from lithuanian.government.sentence import Clause, Reading, Word
from lithuanian.grammar import Case, Gender, Number, PartOfSpeech, Tags

Own = tuple[Reading, ...]
_PERSONS = frozenset(("person", "relative", "occupation", "animal", "name"))
_OWNERS = frozenset((PartOfSpeech.NOUN, PartOfSpeech.PROPER, PartOfSpeech.PRONOUN))
_STUFF = frozenset(("food", "drink", "meal", "material", "money"))
_COPULAS = frozenset(("būti", "vadintis", "atrodyti", "likti"))
#: Verbs beside which an adjective describes the subject.
_LINKS = _COPULAS | {"tapti", "jaustis", "darytis", "pasidaryti", "pasirodyti"}
_SPEAKERS = {"aš": Number.SINGULAR, "tu": Number.SINGULAR, "mes": Number.PLURAL}
#: The weight of a reason that a word agrees with its noun, besides what speaks for that reading of the noun.
_COPIES = 10
_MEANS = frozenset(("vehicle", "tool", "device", "household", "money", "document", "bodypart", "material"))


def case_reason(clause: Clause, wanted: Tags, written: Tags | None) -> Reason | None:
    """What demands the case of `wanted` at the target; None where nothing certainly does."""
    case = wanted.case
    if case is None:
        return None
    own = own_readings(clause, wanted)
    if agrees(own, wanted):
        noun = head_noun(clause, wanted)
        if noun is not None:
            found = _agreement(clause, own, case, noun)
            demand = case_reason(clause.around(noun), Tags(case, wanted.number, wanted.gender), None)
            # Rasa – geriausia darbuotoja: where nothing demands another case, it is the nominative.
            return found._replace(weight=_COPIES + (demand.weight if demand else int(case is Case.NOMINATIVE)))
        if case is Case.NOMINATIVE and _describes(own):
            return _predicate(clause, wanted)
    if case is Case.GENITIVE and _is_possessive(own, clause) and (noun := next_noun(clause)):
        return Reason("possessives", noun.text, case)
    if written is not None and written.case is case and written.number is not wanted.number:
        return _number(clause, wanted, own)
    return _BY_CASE[case](clause, wanted, own)


def _means(own: Own, *meanings: frozenset[str]) -> bool:
    return any(reading.entry.meaning in group for reading in own for group in meanings)


def _lemmas(own: Own) -> set[str]:
    return {reading.entry.lemma for reading in own}


def _is_person(own: Own) -> bool:
    if any(reading.entry.pos in (PartOfSpeech.PRONOUN, PartOfSpeech.PROPER) for reading in own):
        return True
    return _means(own, _PERSONS)


def _describes(own: Own) -> bool:
    """Whether the target can be said of a subject: an adjective, a participle, an ordinal."""
    return any(reading.entry.pos is not PartOfSpeech.PRONOUN for reading in own) or not own


def _is_possessive(own: Own, clause: Clause) -> bool:
    return clause.target.lower in known.POSSESSIVES or any(
        reading.entry.pos is PartOfSpeech.PRONOUN
        and reading.entry.lemma in known.SUBJECTS
        and reading.form.tags.gender is None
        for reading in own
    )


def _agreement(clause: Clause, own: Own, case: Case, noun: Word) -> Reason:
    lemmas = _lemmas(own)
    time = any(reading.entry.lemma in known.TIMES for reading in noun.nouns())
    if is_ordinal(clause.target):
        hour = time and case is Case.ACCUSATIVE
        return Reason("accusative-time" if hour else "ordinals", noun.text, case)
    if lemmas & known.PLURALS:
        return Reason("plural-numerals", noun.text, case)
    if lemmas & (known.UNITS | {"vienas"}):
        return Reason("numerals-gender" if case is Case.NOMINATIVE else "numerals-cases", noun.text, case)
    return Reason("adjective-agreement", noun.text, case)


def _predicate(clause: Clause, wanted: Tags) -> Reason | None:
    """Kava karšta, ji pavargusi: an adjective after būti agrees with the subject."""
    if wanted.gender is Gender.NEUTER:
        return None
    found = subject(clause, wanted.number)
    if found is None:
        return None
    if found.lower in _SPEAKERS:
        fits = wanted.number is _SPEAKERS[found.lower]
    else:
        fits = found.lower in known.SUBJECTS or any(
            reading.form.tags.gender in (wanted.gender, None) for reading in found.nouns()
        )
    # Aš noriu dirbti: no participle, though its form is one.
    linked = not any(verb.finite for verb in clause.verbs) or any(verb.lemma in _LINKS for verb in clause.verbs)
    return Reason("predicate-agreement", found.text, Case.NOMINATIVE, weight=3 if linked else 1) if fits else None


def _number(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    """The case is right, one or many is not."""
    if found := counted(clause, wanted):
        return found
    if any(reading.entry.number is Number.PLURAL for reading in own):
        return Reason("plural-only-nouns", "", wanted.case)
    for word, _ in before(clause, wanted.case or Case.NOMINATIVE, wanted.number):
        if word.numeral() is None and word.attribute_in(wanted.case or Case.NOMINATIVE, wanted.number, wanted.gender):
            # The adjective copies the noun: it demands nothing of it.
            return Reason("adjective-agreement", "", wanted.case)
    return None


def _demand(clause: Clause, case: Case) -> Reason | None:
    """The nearest verb of the clause with a frame for `case` without a preposition."""
    for verb in clause.nearest_verbs():
        if case is Case.ACCUSATIVE and negated(clause, verb):
            continue
        for demand in governs(verb.lemma, PartOfSpeech.VERB):
            if demand.case is case and not demand.preposition:
                return Reason(demand.rule, verb.word.text, case, verb.lemma)
    return None


def _adjective(clause: Clause, case: Case) -> Reason | None:
    """A word such as pilnas, dėkingas, ačiū that demands `case`."""
    for word in (*clause.left(), *clause.right()):
        for lemma in (word.lower, *(reading.entry.lemma for reading in word.readings)):
            for frames in (ADJECTIVES.get(lemma), INTERJECTIONS.get(lemma)):
                for demand in (demand for frame in frames or () for demand in frame):
                    if demand.case is case and not demand.preposition:
                        return Reason(demand.rule, word.text, case, lemma)
    return None


def _nominative(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    for word in clause.left()[:4]:
        if word.lower in ("negu", "nei") and any(other.comparative() for other in clause.words):
            return Reason("comparison-negu-uz", word.text, Case.NOMINATIVE, word.lower)
    if found := counted(clause, wanted):
        return found
    if preposition_before(clause):
        return None
    if clause.target.lower in known.SUBJECTS and clause.verbs:
        verb = clause.nearest_verbs()[0]
        return Reason("nominative-subject", verb.word.text, Case.NOMINATIVE, verb.lemma)
    other, another = subject(clause), rival(clause)
    # Mano dukros nuotrauka: before a noun stands rather a genitive.
    owner = bool(clause.right()) and _may_have_owner(clause.right()[0])
    weight = 2 if owner else 3
    finite = [verb for verb in clause.nearest_verbs() if verb.finite]
    for verb in finite:
        # Čia nėra kavos: who or what is not there stands in the genitive; jis nėra mokytojas has a subject.
        absent = verb.negative and verb.lemma == "būti" and another is None
        if verb.lemma in _COPULAS:
            personal = verb.tags.person in (1, 2)
            if personal or (other is not None and other.at < clause.target.at):
                return Reason(
                    "nominative-after-buti", verb.word.text, Case.NOMINATIVE, verb.lemma, 1 if absent else weight
                )
        if verb.tags.person == 3 and verb.lemma not in known.NO_SUBJECT and another is None:
            weight = 1 if absent else 2 if owner or may_have_subject(clause) else 3
            return Reason("nominative-subject", verb.word.text, Case.NOMINATIVE, verb.lemma, weight)
    if not clause.verbs and other is not None and other.at < clause.target.at:
        return Reason("nominative-after-buti", other.text, Case.NOMINATIVE, weight=weight)
    return None


def preposition_before(clause: Clause) -> bool:
    """Whether a preposition stands right before the target."""
    return bool(clause.left()) and clause.left()[0].lower in known.PREPOSITIONS


def _genitive(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    target, case = clause.target, Case.GENITIVE
    lemmas = _lemmas(own)
    noun = any(reading.entry.pos in _OWNERS for reading in own) and not lemmas & known.MEASURES
    after, left = next_noun(clause) if noun else None, clause.left()
    following = clause.right()[:1]
    if lemmas & known.MONTHS and following and (is_ordinal(following[0]) or following[0].lower.isdecimal() or after):
        return Reason("dates", following[0].text, case)
    if left and any(reading.entry.lemma == "valanda" for reading in left[0].readings) and lemmas & known.TIMES:
        return Reason("clock-time", left[0].text, case)
    if left and left[0].lower in ("pusė", "pusę") and target.numeral():
        return Reason("clock-time", left[0].text, case, "pusė")
    if target.lower == "skanaus":
        return Reason("genitive-wishes", "", case)
    demand = preposition(clause, case) or counted(clause, wanted) or _genitive_demand(clause)
    if after is not None and not _reaches(clause, demand, after):
        return _possessor(clause, own, after)
    if demand is not None:
        return demand
    if preposition_before(clause):
        return None
    if found := _adjective(clause, case):
        return found
    for word in left:
        if word.lower in ("kiek", "daug", "mažai", "tiek"):
            return Reason("genitive-of-quantity", word.text, case, word.lower)
    if lemmas & known.KINDS:
        return Reason("genitive-what-kind", "", case)
    if _means(own, _STUFF) or wanted.number is Number.PLURAL or lemmas & known.SHARED:
        for verb in clause.nearest_verbs():
            takes = any(demand.case is Case.ACCUSATIVE for demand in governs(verb.lemma, PartOfSpeech.VERB))
            if verb.lemma == "būti" or takes:
                return Reason("genitive-of-part", verb.word.text, case, verb.lemma, 2)
    if not clause.verbs and (lemmas & known.WISHED or _good(left)) and target.text:
        return Reason("genitive-wishes", "", case, weight=2)
    return None


def _good(left: tuple[Word, ...]) -> bool:
    return bool(left) and (
        left[0].lower in known.WISHING or any(reading.entry.lemma in known.WISHING for reading in left[0].readings)
    )


def _genitive_demand(clause: Clause) -> Reason | None:
    """The verb that demands the genitive of the target: by itself, because it is negated, or because nothing is there."""
    for verb in clause.nearest_verbs():
        demands = governs(verb.lemma, PartOfSpeech.VERB)
        own_demand = next((d for d in demands if d.case is Case.GENITIVE and not d.preposition), None)
        no = negated(clause, verb)
        takes = not demands or any(d.case is Case.ACCUSATIVE and not d.preposition for d in demands)
        if own_demand is not None and not (no and takes):
            return Reason(own_demand.rule, verb.word.text, Case.GENITIVE, verb.lemma)
        if no is not None and (takes or verb.lemma == "būti"):
            return Reason("genitive-of-negation", no.word.text, Case.GENITIVE, no.lemma)
    return None


def _reaches(clause: Clause, demand: Reason | None, after: Word) -> bool:
    """Whether the demand is for the target itself and not for the noun `after`, whose possessor the target would be."""
    if demand is None or after.noun_in(Case.GENITIVE):
        return False
    return any(word.text == demand.governor for word, _ in before(clause, Case.GENITIVE))


def _possessor(clause: Clause, own: Own, after: Word) -> Reason:
    measure = any(reading.entry.lemma in known.MEASURES for reading in after.nouns())
    if measure and _means(own, _STUFF):
        return Reason("genitive-of-quantity", after.text, Case.GENITIVE)
    language = any(reading.entry.lemma == "kalba" for reading in after.nouns())  # lietuvių kalba
    rule = "genitive-possessor" if _is_person(own) and not language else "genitive-what-kind"
    return Reason(rule, after.text, Case.GENITIVE, weight=3 if _may_have_owner(after) else 1)


def _may_have_owner(noun: Word) -> bool:
    """Whether a genitive before `noun` belongs to it: to no time and no place (katės namuose miega)."""
    readings = tuple(noun.nouns())
    times = any(reading.entry.lemma in known.TIMES for reading in readings)
    return not times and any(reading.form.tags.case is not Case.LOCATIVE for reading in readings)


def _dative(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    case = Case.DATIVE
    if preposition_before(clause):
        return None
    years = next((word for word in clause.words if word.lower in ("metai", "metų", "metus")), None)
    finite = [verb for verb in clause.verbs if verb.finite and verb.lemma != "būti"]
    if years is not None and not finite and any(word.numeral() or word.lower == "kiek" for word in clause.words):
        return Reason("age", years.text, case, "metai")
    if found := _demand(clause, case) or _adjective(clause, case):
        return found
    for word in (*clause.left(), *clause.right()):
        neuter = any(
            reading.form.tags.gender is Gender.NEUTER and reading.form.tags.case is None for reading in word.readings
        )
        if word.lower in known.IMPERSONAL or (neuter and word.is_pos(PartOfSpeech.ADJECTIVE)):
            return Reason("dative-feeling", word.text, case, word.lower)
    if not _is_person(own):
        return None
    for verb in clause.nearest_verbs():
        if verb.lemma != "būti" and any(d.case is Case.ACCUSATIVE for d in governs(verb.lemma, PartOfSpeech.VERB)):
            return Reason("dative-for-whom", verb.word.text, case, verb.lemma, 2)
    if clause.left() and clause.left()[0].is_noun():
        return Reason("dative-for-whom", clause.left()[0].text, case, weight=2)
    return None


def _accusative(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    case = Case.ACCUSATIVE
    if found := preposition(clause, case):
        return found
    if preposition_before(clause):
        return None
    verb = next(iter(clause.nearest_verbs()), None)
    if _lemmas(own) & known.TIMES and (verb is None or verb.lemma not in known.HAVE_TIME):
        demand = _demand(clause, case)
        if demand is not None and demand.rule == "prices":
            return demand
        return Reason("accusative-time", "", case)
    if is_ordinal(clause.target) and wanted.gender is Gender.FEMININE and wanted.number is Number.SINGULAR:
        month = any(reading.entry.lemma in known.MONTHS for word in clause.left()[:1] for reading in word.readings)
        return Reason("dates" if month else "clock-time", "", case)
    if found := _demand(clause, case):
        return found
    alone = [found for found in clause.verbs if not governs(found.lemma, PartOfSpeech.VERB) and not found.negative]
    if len(alone) == 1 and len(clause.verbs) == 1 and not alone[0].lemma.endswith("tis"):
        return Reason("accusative-object", alone[0].word.text, case, alone[0].lemma, 2)
    return None


def _instrumental(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    case = Case.INSTRUMENTAL
    if found := preposition(clause, case):
        return found
    if preposition_before(clause):
        return None
    if wanted.number is Number.PLURAL and _lemmas(own) & known.TIMES:
        return Reason("instrumental-time", "", case)
    for verb in clause.nearest_verbs():
        for demand in governs(verb.lemma, PartOfSpeech.VERB):
            if demand.case is not case or demand.preposition:
                continue
            profession = demand.rule == "instrumental-profession"
            if profession and not _is_person(own):
                continue
            # Mokytoja dirba mokykloje: without another subject she who works is the subject.
            doubtful = profession and verb.tags.person == 3 and rival(clause) is None
            return Reason(demand.rule, verb.word.text, case, verb.lemma, 2 if doubtful else 3)
    if found := _adjective(clause, case):
        return found
    nearest = next(iter(clause.nearest_verbs()), None)
    if not _means(own, _MEANS) or nearest is None or nearest.lemma == "būti":
        return None
    if nearest.lemma == "prašyti":
        return Reason("instrumental-means", "", case, weight=1)
    return Reason("instrumental-means", nearest.word.text, case, nearest.lemma, 1)


def _locative(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    if preposition_before(clause):
        return None
    return _demand(clause, Case.LOCATIVE) or Reason("locative-where", "", Case.LOCATIVE, weight=1)


def _vocative(clause: Clause, wanted: Tags, own: Own) -> Reason | None:
    other = any(reading.form.tags.case not in (Case.VOCATIVE, None) for reading in clause.target.readings)
    if other and not (clause.set_off and _is_person(own)):
        return None  # miške is a place, kava a thing: only people between commas are addressed
    return Reason("vocative-address", "", Case.VOCATIVE)


_BY_CASE: Mapping[Case, Callable[[Clause, Tags, Own], Reason | None]] = {
    Case.NOMINATIVE: _nominative,
    Case.GENITIVE: _genitive,
    Case.DATIVE: _dative,
    Case.ACCUSATIVE: _accusative,
    Case.INSTRUMENTAL: _instrumental,
    Case.LOCATIVE: _locative,
    Case.VOCATIVE: _vocative,
}
