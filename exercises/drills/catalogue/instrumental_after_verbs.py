"""Verbs that take the instrumental."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="instrumental-after-verbs",
    group=Group.CASES,
    level=Level.A2,
    order=240,
    rules=("instrumental-after-verbs",),
    title=texts(
        "Veiksmažodžiai su įnagininku",
        "Verbs with the instrumental",
        "Глаголы с творительным",
        "Дієслова з орудним",
    ),
    sample="domiuosi sportu",
    explanation=texts(
        "*Domėtis, naudotis, rūpintis, sirgti, skųstis, džiaugtis* – kuo? Įnagininkas: *{cue} → {form}*.",
        "*Domėtis, naudotis, rūpintis, sirgti, skųstis, džiaugtis* take the instrumental (*kuo?*): *{cue} → {form}*.",
        "*Domėtis, naudotis, rūpintis, sirgti, skųstis, džiaugtis* – творительный (*kuo?*): *{cue} → {form}*.",
        "*Domėtis, naudotis, rūpintis, sirgti, skųstis, džiaugtis* – орудний (*kuo?*): *{cue} → {form}*.",
    ),
    case=Case.INSTRUMENTAL,
)
