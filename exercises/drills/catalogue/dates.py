"""Days of the month in words."""

from exercises.drills.drill import Group, texts
from exercises.drills.telling import Dates
from exercises.taxonomy import Level

DRILL = Dates(
    uid="dates",
    group=Group.NUMBERS,
    level=Level.A2,
    order=60,
    rules=("dates",),
    title=texts(
        "Datos",
        "Dates",
        "Даты",
        "Дати",
    ),
    sample="kovo 8 d. – kovo aštuntą",
    explanation=texts(
        "Kelinta diena? – vardininkas, kada? – galininkas: *{lemma}* – *{form}*.",
        "Which day it is takes the nominative, on which day the accusative: *{lemma}* – *{form}*.",
        "Какое число – именительный, какого числа – винительный: *{lemma}* – *{form}*.",
        "Яке число – називний, якого числа – знахідний: *{lemma}* – *{form}*.",
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
)
