"""The instrumental after su."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="instrumental-with",
    group=Group.CASES,
    level=Level.A1,
    order=140,
    rules=("instrumental-after-prepositions",),
    title=texts(
        "Įnagininkas: su kuo?",
        "Instrumental: with what, with whom?",
        "Творительный: с чем, с кем?",
        "Орудний: з чим, з ким?",
    ),
    sample="kava su pienu",
    explanation=texts(
        "Po *su* eina įnagininkas (kuo?): *{cue} → su {form}*.",
        "After *su* comes the instrumental (*kuo?*): *{cue} → su {form}*.",
        "После *su* – творительный (*kuo?*): *{cue} → su {form}*.",
        "Після *su* – орудний (*kuo?*): *{cue} → su {form}*.",
    ),
    case=Case.INSTRUMENTAL,
)
