"""The dative of the person to whom something is given or done."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="dative-recipient",
    group=Group.CASES,
    level=Level.A2,
    order=210,
    rules=(
        "dative-after-verbs",
        "dative-for-whom",
    ),
    title=texts(
        "Naudininkas: kam padedu, skambinu?",
        "Dative: whom do you help, call, thank?",
        "Дательный: кому помогаю, звоню?",
        "Давальний: кому допомагаю, телефоную?",
    ),
    sample="padedu klientui",
    explanation=texts(
        "*Padėti, skambinti, siūlyti, rašyti, dėkoti* – kam? Naudininkas: *{cue} → {form}*.",
        "*Padėti, skambinti, siūlyti, rašyti, dėkoti* take the dative (*kam?*): *{cue} → {form}*.",
        "*Padėti, skambinti, siūlyti, rašyti, dėkoti* – дательный (*kam?*): *{cue} → {form}*.",
        "*Padėti, skambinti, siūlyti, rašyti, dėkoti* – давальний (*kam?*): *{cue} → {form}*.",
    ),
    case=Case.DATIVE,
)
