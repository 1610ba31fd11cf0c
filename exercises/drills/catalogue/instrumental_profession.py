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
        "Kuo dirba, nori būti, tapo? Įnagininkas: *{cue} → {form}*.",
        "What somebody works as, wants to be or became: the instrumental (*kuo?*): *{cue} → {form}*.",
        "Кем работает, хочет быть, стал – творительный (*kuo?*): *{cue} → {form}*.",
        "Ким працює, хоче бути, став – орудний (*kuo?*): *{cue} → {form}*.",
    ),
    case=Case.INSTRUMENTAL,
)
