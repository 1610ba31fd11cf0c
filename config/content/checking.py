"""Everything that is checked of the content at once: the gates over the files, and the sound entries of the database."""

from dataclasses import dataclass

from config.content.gates import sounds
from config.content.gates.all import ALL
from config.content.problems import Problem
from config.content.tree import ContentTree
from media.models import Clip
from media.speech import clip_uid


@dataclass(frozen=True, order=True)
class Failure:
    """A problem and the number of the gate that stopped it."""

    gate: int
    problem: Problem

    def __str__(self) -> str:
        return f"gate {self.gate}: {self.problem}"


def failures(tree: ContentTree) -> list[Failure]:
    """Everything all gates say, in the order of gates and files. Asks the database for the clips of gate 5."""
    found = [Failure(gate.number, problem) for gate in ALL for problem in gate.problems(tree)]
    found += [Failure(5, problem) for problem in sounds.problems(tree, clip_entries(tree))]
    return sorted(set(found))


def clip_entries(tree: ContentTree) -> dict[str, Clip]:
    """The database's clips of everything in `tree` that is heard, by uid."""
    uids = {clip_uid(line.text, line.voice) for _entry, _path, line in sounds.lines(tree)}
    return {clip.uid: clip for clip in Clip.objects.order_by("pk").iterator() if clip.uid in uids}
