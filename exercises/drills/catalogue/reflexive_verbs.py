"""Reflexive verbs in the present."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="reflexive-verbs",
    group=Group.VERBS,
    level=Level.A1,
    order=60,
    rules=("reflexive-verbs",),
    title=texts(
        "Sangrąžiniai veiksmažodžiai",
        "Reflexive verbs",
        "Возвратные глаголы",
        "Зворотні дієслова",
    ),
    sample="mokausi, mokosi",
    explanation=texts(
        "Sangrąžinė dalelė yra gale: *{who} {form}*.",
        "The reflexive part comes last: *{who} {form}*.",
        "Возвратная частица стоит в конце: *{who} {form}*.",
        "Зворотна частка стоїть у кінці: *{who} {form}*.",
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
        "Dažnai",
    ),
)
