"""Exercises to test with: the kinds' own examples, and their pages without the site around them."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from exercises import registry
from exercises.exercise import Exercise

TEXTS = {"lt": "Užduotis", "en": "Task", "ru": "Задание", "uk": "Завдання"}
WHY = {"lt": "Todėl.", "en": "Because.", "ru": "Потому.", "uk": "Тому."}


@pytest.fixture
def make():
    """make("matching", pairs=[…]): an exercise of a kind with the fields every kind needs filled in."""

    def build(kind: str, **content: Any) -> Exercise:
        return registry.get(kind).model_validate({"skill": "reading", "prompt": TEXTS, **content})

    return build


@pytest.fixture
def example():
    """example("matching", 1): the kind's second worked example."""

    def build(kind: str, number: int = 0) -> Exercise:
        cls = registry.get(kind)
        return cls.model_validate(cls.EXAMPLES[number].content)

    return build


@pytest.fixture
def drawn():
    """drawn(exercise, answer=[…]): the kind's template after checking; with checked=False the form with that answer in it."""

    def render(
        exercise: Exercise,
        *,
        answer: list[str] | None = None,
        checked: bool = True,
        language: str = "en",
        seed: int = 7,
    ) -> str:
        readonly = checked and answer is not None
        with translation.override(language):
            return render_to_string(
                f"exercises/kinds/{exercise.kind}.html",
                {
                    "exercise": exercise,
                    "view": exercise.presentation(seed),
                    "answer": answer,
                    "verdict": exercise.check(answer) if readonly else None,
                    "readonly": readonly,
                    "clips": {},
                    "pictures": {
                        name: SimpleNamespace(url=f"/{name}.svg", alt=f"[{name}]") for name in exercise.pictures()
                    },
                    "language": language,
                },
            )

    return render
