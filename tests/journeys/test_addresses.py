"""Every page of the table of addresses: it opens, nothing sticks out, axe finds nothing, strangers see nothing."""

import json
import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from addresses import LEFT_TO_WAGTAIL, NOT_PAGES, VISITS, Visit, routes
from axe_playwright_python.sync_playwright import Axe

LANGUAGES = ("lt", "en", "ru", "uk")
PAGES = [(name, visit) for name, visits in VISITS.items() for visit in visits]
#: Pages that greet a stranger as well as the person named.
FOR_ALL = {visit.path for _name, visit in PAGES if not visit.who} | {"/accounts/invitation/?code={code}"}
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def test_every_address_stands_in_the_table():
    named = {name for name, address in routes() if not address.startswith(LEFT_TO_WAGTAIL)}
    known = VISITS.keys() | NOT_PAGES.keys()
    assert named - known == set(), "new addresses: put them into tests/journeys/addresses.py"
    assert {name for name in known - named if not name.startswith("wagtail-")} == set(), "addresses that are gone"


def test_no_address_is_both_a_page_and_none():
    assert VISITS.keys() & NOT_PAGES.keys() == set()


@pytest.fixture(scope="session")
def scene(site):
    """What the pages need, made on the running site: cookies of the cast, identifiers."""
    script = (Path(__file__).parent / "scene.py").read_text()
    output = site.manage("shell", "--no-imports", "-c", script)
    return json.loads(re.search(r"scene=(.+)", output).group(1))


def address(visit: Visit, language: str, scene: dict) -> str:
    return f"/{language}" + visit.path.format_map(scene)


@pytest.fixture
def as_person(browser, site, scene):
    """A browser context of one of the cast, or of nobody."""
    contexts = []

    def _open(who: str, **options):
        context = browser.new_context(base_url=site.url, **options)
        if who:
            context.add_cookies([{"name": "sessionid", "value": scene["cookies"][who], "url": site.url}])
        contexts.append(context)
        return context.new_page()

    yield _open
    for context in contexts:
        context.close()


def look_at(page, visit: Visit, language: str, scene: dict) -> list[str]:
    """Everything wrong with one page, as sentences."""
    path = address(visit, language, scene)
    answer = page.goto(path)
    wrong = []
    if answer.status != visit.status:
        wrong.append(f"{path} answers {answer.status}")
    if page.locator("html").get_attribute("lang") != language:
        wrong.append(f"{path} does not say its language")
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if over > 0:
        wrong.append(f"{path} is {over} px wider than the screen")
    # What a sticky bar covers at one moment is reached by scrolling; axe would call it covered for good. So it looks at
    # the page on a screen as high as the page.
    size = page.viewport_size
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    found = Axe().run(page, options=AXE)
    page.set_viewport_size(size)
    for violation in found.response["violations"]:
        places = [node["html"][:160] for node in violation["nodes"][:2]]
        wrong.append(f"{path}: {violation['id']}: {violation['help']}: {places}")
    return wrong


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chunk", range(4))
def test_every_page_opens_fits_a_phone_and_pleases_axe(as_person, scene, language, chunk):
    wrong = []
    for who in sorted({visit.who for _name, visit in PAGES}):
        page = as_person(who, viewport={"width": 360, "height": 740}, locale=language)
        for _name, visit in PAGES[chunk::4]:
            if visit.who == who:
                wrong += look_at(page, visit, language, scene)
    assert wrong == []


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(320, 640), (360, 740), (1440, 900)], ids=lambda size: f"{size[0]}px")
def test_every_page_in_every_size_and_theme(as_person, scene, language, theme, size):
    wrong = []
    for who in sorted({visit.who for _name, visit in PAGES}):
        page = as_person(who, viewport={"width": size[0], "height": size[1]}, locale=language, color_scheme=theme)
        for _name, visit in PAGES:
            if visit.who == who:
                wrong += look_at(page, visit, language, scene)
    assert wrong == []


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


def status(site, path: str, cookie: str = "") -> int:
    request = urllib.request.Request(site.url + path, headers={"Cookie": f"sessionid={cookie}"} if cookie else {})
    try:
        return urllib.request.build_opener(NoRedirects).open(request).status
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.browser
def test_a_page_of_one_person_is_closed_to_everybody_else(site, scene):
    for _name, visit in PAGES:
        path = address(visit, "lt", scene)
        if visit.private:
            assert status(site, path, scene["cookies"][visit.who]) == 200
            assert status(site, path, scene["cookies"]["petras"]) in (403, 404), path
            assert status(site, path) in (302, 403, 404), path
        elif visit.who and path.startswith("/lt/accounts/") and visit.path not in FOR_ALL:
            assert status(site, path) in (302, 403, 404), f"{path} is open to strangers"
