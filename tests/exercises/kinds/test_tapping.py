"""Ordering, matching and sorting in a browser: by tapping, by the keyboard alone, and without JavaScript."""

import pytest

pytestmark = pytest.mark.browser

SENTENCE = {"sentence": "Kokios spalvos norėtumėte?"}
PAIRS = {
    "pairs": [
        {"left": "Kiek kainuoja?", "right": "Dešimt eurų."},
        {"left": "Kuo galiu padėti?", "right": "Ieškau batų."},
        {"left": "Mokėsite kortele?", "right": "Ne, grynaisiais."},
    ],
    "surplus": ["Antrame aukšte."],
}
GROUPS = {
    "groups": [{"name": "Gėrimai", "items": ["kava", "sultys"]}, {"name": "Maistas", "items": ["sriuba", "bandelė"]}]
}
HOME = {item: group["name"] for group in GROUPS["groups"] for item in group["items"]}


def focused(page) -> str:
    return page.evaluate("document.activeElement.innerText.trim()")


def ready(page) -> None:
    page.wait_for_selector("[data-ready]")


def press_until(page, key: str, words: str) -> None:
    """Presses `key` until the button with `words` has the focus, as a person without a mouse would."""
    for _ in range(30):
        if focused(page).split("\n")[-1] == words:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{words!r} cannot be reached with {key}; the focus is on {focused(page)!r}")


class TestWordOrder:
    def test_tapped_words_make_the_sentence_and_can_be_taken_back(self, make, shown):
        exercise = make("word_order", **SENTENCE)
        page = shown.open(exercise)
        ready(page)
        bank = page.get_by_role("group", name="Words to choose from")
        line = page.get_by_role("group", name="Your sentence")
        for word in ("Kokios", "norėtumėte", "spalvos"):
            bank.get_by_role("button", name=word, exact=True).click()
        assert shown.answer(exercise) == ["Kokios", "norėtumėte", "spalvos"]
        line.get_by_role("button", name="norėtumėte").click()
        assert shown.answer(exercise) == ["Kokios", "spalvos", ""]
        page.get_by_role("button", name="Take back").click()
        assert shown.answer(exercise) == ["Kokios", "", ""]
        for word in ("spalvos", "norėtumėte"):
            bank.get_by_role("button", name=word, exact=True).click()
        assert exercise.check(shown.answer(exercise)).score == 1
        assert page.get_by_role("status").inner_text() == "Kokios spalvos norėtumėte"

    def test_the_keyboard_alone_is_enough(self, make, shown):
        exercise = make("word_order", **SENTENCE)
        page = shown.open(exercise)
        ready(page)
        page.keyboard.press("Tab")
        for word in ("norėtumėte", "Kokios", "spalvos"):
            press_until(page, "ArrowRight", word)
            page.keyboard.press("Enter")
        assert shown.answer(exercise) == ["norėtumėte", "Kokios", "spalvos"]
        page.keyboard.press("Shift+Tab")
        press_until(page, "Shift+Tab", "norėtumėte")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        assert focused(page) == "norėtumėte", "the moved word keeps the focus"
        assert exercise.check(shown.answer(exercise)).score == 1
        page.keyboard.press("Backspace")
        assert shown.answer(exercise) == ["Kokios", "spalvos", ""]

    def test_equal_words_are_kept_apart(self, make, shown):
        exercise = make("word_order", sentence="Ne aš, ne jūs.", chunks=["ne", "aš,", "ne", "jūs"])
        page = shown.open(exercise)
        ready(page)
        bank = page.get_by_role("group", name="Words to choose from")
        for word in ("ne", "aš,", "ne", "jūs"):
            bank.locator("button:enabled").get_by_text(word, exact=True).first.click()
        assert exercise.check(shown.answer(exercise)).score == 1

    def test_an_answer_that_came_back_stands_in_the_sentence(self, make, shown):
        exercise = make("word_order", **SENTENCE)
        page = shown.open(exercise, answer=["spalvos", "Kokios", ""], checked=False)
        ready(page)
        assert page.get_by_role("group", name="Your sentence").get_by_role("button").all_inner_texts() == [
            "spalvos",
            "Kokios",
        ]


