"""This and that beside a noun."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case, PartOfSpeech

DRILL = Agreement(
    uid="demonstratives",
    group=Group.AGREEMENT,
    level=Level.A1,
    order=40,
    rules=("demonstratives",),
    title=texts(
        "Šis, šitas, tas",
        "This and that",
        "Этот и тот",
        "Цей і той",
    ),
    sample="šis butas, ši gatvė",
    explanation=texts(
        "Įvardis derinamas su daiktavardžiu: *{lemma} → {form}*.",
        "*Šis, tas* take the gender, number and case of the noun: *{lemma} → {form}*.",
        "*Šis, tas* согласуются с существительным: *{lemma} → {form}*.",
        "*Šis, tas* узгоджуються з іменником: *{lemma} → {form}*.",
    ),
    case=Case.NOMINATIVE,
    pos=PartOfSpeech.PRONOUN,
    degree=None,
)
