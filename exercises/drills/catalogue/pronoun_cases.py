"""Personal pronouns in all cases."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case, PartOfSpeech

DRILL = Declension(
    uid="pronoun-cases",
    group=Group.CASES,
    level=Level.A1,
    order=170,
    rules=("personal-pronouns",),
    title=texts(
        "Įvardžiai: man, mane, su manimi",
        "Pronouns: to me, without you, with them",
        "Местоимения: мне, меня, со мной",
        "Займенники: мені, мене, зі мною",
    ),
    sample="man, mane, su manimi",
    explanation=texts(
        "Įvardžiai irgi linksniuojami: *{cue} → {form}*.",
        "Pronouns have cases too: *{cue} → {form}*.",
        "Местоимения тоже склоняются: *{cue} → {form}*.",
        "Займенники теж відмінюються: *{cue} → {form}*.",
    ),
    case=Case.DATIVE,
    poses=(PartOfSpeech.PRONOUN,),
    themed=False,
)
