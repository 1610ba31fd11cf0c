"""A learner looks words up: with a finger, by keyboard, without JavaScript; keeps them; and reads without stress marks."""

import re
import uuid

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LESSON = "/ru/learn/a1/prekyba/kokio-dydzio/"
LAPTOP = {"width": 1440, "height": 900}
#: Where a word stands on the screen, its stress marks left out.
PLACE_OF = """([within, word]) => {
  const plain = (text) => text.normalize("NFD").replace(/[\\u0300\\u0301\\u0303]/g, "").normalize("NFC");
  for (const element of document.querySelectorAll(within)) {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!node.parentElement.getClientRects().length) continue;
      for (const found of node.data.matchAll(/[\\p{L}\\p{M}]+/gu)) {
        if (plain(found[0]) !== word) continue;
        node.parentElement.scrollIntoView({ block: "center" });
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
  }
}"""


def tap(page, word, within="main"):
    place = page.evaluate(PLACE_OF, [within, word])
    assert place, f"{word} is not on the page"
    page.mouse.click(place["x"], place["y"])


def sheet(page):
    return page.locator("dialog.sheet")


def heading(page):
    return sheet(page).locator("#word-title")


def expect_word(page, stressed, meaning):
    expect(heading(page).locator(".stressed")).to_have_text(stressed)
    expect(sheet(page).locator(".meaning").first).to_have_text(meaning)


def test_with_a_finger_on_a_word_of_the_dialogue(open_browser):
    page = open_browser(has_touch=True)
    page.goto(LESSON)
    expect(page.locator("[data-tap-hint]")).to_be_visible()
    tap(page, "striukės", ".dialogue .lt")
    expect_word(page, "striùkės", "куртка")
    expect(heading(page)).to_be_focused()
    box = sheet(page).bounding_box()
    assert (box["x"], box["width"], round(box["y"] + box["height"])) == (0, 360, 740)
    sheet(page).locator(".all-forms summary").click()
    expect(sheet(page).locator("td.pointed .stressed").first).to_have_text("striùkės")
    # Another word beside the sheet is looked up at once.
    page.mouse.click(300, 20)
    expect(sheet(page)).to_be_hidden()
    tap(page, "Laba", ".dialogue .lt")
    expect_word(page, "labà dienà", "добрый день")
    page.keyboard.press("Escape")
    expect(sheet(page)).to_be_hidden()


def test_a_word_made_of_two_pieces_is_one_word(open_browser):
    """The ending taught is bold, so the word stands in two text nodes."""
    page = open_browser()
    page.goto(LESSON)
    tap(page, "džio", ".card-tint .lt")
    expect(heading(page).locator(".stressed")).to_have_text("dỹdžio")


def test_beside_words_nothing_opens(open_browser):
    page = open_browser(viewport=LAPTOP)
    page.goto(LESSON)
    page.locator("#dialogue-title").click()
    box = page.locator(".dialogue .lt").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] - 5, box["y"] + box["height"] / 2)
    page.locator(".task-head .num").click()
    expect(sheet(page)).to_be_hidden()


def test_by_keyboard_alone(open_browser):
    page = open_browser(viewport=LAPTOP)
    page.goto(LESSON)
    link = page.locator("[data-lookup]")
    link.focus()
    page.keyboard.press("Enter")
    field = sheet(page).locator("[name=q]")
    expect(field).to_be_focused()
    chips = sheet(page).locator("[data-page-words] li")
    expect(chips.filter(has_text=re.compile("^striukės$"))).to_be_visible()
    page.keyboard.type("striukes")
    expect(chips.filter(visible=True)).to_have_text(["striukės"])
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(chips.filter(visible=True).locator("button")).to_be_focused()
    page.keyboard.press("Enter")
    expect_word(page, "striùkės", "куртка")
    page.keyboard.press("Escape")
    expect(sheet(page)).to_be_hidden()
    expect(link).to_be_focused()
    # From anywhere, with what is selected, and by meaning.
    page.keyboard.press("Alt+w")
    expect(field).to_be_focused()
    page.keyboard.type("куртка")
    page.keyboard.press("Enter")
    hit = sheet(page).locator(".word-list a")
    expect(hit.locator(".stressed")).to_have_text("striùkė")
    hit.press("Enter")
    expect_word(page, "striùkė", "куртка")


def test_a_selected_word_stands_in_the_field_without_stress_marks(open_browser):
    page = open_browser(viewport=LAPTOP)
    page.goto(LESSON)
    page.locator("#dialogue-title").evaluate("element => getSelection().selectAllChildren(element)")
    page.locator(".dialogue .lt .stressed").nth(1).evaluate("element => getSelection().selectAllChildren(element)")
    page.keyboard.press("Alt+w")
    expect(sheet(page).locator("[name=q]")).to_have_value("Laba diena. Ieškau žieminės striukės.")


