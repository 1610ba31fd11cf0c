"""Letters that tell one case from another."""

from exercises.drills.declining import Letters
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Letters(
    uid="missing-letters",
    group=Group.SPELLING,
    level=Level.A1,
    order=10,
    rules=("missing-letters",),
    title=texts(
        "Nosinės raidės: ą, ę, į, ų",
        "Letters with a tail: ą, ę, į, ų",
        "Буквы с хвостиком: ą, ę, į, ų",
        "Літери з хвостиком: ą, ę, į, ų",
    ),
    sample="kava ar kavą?",
    explanation=texts(
        "Nosinė raidė rodo linksnį: *{cue} → {form}*.",
        "The tail under the letter shows the case: *{cue} → {form}*.",
        "Хвостик под буквой показывает падеж: *{cue} → {form}*.",
        "Хвостик під літерою показує відмінок: *{cue} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
