"""Persons of the frequentative past."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Tense

DRILL = Conjugation(
    uid="frequentative-past",
    group=Group.VERBS,
    level=Level.A2,
    order=70,
    rules=("past-frequentative",),
    title=texts(
        "Būtasis dažninis laikas",
        "Past habits: used to",
        "Прошедшее: что бывало не раз",
        "Минуле: що бувало не раз",
    ),
    sample="dirbdavau, dirbdavo",
    explanation=texts(
        "Kas vykdavo ne kartą, sakome su *-dav-*: *{who} {form}*.",
        "Past habits take *-dav-*: *{who} {form}*.",
        "О том, что бывало не раз, говорят с *-dav-*: *{who} {form}*.",
        "Про те, що бувало не раз, кажуть із *-dav-*: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį būtuoju dažniniu laiku.",
            "Write the verb in the past of habit (*-dav-*).",
            "Впишите глагол в многократном прошедшем времени (*-dav-*).",
            "Впишіть дієслово в багаторазовому минулому часі (*-dav-*).",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* būtojo dažninio laiko formą.",
            "Choose the form of *{cue}*{meaning} in the past of habit (*-dav-*).",
            "Выберите форму глагола *{cue}*{meaning} в многократном прошедшем времени (*-dav-*).",
            "Виберіть форму дієслова *{cue}*{meaning} в багаторазовому минулому часі (*-dav-*).",
        ),
    },
    tense=Tense.FREQUENTATIVE,
    when=(
        "Anksčiau",
        "Vasarą",
        "Kartais",
    ),
)
