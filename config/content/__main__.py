"""`python -m config.content [FOLDER]`: are words, lessons and pictures sound? Needs neither Django nor a database."""

import sys
from pathlib import Path

from django.conf import settings

settings.configure(USE_I18N=False)  # messages of the exercises' gates, in English

from config.content.gates.all import ALL  # noqa: E402
from config.content.problems import ContentInvalid  # noqa: E402
from config.content.tree import read_tree  # noqa: E402


def main(arguments: list[str]) -> int:
    """Prints every problem; returns how the process should end."""
    root = Path(arguments[0] if arguments else "content").resolve()
    try:
        tree = read_tree(root)
    except ContentInvalid as invalid:
        print(f"{len(invalid.problems)} mistakes in the files:\n{invalid}")
        return 1
    found = [(gate.number, problem) for gate in ALL for problem in sorted(set(gate.problems(tree)))]
    for number, problem in found:
        print(f"gate {number}: {problem}")
    items = sum(len(items) for items in tree.items.values())
    print(
        f"{len(tree.lessons)} lessons, {len(tree.words)} words, {items} exercises, {len(tree.pictures)} pictures; "
        f"{len(found)} gate failures."
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
