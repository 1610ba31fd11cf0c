"""Verbs with ne-."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="negation-of-verbs",
    group=Group.VERBS,
    level=Level.A1,
    order=20,
    rules=("negation-of-verbs",),
    title=texts(
        "Neiginys: ne-",
        "Saying no: ne-",
        "Отрицание: ne-",
        "Заперечення: ne-",
    ),
    sample="dirbu → nedirbu",
    explanation=texts(
        "*Ne-* rašome kartu su veiksmažodžiu: *{who} {form}*.",
        "*Ne-* is written together with the verb: *{who} {form}*.",
        "*Ne-* пишется слитно с глаголом: *{who} {form}*.",
        "*Ne-* пишеться з дієсловом разом: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį esamuoju laiku su *ne-*.",
            "Write the verb in the present tense with *ne-*.",
            "Впишите глагол в настоящем времени с *ne-*.",
            "Впишіть дієслово в теперішньому часі з *ne-*.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* esamojo laiko formą su *ne-*.",
            "Choose the form of *{cue}*{meaning} in the present tense with *ne-*.",
            "Выберите форму глагола *{cue}*{meaning} в настоящем времени с *ne-*.",
            "Виберіть форму дієслова *{cue}*{meaning} в теперішньому часі з *ne-*.",
        ),
    },
    tense=Tense.PRESENT,
    negative=True,
    when=("Šiandien",),
)
