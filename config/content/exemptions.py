"""What the gates let pass, and why: content/allow.txt, content/unstressed.txt, content/equal-ru-uk.txt.

One entry a line, `text  # reason`; empty lines and lines that start with # say nothing.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from config.content.problems import Problem


@dataclass(frozen=True)
class ExemptionList:
    """The file of one gate, and what a line of it is, for the messages."""

    gate: str
    file: str
    reason_needed: bool
    heading: str


LISTS = (
    ExemptionList("spelling", "allow.txt", True, "Words that are right although hunspell-lt does not know them."),
    ExemptionList(
        "stress", "unstressed.txt", True, "Words of two syllables and more that stand without a stress mark."
    ),
    ExemptionList("gloss", "equal-ru-uk.txt", False, "Meanings that really are the same in Russian and in Ukrainian."),
)


@dataclass(frozen=True)
class Exempt:
    """One line of such a file."""

    gate: str
    text: str
    reason: str


def read_exemptions(root: Path) -> tuple[list[Exempt], list[Problem]]:
    """Every entry of the three files and what is wrong in them; a file that is not there is empty."""
    entries: list[Exempt] = []
    problems: list[Problem] = []
    for source in LISTS:
        path = root / source.file
        if not path.is_file():
            continue
        try:
            lines = unicodedata.normalize("NFC", path.read_text(encoding="utf-8")).splitlines()
        except UnicodeDecodeError:
            problems.append(Problem(source.file, 0, "", "is not UTF-8 text"))
            continue
        seen: set[str] = set()
        for number, line in enumerate(lines, start=1):
            text, _hash, reason = (piece.strip() for piece in line.partition("#"))
            if not text:
                continue
            if text in seen:
                problems.append(Problem(source.file, number, "", f"“{text}” stands here twice"))
            if source.reason_needed and not reason:
                problems.append(Problem(source.file, number, "", f"“{text}” has no reason; write: {text}  # why"))
            seen.add(text)
            entries.append(Exempt(source.gate, text, reason))
    return entries, problems


def written(source: ExemptionList, entries: list[Exempt]) -> str:
    """The file of `source` as text, `entries` in their order."""
    lines = [f"# {source.heading} One a line: text  # reason", ""]
    lines += [f"{entry.text}  # {entry.reason}" if entry.reason else entry.text for entry in entries]
    return "\n".join(lines) + "\n"
