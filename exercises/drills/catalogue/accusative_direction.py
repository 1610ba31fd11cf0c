"""Direction: į with the accusative."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="accusative-direction",
    group=Group.CASES,
    level=Level.A1,
    order=50,
    rules=("accusative-direction",),
    title=texts(
        "Galininkas su „į“: į kur?",
        "Accusative with į: where to?",
        "Винительный с į: куда?",
        "Знахідний з į: куди?",
    ),
    sample="einu į banką",
    explanation=texts(
        "Į kur? Po *į* eina galininkas: *{cue} → į {form}*.",
        "Where to? After *į* comes the accusative: *{cue} → į {form}*.",
        "Куда? После *į* – винительный: *{cue} → į {form}*.",
        "Куди? Після *į* – знахідний: *{cue} → į {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
