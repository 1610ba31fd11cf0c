"""The studio in a real browser: Rasa reads two sentences with the keyboard alone."""

import re

import pytest
from django.conf import settings
from playwright.sync_api import expect

from media.models import Clip

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def studio(live_server, client, editor, make_clip, page):
    for text in ("Laba diena!", "Kokio dydžio jums reikia?", "Ačiū."):
        make_clip(text, built=False)
    client.force_login(editor)
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": client.cookies[settings.SESSION_COOKIE_NAME].value}
    page.context.add_cookies([cookie | {"url": live_server.url}])
    page.context.set_extra_http_headers({"Accept-Language": "en"})
    page.goto(f"{live_server.url}/admin/sound/studio/")
    return page


def test_an_editor_reads_sentence_after_sentence_with_the_keyboard(studio):
    text, status = studio.locator("[data-text]"), studio.locator("[data-status]")
    expect(text).to_have_text("Laba diena!")
    studio.keyboard.press("r")
    expect(status).to_have_text(re.compile("^Recording"))
    studio.wait_for_timeout(1500)
    assert float(studio.locator(".studio-level rect").get_attribute("width")) >= 0
    studio.keyboard.press("r")
    expect(status).to_have_text(re.compile("^Enter keeps it"))
    studio.keyboard.press("l")
    studio.keyboard.press("Enter")
    expect(text).to_have_text("Kokio dydžio jums reikia?", timeout=8000)
    expect(studio.locator("[data-studio-left]")).to_have_text("2 sentences have no human voice.")
    first = Clip.objects.order_by("pk").first()
    assert (first.kind, first.state, first.recorded_by.username) == ("human", "ready", "rasa")

    studio.keyboard.press("s")
    expect(text).to_have_text("Ačiū.")
    studio.keyboard.press("Enter")
    expect(text).to_have_text("Ačiū.")
    assert Clip.objects.filter(kind="human").count() == 1


def test_the_bar_moves_while_sounds_are_built(studio, live_server):
    studio.goto(f"{live_server.url}/admin/sound/")
    expect(studio.locator("progress")).to_have_attribute("value", "0")
    Clip.objects.update(state="ready", mp3="x.mp3", opus="x", slow_mp3="x", slow_opus="x", duration=1)
    expect(studio.locator("[data-text]")).to_have_text("3 of 3 sounds are ready, 0 failed.", timeout=5000)
    assert studio.locator("progress").evaluate("bar => bar.value") == 3
