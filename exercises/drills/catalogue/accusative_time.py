"""When: the accusative of time."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="accusative-time",
    group=Group.CASES,
    level=Level.A1,
    order=120,
    rules=("accusative-time",),
    title=texts(
        "Galininkas: kada?",
        "Accusative: when?",
        "Винительный: когда?",
        "Знахідний: коли?",
    ),
    sample="dirbu pirmadienį",
    explanation=texts(
        "Kada? Galininkas be prielinksnio: *{cue} → {form}*.",
        "When? The accusative, without a preposition: *{cue} → {form}*.",
        "Когда? Винительный без предлога: *{cue} → {form}*.",
        "Коли? Знахідний без прийменника: *{cue} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
    themed=False,
)
