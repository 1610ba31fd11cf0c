"""Superlatives that agree with their noun."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case, Degree

DRILL = Agreement(
    uid="superlatives",
    group=Group.AGREEMENT,
    level=Level.A2,
    order=60,
    rules=("degrees-of-adjectives",),
    title=texts(
        "Aukščiausiasis laipsnis: pigiausias",
        "The cheapest, the best",
        "Самый дешёвый, самый лучший",
        "Найдешевший, найкращий",
    ),
    sample="geras → geriausias, geriausia",
    explanation=texts(
        "Aukščiausiasis laipsnis – *-iausias, -iausia*: *{lemma} → {form}*.",
        "The superlative ends in *-iausias, -iausia* and agrees with its noun: *{lemma} → {form}*.",
        "Превосходная степень на *-iausias, -iausia* согласуется с существительным: *{lemma} → {form}*.",
        "Найвищий ступінь на *-iausias, -iausia* узгоджується з іменником: *{lemma} → {form}*.",
    ),
    case=Case.NOMINATIVE,
    degree=Degree.SUPERLATIVE,
    prompts={
        "type": texts(
            "Įrašykite aukščiausiąjį laipsnį.",
            "Write the superlative in the right form.",
            "Впишите превосходную степень в нужной форме.",
            "Впишіть найвищий ступінь у потрібній формі.",
        ),
        "choose": texts(
            "Pasirinkite žodžio *{cue}* aukščiausiąjį laipsnį.",
            "Choose the superlative of *{cue}*{meaning}.",
            "Выберите превосходную степень слова *{cue}*{meaning}.",
            "Виберіть найвищий ступінь слова *{cue}*{meaning}.",
        ),
    },
)
