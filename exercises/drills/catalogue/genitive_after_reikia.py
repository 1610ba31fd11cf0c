"""The genitive after reikia."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-after-reikia",
    group=Group.CASES,
    level=Level.A1,
    order=70,
    rules=("genitive-after-reikia",),
    title=texts(
        "Kilmininkas: ko reikia?",
        "Genitive: what do you need?",
        "Родительный: что нужно?",
        "Родовий: що потрібно?",
    ),
    sample="man reikia čekio",
    explanation=texts(
        "*Reikia, trūksta* reikalauja kilmininko (ko?): *{cue} → {form}*.",
        "*Reikia, trūksta* take the genitive (*ko?*): *{cue} → {form}*.",
        "*Reikia, trūksta* требуют родительного (*ko?*): *{cue} → {form}*.",
        "*Reikia, trūksta* вимагають родового (*ko?*): *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
