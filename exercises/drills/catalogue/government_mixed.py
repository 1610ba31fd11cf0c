"""All cases mixed: the verb or the preposition decides."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="government-mixed",
    group=Group.CASES,
    level=Level.A1,
    order=250,
    rules=(
        "accusative-object",
        "genitive-after-verbs",
        "dative-after-verbs",
        "instrumental-after-verbs",
    ),
    title=texts(
        "Koks linksnis? Viskas kartu",
        "Which case? All together",
        "Какой падеж? Всё вместе",
        "Який відмінок? Усе разом",
    ),
    sample="laukiu draugo, matau draugą, padedu draugui",
    explanation=texts(
        "Linksnį lemia veiksmažodis ar prielinksnis: *{cue} → {form}*.",
        "The verb or the preposition decides the case: *{cue} → {form}*.",
        "Падеж зависит от глагола или предлога: *{cue} → {form}*.",
        "Відмінок залежить від дієслова чи прийменника: *{cue} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
