"""The rules of grammar the site names: one id for a grammar page, a drill, a correction.

An id never changes once content or an answer in the ledger has used it. Each has a page in content/grammar.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from lithuanian.grammar import Case


class Kind(StrEnum):
    """What a rule is about.

    `government`: a word or a meaning demands a case or a form of another word. `agreement`: a form copies gender,
    number, case or person. `numbers`: numerals, dates, hours, prices. `forms`: how a form is made. `usage`: letters,
    stress, order, politeness.
    """

    GOVERNMENT = "government"
    AGREEMENT = "agreement"
    NUMBERS = "numbers"
    FORMS = "forms"
    USAGE = "usage"


class Rule(NamedTuple):
    """One point of grammar: its level (A1 or A2) and the case it is about, None where it is about none or several."""

    id: str
    level: str
    case: Case | None
    kind: Kind


_TABLE = """
missing-letters                 A1 -   usage
stress-marks                    A1 -   usage
gender-of-nouns                 A1 -   agreement
plural-of-nouns                 A1 nom forms
nominative-subject              A1 nom government
nominative-after-buti           A1 nom government
present-of-buti                 A1 -   forms
personal-pronouns               A1 -   forms
tu-and-jus                      A1 -   usage
present-tense-as-jus            A1 -   agreement
verb-person                     A1 -   agreement
present-a                       A1 -   forms
present-i                       A1 -   forms
present-o                       A1 -   forms
negation-of-verbs               A1 -   forms
questions-with-ar               A1 -   usage
question-words                  A1 -   forms
word-order                      A1 -   usage
adjective-agreement             A1 -   agreement
predicate-agreement             A1 nom agreement
adjective-types                 A1 -   forms
possessives                     A1 gen government
demonstratives                  A1 -   forms
accusative-object               A1 acc government
genitive-of-negation            A1 gen government
genitive-after-reikia           A1 gen government
genitive-possessor              A1 gen government
genitive-what-kind              A1 gen government
genitive-of-quantity            A1 gen government
genitive-after-prepositions     A1 gen government
genitive-wishes                 A1 gen government
locative-where                  A1 loc government
accusative-direction            A1 acc government
accusative-after-prepositions   A1 acc government
accusative-time                 A1 acc government
clock-time                      A1 -   numbers
dative-feeling                  A1 dat government
age                             A1 dat numbers
instrumental-means              A1 ins government
instrumental-after-prepositions A1 ins government
vocative-address                A1 voc government
nouns-after-numbers             A1 -   numbers
numerals-gender                 A1 -   numbers
prices                          A1 acc numbers
ordinals                        A1 -   numbers
infinitive-after-verbs          A1 -   government
galima-negalima                 A1 -   government
imperative                      A1 -   forms
reflexive-verbs                 A1 -   forms
plural-only-nouns               A1 -   forms
consonant-change                A1 -   forms
past-o                          A1 -   forms
past-e                          A1 -   forms
future                          A1 -   forms
time-words-and-tenses           A1 -   agreement
neuter-adjectives               A1 -   forms
gender-of-the-speaker           A1 -   agreement
first-declension                A2 -   forms
second-declension               A2 -   forms
third-declension                A2 -   forms
fourth-declension               A2 -   forms
fifth-declension                A2 -   forms
genitive-after-verbs            A2 gen government
genitive-of-lack                A2 gen government
genitive-of-part                A2 gen government
dative-after-verbs              A2 dat government
dative-for-whom                 A2 dat government
instrumental-after-verbs        A2 ins government
instrumental-profession         A2 ins government
instrumental-time               A2 ins government
adjective-government            A2 -   government
comparison-negu-uz              A2 -   government
degrees-of-adjectives           A2 -   forms
adverbs                         A2 -   forms
definite-adjectives             A2 -   forms
numerals-cases                  A2 -   numbers
dates                           A2 -   numbers
plural-numerals                 A2 -   numbers
collective-numerals             A2 gen numbers
past-frequentative              A2 -   forms
conditional                     A2 -   forms
conditional-after-kad           A2 -   government
verb-prefixes                   A2 -   forms
participles-as-words            A2 -   forms
relative-kuris                  A2 -   agreement
conjunctions                    A2 -   usage
"""


def _read(table: str) -> dict[str, Rule]:
    rules = {}
    for line in table.split("\n"):
        if line:
            name, level, case, kind = line.split()
            rules[name] = Rule(name, level, None if case == "-" else Case(case), Kind(kind))
    return rules


#: Every rule by its id, in the order a learner meets them.
RULES: Mapping[str, Rule] = MappingProxyType(_read(_TABLE))