def test_a_word_kept_as_a_guest_is_there_after_signing_up(open_browser, mail_code):
    page = open_browser()
    page.goto(LESSON)
    tap(page, "striukės", ".dialogue .lt")
    sheet(page).locator("[name=do][value=add]").click()
    expect(sheet(page).locator("[name=do][value=remove]")).to_be_visible()
    expect(sheet(page).locator(".saved")).to_be_focused()
    page.goto("/ru/words/mine/")
    expect(page.locator(".word-list a.lt .stressed")).to_have_text(["striùkė"])
    address = f"zodziai-{uuid.uuid4().hex[:8]}@example.test"
    page.goto("/ru/accounts/keep/")
    page.locator(".action-bar a[href*='/accounts/signup/']").click()
    page.locator("input[name=email]").fill(address)
    page.locator(".action-bar .button").click()
    page.locator("input[name=code]").fill(mail_code(address))
    page.locator(".action-bar .button").click()
    expect(page.locator("form input[name=code]")).to_have_count(0)
    page.goto("/ru/words/mine/")
    expect(page.locator(".word-list a.lt .stressed")).to_have_text(["striùkė"])
    with page.expect_download() as download:
        page.locator("a[download]").click()
    assert download.value.suggested_filename == "kalbos-tiltas.csv"


def test_without_javascript_by_the_list_of_words(open_browser):
    page = open_browser(javascript=False)
    page.goto(LESSON)
    page.locator("[data-lookup]").click()
    page.locator("[name=q]").fill("striukėms")
    page.locator("main form [type=submit]").first.click()
    page.locator(".word-list a.lt").click()
    expect(page.locator("h1 .stressed")).to_have_text("striùkė")
    page.locator("[name=do][value=add]").click()
    expect(page.locator("[name=do][value=remove]")).to_be_visible()
    page.goto("/ru/words/mine/")
    page.locator("[name=do][value=remove]").click()
    expect(page).to_have_url(re.compile("/words/mine/"))
    expect(page.locator(".word-list")).to_have_count(0)


def test_in_an_exercise_the_text_is_explained_and_nothing_is_given_away(open_browser):
    page = open_browser(viewport=LAPTOP)
    page.goto("/ru/learn/kokio-dydzio/5/")
    tap(page, "nori", ".gapped")
    expect(sheet(page).locator(".meaning").first).not_to_be_empty()
    expect(sheet(page).locator("table, .all-forms")).to_have_count(0)
    page.keyboard.press("Escape")
    # The gaps themselves stay what they are.
    gap = page.locator("select.gap").first
    gap.click()
    gap.press("Escape")
    expect(sheet(page)).to_be_hidden()


def test_where_tapping_is_off_nothing_opens(open_browser):
    page = open_browser(viewport=LAPTOP)
    page.goto(LESSON)
    page.evaluate("document.querySelector('.dialogue').dataset.noTap = ''")
    tap(page, "striukės", ".dialogue .lt")
    page.wait_for_timeout(500)
    expect(sheet(page)).to_be_hidden()


def test_stress_marks_go_at_once_and_stay_away(open_browser):
    page = open_browser()
    page.goto(LESSON)
    line = page.locator(".dialogue .lt").nth(1)
    expect(line.locator(".stressed")).to_be_visible()
    page.locator(".lesson-switches [role=switch]").first.click()
    expect(line.locator(".stressed")).to_be_hidden()
    expect(line.locator(".plain")).to_be_visible()
    expect(page.locator(".tools [role=switch]")).to_have_attribute("aria-checked", "false")
    page.goto("/ru/words/striukė/")
    expect(page.locator("h1")).to_have_text(re.compile("striukė"))
    expect(page.locator("h1 .stressed")).to_be_hidden()
    expect(page.locator("td .stressed").first).to_be_hidden()


def test_stress_marks_without_javascript(open_browser):
    page = open_browser(javascript=False)
    page.goto(LESSON)
    page.locator(".lesson-switches [role=switch]").first.click()
    expect(page).to_have_url(re.compile(re.escape(LESSON)))
    expect(page.locator(".dialogue .lt .stressed").first).to_be_hidden()
    expect(page.locator(".dialogue .lt .plain").first).to_be_visible()


def test_what_is_copied_has_no_stress_marks(open_browser):
    page = open_browser(viewport=LAPTOP, permissions=["clipboard-read", "clipboard-write"])
    page.goto(LESSON)
    page.locator(".dialogue .lt").nth(1).evaluate("element => getSelection().selectAllChildren(element)")
    page.keyboard.press("Control+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == "Laba diena. Ieškau žieminės striukės."
