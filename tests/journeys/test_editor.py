"""Rasa writes a new exercise of every kind, sees it as learners will, publishes it, changes it, takes the change back."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from journeys_editor import LIST, Editor
from journeys_learner import TappingLearner
from playwright.sync_api import expect

from exercises import registry
from exercises.exercise import Exercise

pytestmark = pytest.mark.browser

#: Driven through the real fields of the form; the others send the same form.
BY_HAND = ["multiple_choice", "type_in_gap", "speak"]
BY_FORM = [kind for kind in registry.all_kinds() if kind not in BY_HAND]
LAPTOP = {"width": 1440, "height": 900}
CHANGED = "Pakeista užduotis."


@pytest.fixture(scope="module")
def complaints():
    return []


def is_complaint(message) -> bool:
    """An error, but for what a form under way may answer: saving by itself is refused while a field is still empty."""
    unfinished = "400" in message.text and "/admin/pages/" in message.location["url"]
    return message.type == "error" and not unfinished


@pytest.fixture(scope="module")
def browser_of(browser, site, complaints):
    """Browsers that stay open for the whole journey."""
    contexts = []

    def _open(language: str):
        context = browser.new_context(viewport=LAPTOP, locale=language, base_url=site.url)
        context.set_default_timeout(20_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda message: complaints.append(message.text) if is_complaint(message) else None)
        contexts.append(context)
        return context.new_page()

    yield _open
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def rasa(browser_of, mail_code) -> Editor:
    """Rasa asks for the admin, is sent to the site's own door, and comes in with a code out of her mail."""
    page = browser_of("en")
    page.goto("/admin/")
    expect(page).to_have_url(re.compile(r"/accounts/login/\?next="))
    page.locator("input[name=email]").fill("rasa@example.test")
    page.locator(".action-bar .button").click()
    page.locator("input[name=code]").fill(mail_code("rasa@example.test"))
    page.locator(".action-bar .button").click()
    expect(page).to_have_url(re.compile("/admin/$"))
    expect(page.locator("h1")).to_contain_text("Kalbos tiltas")
    return Editor(page)


@pytest.fixture(scope="module")
def visitor(browser_of, site) -> TappingLearner:
    """Somebody on the site without an account, in Lithuanian."""
    return TappingLearner(browser_of("lt"), site.url)


@pytest.fixture(autouse=True)
def quiet(complaints):
    yield
    assert complaints == []
    complaints.clear()


def example(kind: str) -> dict:
    return registry.get(kind).EXAMPLES[0].content


def reworded(content: dict) -> dict:
    return {**content, "prompt": {**content["prompt"], "lt": CHANGED}}


def read(kind: str, content: dict) -> Exercise:
    return registry.get(kind).model_validate(content)


def expect_on_site(visitor: TappingLearner, uid: str, prompt: str) -> None:
    visitor.page.goto(f"/lt/exercises/{uid}/")
    expect(visitor.page.locator("form#answer")).to_be_visible()
    expect(visitor.page.locator("main")).to_contain_text(prompt)


def answer_on_site(visitor: TappingLearner, exercise: Exercise) -> None:
    visitor.answer(exercise)
    expect(visitor.verdict()).not_to_have_class(re.compile("verdict-(wrong|near)"))


def is_on_site(visitor: TappingLearner, uid: str) -> bool:
    return visitor.page.request.get(f"/lt/exercises/{uid}/").ok


@pytest.mark.parametrize("kind", BY_HAND)
def test_by_hand_from_an_empty_form_to_the_former_version(rasa, visitor, kind):
    uid, content = f"ranka-{kind.replace('_', '-')}", example(kind)
    rasa.begin(kind)
    rasa.fill_in(kind, content, uid)
    expect(rasa.preview("ru").locator("body")).to_contain_text(content["prompt"]["ru"])
    expect(rasa.preview("lt-answered").locator("body")).to_contain_text(content["prompt"]["lt"])
    assert not is_on_site(visitor, uid), "a draft is for editors"
    rasa.publish()
    expect_on_site(visitor, uid, content["prompt"]["lt"])
    answer_on_site(visitor, read(kind, content))

    rasa.open(uid)
    rasa.field("content-prompt-lt").fill(CHANGED)
    rasa.publish()
    expect_on_site(visitor, uid, CHANGED)

    rasa.open(uid)
    rasa.review_former_version()
    expect(rasa.field("content-prompt-lt")).to_have_value(content["prompt"]["lt"])
    rasa.publish()
    expect_on_site(visitor, uid, content["prompt"]["lt"])


@pytest.mark.parametrize("kind", BY_FORM)
def test_every_other_kind_by_the_same_form(rasa, visitor, kind):
    uid, content = f"forma-{kind.replace('_', '-')}", example(kind)
    form = rasa.save_draft(kind, content, uid)
    assert not is_on_site(visitor, uid), "a draft is for editors"
    for mode, shown in (("ru", "form#answer"), ("lt-answered", "#verdict")):
        rasa.open_preview(form, mode, kind, content, uid)
        expect(rasa.page.locator("main")).to_contain_text(content["prompt"][mode[:2]])
        expect(rasa.page.locator(shown)).to_be_visible()
    rasa.send_publish(form, kind, content, uid)
    expect_on_site(visitor, uid, content["prompt"]["lt"])
    answer_on_site(visitor, read(kind, content))

    rasa.send_publish(form, kind, reworded(content), uid)
    expect_on_site(visitor, uid, CHANGED)
    rasa.send_publish(rasa.former_version(form), kind, content, uid)
    expect_on_site(visitor, uid, content["prompt"]["lt"])


