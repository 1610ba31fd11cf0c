"""Exercises to test with: the kinds' own examples, and their pages without the site around them."""

import mimetypes
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from config import sheets
from exercises import registry
from exercises.exercise import Exercise
from lithuanian.lexicon import Lexicon

TEXTS = {"lt": "Užduotis", "en": "Task", "ru": "Задание", "uk": "Завдання"}
WHY = {"lt": "Todėl.", "en": "Because.", "ru": "Потому.", "uk": "Тому."}


@pytest.fixture(autouse=True)
def no_words(monkeypatch) -> None:
    """The templates ask the site's lexicon for stress marks: here it knows no word, and no database is needed."""
    nothing = Lexicon(())
    monkeypatch.setattr("lexicon.stress.machine", lambda: nothing)


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


SHELL = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>Task</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/site.css">
<script type="module" src="/static/js/exercises/index.js"></script></head><body><main id="main" class="wrap narrow stack-3">
<h1 class="h2">Task</h1><form id="answer">{fields}</form></main><footer class="action-bar"><div class="wrap narrow">
<button class="button" form="answer">Check</button></div></footer></body></html>"""
DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>'


class Shown:
    """One exercise in a browser, with the site's style sheet and scripts but without a server."""

    def __init__(self, page: Any, draw: Callable[..., str]) -> None:
        self.page, self._draw, self._html = page, draw, ""
        page.route("http://kinds.test/**", self._serve)

    def open(self, exercise: Exercise, **how: Any) -> Any:
        language = how.get("language", "en")
        self._html = SHELL.format(language=language, fields=self._draw(exercise, **how))
        self.page.goto("http://kinds.test/")
        return self.page

    def answer(self, exercise: Exercise) -> list[str]:
        """What the form would send now."""
        pairs = self.page.evaluate("[...new FormData(document.getElementById('answer')).entries()]")
        return exercise.read_form(lambda name: [value for key, value in pairs if key == name])

    def _serve(self, route: Any) -> None:
        path = urlsplit(route.request.url).path
        if path == "/":
            route.fulfill(body=self._html, content_type="text/html; charset=utf-8")
        elif path == "/site.css":
            route.fulfill(body=sheets.joined(sheets.sources()), content_type="text/css")
        elif path.startswith("/static/"):
            file = settings.BASE_DIR / path.lstrip("/")
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file.name)[0] or "text/javascript")
        elif path.endswith(".svg"):
            route.fulfill(body=DOT, content_type="image/svg+xml")
        else:
            route.fulfill(status=404, body="")


@pytest.fixture
def shown(page, drawn):
    """shown.open(exercise) → the Playwright page; shown.answer(exercise) → what it would send."""
    return Shown(page, drawn)


@pytest.fixture
def shown_without_javascript(browser, drawn):
    """As `shown`, in a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield Shown(context.new_page(), drawn)
    context.close()
