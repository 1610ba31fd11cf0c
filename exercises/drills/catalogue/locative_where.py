"""The locative: where something is."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="locative-where",
    group=Group.CASES,
    level=Level.A1,
    order=40,
    rules=("locative-where",),
    title=texts(
        "Vietininkas: kur?",
        "Locative: where?",
        "Местный: где?",
        "Місцевий: де?",
    ),
    sample="dirbu kavinėje",
    explanation=texts(
        "Kur? Vieta – vietininkas, be prielinksnio: *{cue} → {form}*.",
        "Where something is: the locative, without any “in” (*kur?*): *{cue} → {form}*.",
        "Где: местный падеж без предлога (*kur?*): *{cue} → {form}*.",
        "Де: місцевий відмінок без прийменника (*kur?*): *{cue} → {form}*.",
    ),
    case=Case.LOCATIVE,
)
