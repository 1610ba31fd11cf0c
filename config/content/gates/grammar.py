"""Gate 6: every rule that the engine, a lesson or an exercise names has its point of grammar, and it shows known words."""

from collections.abc import Iterator
from functools import lru_cache

from config.content.problems import Problem
from config.content.tree import ContentTree
from lexicon.files import GrammarFile
from lexicon.gates import MESSAGES, lemma_faults
from lithuanian.government import RULES, Rule
from lithuanian.grammar import Entry
from lithuanian.lexicon import Lexicon

_FOLDER = "grammar"


def problems(tree: ContentTree) -> list[Problem]:
    """Rules without a point, points that say something else than their rule, and words that the lexicon lacks."""
    points = {point.value.uid: point.value for point in tree.points}
    found = [
        Problem(f"{_FOLDER}/{rule}.yaml", 0, "", "is missing: the engine explains slips by this rule")
        for rule in RULES
        if rule not in points
    ]
    lexicon = _lexicon(tuple(word.value.entry() for word in tree.words))
    for point in tree.points:
        if rule := RULES.get(point.value.uid):
            found += [point.problem(message, key) for key, message in _differences(point.value, rule)]
        for place, word in enumerate(point.value.table):
            faults = lemma_faults(word, lexicon)
            found += [point.problem(MESSAGES[fault.code] % fault.params, "table", place) for fault in faults]
    for lesson in tree.lessons:
        if lesson.value.grammar and lesson.value.grammar.rule not in points:
            message = f"“{lesson.value.grammar.rule}” has no point in {_FOLDER}/"
            found.append(lesson.problem(message, "grammar", "rule"))
    for item in tree.all_items():
        for place, rule_id in enumerate(item.value.exercise.rules):
            if rule_id not in points:
                found.append(item.problem(f"“{rule_id}” has no point in {_FOLDER}/", "rules", place))
    return found


def _differences(point: GrammarFile, rule: Rule) -> Iterator[tuple[str, str]]:
    """Where a point and the engine's rule of that id disagree."""
    if point.level != rule.level:
        yield "level", f"is {point.level}, but the rule is of level {rule.level}"
    if point.case != rule.case:
        yield "case", f"is {point.case or 'empty'}, but the rule is about {rule.case or 'no one case'}"


@lru_cache(maxsize=2)
def _lexicon(entries: tuple[Entry, ...]) -> Lexicon:
    return Lexicon(entries)
