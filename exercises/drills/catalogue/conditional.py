"""Persons of the conditional."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Mood

DRILL = Conjugation(
    uid="conditional",
    group=Group.VERBS,
    level=Level.A2,
    order=80,
    rules=(
        "conditional",
        "conditional-after-kad",
    ),
    title=texts(
        "Tariamoji nuosaka: norėčiau",
        "What one would do",
        "Что бы кто сделал",
        "Що б хто зробив",
    ),
    sample="norėčiau, galėtumėte",
    explanation=texts(
        "Tariamoji nuosaka: *{who} {form}*.",
        "What one would do, and polite wishes: *{who} {form}*.",
        "«Бы» и вежливая просьба – одна форма глагола: *{who} {form}*.",
        "«Би» і чемне прохання – одна форма дієслова: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį tariamąja nuosaka.",
            "Write the verb in the conditional.",
            "Впишите глагол в условном наклонении.",
            "Впишіть дієслово в умовному способі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* formą: tariamąja nuosaka.",
            "Choose the form of *{cue}*{meaning} in the conditional.",
            "Выберите форму глагола *{cue}*{meaning} в условном наклонении.",
            "Виберіть форму дієслова *{cue}*{meaning} в умовному способі.",
        ),
    },
    mood=Mood.CONDITIONAL,
)
