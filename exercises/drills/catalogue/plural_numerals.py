"""Plural numerals."""

from exercises.drills.counting import PluralNumerals
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = PluralNumerals(
    uid="plural-numerals",
    group=Group.NUMBERS,
    level=Level.A2,
    order=70,
    rules=("plural-numerals",),
    title=texts(
        "Dveji metai, dvejos durys",
        "Counting what has no singular",
        "Счёт слов без единственного числа",
        "Лічба слів без однини",
    ),
    sample="dveji metai, dvejos kelnės",
    explanation=texts(
        "Su daugiskaitiniais žodžiais – *vieneri, dveji, treji…*: *{lemma}* – *{form}*.",
        "Words without a singular are counted with *vieneri, dveji, treji…*: *{lemma}* – *{form}*.",
        "Слова без единственного числа считают с *vieneri, dveji, treji…*: *{lemma}* – *{form}*.",
        "Слова без однини рахують із *vieneri, dveji, treji…*: *{lemma}* – *{form}*.",
    ),
    prompts={
        "type": texts(
            "Parašykite žodžiais.",
            "Write it in words.",
            "Напишите словами.",
            "Напишіть словами.",
        ),
        "choose": texts(
            "Kaip pasakyti *{cue}*?",
            "How do you say *{cue}*?",
            "Как сказать *{cue}*?",
            "Як сказати *{cue}*?",
        ),
    },
    case=Case.NOMINATIVE,
)
