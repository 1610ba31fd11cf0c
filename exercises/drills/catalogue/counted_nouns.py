"""Nouns after numbers."""

from exercises.drills.counting import Counting
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Counting(
    uid="counted-nouns",
    group=Group.NUMBERS,
    level=Level.A1,
    order=10,
    rules=("nouns-after-numbers",),
    title=texts(
        "Skaičius ir daiktavardis",
        "Counting things",
        "Считаем предметы",
        "Рахуємо предмети",
    ),
    sample="2 kavos, 12 kavų, 21 kava",
    explanation=texts(
        "Su 1, 21, 31 – vienaskaita, su 2–9 – daugiskaita, su 10–20 ir 30, 40 – daugiskaitos kilmininkas: *{n} {form}*.",
        "1, 21, 31 take the singular, 2–9 the plural, 10–20 and 30, 40 the genitive plural: *{n} {form}*.",
        "После 1, 21, 31 – единственное число, после 2–9 – множественное, после 10–20, 30, 40 – родительный множественного: *{n} {form}*.",
        "Після 1, 21, 31 – однина, після 2–9 – множина, після 10–20, 30, 40 – родовий множини: *{n} {form}*.",
    ),
    case=Case.NOMINATIVE,
)
