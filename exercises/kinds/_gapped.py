"""A Lithuanian text with numbered gaps: „Man reikia M {1}.“"""

import re
from collections.abc import Sequence
from typing import Any

from exercises.kinds._parts import refusal
from exercises.taxonomy import gettext_noop as _
from exercises.texts import SpokenLine

GAP = re.compile(r"\{(\d+)\}")
AFTER = re.compile(r"^[.,:;!?…)“”\"»]+")
#: A longer text is not said aloud as the answer: a learner wants to hear a sentence, not a page.
LONGEST_SPOKEN = 160
#: Of a long paragraph this many characters on either side of a gap are its sentence.
SENTENCE_AROUND = 250


def check_gaps(text: str, count: int) -> None:
    """Raises unless `text` holds the gaps {1} … {count}, each once and in this order."""
    found = [int(number) for number in GAP.findall(text)]
    if found != list(range(1, count + 1)):
        raise refusal(
            _("The text must hold the gaps {wanted}, each once and in order; it holds {found}."),
            wanted=", ".join(f"{{{n}}}" for n in range(1, count + 1)),
            found=", ".join(f"{{{n}}}" for n in found) or "–",
        )


def pieces(text: str) -> list[list[dict[str, Any]]]:
    """`text` as paragraphs of pieces: {"text": "Man reikia M "} and {"gap": 0, "after": "."}, gaps counted from 0.

    Punctuation right after a gap goes with it, so that it never stands alone at the beginning of a line.
    """
    return [_pieces(paragraph) for paragraph in text.split("\n") if paragraph.strip()]


def _pieces(paragraph: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for number, piece in enumerate(GAP.split(paragraph)):
        if number % 2:
            found.append({"gap": int(piece) - 1, "after": ""})
            continue
        rest = AFTER.sub("", piece) if found else piece
        if found:
            found[-1]["after"] = piece[: len(piece) - len(rest)]
        if rest:
            found.append({"text": rest})
    return found


def filled(text: str, words: Sequence[str]) -> str:
    """`text` with its gaps filled by `words`."""
    return GAP.sub(lambda gap: words[int(gap[1]) - 1], text)


def around(text: str, place: int, words: Sequence[str]) -> str:
    """The paragraph that holds the gap `place` (from 0) as {1}, its other gaps filled by `words`."""
    mark = f"{{{place + 1}}}"
    paragraph = next((line for line in text.split("\n") if mark in line), "")
    before, _mark, after = (filled(piece, words) if piece != mark else piece for piece in paragraph.partition(mark))
    if len(before) > SENTENCE_AROUND:
        before = before[-SENTENCE_AROUND:].partition(" ")[2]
    if len(after) > SENTENCE_AROUND:
        after = after[:SENTENCE_AROUND].rpartition(" ")[0]
    return f"{before}{{1}}{after}"


def spoken(text: str, words: Sequence[str]) -> SpokenLine | None:
    """The filled text as a line to listen to, when it is short enough to be one."""
    whole = filled(text, words)
    return SpokenLine(text=whole) if len(whole) <= LONGEST_SPOKEN and "\n" not in whole.strip() else None
