"""The player and the recorder in a real browser: sound, keyboard, bad networks, no JavaScript, microphone."""

import re
import sys
import types

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.http import HttpResponse
from django.template import engines
from django.urls import path
from playwright.sync_api import expect

from media.models import Clip, Recording

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = """{% extends "base.html" %}{% block title %}Sound{% endblock %}{% block main %}<h1>Sound</h1>
{% include "media/_player.html" with transcript=lines %}
<ol class="dialogue">{% for clip in clips %}<li class="line" data-line="{{ clip.uid }}">{% include "media/_say.html" %}<p class="lt" lang="lt">{{ clip.text }}</p></li>{% endfor %}</ol>
<form method="post">{% csrf_token %}{% include "media/_recorder.html" with field="answer" model=clips.0 %}
<input name="answer" value="good" aria-label="How it went"></form>{% endblock %}"""


@pytest.fixture
def sound_page(live_server, settings, make_clip, line, page):
    """A page with a player of three lines, a button for each, and a recorder; opened in English."""
    texts = [("Laba diena! Kuo galiu padėti?", "f"), ("Ieškau striukės.", "m"), ("Kokio dydžio jums reikia?", "f")]
    clips = [make_clip(text, voice) for text, voice in texts]

    def view(request):
        lines = [line(clip.text, clip.voice) for clip in clips]
        return HttpResponse(engines["django"].from_string(PAGE).render({"clips": clips, "lines": lines}, request))

    from config.urls import urlpatterns

    module = types.ModuleType("sound_page_urls")
    module.urlpatterns = [path("try-sound/", view), *urlpatterns]
    sys.modules["sound_page_urls"] = module
    settings.ROOT_URLCONF = "sound_page_urls"
    page.context.set_extra_http_headers({"Accept-Language": "en"})
    page.goto(f"{live_server.url}/try-sound/")
    yield page
    del sys.modules["sound_page_urls"]


def player(page):
    return page.locator("[data-player]")


def play_button(page):
    return player(page).locator("[data-toggle]")


def test_a_dialogue_plays_line_after_line_and_marks_the_line_that_is_spoken(sound_page):
    lines = sound_page.locator(".dialogue .line")
    expect(sound_page.locator("[data-time]").first).to_have_text(re.compile(r"^0:0\d$"))
    play_button(sound_page).click()
    expect(play_button(sound_page)).to_have_accessible_name("Pause")
    expect(lines.nth(0)).to_have_class(re.compile("now"))
    expect(lines.nth(1)).to_have_class(re.compile("now"), timeout=6000)
    expect(lines.nth(0)).not_to_have_class(re.compile("now"))
    assert sound_page.locator(".peaks .past").get_attribute("d")
    expect(player(sound_page)).to_have_attribute("data-state", "idle", timeout=12000)
    expect(play_button(sound_page)).to_have_accessible_name("Play")


def test_one_sound_plays_at_a_time(sound_page):
    play_button(sound_page).click()
    expect(player(sound_page)).to_have_attribute("data-state", "playing")
    says = sound_page.locator(".dialogue [data-say]")
    says.nth(2).click()
    expect(player(sound_page)).to_have_attribute("data-state", "idle")
    expect(says.nth(2)).to_have_attribute("data-state", "playing")
    says.nth(1).click()
    expect(says.nth(2)).to_have_attribute("data-state", "idle")
    expect(says.nth(1)).to_have_attribute("data-state", "playing")
    expect(says.nth(1)).to_have_attribute("data-state", "idle", timeout=6000)


def test_everything_can_be_done_by_keyboard(sound_page):
    place = sound_page.get_by_role("slider", name="Place in the sound")
    place.focus()
    sound_page.keyboard.press("Space")
    expect(player(sound_page)).to_have_attribute("data-state", "playing")
    sound_page.keyboard.press("Space")
    expect(player(sound_page)).to_have_attribute("data-state", "idle")
    sound_page.keyboard.press("End")
    expect(place).to_have_attribute("aria-valuetext", re.compile("line 3 of 3"))
    sound_page.keyboard.press("Home")
    sound_page.keyboard.press("ArrowRight")
    expect(place).to_have_attribute("aria-valuetext", re.compile(r"^0:02 of 0:\d\d, line 1 of 3"))
    sound_page.get_by_role("button", name="Line by line").press("Enter")
    sound_page.get_by_role("button", name="Next line").press("Enter")
    expect(sound_page.locator(".dialogue .line").nth(1)).to_have_class(re.compile("now"))
    expect(player(sound_page)).to_have_attribute("data-state", "idle", timeout=6000)
    sound_page.get_by_role("button", name="This line again").press("Space")
    expect(sound_page.locator(".dialogue .line").nth(1)).to_have_class(re.compile("now"))
    say = sound_page.locator(".dialogue [data-say]").nth(0)
    say.focus()
    sound_page.keyboard.press("Space")
    expect(say).to_have_attribute("data-state", "playing")


