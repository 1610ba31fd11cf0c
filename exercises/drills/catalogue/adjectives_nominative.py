"""Adjectives in the nominative."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Agreement(
    uid="adjectives-nominative",
    group=Group.AGREEMENT,
    level=Level.A1,
    order=10,
    rules=(
        "adjective-agreement",
        "predicate-agreement",
    ),
    title=texts(
        "Būdvardžiai: koks? kokia?",
        "Adjectives: what is it like?",
        "Прилагательные: какой? какая?",
        "Прикметники: який? яка?",
    ),
    sample="šiltas megztinis, šilta striukė",
    explanation=texts(
        "Būdvardis derinamas su daiktavardžiu: *{lemma} → {form}*.",
        "The adjective takes the gender, number and case of its noun: *{lemma} → {form}*.",
        "Прилагательное согласуется с существительным в роде, числе и падеже: *{lemma} → {form}*.",
        "Прикметник узгоджується з іменником у роді, числі та відмінку: *{lemma} → {form}*.",
    ),
    case=Case.NOMINATIVE,
)
