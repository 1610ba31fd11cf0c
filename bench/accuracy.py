"""How right the engines are: their spelling by hunspell-lt, how many forms carry a mark, and both by the hand-written gold.

The confusion matrix of the comparison of answers is `bench/slips.py`.
"""

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bench import gold
from bench.figures import Figure
from config.content.exemptions import read_exemptions
from lexicon.spelling import in_dictionary
from lithuanian import dictionary
from lithuanian.grammar import PartOfSpeech
from lithuanian.lexicon import Lexicon
from lithuanian.realwords import is_real_word

P = PartOfSpeech
ACCEPTED, ACCEPTED_WHOLLY = 99.5, {P.PRONOUN: 100.0, P.NUMERAL: 100.0}
MARKED = {P.NOUN: 98.0, P.ADJECTIVE: 90.0, P.VERB: 85.0}
RIGHT = {P.NOUN: 99.0, P.VERB: 97.0, P.ADJECTIVE: 97.0}
CELLS, ACCENTED = 600, 400


@dataclass
class Tally:
    """The forms of one part of speech. Spelling is asked once for each string of a word, the mark of every form."""

    spelled: int = 0
    rejected: list[str] = field(default_factory=list)
    forms: int = 0
    marked: int = 0

    @property
    def accepted_share(self) -> float:
        return 100 * (1 - len(self.rejected) / self.spelled) if self.spelled else 100.0

    @property
    def marked_share(self) -> float:
        return 100 * self.marked / self.forms if self.forms else 100.0


def tallies(lexicon: Lexicon, allowed: frozenset[str]) -> dict[PartOfSpeech, Tally]:
    """Every form of every word but phrases; the spelling of words that hunspell-lt lacks altogether is not counted."""
    found: dict[PartOfSpeech, Tally] = defaultdict(Tally)
    for entry in lexicon.entries:
        if entry.pos is P.PHRASE:
            continue
        tally, forms = found[entry.pos], lexicon.forms(entry)
        tally.forms += len(forms)
        tally.marked += sum(form.stressed is not None for form in forms)
        if entry.lemma in allowed:
            continue
        strings = dict.fromkeys(form.form for form in forms)
        tally.spelled += len(strings)
        tally.rejected += [string for string in strings if not _accepted(string)]
    return found


def _accepted(string: str) -> bool:
    """The list that ships with the comparison holds what hunspell-lt accepts; it is quick, so it is asked first."""
    return all(is_real_word(word) or in_dictionary(word) for word in string.split())


def table(found: Mapping[PartOfSpeech, Tally]) -> str:
    """What was counted, a line for each part of speech, and every rejected string."""
    lines = [f"{'':<14}{'strings':>9}{'rejected':>10}{'accepted':>11}{'forms':>9}{'marked':>10}"]
    for pos, tally in found.items():
        lines.append(
            f"{pos.value:<14}{tally.spelled:>9}{len(tally.rejected):>10}{tally.accepted_share:>10.2f}%"
            f"{tally.forms:>9}{tally.marked_share:>9.2f}%"
        )
    rejected = [string for tally in found.values() for string in tally.rejected]
    return "\n".join([*lines, "rejected: " + (", ".join(rejected) or "nothing")])


def counted(found: Mapping[PartOfSpeech, Tally]) -> list[Figure]:
    """Spelling and marks, by part of speech."""
    spelling = [
        Figure(
            f"forms accepted by hunspell-lt: {pos.value}s",
            tally.accepted_share,
            "%",
            ACCEPTED_WHOLLY.get(pos, ACCEPTED),
            at_least=True,
        )
        for pos, tally in found.items()
    ]
    marks = [
        Figure(f"forms that carry a mark: {pos.value}s", tally.marked_share, "%", MARKED.get(pos), at_least=True)
        for pos, tally in found.items()
    ]
    return spelling + marks


def by_hand(cells: Sequence[gold.Judged], accented: Sequence[gold.Judged]) -> list[Figure]:
    """The engines against what a grammarian wrote."""
    groups: dict[PartOfSpeech, list[gold.Judged]] = defaultdict(list)
    for judged in accented:
        groups[judged.cell.entry.pos].append(judged)
    return [
        Figure("cells of hand-written paradigms", len(cells), "cells", CELLS, at_least=True),
        Figure("… spelled right", _right(cells), "%", 100, at_least=True),
        Figure("hand-accented forms", len(accented), "forms", ACCENTED, at_least=True),
        *(
            Figure(f"stressed right: {pos.value}s ({len(group)})", _right(group), "%", RIGHT.get(pos), at_least=True)
            for pos, group in groups.items()
        ),
    ]


def _right(judged: Sequence[gold.Judged]) -> float:
    return 100 * sum(cell.holds for cell in judged) / len(judged)


def measure() -> list[Figure]:
    exemptions, _problems = read_exemptions(dictionary.WORDS.parent)
    allowed = frozenset(exempt.text for exempt in exemptions if exempt.gate == "spelling")
    found = tallies(dictionary.read(), allowed)
    cells, accented = gold.judged(gold.PARADIGMS, stressed=False), gold.judged(gold.STRESS, stressed=True)
    print(table(found), *(cell.line() for cell in (*cells, *accented) if not cell.holds), sep="\n", file=sys.stderr)
    return counted(found) + by_hand(cells, accented)
