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
        "Conditional: would, could",
        "Условное наклонение: хотел бы, мог бы",
        "Умовний спосіб: хотів би, міг би",
    ),
    sample="norėčiau, galėtumėte",
    explanation=texts(
        "Tariamoji nuosaka: *{who} {form}*.",
        "The conditional: what one would do, and polite requests: *{who} {form}*.",
        "То, что по-русски с «бы», и вежливая просьба: *{who} {form}*.",
        "Те, що українською з «би», і чемне прохання: *{who} {form}*.",
    ),
    prompts={
        "type": texts(
            "Įrašykite veiksmažodį tariamąja nuosaka.",
            "Write the verb in the conditional.",
            "Впишите глагол в условном наклонении.",
            "Впишіть дієслово в умовному способі.",
        ),
        "choose": texts(
            "Pasirinkite veiksmažodžio *{cue}* tariamosios nuosakos formą.",
            "Choose the form of *{cue}*{meaning} in the conditional.",
            "Выберите форму глагола *{cue}*{meaning} в условном наклонении.",
            "Виберіть форму дієслова *{cue}*{meaning} в умовному способі.",
        ),
    },
    mood=Mood.CONDITIONAL,
)
