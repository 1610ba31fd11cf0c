"""An editor at the browser: fills in the derived form of an exercise by hand, looks at the preview, publishes."""

import re
from contextlib import suppress

from exercise_forms import form_of, posted, values_of
from playwright.sync_api import FrameLocator, Page, expect
from wagtail import blocks

LIST = "/admin/snippets/exercises/item/"
#: Milliseconds: a lesson is published in four languages, on machines that may be busy.
PATIENCE = 30_000


def says_something(block: blocks.Block, value: object) -> bool:
    return any(text not in ("", "0") for name, text in posted(block, value).items() if not name.endswith("-order"))


class Editor:
    """Works at `page`, signed in to Wagtail's admin."""

    def __init__(self, page: Page):
        self.page = page

    # By hand

    def begin(self, kind: str) -> None:
        """From the list of exercises by way of the choice of kinds to an empty form."""
        self.page.goto(LIST)
        self.page.get_by_role("link", name="Add exercise").first.click()
        self.page.locator(f"a[href$='?kind={kind}']").click()
        expect(self.field("uid")).not_to_have_value("")

    def field(self, name: str):
        return self.page.locator(f'[name="{name}"]')

    def fill_in(self, kind: str, content: dict, uid: str) -> None:
        self.field("uid").fill(uid)
        self._fill(*values_of(kind, content), "content")
        # Names of people are no words of the dictionary.
        self.field("spelling_reason").fill("names")

    def _fill(self, block: blocks.Block, value: object, name: str) -> None:
        if isinstance(block, blocks.StructBlock):
            for key, child in block.child_blocks.items():
                inside = f"{name}-{key}"
                if says_something(child, value[key]):
                    self.unfold(inside)
                    self._fill(child, value[key], inside)
        elif isinstance(block, blocks.ListBlock):
            for number, item in enumerate(value):
                self.add_up_to(name, number + 1)
                self._fill(block.child_block, item, f"{name}-{number}-value")
        elif isinstance(block, blocks.BooleanBlock):
            self.field(name).set_checked(bool(value))
        elif isinstance(block, blocks.ChoiceBlock):
            self.field(name).select_option(str(value))
        elif self.field(name).input_value() != str(value):
            self.field(name).fill(str(value))

    def unfold(self, name: str) -> None:
        """Opens the panel of a group of fields that starts folded."""
        toggle = self.page.locator(f"#block_group-{name}-section > .w-panel__header > .w-panel__toggle")
        if toggle.count() and toggle.get_attribute("aria-expanded") == "false":
            toggle.click()

    def add_up_to(self, name: str, count: int) -> None:
        """Presses the plus under a list until it has `count` entries."""
        counted = self.field(f"{name}-count")
        while int(counted.input_value()) < count:
            before = counted.input_value()
            counted.locator("xpath=..").locator(
                "> [data-streamfield-list-container] > [data-streamfield-list-add]"
            ).last.click()
            expect(counted).not_to_have_value(before)

    def preview(self, mode: str) -> FrameLocator:
        """The preview beside the form, in one of its modes."""
        toggle = self.page.locator("[data-side-panel-toggle=preview]")
        frame = self.page.frame_locator("#w-preview-iframe")
        if toggle.get_attribute("aria-expanded") == "false":
            toggle.click()
        expect(frame.locator("main")).to_be_visible(timeout=PATIENCE)
        # Wagtail forgets a choice made while it is still drawing the one before: choose until it is shown.
        for _attempt in range(6):
            self.page.locator("[data-side-panel=preview] select").select_option(mode)
            with suppress(AssertionError):
                expect(frame.locator(f"html[lang={mode[:2]}]")).to_be_visible()
                return frame
        raise AssertionError(f"the preview does not show {mode}")

    def press_publish(self) -> None:
        self.page.locator("footer .w-dropdown__toggle").click()
        self.page.locator("footer [name=action-publish]").click()

    def publish(self) -> None:
        self.press_publish()
        expect(self.page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)

    def open(self, uid: str) -> None:
        """From the list to the form of an exercise."""
        self.page.goto(LIST)
        self.page.locator("main input[name=q], #id_q").first.fill(uid)
        self.page.locator("td.title a", has_text=re.compile(".")).and_(
            self.page.locator(f"tr:has(td:text-is('{uid}')) a")
        ).first.click()
        expect(self.field("uid")).to_have_value(uid)

    def review_former_version(self) -> None:
        """From a form to the version that was published before the present one, in the same form."""
        self.page.locator("a[href*='/history/']").first.click()
        # Wagtail lists the publishing above the saving of what was published; the latter opens again.
        former = (
            self.page.locator("tr", has_text="Published").nth(1).locator("xpath=following-sibling::tr[.//button][1]")
        )
        former.locator("[data-controller=w-dropdown] button").click()
        self.page.get_by_role("link", name="Review this version").click()
        expect(self.page).to_have_url(re.compile("/revert/"))

    def open_lesson(self, title: str) -> None:
        """From the list of lessons to the form of one."""
        self.page.goto("/admin/lessons/")
        self.page.locator("td.title a", has_text=title).first.click()
        expect(self.field("title")).to_have_value(title)

    def add_exercise(self, uid: str) -> None:
        """Chooses an exercise for the end of the lesson whose form is open."""
        self.page.get_by_role("tab", name="Exercises").click()
        place = self.field("lesson_items-TOTAL_FORMS").input_value()
        self.page.locator("#id_lesson_items-ADD").click()
        self.page.locator(f"#id_lesson_items-{place}-item-chooser [data-chooser-action-choose]").first.click()
        chooser = self.page.locator(".modal")
        chooser.locator("input[name=q]").fill(uid)
        chooser.locator("a[data-chooser-modal-choice]", has_text=uid).click()
        expect(self.page.locator(f"#id_lesson_items-{place}-item-chooser")).to_contain_text(uid)

    # By sending the same forms

    def send(self, address: str, form: dict[str, str]):
        """What a form at `address` answers; redirects are not followed."""
        cookies = {cookie["name"]: cookie["value"] for cookie in self.page.context.cookies()}
        whole = form | {"csrfmiddlewaretoken": cookies["csrftoken"]}
        return self.page.request.post(address, form=whole, max_redirects=0)

    def save_draft(self, kind: str, content: dict, uid: str) -> str:
        """A new draft; the address of its form."""
        answer = self.send(f"{LIST}add/?kind={kind}", form_of(kind, content, uid=uid))
        assert answer.status == 302, answer.text()
        return answer.headers["location"]

    def open_preview(self, address: str, mode: str, kind: str, content: dict, uid: str) -> None:
        """The preview of the form at `address`, filled in with `content`, on a page of its own."""
        preview = f"{address.replace('/edit/', '/preview/')}"
        answer = self.send(preview, form_of(kind, content, uid=uid))
        assert answer.json() == {"is_valid": True, "is_available": True}
        self.page.goto(f"{preview}?mode={mode}")

    def former_version(self, address: str) -> str:
        """The address of the form that holds the version saved before the present one."""
        history = self.page.request.get(address.replace("/edit/", "/history/")).text()
        return re.search(r'href="(\S+/revert/)"', history).group(1)

    def send_publish(self, address: str, kind: str, content: dict, uid: str) -> None:
        answer = self.send(address, form_of(kind, content, uid=uid, **{"action-publish": "action-publish"}))
        assert answer.status == 302, answer.text()
