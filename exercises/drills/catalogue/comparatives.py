"""Comparatives that agree with their noun."""

from exercises.drills.agreeing import Agreement
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case, Degree

DRILL = Agreement(
    uid="comparatives",
    group=Group.AGREEMENT,
    level=Level.A2,
    order=50,
    rules=(
        "degrees-of-adjectives",
        "comparison-negu-uz",
    ),
    title=texts(
        "Aukštesnysis laipsnis: pigesnis",
        "Comparing: cheaper, bigger, warmer",
        "Сравнение: дешевле, больше, теплее",
        "Порівняння: дешевший, більший, тепліший",
    ),
    sample="pigus → pigesnis, pigesnė",
    explanation=texts(
        "Aukštesnysis laipsnis – *-esnis, -esnė*, ir jis derinamas: *{lemma} → {form}*.",
        "The comparative in *-esnis, -esnė* agrees with its noun: *{lemma} → {form}*.",
        "Сравнительная степень на *-esnis, -esnė* согласуется с существительным: *{lemma} → {form}*.",
        "Вищий ступінь на *-esnis, -esnė* узгоджується з іменником: *{lemma} → {form}*.",
    ),
    case=Case.NOMINATIVE,
    degree=Degree.COMPARATIVE,
    prompts={
        "type": texts(
            "Įrašykite aukštesnįjį laipsnį.",
            "Write the comparative in the right form.",
            "Впишите сравнительную степень в нужной форме.",
            "Впишіть вищий ступінь у потрібній формі.",
        ),
        "choose": texts(
            "Pasirinkite žodžio *{cue}* aukštesnįjį laipsnį.",
            "Choose the comparative of *{cue}*{meaning}.",
            "Выберите сравнительную степень слова *{cue}*{meaning}.",
            "Виберіть вищий ступінь слова *{cue}*{meaning}.",
        ),
    },
)
