"""`python -m lithuanian …`: what the library knows, as one JSON value. See docs/command-line.md."""

import sys

from lithuanian.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
