"""What only a browser can show: passkeys, the card's QR without a server seeing it, another phone, the keyboard alone."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def newest_code(page: Page, site, address: str) -> str:
    """The code in the newest mail to `address`, read where a developer reads it."""
    page.goto(f"{site.url}/mail/")
    text = page.locator(f"[data-mail-to='{address}']").first.inner_text()
    return re.search(r"\d{4}-\d{4}", text).group()


def sign_up(page: Page, site) -> str:
    """A new account on this page's browser; its address."""
    address = f"{uuid.uuid4().hex[:12]}@example.test"
    page.goto(f"{site.url}/en/accounts/signup/")
    page.get_by_label("Your e-mail address").fill(address)
    page.get_by_role("button", name="Send me a code").click()
    expect(page).to_have_url(re.compile("/login/code/"))
    reader = page.context.new_page()
    code = newest_code(reader, site, address)
    reader.close()
    page.get_by_label("Code from the e-mail").fill(code)
    with page.expect_navigation():
        page.get_by_role("button", name="Go in").click()
    return address


@pytest.fixture
def phone_with_passkeys(page: Page) -> Page:
    """A phone that asks for a finger, which is always there."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return page


def test_a_passkey_opens_the_account_without_address_and_password(phone_with_passkeys, site):
    page = phone_with_passkeys
    address = sign_up(page, site)
    page.goto(f"{site.url}/en/accounts/passkeys/add/")
    page.get_by_label("Name of this passkey").fill("My phone")
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_text("The passkey is ready")).to_be_visible()
    page.goto(f"{site.url}/en/accounts/logout/")
    with page.expect_navigation():
        page.get_by_role("button", name="Sign out").click()
    page.goto(f"{site.url}/en/accounts/login/")
    with page.expect_navigation(url=re.compile(r"/en/$")):
        page.get_by_role("button", name="Sign in with a passkey").click()
    page.goto(f"{site.url}/en/accounts/")
    expect(page.get_by_text(address).first).to_be_visible()
    expect(page.get_by_text("My phone")).to_be_visible()


def test_the_square_on_the_card_opens_the_account_and_no_server_sees_the_words(page, site, browser):
    page.goto(f"{site.url}/en/accounts/card/")
    page.get_by_role("button", name="Make the card").click()
    words = page.locator(".words li").all_inner_texts()
    mark = page.goto(f"{site.url}/en/accounts/").text()
    name = re.search(r"Learner \w{4}", mark).group()
    other = browser.new_context()
    phone = other.new_page()
    asked = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(f"{site.url}/en/accounts/card/open/#{'-'.join(words)}")
    expect(phone.get_by_label("The eight words, in their order")).to_have_value(" ".join(words))
    assert not any(words[0] in url for url in asked)
    with phone.expect_navigation():
        phone.get_by_role("button", name="Open my account").click()
    phone.goto(f"{site.url}/en/accounts/")
    expect(phone.get_by_text(name).first).to_be_visible()
    other.close()


def test_the_door_opens_with_the_keyboard_alone(page, site):
    page.goto(f"{site.url}/en/accounts/login/")
    address = f"{uuid.uuid4().hex[:12]}@example.test"
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.get_by_label("Your e-mail address").focus()
    page.keyboard.type(address)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/login/code/"))
    reader = page.context.new_page()
    code = newest_code(reader, site, address)
    reader.close()
    page.get_by_label("Code from the e-mail").focus()
    page.keyboard.type("0000-0000")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This code is not right")).to_be_visible()
    expect(page.get_by_label("Code from the e-mail")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type(code)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.url}/en/")


def test_without_javascript_the_door_and_the_card_work(site, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_up(page, site)
    page.goto(f"{site.url}/en/accounts/card/")
    page.get_by_role("button", name="Make the card").click()
    assert len(page.locator(".words li").all_inner_texts()) == 8
    context.close()
