"""Prepositions with the genitive."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-after-prepositions",
    group=Group.CASES,
    level=Level.A1,
    order=100,
    rules=("genitive-after-prepositions",),
    title=texts(
        "Prielinksniai su kilmininku",
        "Prepositions with the genitive",
        "Предлоги с родительным",
        "Прийменники з родовим",
    ),
    sample="iš Lietuvos, be cukraus",
    explanation=texts(
        "Po *iš, be, prie, ant, po, nuo, iki, šalia, dėl* eina kilmininkas: *{cue} → {form}*.",
        "After *iš, be, prie, ant, po, nuo, iki, šalia, dėl* comes the genitive: *{cue} → {form}*.",
        "После *iš, be, prie, ant, po, nuo, iki, šalia, dėl* – родительный: *{cue} → {form}*.",
        "Після *iš, be, prie, ant, po, nuo, iki, šalia, dėl* – родовий: *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
