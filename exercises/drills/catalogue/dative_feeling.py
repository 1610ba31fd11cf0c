"""Who feels it: the dative."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="dative-feeling",
    group=Group.CASES,
    level=Level.A1,
    order=160,
    rules=("dative-feeling",),
    title=texts(
        "Naudininkas: kam patinka, reikia?",
        "Dative: who likes, needs, is cold?",
        "Дательный: кому нравится, нужно?",
        "Давальний: кому подобається, потрібно?",
    ),
    sample="klientui patinka",
    explanation=texts(
        "Kam patinka, skauda, reikia, šalta? Naudininkas: *{cue} → {form}*.",
        "Who likes, needs, is cold or in pain stands in the dative (*kam?*): *{cue} → {form}*.",
        "Кому нравится, больно, нужно, холодно – дательный (*kam?*): *{cue} → {form}*.",
        "Кому подобається, болить, потрібно, холодно – давальний (*kam?*): *{cue} → {form}*.",
    ),
    case=Case.DATIVE,
)
