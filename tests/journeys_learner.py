"""A learner at the browser: finds the way by what is on the screen, answers by taps, by plain form or by keyboard alone."""

import re
from functools import cache
from pathlib import Path

import yaml
from django.conf import settings
from playwright.sync_api import Page, expect

from exercises import registry
from exercises.exercise import Exercise

LESSONS = Path(settings.BASE_DIR) / "content" / "lessons"
MOST_TABS = 80


@cache
def exercises_of(slug: str) -> dict[str, Exercise]:
    """The exercises of a lesson by uid, in order, as its file has them."""
    for path in sorted(LESSONS.rglob("*.yaml")):
        lesson = yaml.load(path.read_text(), Loader=yaml.BaseLoader)
        if lesson.get("slug") == slug and "exercises" in lesson:
            found = {}
            for content in lesson["exercises"]:
                fields = dict(content)
                uid, kind = fields.pop("uid"), fields.pop("kind")
                found[uid] = registry.read(kind, fields, registry.get(kind).version)
            return found
    raise LookupError(f"no lesson has the slug {slug}")


class Learner:
    """Does a lesson on `page`. Subclasses answer with other means."""

    def __init__(self, page: Page, site_url: str):
        self.page, self.site = page, site_url

    def open_lesson_from_front_page(self, language: str, trade: str) -> str:
        """Two taps at most from the front page to the first exercise; the lesson's slug."""
        self.page.goto(f"{self.site}/{language}/")
        self.activate(self.page.locator("a.tile", has_text=trade).first)
        expect(self.page.locator("form#answer")).to_be_visible()
        return re.search(r"/learn/([\w-]+)/", self.page.url).group(1)

    def lesson(self, slug: str) -> list[Exercise]:
        return list(exercises_of(slug).values())

    # What is on the screen

    def verdict(self):
        return self.page.locator("#verdict")

    def primary(self):
        """The one amber button of the screen."""
        return self.page.locator(".action-bar .button:not(.button-quiet):not(.button-second)")

    # Answering

    def activate(self, target) -> None:
        target.click()

    def check(self) -> None:
        self.activate(self.primary())
        expect(self.verdict()).to_be_visible()

    def go_on(self) -> None:
        before = self.page.url
        self.activate(self.page.locator(".action-bar a.button").first)
        self.page.wait_for_url(lambda url: url != before)

    def answer(self, exercise: Exercise, answer: list[str] | None = None) -> None:
        """Fill in `answer` (the right one by default) and check it."""
        values = list(answer if answer is not None else exercise.model_answer())
        self.fill(exercise, values)
        self.check()

    def fill(self, exercise: Exercise, values: list[str]) -> None:
        if exercise.kind == "multiple_answers":
            for value in values:
                self.tick(self.page.locator(f"form#answer input[type=checkbox][value={quoted(value)}]"))
        elif exercise.kind == "speak":
            self.assess()
        else:
            for place, value in enumerate(values):
                self.fill_place(place, value)

    def assess(self) -> None:
        """Judge one's own speaking: the first choice offered."""
        self.tick(self.page.locator("form#answer input[type=radio]").first)

    def fill_place(self, place: int, value: str) -> None:
        fields = self.page.locator(f'form#answer [name="answer-{place}"]')
        if fields.count() == 0:
            fields = self.page.locator('form#answer [name="answer"]')
            if fields.first.get_attribute("type") != "radio":
                fields = fields.nth(place)
        first = fields.first
        if first.get_attribute("type") == "radio":
            self.tick(fields.and_(self.page.locator(f"[value={quoted(value)}]")))
        elif first.evaluate("field => field.tagName") == "SELECT":
            self.select(first, value)
        else:
            self.type(first, value)

    def tick(self, box) -> None:
        box.check()

    def select(self, field, value: str) -> None:
        field.select_option(value)

    def type(self, field, value: str) -> None:
        field.fill(value)