class TestMatching:
    def test_tapping_left_then_right_links_with_a_number_and_tapping_again_unlinks(self, make, shown):
        exercise = make("matching", **PAIRS)
        page = shown.open(exercise)
        ready(page)
        left, right = page.get_by_role("list", name="Left side"), page.get_by_role("list", name="Right side")
        right.get_by_text("Antrame aukšte.").click()
        assert shown.answer(exercise) == ["Antrame aukšte.", "", ""], "the first on the left is chosen to begin with"
        left.get_by_text("Kiek kainuoja?").click()
        right.get_by_text("Dešimt eurų.").click()
        right.get_by_text("Ieškau batų.").click()
        right.get_by_text("Ne, grynaisiais.").click()
        assert exercise.check(shown.answer(exercise)).score == 1
        assert left.get_by_role("button").nth(1).inner_text().split() == ["2", "Kuo", "galiu", "padėti?"]
        assert right.get_by_role("button", name="Ieškau batų.").inner_text().startswith("2")
        assert page.get_by_role("status").inner_text() == "Mokėsite kortele? – Ne, grynaisiais."
        left.get_by_text("Kuo galiu padėti?").click()
        right.get_by_text("Ieškau batų.").click()
        assert shown.answer(exercise)[1] == ""

    def test_the_keyboard_alone_is_enough(self, make, shown):
        exercise = make("matching", **PAIRS)
        page = shown.open(exercise)
        ready(page)
        page.keyboard.press("Tab")
        for pair in PAIRS["pairs"]:
            press_until(page, "ArrowDown", pair["left"])
            page.keyboard.press("Enter")
            press_until(page, "ArrowDown", pair["right"])
            page.keyboard.press("Space")
        assert exercise.check(shown.answer(exercise)).score == 1


class TestGrouping:
    def test_tapping_a_group_sorts_the_marked_word_and_marks_the_next(self, make, shown):
        exercise = make("grouping", **GROUPS)
        page = shown.open(exercise)
        ready(page)
        for _ in HOME:
            word = page.locator("[data-item][aria-pressed=true]").inner_text()
            page.locator("[data-group]", has_text=HOME[word]).click()
        assert exercise.check(shown.answer(exercise)).score == 1
        assert page.get_by_role("status").inner_text().count(":") == 1

    def test_a_sorted_word_can_be_moved(self, make, shown):
        exercise = make("grouping", **GROUPS)
        page = shown.open(exercise)
        ready(page)
        if page.locator("[data-item][aria-pressed=true]").inner_text() != "kava":
            page.locator("[data-item]", has_text="kava").click()
        page.locator("[data-group]", has_text="Maistas").click()
        assert shown.answer(exercise)[0] == "Maistas"
        page.locator("[data-item]", has_text="kava").click()
        page.locator("[data-group]", has_text="Gėrimai").click()
        assert shown.answer(exercise)[0] == "Gėrimai"

    def test_the_keyboard_alone_is_enough(self, make, shown):
        exercise = make("grouping", **GROUPS)
        page = shown.open(exercise)
        ready(page)
        press_until(page, "Tab", "Gėrimai")
        for _ in HOME:
            word = page.locator("[data-item][aria-pressed=true]").inner_text()
            press_until(page, "ArrowDown", HOME[word])
            page.keyboard.press("Enter")
        assert exercise.check(shown.answer(exercise)).score == 1


@pytest.mark.parametrize(("kind", "content"), [("word_order", SENTENCE), ("matching", PAIRS), ("grouping", GROUPS)])
def test_without_javascript_a_list_for_each_place_does_the_same(make, shown_without_javascript, kind, content):
    exercise = make(kind, **content)
    page = shown_without_javascript.open(exercise)
    assert not page.locator("[data-tapping]").is_visible()
    for place, right in enumerate(exercise.model_answer()):
        field = f"select[name=answer-{place}]" if kind == "grouping" else f"select >> nth={place}"
        page.locator(field).select_option(right)
    assert exercise.check(shown_without_javascript.answer(exercise)).score == 1
