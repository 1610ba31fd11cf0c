"""Persons of the simple past."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="past-tense",
    group=Group.VERBS,
    level=Level.A1,
    order=30,
    rules=(
        "past-o",
        "past-e",
    ),
    title=texts(
        "Būtasis kartinis laikas",
        "Past tense",
        "Прошедшее время",
        "Минулий час",
    ),
    sample="dirbau, dirbo; sakiau, sakė",
    explanation=texts(
        "Būtasis kartinis laikas: *{who} {form}*.",
        "The simple past: *{who} {form}*.",
        "Простое прошедшее: *{who} {form}*.",
        "Простий минулий час: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį būtuoju kartiniu laiku.",
            "Write the verb in the simple past.",
            "Впишите глагол в простом прошедшем времени.",
            "Впишіть дієслово в простому минулому часі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* būtojo kartinio laiko formą.",
            "Choose the form of *{cue}*{meaning} in the simple past.",
            "Выберите форму глагола *{cue}*{meaning} в простом прошедшем времени.",
            "Виберіть форму дієслова *{cue}*{meaning} в простому минулому часі.",
        ),
    },
    tense=Tense.PAST,
    when=(
        "Vakar",
        "Užvakar",
        "Pirmadienį",
        "Šeštadienį",
    ),
)
