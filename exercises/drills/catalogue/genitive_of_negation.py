"""The genitive after a negated verb."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="genitive-of-negation",
    group=Group.CASES,
    level=Level.A1,
    order=60,
    rules=("genitive-of-negation",),
    title=texts(
        "Kilmininkas po neiginio: ko nėra?",
        "Genitive: what there is not",
        "Родительный: чего нет?",
        "Родовий: чого немає?",
    ),
    sample="neturiu laiko",
    explanation=texts(
        "Po veiksmažodžio su *ne-* eina kilmininkas (ko?): *{cue} → {form}*.",
        "After a verb with *ne-* comes the genitive (*ko?*): *{cue} → {form}*.",
        "После глагола с *ne-* – родительный (*ko?*): *{cue} → {form}*.",
        "Після дієслова з *ne-* – родовий (*ko?*): *{cue} → {form}*.",
    ),
    case=Case.GENITIVE,
)
