"""Gate 8: words of dialogues and headwords are stressed once; nothing that is typed or compared carries a mark."""

from typing import Any

from config.content.problems import Problem
from config.content.tree import ContentTree, Entry
from config.content.walking import spoken
from exercises import gates
from exercises.prose import lithuanian
from exercises.wording import gate_message
from lexicon.gates import stress_faults, typed_faults

#: Keys under which stress marks belong.
MARKED = frozenset({"accented", "parts", "base", "form"})


def problems(tree: ContentTree) -> list[Problem]:
    """Every unstressed, doubly stressed or wrongly stripped word, and every mark where one types."""
    unstressed = frozenset(text.lower() for text in tree.exempt("stress"))
    found: list[Problem] = []
    for word in tree.words:
        pairs = [((), word.value.lemma, word.value.accented)]
        if word.value.example:
            pairs.append((("example",), word.value.example.text, word.value.example.accented))
        for path, text, accented in pairs:
            for fault in stress_faults(text, accented, unstressed=unstressed):
                found.append(word.problem(fault.message, *path, "accented"))
    for point in tree.points:
        for place, example in enumerate(point.value.examples):
            for fault in stress_faults(example.text, example.accented, unstressed=unstressed):
                found.append(point.problem(fault.message, "examples", place, "accented"))
        # Explanations may show the marks, for what is explained may be the stress itself.
        found += _marks_in(point, point.value.model_copy(update={"text": None, "short": None}))
    for lesson in tree.lessons:
        for path, line in spoken(lesson.value):
            for fault in stress_faults(line.text, line.accented, unstressed=unstressed):
                found.append(lesson.problem(fault.message, *path, "accented"))
        found += _marks_in(lesson, lesson.value)
    for item in tree.all_items():
        for path, line in spoken(item.value.exercise):
            for fault in stress_faults(line.text, line.accented, unstressed=unstressed) if line.accented else ():
                if fault.code != "stress_differs":  # the exercise's own gate says that
                    found.append(item.problem(fault.message, *path, "accented"))
        found += [
            item.problem(gate_message(fault), *fault.path) for fault in gates.stress_marks_fit(item.value.exercise)
        ]
    for word in tree.words:
        found += _marks_in(word, word.value)
    return found


def _marks_in(entry: Entry[Any], model: Any) -> list[Problem]:
    """Stress marks outside the fields made for them: a learner may have to type or find these very letters."""
    found: list[Problem] = []
    for path, text in lithuanian(model):
        if not MARKED & set(path) and "grammar" not in path:
            found += [entry.problem(fault.message, *path) for fault in typed_faults(text)]
    return found
