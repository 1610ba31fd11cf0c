"""A learner's own voice: checked, kept for its owner alone, and refused with a clear word when it is no recording."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from media import personal_data, services, views
from media.models import Recording

pytestmark = pytest.mark.django_db
URL = "/sound/recordings/"


def upload(client, data: bytes, *, name="recording.webm", kind="audio/webm", accept="application/json", language="en"):
    file = SimpleUploadedFile(name, data, content_type=kind)
    return client.post(URL, {"sound": file}, headers={"Accept": accept, "Accept-Language": language})


@pytest.fixture
def stored_nothing(settings):
    yield
    assert not Recording.objects.exists()
    assert not list(settings.PRIVATE_ROOT.glob("**/*.mp3"))


@pytest.mark.parametrize("container", ["webm", "ogg", "m4a", "mp3", "wav"])
def test_a_recording_is_kept_and_its_owner_hears_it(client, olena, tone, file_of, decoded, container):
    client.force_login(olena)
    answer = upload(client, file_of(tone(2, before=1), container), name=f"x.{container}")
    assert answer.status_code == 201, answer.content
    recording = Recording.objects.get()
    assert answer.json() == {"uid": str(recording.uid), "url": f"{URL}{recording.uid}/", "seconds": recording.duration}
    assert recording.user == olena
    assert recording.duration == pytest.approx(2.15, abs=0.15)
    heard = client.get(answer.json()["url"])
    assert heard["Content-Type"] == "audio/mpeg"
    assert heard["Cache-Control"].startswith("private")
    assert len(decoded(b"".join(heard.streaming_content))) == pytest.approx(2150, abs=200)
    assert client.get(answer.json()["url"], headers={"Range": "bytes=0-9"}).status_code == 206


def test_nobody_else_hears_it_and_no_public_address_leads_to_it(client, olena, petras, editor, tone, file_of):
    client.force_login(olena)
    url = upload(client, file_of(tone(2), "webm")).json()["url"]
    recording = Recording.objects.get()
    for other in (petras, editor, None):
        stranger = Client()
        if other:
            stranger.force_login(other)
        assert stranger.get(url, follow=True).status_code == 404
        assert stranger.get(f"/files/{recording.file.name}", follow=True).status_code == 404
    with pytest.raises(ValueError, match="not accessible via a URL"):
        _ = recording.file.url


def test_somebody_without_an_account_becomes_a_guest_only_when_the_recording_is_good(client, tone, file_of):
    upload(client, b"no sound")
    assert not User.objects.exists()
    answer = upload(client, file_of(tone(2), "webm"))
    assert Recording.objects.get().user.is_guest
    assert client.get(answer.json()["url"]).status_code == 200


@pytest.mark.usefixtures("stored_nothing")
@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"#EXTM3U\n#EXTINF:9,\nfile:///etc/passwd\n", "playlist.webm", "not a sound recording"),
        (b"\x1aE\xdf\xa3#EXTM3U\nfile:///etc/passwd\n", "playlist.webm", "damaged or incomplete"),
        (b"<!doctype html><h1>hello</h1>", "song.mp3", "not a sound recording"),
        (b"ID3<!doctype html><h1>hello</h1>", "song.mp3", "damaged or incomplete"),
        (b"GIF89a" + bytes(100), "x.ogg", "not a sound recording"),
        (b"", "empty.webm", "not a sound recording"),
    ],
)
def test_what_is_no_recording_is_refused_in_words(client, olena, data, name, words):
    client.force_login(olena)
    answer = upload(client, data, name=name)
    assert answer.status_code == 400
    assert words in answer.json()["error"]


@pytest.mark.usefixtures("stored_nothing")
def test_a_recording_that_breaks_off_a_silent_and_a_long_one_are_refused(client, olena, tone, file_of):
    client.force_login(olena)
    whole = file_of(tone(5), "webm")
    assert "damaged" in upload(client, whole[: len(whole) // 2]).json()["error"]
    assert "Nothing is heard" in upload(client, file_of(tone(2, db=-90), "wav")).json()["error"]
    assert "too long" in upload(client, file_of(tone(63), "ogg")).json()["error"]


@pytest.mark.usefixtures("stored_nothing")
def test_a_form_without_a_recording_is_answered(client, olena):
    client.force_login(olena)
    assert client.post(URL, {"sound": "text"}, headers={"Accept": "application/json"}).status_code == 400
    assert client.get(URL).status_code == 405


class Endless(io.RawIOBase):
    """Fifty million bytes that come a little at a time, and remember how much was taken at once."""

    def __init__(self, size: int) -> None:
        self.left, self.largest = size, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        size = self.left if size < 0 else min(size, self.left)
        self.left -= size
        self.largest = max(self.largest, size)
        return bytes(size)


@pytest.mark.usefixtures("stored_nothing")
@pytest.mark.parametrize("language", ["en", "lt"])
def test_fifty_megabytes_are_answered_without_being_read_into_memory(client, olena, language):
    client.force_login(olena)
    body = Endless(50_000_000)
    answer = client.generic(
        "POST",
        URL,
        b"",
        content_type="multipart/form-data; boundary=x",
        headers={"Accept": "application/json", "Accept-Language": language},
        CONTENT_LENGTH="50000000",
        **{"wsgi.input": body},
    )
    assert answer.status_code == 413
    assert answer.json()["error"]
    assert body.largest <= 64 * 1024
    assert body.left == 0


@pytest.mark.usefixtures("stored_nothing")
def test_a_file_just_over_the_limit_is_not_kept(client, olena, tone, file_of):
    client.force_login(olena)
    answer = upload(client, file_of(tone(2), "ogg") + bytes(services.MAX_RECORDING_BYTES))
    assert answer.status_code in (400, 413)


def test_the_upload_is_protected_from_other_sites(olena, tone, file_of):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(olena)
    assert upload(strict, file_of(tone(2), "webm")).status_code == 403
    assert not Recording.objects.exists()


@pytest.mark.usefixtures("stored_nothing")
def test_a_browser_that_sent_a_plain_form_gets_a_page(client, olena):
    client.force_login(olena)
    answer = upload(client, b"no sound", accept="text/html")
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()


def test_a_learner_who_records_without_end_is_asked_to_wait(client, olena, tone, file_of, monkeypatch):
    monkeypatch.setattr(services, "RECORDINGS_AN_HOUR", 2)
    client.force_login(olena)
    data = file_of(tone(1.5), "ogg")
    assert [upload(client, data).status_code for _ in range(3)] == [201, 201, 429]
    Recording.objects.update(created_at=timezone.now() - timedelta(hours=2))
    assert upload(client, data).status_code == 201


def test_an_address_that_sends_without_end_is_asked_to_wait(client, olena, monkeypatch):
    monkeypatch.setattr(views, "UPLOADS_PER_ADDRESS", 2)
    client.force_login(olena)
    assert [upload(client, b"x").status_code for _ in range(3)] == [400, 400, 429]


def test_a_failing_database_leaves_no_file(olena, tone, file_of, settings, monkeypatch):
    monkeypatch.setattr(Recording, "save", lambda *args, **kwargs: (_ for _ in ()).throw(RuntimeError("gone")))
    with pytest.raises(RuntimeError):
        services.store_recording(data=file_of(tone(2), "ogg"), whose=lambda: olena, now=timezone.now())
    assert not list(settings.PRIVATE_ROOT.glob("**/*.mp3"))


@pytest.fixture
def recording(olena, tone, file_of):
    return services.store_recording(data=file_of(tone(2), "ogg"), whose=lambda: olena, now=timezone.now())


def test_recordings_are_given_out_with_their_files(olena, recording):
    given = personal_data.export(olena)
    (entry,) = given["recordings"]
    assert entry["uid"] == str(recording.uid)
    assert Path(given["files"][entry["file"]]).read_bytes() == recording.file.read()


def test_erasing_a_person_erases_rows_and_files(
    olena, recording, make_clip, file_of, tone, django_capture_on_commit_callbacks
):
    clip = services.attach_human_recording(
        clip=make_clip(), data=file_of(tone(2), "ogg"), user=olena, now=timezone.now()
    )
    with django_capture_on_commit_callbacks(execute=True):
        personal_data.erase(olena)
    assert not Recording.objects.exists()
    assert not recording.file.storage.exists(recording.file.name)
    clip.refresh_from_db()
    assert (clip.recorded_by, clip.kind) == (None, "human")


def test_a_guests_recordings_move_to_the_account(olena, petras, recording):
    personal_data.move(olena, petras)
    assert Recording.objects.get().user == petras
    assert personal_data.export(olena)["recordings"] == []


def test_the_address_of_an_upload_is_the_one_exercises_use():
    assert reverse("media:recording") == URL
