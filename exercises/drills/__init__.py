"""Generated drills: exercises without end, made of sentence frames and the lexicon. Pure functions of their arguments."""

from exercises.drills.drill import Drill, Group
from exercises.drills.frames import Frame, Meaning
from exercises.drills.generating import NothingToAsk, generate, has_anything
from exercises.drills.registry import UnknownDrill, all_drills, get

__all__ = [
    "Drill",
    "Frame",
    "Group",
    "Meaning",
    "NothingToAsk",
    "UnknownDrill",
    "all_drills",
    "generate",
    "get",
    "has_anything",
]
