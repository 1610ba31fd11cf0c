"""Why a verb stands in this person, tense or mood."""

from lithuanian.government import words as known
from lithuanian.government.frames import governs
from lithuanian.government.phrases import Reason, is_owner, own_readings
from lithuanian.government.sentence import Clause, Verb, Word
from lithuanian.grammar import Case, Mood, Number, PartOfSpeech, Tags, Tense

_PAST = frozenset((Tense.PAST, Tense.FREQUENTATIVE))


def verb_reason(clause: Clause, wanted: Tags, written: Tags | None) -> Reason | None:
    """What demands the verb form `wanted`; `written`, where given, tells which property is in question."""
    if wanted.mood is Mood.INFINITIVE:
        return _infinitive(clause)
    if wanted.mood is Mood.CONDITIONAL:
        return _conditional(clause)
    if wanted.mood is Mood.IMPERATIVE:
        return _politeness(wanted, written) or Reason("imperative", "", None)
    if wanted.mood is not Mood.INDICATIVE:
        return None
    if written is not None and written.negative != wanted.negative and written.person == wanted.person:
        return _negation(clause)
    if written is not None and _same_person(written, wanted):
        return _tense(clause, wanted)
    return _person(clause, wanted) or _feeling(clause, wanted) or _politeness(wanted, written)


def _same_person(written: Tags, wanted: Tags) -> bool:
    return (
        written.mood is Mood.INDICATIVE
        and written.tense is not wanted.tense
        and (written.person, written.number) == (wanted.person, wanted.number)
    )


def _politeness(wanted: Tags, written: Tags | None) -> Reason | None:
    """You to one person and you to a customer: nothing in the sentence tells, the situation does."""
    if written is None or (written.person, wanted.person) != (2, 2) or written.number is wanted.number:
        return None
    return Reason("tu-and-jus", "", None)


def _infinitive(clause: Clause) -> Reason | None:
    for word in clause.left():
        if word.lower in ("galima", "negalima"):
            return Reason("galima-negalima", word.text, None, word.lower)
        if word.lower in known.BEFORE_INFINITIVE:
            return Reason("infinitive-after-verbs", word.text, None, word.lower)
    for verb in clause.nearest_verbs():
        if any(demand.case is None for demand in governs(verb.lemma, PartOfSpeech.VERB)):
            return Reason("infinitive-after-verbs", verb.word.text, None, verb.lemma)
    return None


def _conditional(clause: Clause) -> Reason | None:
    opener = clause.opener.lower()
    if opener == "kad":
        return Reason("conditional-after-kad", clause.opener, None, opener)
    governor = clause.opener if opener in ("jei", "jeigu") else ""
    return Reason("conditional", governor, None, governor.lower())


def _negation(clause: Clause) -> Reason | None:
    for word in clause.words:
        if word.lower in ("niekas", "nieko", "niekam", "niekada", "niekur", "joks", "jokio", "jokios"):
            return Reason("negation-of-verbs", word.text, None, word.lower)
    return Reason("negation-of-verbs", "", None)


def _tense(clause: Clause, wanted: Tags) -> Reason | None:
    for word in clause.words:
        if word.lower in known.TENSE_WORDS and wanted.tense in known.TENSE_WORDS[word.lower]:
            return Reason("time-words-and-tenses", word.text, None, word.lower)
    return None


def _person(clause: Clause, wanted: Tags) -> Reason | None:
    """The subject: a pronoun, or a noun in the nominative where the verb is in the third person."""
    for word in (*clause.left(), *clause.right()):
        if word.lower not in known.SUBJECTS or is_owner(clause, word):
            continue
        person, number = known.SUBJECTS[word.lower]
        if person != wanted.person or (number is not None and wanted.number is not Number(number)):
            continue
        first_steps = wanted.tense is Tense.PRESENT and word.lower in ("aš", "jūs")
        return Reason("present-tense-as-jus" if first_steps else "verb-person", word.text, None, word.lower)
    if wanted.person != 3 or any(known.SUBJECTS.get(word.lower, (3, None))[0] != 3 for word in clause.words):
        return None
    for word in (*clause.left(), *clause.right()):
        if _is_subject(clause, word):
            return Reason("verb-person", word.text, None)
    return None


def _is_subject(clause: Clause, word: Word) -> bool:
    previous = next((other for other in clause.words if other.at == word.at - 1), None)
    if previous is not None and previous.lower in known.PREPOSITIONS:
        return False
    return word.noun_in(Case.NOMINATIVE) and not word.noun_in(Case.GENITIVE, Number.SINGULAR)


def _feeling(clause: Clause, wanted: Tags) -> Reason | None:
    """Man reikia, jums patinka: who feels stands in the dative, the verb in the third person."""
    if wanted.person != 3:
        return None
    if not any(reading.entry.lemma in known.FEELING_VERBS for reading in own_readings(clause, wanted)):
        return None
    for word in (*clause.left(), *clause.right()):
        if word.lower in known.DATIVES or word.noun_in(Case.DATIVE):
            return Reason("dative-feeling", word.text, None, word.lower)
    return None


def negated(clause: Clause, verb: Verb) -> Verb | None:
    """The negated verb that turns the object of `verb` into a genitive: itself, or the one it is an infinitive of."""
    if verb.negative:
        return verb
    if verb.tags.mood is Mood.INFINITIVE:
        return next((other for other in clause.verbs if other.finite and other.negative), None)
    return None
