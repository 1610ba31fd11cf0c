"""Every rule the machine speaks of has its point of grammar; a planted mistake in one is named with file and place."""

from dataclasses import replace

import pytest

from config.content.gates import grammar, languages, spelling, stress
from config.content.problems import ContentInvalid
from lithuanian.government import RULES

POINT = "grammar/locative-where.yaml"


def said(gate, tree):
    return "\n".join(map(str, gate.problems(tree)))


def test_every_rule_has_a_point(tree):
    assert {point.value.uid for point in tree.points} >= set(RULES)
    (first, *others) = tree.points
    assert f"grammar/{first.value.uid}.yaml: is missing" in said(grammar, replace(tree, points=others))


def test_a_point_is_of_the_level_and_case_of_its_rule(tree):
    place = next(number for number, point in enumerate(tree.points) if point.value.uid == "locative-where")
    point = tree.points[place]
    wrong = replace(point, value=point.value.model_copy(update={"case": None, "level": "A2"}))
    points = [*tree.points[:place], wrong, *tree.points[place + 1 :]]
    found = said(grammar, replace(tree, points=points))
    assert f"{POINT}:2: level: is A2, but the rule is of level A1" in found
    assert "case: is empty, but the rule is about loc" in found


def test_a_rule_of_an_exercise_without_a_point_is_named(tree):
    used = {rule for item in tree.all_items() for rule in item.value.exercise.rules}
    points = [point for point in tree.points if point.value.uid not in used]
    found = said(grammar, replace(tree, points=points))
    for rule in used:
        assert f"“{rule}” has no point in grammar/" in found


def spoil(folder, change):
    assert (folder.root / POINT).exists(), "the small content keeps the points of its lesson"
    folder.spoil(POINT, change)


@pytest.mark.parametrize(
    ("gate", "change", "sentence"),
    [
        (grammar, lambda data: data.update(table=["kasoje"]), "table[1]: “kasoje” is neither a word of the lexicon"),
        (spelling, lambda data: data["title"].update(lt="Kurr? Vietininkas"), "title.lt: The dictionary does not know"),
        (
            spelling,
            lambda data: data["text"].update(en="Say *bankke*."),
            "text.en: The dictionary does not know “bankke”",
        ),
        (
            languages,
            lambda data: data["contrast"].update(uk="Так само, як и мы"),
            "contrast.uk: “мы” has the letter “ы”",
        ),
        (stress, lambda data: data["examples"][0].update(accented="As gyvenù čia."), "examples[1].accented"),
        (stress, lambda data: data["title"].update(lt="Kur̃? Viẽtininkas"), "title.lt: “Kur̃” carries a stress mark"),
    ],
)
def test_the_gate_names_the_mistake(gate, change, sentence, folder):
    spoil(folder, change)
    assert sentence in said(gate, folder.tree())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda data: data.update(cells="genitve"), "cells: should be"),
        (lambda data: data.update(uid="locative"), "the file should be called locative.yaml"),
        (lambda data: data.pop("group"), "group: is missing"),
        (lambda data: data["short"].update(ru=""), "short.ru: is empty"),
    ],
)
def test_what_is_no_point_is_refused(change, sentence, folder):
    spoil(folder, change)
    with pytest.raises(ContentInvalid) as refused:
        folder.tree()
    assert sentence in str(refused.value)
