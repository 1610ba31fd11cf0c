"""Gate 3: own answers count, listed wrong ones do not, options differ, and neither length nor place betrays the right one."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from config.content.problems import KeyPath, Problem
from config.content.tree import ContentTree, Entry, ItemEntry
from exercises import gates
from exercises.exercise import Exercise
from exercises.wording import gate_message
from lithuanian.lexicon import Lexicon

#: At most this share of a unit's choices may have the right option as the longest, once there are a few of them.
LONGEST_SHARE, FEWEST_CHOICES = 0.4, 5
#: Pages are shuffled by a seed: over so many seeds each place must hold the right option about equally often.
SEEDS, LARGEST_DEVIATION, FEWEST_SAMPLES = range(1, 61), 0.3, 300

#: Where a choice stands, its right option and the wrong ones.
Choice = tuple[KeyPath, str, list[str]]


def problems(tree: ContentTree) -> list[Problem]:
    """Every fault of every exercise, and of each unit as a whole."""
    found: list[Problem] = []
    lexicon = Lexicon(word.value.entry() for word in tree.words)
    for item in tree.all_items():
        exercise = item.value.exercise
        faults = [*gates.own_answers_count(exercise, lexicon), *gates.options_differ(exercise)]
        found += [item.problem(gate_message(fault), *fault.path) for fault in faults]
    for unit in tree.units:
        lessons = [lesson for lesson in tree.lessons if lesson.value.unit == unit.value.uid]
        items = [item for lesson in lessons for item in tree.items[lesson.value.uid]]
        found += _lengths(unit, items)
        found += _places(unit, items)
    return found


def choices(exercise: Exercise) -> Iterator[Choice]:
    """Every place of `exercise` where one of several texts is right."""
    yield from _choices(exercise, ())


def _choices(value: Any, path: KeyPath) -> Iterator[Choice]:
    if isinstance(value, BaseModel):
        right, wrong = getattr(value, "right", None), getattr(value, "wrong", None)
        if isinstance(right, str) and isinstance(wrong, tuple) and wrong:
            yield path, right, [str(getattr(option, "text", option)) for option in wrong]
        for name in type(value).model_fields:
            yield from _choices(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for place, part in enumerate(value):
            yield from _choices(part, (*path, place))


def _lengths(unit: Entry[Any], items: list[Entry[ItemEntry]]) -> list[Problem]:
    """The right option must not be the longest too often: who knows no word would choose it."""
    texts = [
        (item, path, len(right) > max(map(len, wrong)))
        for item in items
        if item.value.kind != "picture_choice"
        for path, right, wrong in choices(item.value.exercise)
    ]
    longest = [(item, path) for item, path, is_longest in texts if is_longest]
    if len(texts) < FEWEST_CHOICES or len(longest) <= LONGEST_SHARE * len(texts):
        return []
    where = ", ".join(dict.fromkeys(item.value.uid for item, _path in longest))
    message = (
        f"the right option is the longest in {len(longest)} of {len(texts)} choices of this unit "
        f"(at most {LONGEST_SHARE:.0%}): {where}"
    )
    return [unit.problem(message)]


def _places(unit: Entry[Any], items: list[Entry[ItemEntry]]) -> list[Problem]:
    """Over many seeds the right option stands in each place about equally often."""
    counted: dict[int, Counter[int]] = defaultdict(Counter)
    for item in items:
        wanted = list(choices(item.value.exercise))
        for seed in SEEDS if wanted else ():
            shown = list(_shown_lists(item.value.exercise.presentation(seed)))
            for _path, right, wrong in wanted:
                options = next((each for each in shown if sorted(each) == sorted([right, *wrong])), None)
                if options:
                    counted[len(options)][options.index(right)] += 1
    found = []
    for size, places in sorted(counted.items()):
        total = sum(places.values())
        shares = [places[place] * size / total for place in range(size)]
        if total >= FEWEST_SAMPLES and max(abs(share - 1) for share in shares) > LARGEST_DEVIATION:
            spread = ", ".join(f"{places[place] / total:.0%}" for place in range(size))
            found.append(unit.problem(f"with {size} options the right one stands unevenly in its places: {spread}"))
    return found


def _shown_lists(value: Any) -> Iterator[list[str]]:
    """Every list of options in a presentation, as the texts or names shown."""
    if isinstance(value, dict):
        for part in value.values():
            yield from _shown_lists(part)
    elif isinstance(value, list | tuple):
        names = [part.get("name") if isinstance(part, dict) else part for part in value]
        if names and all(isinstance(name, str) for name in names):
            yield [str(name) for name in names]
        for part in value:
            yield from _shown_lists(part)
