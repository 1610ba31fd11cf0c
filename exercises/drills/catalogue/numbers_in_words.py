"""Numbers in words."""

from exercises.drills.counting import Numbers
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level

DRILL = Numbers(
    uid="numbers-in-words",
    group=Group.NUMBERS,
    level=Level.A1,
    order=20,
    rules=("numerals-gender",),
    title=texts(
        "Skaičiai žodžiais",
        "Numbers in words",
        "Числа словами",
        "Числа словами",
    ),
    sample="45 – keturiasdešimt penki",
    explanation=texts(
        "*{lemma}* – *{form}*.",
        "*{lemma}* is *{form}*.",
        "*{lemma}* – это *{form}*.",
        "*{lemma}* – це *{form}*.",
    ),
    prompts={
        "type": texts(
            "Parašykite skaičių žodžiais.",
            "Write the number in words.",
            "Напишите число словами.",
            "Напишіть число словами.",
        ),
        "choose": texts(
            "Kaip pasakyti *{cue}*?",
            "How do you say *{cue}*?",
            "Как сказать *{cue}*?",
            "Як сказати *{cue}*?",
        ),
    },
)
