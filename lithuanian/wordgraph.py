"""Packs all words that a hunspell dictionary accepts into one graph of letters, small enough to ship.

    python -m lithuanian.wordgraph lexicon/data/hunspell-lt/lt lithuanian/data/realwords.bin

The graph is a minimal acyclic automaton (Daciuk et al., "Incremental construction of minimal acyclic finite-state
automata", 2000). It is not built from the 40 million words one by one: each dictionary entry gives a stem and a set of
tails, equal sets of tails are one node, and the entries that take the same verb prefix hang below that prefix together.

File, all numbers little-endian: 4 bytes `LTW1`; 4 bytes length of the alphabet in bytes; the alphabet in UTF-8, padded
with NUL to a multiple of 4; then edges of 4 bytes. Bits of an edge from the lowest: 7 the letter's place in the
alphabet, 1 last edge of its node, 1 a word may end after it, 23 the number of the next node's first edge, 0 for none.
Edge 0 is unused; the first node's first edge is 1.
"""

import re
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

MAGIC = b"LTW1"
LETTER, LAST, FINAL, NEXT = 0x7F, 1 << 7, 1 << 8, 9


class Affix(NamedTuple):
    """One rule of a hunspell affix file: take `strip` off where `condition` is found, add `add`."""

    strip: str
    add: str
    condition: re.Pattern[str]
    #: Whether it may meet an affix at the other end of the word.
    crosses: bool


class Node(NamedTuple):
    """A place in the graph: whether a word may end here, and the numbers of the next places by letter, in order."""

    final: bool
    edges: tuple[tuple[str, int], ...]


