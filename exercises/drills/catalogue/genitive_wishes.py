"""The genitive after verbs of wishing."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-wishes",
    group=Group.CASES,
    level=Level.A1,
    order=80,
    rules=("genitive-wishes",),
    title=texts(
        "Kilmininkas: ko noriu, ieškau, laukiu?",
        "Genitive: what I want, look for, wait for",
        "Родительный: чего хочу, ищу, жду?",
        "Родовий: чого хочу, шукаю, чекаю?",
    ),
    sample="noriu arbatos",
    explanation=texts(
        "*Norėti, ieškoti, laukti, prašyti, linkėti* – ko? Kilmininkas: *{cue} → {form}*.",
        "*Norėti, ieškoti, laukti, prašyti, linkėti* take the genitive (*ko?*): *{cue} → {form}*.",
        "*Norėti, ieškoti, laukti, prašyti, linkėti* – родительный (*ko?*): *{cue} → {form}*.",
        "*Norėti, ieškoti, laukti, prašyti, linkėti* – родовий (*ko?*): *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
