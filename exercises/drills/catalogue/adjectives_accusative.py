"""Adjectives in the accusative."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Agreement(
    uid="adjectives-accusative",
    group=Group.AGREEMENT,
    level=Level.A1,
    order=20,
    rules=(
        "adjective-agreement",
        "accusative-object",
    ),
    title=texts(
        "Būdvardžiai: kokį? kokią?",
        "Adjectives in the accusative",
        "Прилагательные в винительном",
        "Прикметники в знахідному",
    ),
    sample="perku šiltą striukę",
    explanation=texts(
        "Būdvardis derinamas su daiktavardžiu: *{lemma} → {form}*.",
        "The adjective takes the gender, number and case of its noun: *{lemma} → {form}*.",
        "Прилагательное согласуется с существительным в роде, числе и падеже: *{lemma} → {form}*.",
        "Прикметник узгоджується з іменником у роді, числі та відмінку: *{lemma} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