class TappingLearner(Learner):
    """With JavaScript and a finger: words, pairs and groups are tapped, not chosen from lists."""

    def fill(self, exercise: Exercise, values: list[str]) -> None:
        frame = self.page.locator(f'form#answer [data-kind="{exercise.kind}"]')
        if exercise.kind in ("word_order", "matching", "grouping"):
            frame.locator("[data-tapping]").wait_for(state="visible")
            {"word_order": self.order, "matching": self.match, "grouping": self.group}[exercise.kind](frame, values)
        else:
            super().fill(exercise, values)

    def order(self, frame, values: list[str]) -> None:
        for value in values:
            self.activate(frame.locator("[data-piece]:enabled").filter(has_text=exactly(value)).first)

    def match(self, frame, values: list[str]) -> None:
        keys = option_values(frame)
        for left, value in enumerate(values):
            self.activate(frame.locator("[data-left]").nth(left))
            self.activate(frame.locator("[data-right]").nth(keys.index(value)))

    def group(self, frame, values: list[str]) -> None:
        keys = option_values(frame)
        items = {select.get_attribute("name"): place for place, select in enumerate(frame.locator("select").all())}
        texts = [label.locator("span").first.inner_text() for label in frame.locator("[data-plain] label").all()] or [
            button.inner_text() for button in frame.locator("[data-item]").all()
        ]
        for place, value in enumerate(values):
            text = frame.locator("[data-plain] label span").nth(items[f"answer-{place}"]).text_content()
            assert len(texts) == len(values)
            self.activate(frame.locator("[data-item]").filter(has_text=exactly(text)).first)
            self.activate(frame.locator("[data-group]").nth(keys.index(value)))


class KeyboardLearner(TappingLearner):
    """Never touches the mouse: Tab, Shift+Tab, arrows, Space and Enter."""

    def reach(self, target) -> None:
        """Tab until `target` has the focus; a learner gives up after MOST_TABS."""
        for _ in range(MOST_TABS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {target}")

    def activate(self, target) -> None:
        target.wait_for(state="visible")
        if target.get_attribute("tabindex") == "-1" or not self.tabbed(target):
            self.roam(target)
        else:
            self.reach(target)
        self.page.keyboard.press("Enter")

    def tabbed(self, target) -> bool:
        return target.evaluate("element => element.tabIndex >= 0")

    def roam(self, target) -> None:
        """In a group with one tab stop: reach the group, then go on by arrow."""
        for _ in range(MOST_TABS):
            if target.evaluate(
                "element => element.parentElement.closest('[role=group],ul').contains(document.activeElement)"
            ):
                break
            self.page.keyboard.press("Tab")
        for _ in range(MOST_TABS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("ArrowRight")
        raise AssertionError(f"the keyboard does not reach {target}")

    def tick(self, box) -> None:
        if box.get_attribute("type") == "checkbox":
            self.reach(box)
            self.page.keyboard.press("Space")
            return
        # One Tab reaches a group of radio buttons; arrows choose within it.
        name = box.get_attribute("name")
        for _ in range(MOST_TABS):
            if self.page.evaluate("name => document.activeElement.name === name", name):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(MOST_TABS):
            if box.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows do not reach {box}")

    def select(self, field, value: str) -> None:
        self.reach(field)
        for _ in range(MOST_TABS):
            if field.input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows do not reach {value}")

    def type(self, field, value: str) -> None:
        self.reach(field)
        self.page.keyboard.insert_text(value)


def option_values(frame) -> list[str]:
    """The values offered by the first list of a plain form, without the empty one: the order of the buttons."""
    options = frame.locator("[data-plain] select").first.locator("option")
    return [value for value in options.evaluate_all("options => options.map(option => option.value)") if value]


def quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def exactly(text: str) -> re.Pattern:
    return re.compile(rf"^\s*{re.escape(text.strip())}\s*$")
