"""The imperative, familiar and polite."""

from exercises.drills.conjugating import Conjugation
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Mood

DRILL = Conjugation(
    uid="imperative",
    group=Group.VERBS,
    level=Level.A1,
    order=50,
    rules=(
        "imperative",
        "tu-and-jus",
    ),
    title=texts(
        "Liepiamoji nuosaka: palaukite!",
        "Asking and telling people",
        "Просьбы и указания",
        "Прохання та вказівки",
    ),
    sample="palauk! palaukite!",
    explanation=texts(
        "Tu – *-k*, jūs – *-kite*: *{form}*.",
        "*-k* to one you know well, *-kite* to several or politely: *{form}*.",
        "К тому, с кем на «ты», *-k*; вежливо или к нескольким *-kite*: *{form}*.",
        "До того, з ким на «ти», *-k*; чемно або до кількох *-kite*: *{form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį liepiamąja nuosaka.",
            "Write the verb in the imperative.",
            "Впишите глагол в повелительном наклонении.",
            "Впишіть дієслово в наказовому способі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* liepiamosios nuosakos formą.",
            "Choose the form of *{cue}*{meaning} in the imperative.",
            "Выберите форму глагола *{cue}*{meaning} в повелительном наклонении.",
            "Виберіть форму дієслова *{cue}*{meaning} в наказовому способі.",
        ),
    },
    mood=Mood.IMPERATIVE,
)
