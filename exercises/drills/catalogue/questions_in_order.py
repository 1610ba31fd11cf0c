"""The order of words in questions."""

from exercises.drills.drill import Group, texts
from exercises.drills.ordering import Ordering
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Ordering(
    uid="questions-in-order",
    group=Group.SPELLING,
    level=Level.A1,
    order=20,
    rules=(
        "questions-with-ar",
        "question-words",
        "word-order",
    ),
    title=texts(
        "Klausimai: žodžių tvarka",
        "Questions: the order of words",
        "Вопросы: порядок слов",
        "Запитання: порядок слів",
    ),
    sample="Ar jums reikia maišelio?",
    explanation=texts(
        "Klausimas prasideda klausiamuoju žodžiu arba *ar*.",
        "A question begins with its question word, or with *ar*.",
        "Вопрос начинается с вопросительного слова или с *ar*.",
        "Запитання починається з питального слова або з *ar*.",
    ),
    case=Case.NOMINATIVE,
    prompts={
        "order": texts(
            "Sudėkite klausimą.",
            "Put the question in order.",
            "Составьте вопрос.",
            "Складіть запитання.",
        ),
    },
)
