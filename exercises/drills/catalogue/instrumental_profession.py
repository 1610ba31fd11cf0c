"""Professions in the instrumental."""

from exercises.drills.declining import Declension
from exercises.drills.drill import Group, texts
from exercises.taxonomy import Level
from lithuanian.grammar import Case

DRILL = Declension(
    uid="instrumental-profession",
    group=Group.CASES,
    level=Level.A2,
    order=220,
    rules=("instrumental-profession",),
    title=texts(
        "Įnagininkas: kuo dirbate?",
        "Instrumental: what do you work as?",
        "Творительный: кем вы работаете?",
        "Орудний: ким ви працюєте?",
    ),
    sample="dirbu virėja",
    explanation=texts(
        "*Dirbti, tapti* – kuo? Įnagininkas: *{cue} → {form}*.",
        "*Dirbti* (to work as) and *tapti* (to become) take the instrumental (*kuo?*): *{cue} → {form}*.",
        "*Dirbti, tapti* (работать, стать) – кем? Творительный (*kuo?*): *{cue} → {form}*.",
        "*Dirbti, tapti* (працювати, стати) – ким? Орудний (*kuo?*): *{cue} → {form}*.",
    ),
    case=Case.INSTRUMENTAL,
)
