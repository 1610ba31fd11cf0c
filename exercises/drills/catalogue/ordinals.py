"""Ordinals beside a noun."""

from exercises.drills.counting import Ordinals
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Ordinals(
    uid="ordinals",
    group=Group.NUMBERS,
    level=Level.A1,
    order=50,
    rules=("ordinals",),
    title=texts(
        "Kelintas?",
        "Which in a row? Floors, buses, rooms",
        "Который по счёту?",
        "Котрий за порядком?",
    ),
    sample="3. – trečiame aukšte",
    explanation=texts(
        "Kelintiniai skaitvardžiai derinami kaip būdvardžiai: *{lemma}* – *{form}*.",
        "Ordinals agree with their noun like adjectives: *{lemma}* – *{form}*.",
        "Порядковые числительные согласуются, как прилагательные: *{lemma}* – *{form}*.",
        "Порядкові числівники узгоджуються, як прикметники: *{lemma}* – *{form}*.",
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
    case=Case.LOCATIVE,
)
