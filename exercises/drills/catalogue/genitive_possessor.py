"""Whose: the genitive of the owner."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-possessor",
    group=Group.CASES,
    level=Level.A1,
    order=130,
    rules=("genitive-possessor",),
    title=texts(
        "Kilmininkas: kieno?",
        "Genitive: whose?",
        "Родительный: чей?",
        "Родовий: чий?",
    ),
    sample="direktoriaus kabinetas",
    explanation=texts(
        "Kieno? Savininkas – kilmininkas prieš daiktą: *{cue} → {form}*.",
        "The owner stands in the genitive, before the thing owned: *{cue} → {form}*.",
        "Чьё это? Владелец – в родительном, перед предметом: *{cue} → {form}*.",
        "Чиє це? Власник – у родовому, перед предметом: *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
