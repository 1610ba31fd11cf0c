"""The time of day in words."""

from exercises.drills.drill import Group, texts
from exercises.drills.telling import Clock
from exercises.taxonomy import Level

DRILL = Clock(
    uid="clock",
    group=Group.NUMBERS,
    level=Level.A1,
    order=40,
    rules=("clock-time",),
    title=texts(
        "Laikrodis",
        "The clock",
        "Часы",
        "Годинник",
    ),
    sample="8.30 – pusė devynių",
    explanation=texts(
        "Kiek valandų? – vardininkas, kada? – galininkas, nuo ir iki – kilmininkas: *{lemma}* – *{form}*.",
        "What time it is takes the nominative, at what time the accusative, *nuo* and *iki* the genitive: *{lemma}* – *{form}*.",
        "Который час – именительный, когда – винительный, *nuo* и *iki* – родительный: *{lemma}* – *{form}*.",
        "Котра година – називний, коли – знахідний, *nuo* і *iki* – родовий: *{lemma}* – *{form}*.",
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
