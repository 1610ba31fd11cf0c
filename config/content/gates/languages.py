"""Gate 4: every text is there in its languages, no language is copied from another, no word mixes alphabets."""

from typing import Any

from config.content.problems import Problem
from config.content.tree import ContentTree, Entry
from config.content.walking import translated
from exercises import gates
from exercises.wording import gate_message
from lexicon.gates import Fault, alien_faults, gloss_faults, translation_faults


def problems(tree: ContentTree) -> list[Problem]:
    """Every fault of every translated text."""
    confirmed = tree.exempt("gloss")
    found: list[Problem] = []
    for word in tree.words:
        found += _at(word, ("glosses",), gloss_faults(word.value.glosses.model_dump(), confirmed=confirmed))
        if word.value.example:
            meanings = word.value.example.model_dump(include={"en", "ru", "uk"})
            found += _at(word, ("example",), translation_faults(meanings, tuple(meanings)))
    others: list[Entry[Any]] = [
        *tree.points,
        *tree.units,
        *tree.lessons,
        *tree.pictures,
        *tree.frames,
        *tree.facts,
        *tree.municipalities,
    ]
    for entry in others:
        found += _faults_in(entry, entry.value, confirmed)
    for item in tree.all_items():
        exercise = item.value.exercise
        for check in (gates.languages_are_there, gates.alphabets_are_apart):
            found += [item.problem(gate_message(fault), *fault.path) for fault in check(exercise)]
        for path, texts in translated(exercise):
            for language, text in texts.items():
                found += _at(item, (*path, language), alien_faults(text, language))
    return found


def _faults_in(entry: Entry[Any], model: Any, confirmed: frozenset[str]) -> list[Problem]:
    found: list[Problem] = []
    for path, texts in translated(model):
        found += _at(entry, path, translation_faults(texts, tuple(texts), may_be_equal=confirmed))
    return found


def _at(entry: Entry[Any], path: tuple[str | int, ...], faults: list[Fault]) -> list[Problem]:
    return [entry.problem(fault.message, *path, *fault.path) for fault in faults]
