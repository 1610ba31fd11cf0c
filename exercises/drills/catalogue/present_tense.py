"""Persons of the present tense."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="present-tense",
    group=Group.VERBS,
    level=Level.A1,
    order=10,
    rules=(
        "verb-person",
        "present-a",
        "present-i",
        "present-o",
        "present-tense-as-jus",
    ),
    title=texts(
        "Esamasis laikas",
        "Present tense",
        "Настоящее время",
        "Теперішній час",
    ),
    sample="dirbu, dirbi, dirba",
    explanation=texts(
        "Galūnę lemia asmuo: *{who} {form}*.",
        "The ending says who does it: *{who} {form}*.",
        "Окончание показывает, кто это делает: *{who} {form}*.",
        "Закінчення показує, хто це робить: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį esamuoju laiku.",
            "Write the verb in the present tense.",
            "Впишите глагол в настоящем времени.",
            "Впишіть дієслово в теперішньому часі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* esamojo laiko formą.",
            "Choose the form of *{cue}*{meaning} in the present tense.",
            "Выберите форму глагола *{cue}*{meaning} в настоящем времени.",
            "Виберіть форму дієслова *{cue}*{meaning} в теперішньому часі.",
        ),
    },
    tense=Tense.PRESENT,
    when=(
        "Šiandien",
        "Kasdien",
        "Dažnai",
        "Paprastai",
    ),
)