def test_slower_plays_the_slow_files(sound_page):
    asked = []
    sound_page.on("request", lambda request: asked.append(request.url))
    slower = sound_page.get_by_role("button", name="Slower")
    slower.click()
    expect(slower).to_have_attribute("aria-pressed", "true")
    play_button(sound_page).click()
    expect(player(sound_page)).to_have_attribute("data-state", "playing")
    first = Clip.objects.order_by("pk").first()
    assert any(first.slow_opus in url or first.slow_mp3 in url for url in asked)
    assert not any(first.opus in url or first.mp3 in url for url in asked)


def test_a_sound_that_does_not_load_says_so_and_plays_when_the_network_is_back(sound_page):
    sound_page.context.set_offline(True)
    play_button(sound_page).click()
    expect(player(sound_page)).to_have_attribute("data-state", "loading")
    expect(sound_page.get_by_text("The sound did not load").first).to_be_visible(timeout=9000)
    expect(play_button(sound_page)).to_have_accessible_name("Try again")
    say = sound_page.locator(".dialogue [data-say]").nth(1)
    say.click()
    expect(sound_page.locator(".dialogue .error")).to_have_text(
        "The sound did not load. Press to try again.", timeout=9000
    )
    sound_page.context.set_offline(False)
    play_button(sound_page).click()
    expect(player(sound_page)).to_have_attribute("data-state", "playing")
    say.click()
    expect(say).to_have_attribute("data-state", "playing")
    expect(sound_page.locator(".dialogue .error")).to_have_count(0)


def test_a_clip_that_is_not_built_yet_plays_all_the_same(sound_page):
    Clip.objects.update(state="missing", mp3="", opus="", slow_mp3="", slow_opus="", duration=0, peaks=[])
    sound_page.evaluate(
        """uid => { const say = document.querySelector('.dialogue [data-say]');
        say.dataset.say = `/sound/${uid}.opus`; say.href = `/sound/${uid}.mp3`; }""",
        Clip.objects.order_by("pk").first().uid,
    )
    say = sound_page.locator(".dialogue [data-say]").first
    say.click()
    expect(say).to_have_attribute("data-state", "playing", timeout=8000)
    assert Clip.objects.order_by("pk").first().state == "ready"


def test_without_javascript_the_browsers_own_controls_play(sound_page, browser, live_server):
    plain = browser.new_context(java_script_enabled=False, locale="en").new_page()
    plain.goto(f"{live_server.url}/try-sound/")
    expect(plain.locator("[data-player] audio")).to_have_count(3)
    expect(plain.locator("[data-player] audio").first).to_be_visible()
    expect(plain.locator("[data-player] .player")).to_be_hidden()
    expect(plain.locator("[data-recorder] .recorder")).to_be_hidden()
    assert plain.locator("input[name=answer]").first.input_value() == ""
    assert plain.locator(".dialogue [data-say]").first.get_attribute("href").endswith(".mp3")
    plain.context.close()


def test_the_words_are_shown_on_demand(sound_page):
    expect(sound_page.locator(".transcript .line").first).to_be_hidden()
    sound_page.get_by_text("Show the words").click()
    expect(sound_page.locator(".transcript .line")).to_have_count(3)
    expect(sound_page.locator(".transcript .line").first).to_be_visible()


def test_nothing_on_the_page_is_in_the_way_of_assistive_technology(sound_page):
    sound_page.locator(".transcript summary").click()
    found = Axe().run(sound_page, context="main")
    assert found.violations_count == 0, found.generate_report()


def test_a_learner_records_compares_and_the_answer_carries_the_recording(sound_page):
    record = sound_page.locator("[data-record]")
    expect(sound_page.get_by_role("status")).to_have_text(re.compile("Press and speak"))
    record.click()
    expect(record).to_have_accessible_name("Stop")
    sound_page.wait_for_timeout(1500)
    record.click()
    expect(sound_page.get_by_role("status")).to_have_text(re.compile("Recorded"), timeout=8000)
    recording = Recording.objects.get()
    assert recording.user.is_guest
    assert recording.duration > 0.4
    assert sound_page.locator("[data-uid-field]").input_value() == str(recording.uid)
    assert sound_page.evaluate("[...new FormData(document.querySelector('form')).getAll('answer')]") == [
        str(recording.uid),
        "good",
    ]
    sound_page.get_by_role("button", name="Listen to yourself").click()
    sound_page.get_by_role("button", name="Model, then you").click()
    assert Axe().run(sound_page, context="main").violations_count == 0


def test_a_blocked_microphone_is_explained(sound_page):
    sound_page.evaluate(
        "void (navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError'); })"
    )
    sound_page.locator("[data-record]").click()
    expect(sound_page.get_by_role("status")).to_have_text(re.compile("microphone is blocked"))
    assert not Recording.objects.exists()


def test_a_recording_that_cannot_be_sent_is_kept_and_sent_again(sound_page):
    sound_page.route("**/sound/recordings/", lambda route: route.abort())
    sound_page.locator("[data-record]").click()
    sound_page.wait_for_timeout(1200)
    sound_page.locator("[data-record]").click()
    expect(sound_page.get_by_role("status")).to_have_text(re.compile("could not be sent"), timeout=8000)
    sound_page.unroute("**/sound/recordings/")
    sound_page.get_by_role("button", name="Send again").click()
    expect(sound_page.get_by_role("status")).to_have_text(re.compile("Recorded"), timeout=8000)
    assert Recording.objects.count() == 1
