"""Gate 2: every form the engine generates of every word is accepted by hunspell-lt, or stands on a list with its reason.

Words on content/allow.txt, which hunspell-lt does not know at all, are not counted. Per part of speech 99.5 % of the
forms must be accepted, of pronouns and numerals all.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from config.content.problems import Problem
from config.content.tree import ContentTree, Entry
from lexicon.files import WordFile
from lexicon.gates import paradigm_faults
from lexicon.spelling import in_dictionary
from lexicon.taxonomy import PartOfSpeech
from lithuanian import grammar, paradigms
from lithuanian.realwords import is_real_word

#: Forms that hunspell-lt rejects although they are right: `form  # reason`.
REJECTED = "rejected-forms.txt"
SHARE = 0.995
WHOLLY = frozenset((PartOfSpeech.PRONOUN, PartOfSpeech.NUMERAL))

#: So many rejected forms of a word are named.
_NAMED = 8


class Spelled(NamedTuple):
    """A word and its generated forms as written, each once."""

    word: Entry[WordFile]
    forms: tuple[str, ...]


def problems(tree: ContentTree) -> list[Problem]:
    """Words without forms, rejected forms that are not listed, and parts of speech with too many rejected ones."""
    listed, found = rejected_list(tree.root)
    allowed = tree.exempt("spelling")
    counted: dict[PartOfSpeech, int] = defaultdict(int)
    refused: dict[PartOfSpeech, int] = defaultdict(int)
    for word in tree.words:
        found += [word.problem(fault.message, *fault.path) for fault in paradigm_faults(word.value.entry())]
    for word, forms in spelled(tree):
        if word.value.lemma in allowed:
            continue
        counted[word.value.pos] += len(forms)
        wrong = [form for form in forms if not accepted(form)]
        refused[word.value.pos] += len(wrong)
        new = [form for form in wrong if form not in listed]
        if new:
            more = f" and {len(new) - _NAMED} more" if len(new) > _NAMED else ""
            found.append(word.problem(f"hunspell-lt rejects {', '.join(new[:_NAMED])}{more}", "parts"))
    for pos, count in counted.items():
        share = 1 - refused[pos] / max(count, 1)
        wanted = 1.0 if pos in WHOLLY else SHARE
        if share < wanted:
            message = f"of {count} forms of {pos}s hunspell-lt accepts {share:.2%}; at least {wanted:.1%} are wanted"
            found.append(Problem("words", 0, "", message))
    return found


def unused(tree: ContentTree) -> list[Problem]:
    """Entries of the list of rejected forms that no word has, or that hunspell-lt accepts after all."""
    listed, found = rejected_list(tree.root)
    generated = {form for _word, forms in spelled(tree) for form in forms}
    for form, line in listed.items():
        if form not in generated or accepted(form):
            found.append(Problem(REJECTED, line, "", f"“{form}” is no rejected form of any word; take it out"))
    return found


def spelled(tree: ContentTree) -> Iterator[Spelled]:
    """Every word of one's own letters with all its forms; phrases are made of other words."""
    for word in tree.words:
        if word.value.pos is not PartOfSpeech.PHRASE:
            yield Spelled(word, _forms(word.value.entry()))


@lru_cache(maxsize=10_000)
def _forms(entry: grammar.Entry) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.form for form in paradigms.forms(entry)))


def accepted(form: str) -> bool:
    """Whether hunspell-lt knows every word of `form`. The compact list of its words is asked first: it is quick."""
    return all(is_real_word(word) or in_dictionary(word) for word in form.split())


def rejected_list(root: Path) -> tuple[dict[str, int], list[Problem]]:
    """The listed forms with their lines, and what is wrong in the list; a file that is not there is empty."""
    path = root / REJECTED
    lines = unicodedata.normalize("NFC", path.read_text(encoding="utf-8")).splitlines() if path.is_file() else []
    listed: dict[str, int] = {}
    found: list[Problem] = []
    for number, line in enumerate(lines, start=1):
        form, _hash, reason = (piece.strip() for piece in line.partition("#"))
        if not form:
            continue
        if form in listed:
            found.append(Problem(REJECTED, number, "", f"“{form}” stands here twice"))
        if not reason:
            found.append(Problem(REJECTED, number, "", f"“{form}” has no reason; write: {form}  # why"))
        listed[form] = number
    return listed, found
