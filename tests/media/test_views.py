"""Sound over HTTP: built on demand, cached for good, in ranges; and pictures."""

import pytest
from django.urls import reverse
from django.utils import timezone

from media import services
from media.models import Clip

pytestmark = pytest.mark.django_db
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M1 1h9"/></svg>'


def test_a_clip_that_is_not_built_is_built_when_it_is_asked_for(client, make_clip):
    clip = make_clip(built=False)
    response = client.get(clip.urls.mp3)
    clip = Clip.objects.get(pk=clip.pk)
    assert clip.state == "ready"
    assert (response.status_code, response["Location"]) == (302, f"/sound/f/{clip.mp3}")
    assert response["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("query", "accept", "field"),
    [
        ("", "*/*", "mp3"),
        ("", "audio/webm,audio/ogg,audio/*;q=0.9", "opus"),
        ("?slow=1", "*/*", "slow_mp3"),
        ("?slow=1", "audio/ogg", "slow_opus"),
        ("?slow=0", "*/*", "mp3"),
    ],
)
def test_the_address_of_a_clip_leads_to_the_version_that_is_asked_for(client, make_clip, query, accept, field):
    clip = make_clip()
    address = reverse("media:clip", args=[clip.uid])
    response = client.get(address + query, headers={"Accept": accept})
    assert response["Location"] == f"/sound/f/{getattr(clip, field)}"
    assert "Accept" in response["Vary"]


def test_the_ending_of_the_address_chooses_the_format(client, make_clip):
    clip = make_clip()
    assert client.get(f"/sound/{clip.uid}.opus")["Location"].endswith(clip.opus)
    assert client.get(f"/sound/{clip.uid}.mp3?slow=1")["Location"].endswith(clip.slow_mp3)
    assert client.get(f"/sound/{clip.uid}.exe", follow=True).status_code == 404


def test_an_unknown_clip_is_not_found(client):
    assert client.get("/sound/" + "a" * 16 + "/", follow=True).status_code == 404
    assert client.get("/sound/short/", follow=True).status_code == 404


def test_a_clip_another_is_building_is_awaited_then_asked_for_later(client, make_clip, monkeypatch):
    clip = make_clip(built=False)
    services._claim(clip, now=timezone.now())
    monkeypatch.setattr(services.playable_clip, "__kwdefaults__", {"patience": 0.3})
    response = client.get(clip.urls.mp3, headers={"Accept-Language": "en"})
    assert (response.status_code, response["Retry-After"]) == (503, "3")
    assert "being prepared" in response.content.decode()


def test_a_clip_that_cannot_be_built_says_so_at_once(client, make_clip, settings):
    settings.SOUND_PROVIDERS = ["file"]
    clip = make_clip(built=False)
    assert client.get(clip.urls.mp3).status_code == 503
    assert client.get(clip.urls.mp3).status_code == 503


def test_a_sound_is_kept_for_good(client, make_clip):
    clip = make_clip()
    response = client.get(clip.urls.opus)
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Content-Type"] == "audio/ogg; codecs=opus"
    assert response["Accept-Ranges"] == "bytes"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert b"".join(response.streaming_content)[:4] == b"OggS"
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-99", 0, 99), ("bytes=100-", 100, None), ("bytes=-50", -50, None), ("bytes=10-999999999", 10, None)],
)
def test_a_part_of_a_sound_can_be_asked_for(client, make_clip, asked, first, last):
    clip = make_clip()
    whole = services.sound_path(clip.mp3).read_bytes()
    response = client.get(clip.urls.mp3, headers={"Range": asked})
    wanted = whole[first:] if last is None else whole[first : last + 1]
    start = first if first >= 0 else len(whole) + first
    assert response.status_code == 206
    assert response.content == wanted
    assert response["Content-Range"] == f"bytes {start}-{start + len(wanted) - 1}/{len(whole)}"


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=-0", "bytes=20-10"])
def test_a_part_that_is_not_there_is_refused(client, make_clip, asked):
    clip = make_clip()
    response = client.get(clip.urls.mp3, headers={"Range": asked})
    assert response.status_code == 416
    assert response["Content-Range"].startswith("bytes */")


def test_a_range_nobody_understands_gives_the_whole_sound(client, make_clip):
    assert client.get(make_clip().urls.mp3, headers={"Range": "lines=1-2"}).status_code == 200


@pytest.mark.parametrize("name", ["../../db.sqlite3", "0" * 24 + ".mp3", "0" * 24 + ".py", "..%2f..%2fdb.sqlite3"])
def test_no_other_file_can_be_asked_for(client, name):
    assert client.get(f"/sound/f/{name}", follow=True).status_code == 404


def picture(**changes):
    fields = {"name": "coat", "svg": SVG, "alt": {"lt": "Paltas", "en": "Coat", "ru": "Пальто", "uk": "Пальто"}}
    return services.save_picture(**fields | {"source": "own", "licence": "CC BY-SA 4.0"} | changes)


def test_a_picture_is_shown_for_good_and_can_run_nothing(client):
    response = client.get(picture().url)
    assert response["Content-Type"] == "image/svg+xml"
    assert "immutable" in response["Cache-Control"]
    assert response["Content-Security-Policy"].startswith("default-src 'none'")
    assert response.content.decode() == SVG


def test_the_old_address_of_a_changed_picture_leads_to_the_new_one(client):
    old = picture().url
    new = picture(svg=SVG.replace("h9", "h8")).url
    assert new != old
    assert client.get(old)["Location"] == new


def test_a_picture_is_described_in_the_readers_language():
    from django.utils import translation

    with translation.override("ru"):
        assert picture().alt == "Пальто"
