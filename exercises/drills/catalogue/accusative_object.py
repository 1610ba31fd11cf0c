"""The object of a verb: perku striukę."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="accusative-object",
    group=Group.CASES,
    level=Level.A1,
    order=30,
    rules=("accusative-object",),
    title=texts(
        "Galininkas: ką?",
        "Accusative: what do you buy, see, read?",
        "Винительный: что покупаю, вижу, читаю?",
        "Знахідний: що купую, бачу, читаю?",
    ),
    sample="perku striukę",
    explanation=texts(
        "*Perku, matau, skaitau* – ką? Galininkas: *{cue} → {form}*.",
        "What is bought, seen or read stands in the accusative (*ką?*): *{cue} → {form}*.",
        "То, что покупают, видят, читают, стоит в винительном (*ką?*): *{cue} → {form}*.",
        "Те, що купують, бачать, читають, стоїть у знахідному (*ką?*): *{cue} → {form}*.",
    ),
    case=Case.ACCUSATIVE,
)
