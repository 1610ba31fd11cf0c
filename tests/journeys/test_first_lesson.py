"""A courier opens the site in Russian: the first exercise in two taps, a whole lesson, and the progress found again."""

import re
import uuid

import pytest
from journeys_learner import KeyboardLearner, Learner, TappingLearner
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def wrong_answer(page, exercise):
    """The first choice on the screen that is not the right one."""
    offered = page.locator("form#answer input[type=radio]").evaluate_all("boxes => boxes.map(box => box.value)")
    return [next(value for value in offered if value != exercise.model_answer()[0])]


def do_whole_lesson(learner, slug):
    """Every exercise in order: the first wrong and then right, all others right; ends on the summary."""
    exercises = learner.lesson(slug)
    page = learner.page
    learner.answer(exercises[0], wrong_answer(page, exercises[0]))
    expect(learner.verdict()).to_have_class(re.compile("verdict-wrong"))
    # Being wrong leads to another try, and the try after it counts.
    learner.activate(learner.primary())
    expect(page.locator("form#answer")).to_be_visible()
    learner.answer(exercises[0])
    expect(learner.verdict()).not_to_have_class(re.compile("verdict-(wrong|near)"))
    for exercise in exercises[1:]:
        learner.go_on()
        learner.answer(exercise)
        expect(learner.verdict()).not_to_have_class(re.compile("verdict-(wrong|near)"))
    learner.go_on()
    if "/summary/" not in page.url:  # what was missed comes again before the end
        learner.answer(exercises[0])
        learner.go_on()
    expect(page).to_have_url(re.compile("/summary/"))


def sign_up(learner, mail_code, address):
    """From the summary to an account, by a code sent to `address`."""
    page = learner.page
    learner.activate(page.locator("main a[href*='/accounts/keep/']"))
    learner.activate(page.locator(".action-bar a[href*='/accounts/signup/']"))
    learner.type(page.locator("input[name=email]"), address)
    learner.activate(learner.primary())
    learner.type(page.locator("input[name=code]"), mail_code(address))
    learner.activate(learner.primary())
    expect(page.locator("form input[name=code]")).to_have_count(0)


def sign_in(page, mail_code, address):
    page.goto("/ru/accounts/login/")
    page.locator("input[name=email]").fill(address)
    page.locator(".action-bar .button").click()
    page.locator("input[name=code]").fill(mail_code(address))
    page.locator(".action-bar .button").click()
    expect(page.locator("form input[name=code]")).to_have_count(0)


def expect_lesson_done(page, slug):
    """The level overview marks the lesson, and its summary opens again."""
    page.goto(f"/ru/learn/{slug}/summary/")
    expect(page).to_have_url(re.compile("/summary/"))
    expect(page.locator(".crossing").first).to_be_visible()


def test_with_a_finger_from_the_front_page_to_a_second_and_a_third_browser(open_browser, site, mail_code):
    page = open_browser(permissions=["microphone"])
    learner = TappingLearner(page, site.url)
    slug = learner.open_lesson_from_front_page("ru", "Доставка")
    do_whole_lesson(learner, slug)
    address = f"kurjeris-{uuid.uuid4().hex[:8]}@example.test"
    sign_up(learner, mail_code, address)

    second = open_browser()
    sign_in(second, mail_code, address)
    expect_lesson_done(second, slug)

    second.goto("/ru/accounts/card/")
    second.locator(".action-bar .button").click()
    expect(second.locator(".recovery-card .words li")).to_have_count(8)
    words = second.locator(".recovery-card .words li").all_inner_texts()

    third = open_browser()
    third.goto("/ru/accounts/card/open/")
    third.locator("form textarea, form input[type=text]").first.fill(" ".join(words))
    third.locator(".action-bar .button").click()
    expect_lesson_done(third, slug)


def test_the_same_without_javascript(open_browser, site, mail_code):
    page = open_browser(javascript=False)
    learner = Learner(page, site.url)
    slug = learner.open_lesson_from_front_page("ru", "Доставка")
    do_whole_lesson(learner, slug)
    address = f"be-skripto-{uuid.uuid4().hex[:8]}@example.test"
    sign_up(learner, mail_code, address)
    second = open_browser(javascript=False)
    sign_in(second, mail_code, address)
    expect_lesson_done(second, slug)


def test_the_same_by_keyboard_alone(open_browser, site, mail_code):
    page = open_browser(viewport={"width": 1440, "height": 900})
    learner = KeyboardLearner(page, site.url)
    slug = learner.open_lesson_from_front_page("ru", "Магазин")
    do_whole_lesson(learner, slug)
    sign_up(learner, mail_code, f"klaviatura-{uuid.uuid4().hex[:8]}@example.test")
