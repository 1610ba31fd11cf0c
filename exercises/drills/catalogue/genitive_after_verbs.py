"""Verbs that take the genitive."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-after-verbs",
    group=Group.CASES,
    level=Level.A2,
    order=230,
    rules=("genitive-after-verbs",),
    title=texts(
        "Veiksmažodžiai su kilmininku",
        "Verbs with the genitive",
        "Глаголы с родительным",
        "Дієслова з родовим",
    ),
    sample="bijau šuns",
    explanation=texts(
        "*Bijoti, klausyti(s), mokytis, tikėtis, užtekti, pasiilgti* – ko? Kilmininkas: *{cue} → {form}*.",
        "*Bijoti, klausyti(s), mokytis, tikėtis, užtekti, pasiilgti* take the genitive (*ko?*): *{cue} → {form}*.",
        "*Bijoti, klausyti(s), mokytis, tikėtis, užtekti, pasiilgti* – родительный (*ko?*): *{cue} → {form}*.",
        "*Bijoti, klausyti(s), mokytis, tikėtis, užtekti, pasiilgti* – родовий (*ko?*): *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
