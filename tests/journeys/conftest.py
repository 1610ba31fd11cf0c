"""What journeys need beside a running site: phones, laptops, browsers without JavaScript, and the mail that arrived."""

import os
import re
import shutil
import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from site_process import SiteProcess

PHONE = {"width": 360, "height": 740}
LAPTOP = {"width": 1440, "height": 900}


@pytest.fixture
def open_browser(browser, site):
    """Opens browsers of their own, with nothing remembered; complaints of their consoles fail the test."""
    contexts, complaints = [], []

    def _open(*, viewport=PHONE, language="ru", javascript=True, **options):
        context = browser.new_context(
            viewport=viewport, locale=language, java_script_enabled=javascript, base_url=site.url, **options
        )
        context.set_default_timeout(15_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        contexts.append(context)
        return context.new_page()

    yield _open
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def mail_code(site):
    """The newest login code that was mailed to an address, waited for up to a minute."""

    def _code(address: str) -> str:
        folder = Path(site.var) / "mail"
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            for path in sorted(folder.glob("*"), key=lambda path: path.stat().st_mtime, reverse=True):
                # One file holds all letters of one connection, each followed by a line of dashes.
                for raw in reversed(re.split(rb"\n-{70,}\n", path.read_bytes())):
                    letter = message_from_bytes(raw.strip(), policy=policy.default)
                    if letter["To"] and address in letter["To"]:
                        body = letter.get_body(("plain",)).get_content()
                        found = re.search(r"^\s*([A-Z0-9]{3,4}-?[A-Z0-9]{3,4})\s*$", body, re.MULTILINE)
                        if found:
                            return found.group(1)
            time.sleep(0.3)
        raise AssertionError(f"no code was mailed to {address}")

    return _code


@pytest.fixture
def own_site(tmp_path):
    """A site of one test's own, not yet started."""
    folder = tmp_path / "var"
    prepared = os.environ.get("KALBOS_PREPARED")
    if prepared:
        shutil.copytree(prepared, folder)
    running = SiteProcess(var=folder)
    yield running
    running.stop()
