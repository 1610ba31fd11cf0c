"""Sounds to test with, and private files of the test's own."""

import os
import subprocess
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from pydub.generators import Sine

from media import services, sound, speech
from media.models import Clip

# Playwright's loop runs in this thread; Django would take the tests' own queries beside it for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture(autouse=True)
def private_files_of_its_own(settings, tmp_path):
    settings.PRIVATE_ROOT = tmp_path / "private"
    settings.CONTENT_DIR = tmp_path / "content"


@pytest.fixture
def editor(rasa):
    """Rasa with what the group Editors may do to clips and pictures."""
    names = ["view_clip", "change_clip", "view_picture", "add_picture", "change_picture"]
    rasa.groups.get(name="Editors").permissions.add(*Permission.objects.filter(codename__in=names))
    return rasa


@pytest.fixture
def line():
    """line("Taip.", "m") is something a page wants said."""
    return _line


def _line(text: str, voice: str = "f", accented: str = "") -> SimpleNamespace:
    return SimpleNamespace(text=text, voice=voice, accented=accented)


@pytest.fixture
def tone():
    """tone(2.0, before=1.0, after=1.0, db=-20) is a segment of 440 Hz with silence around it."""
    return _tone


def _tone(seconds: float = 2.0, *, before: float = 0.0, after: float = 0.0, db: float = -20.0):
    heard = Sine(440, sample_rate=sound.RATE).to_audio_segment(duration=round(seconds * 1000), volume=db)
    quiet = [sound.AudioSegment.silent(round(length * 1000), frame_rate=sound.RATE) for length in (before, after)]
    return quiet[0] + heard + quiet[1]


@pytest.fixture
def file_of():
    """file_of(segment, "webm"): as a browser or a phone would have recorded it; webm, ogg, m4a, mp3 or wav."""
    return _file_of


def _file_of(segment, container: str) -> bytes:
    codecs = {
        "webm": ["-c:a", "libopus", "-f", "webm"],
        "ogg": ["-c:a", "libopus", "-f", "ogg"],
        "m4a": ["-c:a", "aac", "-movflags", "frag_keyframe+empty_moov", "-f", "mp4"],
        "mp3": ["-c:a", "libmp3lame", "-f", "mp3"],
        "wav": ["-f", "wav"],
    }
    command = [sound.FFMPEG, "-loglevel", "error", *sound.RAW_INPUT, *codecs[container], "pipe:1"]
    return subprocess.run(command, input=segment.raw_data, capture_output=True, check=True).stdout


@pytest.fixture
def decoded():
    """decoded(bytes) is the segment in a sound file."""
    return _decoded


def _decoded(data: bytes):
    return sound.decode(data, max_bytes=50_000_000, max_seconds=120)


@pytest.fixture
def espeak_calls(monkeypatch) -> list[str]:
    """The texts the synthetic voice is asked to say, as they are asked."""
    asked: list[str] = []
    say = speech.Espeak.say

    def counted(self, utterance):
        asked.append(utterance.text)
        return say(self, utterance)

    monkeypatch.setattr(speech.Espeak, "say", counted)
    return asked


@pytest.fixture
def make_clip(db):
    """make_clip("Laba diena!") is its clip, built unless built=False; accented="Labà dienà!" gives it stress marks."""

    def make(text: str = "Laba diena!", voice: str = "f", *, accented: str = "", built: bool = True):
        services.ensure_clips(lines=[_line(text, voice, accented=accented)], now=timezone.now())
        uid = speech.clip_uid(text, voice)
        return services.build_clip(uid=uid, now=timezone.now()) if built else Clip.objects.get(uid=uid)

    return make
