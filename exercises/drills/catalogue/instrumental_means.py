"""Means: the instrumental without a preposition."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="instrumental-means",
    group=Group.CASES,
    level=Level.A1,
    order=150,
    rules=("instrumental-means",),
    title=texts(
        "Įnagininkas: kuo?",
        "Instrumental: by what means?",
        "Творительный: на чём, чем?",
        "Орудний: чим?",
    ),
    sample="važiuoju autobusu",
    explanation=texts(
        "Kuo važiuojame, mokame, rašome? Įnagininkas be prielinksnio: *{cue} → {form}*.",
        "What you go by, pay with or write with: the instrumental, without a preposition: *{cue} → {form}*.",
        "На чём едут, чем платят и пишут: творительный без предлога: *{cue} → {form}*.",
        "Чим їдуть, платять і пишуть: орудний без прийменника: *{cue} → {form}*.",
    ),
    case=Case.INSTRUMENTAL,
)
