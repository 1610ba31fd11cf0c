"""The vocative: whom one speaks to."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="vocative-address",
    group=Group.CASES,
    level=Level.A1,
    order=20,
    rules=("vocative-address",),
    title=texts(
        "Šauksmininkas: kreipiamės",
        "Vocative: speaking to people",
        "Звательный: обращаемся к людям",
        "Кличний: звертаємося до людей",
    ),
    sample="Jonas → Jonai!",
    explanation=texts(
        "Kreipiamės šauksmininku: *{lemma} → {form}*.",
        "When you speak to somebody, the name is in the vocative: *{lemma} → {form}*.",
        "Когда обращаются к человеку, имя стоит в звательном падеже: *{lemma} → {form}*.",
        "Коли звертаються до людини, ім’я стоїть у кличному відмінку: *{lemma} → {form}*.",
    ),
    case=Case.VOCATIVE,
    themed=False,
)
