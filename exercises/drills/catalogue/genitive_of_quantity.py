"""The genitive of quantity."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-of-quantity",
    group=Group.CASES,
    level=Level.A1,
    order=90,
    rules=("genitive-of-quantity",),
    title=texts(
        "Kilmininkas: kiek ko?",
        "Genitive: how much of what?",
        "Родительный: сколько чего?",
        "Родовий: скільки чого?",
    ),
    sample="puodelis kavos",
    explanation=texts(
        "Po kiekio (*daug, kiek, kilogramas, puodelis*) eina kilmininkas (ko?): *{cue} → {form}*.",
        "After a quantity (*daug, kiek, kilogramas, puodelis*) comes the genitive (*ko?*): *{cue} → {form}*.",
        "После количества (*daug, kiek, kilogramas, puodelis*) – родительный (*ko?*): *{cue} → {form}*.",
        "Після кількості (*daug, kiek, kilogramas, puodelis*) – родовий (*ko?*): *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