class Graph:
    """Nodes, each kept once: two nodes from which the same words can be read are one."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._numbers: dict[Node, int] = {}
        self._united: dict[tuple[int, int], int] = {}
        self._tails: dict[frozenset[str], int] = {}
        self.empty = self.node(False, ())

    def node(self, final: bool, edges: Iterable[tuple[str, int]]) -> int:
        made = Node(final, tuple(edges))
        number = self._numbers.get(made)
        if number is None:
            number = self._numbers[made] = len(self.nodes)
            self.nodes.append(made)
        return number

    def united(self, one: int, other: int) -> int:
        """The node from which the words of both can be read."""
        if one == other or other == self.empty:
            return one
        if one == self.empty:
            return other
        key = (one, other) if one < other else (other, one)
        number = self._united.get(key)
        if number is None:
            left, right = self.nodes[one], self.nodes[other]
            edges = dict(left.edges)
            for letter, following in right.edges:
                edges[letter] = self.united(edges[letter], following) if letter in edges else following
            number = self._united[key] = self.node(left.final or right.final, sorted(edges.items()))
        return number

    def tails(self, words: frozenset[str]) -> int:
        """The node from which exactly `words` can be read."""
        number = self._tails.get(words)
        if number is None:
            groups: dict[str, set[str]] = defaultdict(set)
            for word in words:
                if word:
                    groups[word[0]].add(word[1:])
            edges = ((letter, self.tails(frozenset(group))) for letter, group in sorted(groups.items()))
            number = self._tails[words] = self.node("" in words, list(edges))
        return number

    def tree(self, stems: list[tuple[str, int]], depth: int = 0) -> int:
        """The node from which each stem (sorted; from its letter `depth` on) leads to its node of tails."""
        ended = [tail for stem, tail in stems if len(stem) == depth]
        longer = (pair for pair in stems if len(pair[0]) > depth)
        edges = [
            (letter, self.tree(list(group), depth + 1)) for letter, group in groupby(longer, lambda s: s[0][depth])
        ]
        number = self.node(False, edges)
        for tail in ended:
            number = self.united(number, tail)
        return number

    def after(self, prefix: str, number: int) -> int:
        """The node from which `prefix` leads to node `number`."""
        for letter in reversed(prefix):
            number = self.node(False, ((letter, number),))
        return number


def read_affixes(lines: Iterable[str]) -> tuple[dict[str, list[Affix]], dict[str, list[Affix]]]:
    """Prefixes and suffixes by their flag, from the lines of an .aff file."""
    prefixes: dict[str, list[Affix]] = defaultdict(list)
    suffixes: dict[str, list[Affix]] = defaultdict(list)
    crosses: dict[str, bool] = {}
    for line in lines:
        words = line.split("#")[0].split()
        if not words or words[0] not in ("PFX", "SFX"):
            continue
        kind, flag = words[0], words[1]
        if len(words) == 4:
            crosses[flag] = words[2] == "Y"
            continue
        strip, add, condition = ("" if word == "0" else word for word in (words[2], words[3], words[4]))
        pattern = re.compile(f"(?:{condition})$" if kind == "SFX" else condition)
        (suffixes if kind == "SFX" else prefixes)[flag].append(Affix(strip, add, pattern, crosses[flag]))
    return prefixes, suffixes


def pieces(word: str, suffixes: Iterable[Affix]) -> tuple[str, frozenset[str]]:
    """The part of `word` that every one of its forms begins with, and what follows it in each."""
    fitting = [s for s in suffixes if word.endswith(s.strip) and s.condition.search(word)]
    stem = len(word) - max((len(s.strip) for s in fitting), default=0)
    return word[:stem], frozenset({word[stem:]} | {word[stem : len(word) - len(s.strip)] + s.add for s in fitting})


def build(dictionary: Path) -> tuple[Graph, int]:
    """The graph of all words of `dictionary` (its path without .aff and .dic), and the number of its first node."""
    prefixes, suffixes = read_affixes(dictionary.with_suffix(".aff").read_text(encoding="utf-8").splitlines())
    graph = Graph()
    plain: list[tuple[str, int]] = []
    prefixed: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line in dictionary.with_suffix(".dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        if not word:
            continue
        rules = [rule for flag in flags for rule in suffixes.get(flag, ())]
        stem, tails = pieces(word, rules)
        plain.append((stem, graph.tails(tails)))
        taken = [flag for flag in flags if flag in prefixes]
        if taken:
            stem, tails = pieces(word, [rule for rule in rules if rule.crosses])
            for flag in taken:
                prefixed[flag].append((stem, graph.tails(tails)))
    first = graph.tree(sorted(plain))
    for flag, stems in prefixed.items():
        below = graph.nodes[graph.tree(sorted(stems))]
        for prefix in prefixes[flag]:
            fitting = [edge for edge in below.edges if prefix.condition.match(edge[0])]
            first = graph.united(first, graph.after(prefix.add, graph.node(False, fitting)))
    return graph, first


def packed(graph: Graph, first: int) -> bytes:
    """The graph below node `first` in the file's format. Raises OverflowError beyond 8 million edges."""
    order, places = [first], {first: 1}
    place = 1 + len(graph.nodes[first].edges)
    for number in order:
        for _, following in graph.nodes[number].edges:
            edges = len(graph.nodes[following].edges)
            if following not in places and edges:
                places[following] = place
                place += edges
                order.append(following)
    if place >= 1 << (32 - NEXT):
        raise OverflowError(f"{place} edges")
    alphabet = sorted({letter for number in order for letter, _ in graph.nodes[number].edges})
    codes = {letter: code for code, letter in enumerate(alphabet)}
    packed_edges = array("I", [0])
    for number in order:
        last = len(graph.nodes[number].edges) - 1
        for position, (letter, following) in enumerate(graph.nodes[number].edges):
            final = FINAL if graph.nodes[following].final else 0
            packed_edges.append(
                codes[letter] | (LAST if position == last else 0) | final | (places.get(following, 0) << NEXT)
            )
    if sys.byteorder == "big":
        packed_edges.byteswap()
    letters = "".join(alphabet).encode()
    letters += b"\0" * (-len(letters) % 4)
    return MAGIC + len(letters).to_bytes(4, "little") + letters + packed_edges.tobytes()


def words(graph: Graph, number: int) -> Iterator[str]:
    """All words that can be read from node `number`; there may be tens of millions."""
    if graph.nodes[number].final:
        yield ""
    for letter, following in graph.nodes[number].edges:
        for rest in words(graph, following):
            yield letter + rest


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    content = packed(*build(source))
    target.write_bytes(content)
    print(f"{target}: {len(content):,} bytes")
