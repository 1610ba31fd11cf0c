"""Every kind in a browser, before and after the answer: no accessibility violations, nothing scrolls sideways, big targets."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from exercises import registry

pytestmark = pytest.mark.browser

SMALL = """[...document.querySelectorAll('#answer :is(button, a, select, label.choice, label.picture, label.check, input.gap, textarea)')]
  .filter(part => part.checkVisibility({visibilityProperty: true}))
  .filter(part => { const box = part.getBoundingClientRect(); return box.width && (box.height < 47.5 || box.width < 47.5); })
  .map(part => part.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("kind", registry.all_kinds())
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_violations_before_and_after_the_answer(kind, scheme, example, shown):
    shown.page.emulate_media(color_scheme=scheme)
    for number in range(len(registry.get(kind).EXAMPLES)):
        exercise = example(kind, number)
        answers = [None, *(list(answer) for answer, _ in registry.get(kind).EXAMPLES[number].answers[:3])]
        for answer in answers:
            shown.open(exercise, answer=answer, language="ru")
            found = Axe().run(shown.page)
            assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("kind", registry.all_kinds())
def test_at_320_pixels_nothing_scrolls_sideways_and_every_target_fits_a_thumb(kind, example, shown):
    shown.page.set_viewport_size({"width": 320, "height": 640})
    for number in range(len(registry.get(kind).EXAMPLES)):
        exercise = example(kind, number)
        for answer in (None, *(list(answer) for answer, _ in registry.get(kind).EXAMPLES[number].answers)):
            page = shown.open(exercise, answer=answer, language="uk")
            if page.locator("[data-kind]").count():
                page.wait_for_selector("[data-ready]", state="attached")
            assert page.evaluate("document.documentElement.scrollWidth") == 320
            assert page.evaluate(SMALL) == []


def test_the_word_count_follows_the_text(make, shown):
    point = {"lt": "Laikas.", "en": "The time.", "ru": "Время.", "uk": "Час."}
    exercise = make("write_text", points=[point], words_min=3, words_max=4, models=["Ateisiu devintą valandą."])
    page = shown.open(exercise)
    page.wait_for_selector("[data-ready]")
    page.get_by_label("Your text in Lithuanian").fill("Ateisiu 9.30 ryte.")
    assert page.locator("[data-count]").inner_text() == "words so far: 3"
    assert "count-enough" in page.locator("[data-count]").get_attribute("class")


def test_the_chosen_word_stands_in_the_sentence(make, shown):
    exercise = make("choose_in_gap", text="Ieškau {1}.", gaps=[{"right": "striukės", "wrong": ["striukė"]}])
    page = shown.open(exercise)
    page.wait_for_selector("[data-ready]")
    page.get_by_label("striukės", exact=True).check()
    assert page.locator(".gapped").inner_text() == "Ieškau striukės."


def test_enter_hands_a_dictation_in(make, shown):
    page = shown.open(make("dictation", line={"text": "Labas rytas!"}))
    page.wait_for_selector("[data-ready]")
    page.evaluate("addEventListener('submit', (event) => { event.preventDefault(); document.title = 'sent'; })")
    page.get_by_label("Write what you hear").fill("Labas rytas")
    page.keyboard.press("Enter")
    assert page.title() == "sent"
