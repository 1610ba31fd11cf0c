"""Plurals: klientas, klientai."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="nominative-plural",
    group=Group.CASES,
    level=Level.A1,
    order=10,
    rules=("plural-of-nouns",),
    title=texts(
        "Daugiskaita",
        "Plurals",
        "Множественное число",
        "Множина",
    ),
    sample="klientas → klientai",
    explanation=texts(
        "Daugiskaitos vardininkas: *{lemma} → {form}*.",
        "The nominative plural: *{lemma} → {form}*.",
        "Именительный множественного числа: *{lemma} → {form}*.",
        "Називний множини: *{lemma} → {form}*.",
    ),
    case=Case.NOMINATIVE,
    from_singular=True,
    prompts={
        "type": texts(
            "Parašykite žodį daugiskaita.",
            "Write the word in the plural.",
            "Напишите слово во множественном числе.",
            "Напишіть слово в множині.",
        ),
        "choose": texts(
            "Pasirinkite žodžio *{cue}* daugiskaitą.",
            "Choose the plural of *{cue}*{meaning}.",
            "Выберите множественное число слова *{cue}*{meaning}.",
            "Виберіть множину слова *{cue}*{meaning}.",
        ),
    },
)
