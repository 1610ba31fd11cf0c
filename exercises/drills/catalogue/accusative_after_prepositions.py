"""Prepositions with the accusative."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="accusative-after-prepositions",
    group=Group.CASES,
    level=Level.A1,
    order=110,
    rules=("accusative-after-prepositions",),
    title=texts(
        "Prielinksniai su galininku",
        "Prepositions with the accusative",
        "Предлоги с винительным",
        "Прийменники зі знахідним",
    ),
    sample="pas gydytoją, už dovaną",
    explanation=texts(
        "Po *pas, apie, per, už, prieš* eina galininkas: *{cue} → {form}*.",
        "After *pas, apie, per, už, prieš* comes the accusative: *{cue} → {form}*.",
        "После *pas, apie, per, už, prieš* – винительный: *{cue} → {form}*.",
        "Після *pas, apie, per, už, prieš* – знахідний: *{cue} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
