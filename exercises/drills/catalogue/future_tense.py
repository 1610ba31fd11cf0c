"""Persons of the future."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="future-tense",
    group=Group.VERBS,
    level=Level.A1,
    order=40,
    rules=("future",),
    title=texts(
        "Būsimasis laikas",
        "Future tense",
        "Будущее время",
        "Майбутній час",
    ),
    sample="dirbsiu, dirbs",
    explanation=texts(
        "Būsimasis laikas turi *-s-*: *{who} {form}*.",
        "The future has *-s-*: *{who} {form}*.",
        "В будущем времени есть *-s-*: *{who} {form}*.",
        "У майбутньому часі є *-s-*: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį būsimuoju laiku.",
            "Write the verb in the future.",
            "Впишите глагол в будущем времени.",
            "Впишіть дієслово в майбутньому часі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* būsimojo laiko formą.",
            "Choose the form of *{cue}*{meaning} in the future.",
            "Выберите форму глагола *{cue}*{meaning} в будущем времени.",
            "Виберіть форму дієслова *{cue}*{meaning} в майбутньому часі.",
        ),
    },
    tense=Tense.FUTURE,
    when=(
        "Rytoj",
        "Poryt",
        "Šeštadienį",
        "Pirmadienį",
    ),
)
