"""python -m bench NAME|all [--json]: one line for each figure; status 1 where a limit does not hold."""

import argparse
import importlib
import sys

#: Each module has measure() -> list[Figure].
NAMES = ("start", "weight", "network", "cpu", "lighthouse", "lithuanian", "slips", "accuracy", "speech")


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("name", choices=[*NAMES, "all"])
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    wish = parser.parse_args()
    held = True
    for name in NAMES if wish.name == "all" else (wish.name,):
        for figure in importlib.import_module(f"bench.{name}").measure():
            print(figure.line(as_json=wish.json), flush=True)
            held = held and figure.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
