"""Front page to the first verdict on a slow network: 400 kbit/s and 400 ms round trip, cold cache, a phone's screen."""

import time

from playwright.sync_api import sync_playwright

from bench.browser import chromium_arguments
from bench.figures import Figure
from bench.servers import gunicorn, prepared_site

SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
LIMIT = 10


def first_verdict(port: int) -> float:
    """Seconds a person waits for the network from opening the front page to the first verdict; deciding takes none."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_arguments())
        page = browser.new_context(viewport={"width": 360, "height": 740}, locale="ru").new_page()
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        started = time.monotonic()
        page.goto(f"http://localhost:{port}/ru/", wait_until="domcontentloaded")
        page.locator("a.tile").first.click(no_wait_after=True)
        page.locator("form#answer").wait_for()
        page.locator("form#answer input[type=radio]").first.check(force=True)
        page.locator("button[form=answer], form#answer button[type=submit]").first.click()
        page.locator(".verdict").first.wait_for()
        seconds = time.monotonic() - started
        browser.close()
        return seconds


def measure() -> list[Figure]:
    with prepared_site() as (_, environment), gunicorn("config.wsgi:application", **environment) as server:
        first_verdict(server.port)  # the server's own caches are warm, the browser's are not
        seconds = sorted(first_verdict(server.port) for _ in range(3))[1]
    return [Figure("front page to first verdict, 400 kbit/s, 400 ms", seconds, "s", LIMIT)]
