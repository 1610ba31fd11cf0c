"""Adjectives in the genitive."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Agreement(
    uid="adjectives-genitive",
    group=Group.AGREEMENT,
    level=Level.A1,
    order=30,
    rules=(
        "adjective-agreement",
        "genitive-after-reikia",
    ),
    title=texts(
        "Būdvardžiai: kokio? kokios?",
        "Adjectives in the genitive",
        "Прилагательные в родительном",
        "Прикметники в родовому",
    ),
    sample="ieškau pigaus buto",
    explanation=texts(
        "Būdvardis derinamas su daiktavardžiu: *{lemma} → {form}*.",
        "The adjective takes the gender, number and case of its noun: *{lemma} → {form}*.",
        "Прилагательное согласуется с существительным в роде, числе и падеже: *{lemma} → {form}*.",
        "Прикметник узгоджується з іменником у роді, числі та відмінку: *{lemma} → {form}*.",
    ),
    case=Case.GENITIVE,
)