def test_a_mistake_is_shown_beside_its_field_and_nothing_is_lost(rasa, visitor):
    kind, uid, content = "multiple_choice", "ranka-klaida", example("multiple_choice")
    wrong = rasa.field("content-parts-0-value-wrong-0-value-text")
    rasa.begin(kind)
    rasa.fill_in(kind, content, uid)
    meant = wrong.input_value()
    wrong.fill(content["parts"][0]["right"])
    rasa.press_publish()
    expect(rasa.page.locator(".messages .error")).to_be_visible()
    beside = rasa.page.locator("#content-parts-0-value-wrong-0-value-text-errors")
    expect(beside).to_contain_text("stands 2 times")
    expect(wrong).to_have_value(content["parts"][0]["right"])
    expect(rasa.field("content-prompt-uk")).to_have_value(content["prompt"]["uk"])
    assert not is_on_site(visitor, uid)

    wrong.fill(meant)
    rasa.publish()
    expect_on_site(visitor, uid, content["prompt"]["lt"])


def test_an_exercise_added_to_a_lesson_is_met_in_the_player_in_four_languages(rasa, visitor):
    kind, uid, content = "type_in_gap", "pamokos-nauja", example("type_in_gap")
    rasa.send_publish(f"{LIST}add/?kind={kind}", kind, content, uid)
    lesson = "prasom-palaukti"
    last = len(visitor.lesson(lesson)) + 1

    rasa.open_lesson("Prašom palaukti")
    rasa.add_exercise(uid)
    rasa.publish()
    for language in ("lt", "en", "ru", "uk"):
        visitor.page.goto(f"/{language}/learn/{lesson}/{last}/")
        expect(visitor.page.locator("form#answer")).to_contain_text("Man reikia M")
        expect(visitor.page.locator("main")).to_contain_text(content["prompt"][language])
    answer_on_site(visitor, read(kind, content))

    # The lesson's history brings its former exercises back.
    rasa.open_lesson("Prašom palaukti")
    rasa.review_former_version()
    rasa.publish()
    visitor.page.goto(f"/lt/learn/{lesson}/{last - 1}/")
    expect(visitor.page.locator("main")).not_to_contain_text("Man reikia M")


def test_a_reported_answer_counts_once_rasa_has_accepted_it(rasa, visitor):
    kind, uid, content = "type_in_gap", "pranesimas", example("type_in_gap")
    rasa.send_publish(f"{LIST}add/?kind={kind}", kind, content, uid)
    expect_on_site(visitor, uid, content["prompt"]["lt"])
    visitor.answer(read(kind, content), ["dydžiuko"])
    visitor.page.locator("a[href*='/report/']").first.click()
    visitor.page.locator("textarea").fill("Taip irgi sako.")
    visitor.page.locator("main form button[type=submit]").click()
    expect(visitor.page.locator("[role=status]").first).to_be_visible()

    rasa.page.goto("/admin/reports/?state=new")
    rasa.page.locator("td.title a").first.click()
    expect(rasa.page.locator("main")).to_contain_text("Taip irgi sako.")
    assert faults(rasa.page) == []
    rasa.page.get_by_role("button", name="Accept").click()
    expect(rasa.page.locator(".messages .success")).to_contain_text("1 answer was regraded")
    expect_on_site(visitor, uid, content["prompt"]["lt"])
    visitor.answer(read(kind, content), ["dydžiuko"])
    expect(visitor.verdict()).not_to_have_class(re.compile("verdict-(wrong|near)"))


#: Our own places at the desk.
DESK = [
    "/admin/",
    LIST,
    f"{LIST}add/",
    f"{LIST}add/?kind=matching",
    "/admin/lessons/",
    "/admin/reports/",
    "/admin/settings/information/operatorsettings/",
    "/admin/snippets/accounts/organisation/",
    "/admin/snippets/lexicon/exemption/",
    "/admin/snippets/lexicon/word/",
    "/admin/snippets/media/clip/",
    "/admin/snippets/media/picture/",
    "/admin/snippets/official/fact/",
    "/admin/snippets/official/municipality/",
    "/admin/sound/",
    "/admin/sound/studio/",
]
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def faults(page) -> list[str]:
    """What axe finds in the main part of a page."""
    found = Axe().run(page, context="main", options=AXE).response["violations"]
    return [f"{page.url} {fault['id']}: {fault['nodes'][0]['html'][:200]}" for fault in found]


def test_every_place_of_the_desk_opens_and_axe_finds_nothing(rasa):
    wrong = []
    for address in DESK:
        answer = rasa.page.goto(address)
        assert answer.status == 200, address
        wrong += faults(rasa.page)
    assert wrong == []
