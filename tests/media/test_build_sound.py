"""`manage.py build_sound` and the checks of the settings of sound."""

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command

from media.models import Clip


@pytest.mark.django_db
def test_the_command_builds_what_is_missing(make_clip, capsys, espeak_calls):
    make_clip("Laba diena!", built=False)
    make_clip("Ačiū.", "m", built=False)
    call_command("build_sound")
    call_command("build_sound", "--missing")
    assert Clip.objects.by_state() == {"missing": 0, "queued": 0, "building": 0, "ready": 2, "failed": 0}
    assert len(espeak_calls) == 2
    assert capsys.readouterr().out.splitlines() == ["2 built, 0 failed", "0 built, 0 failed"]


@pytest.mark.django_db
def test_one_command_builds_every_synthetic_sound_anew(make_clip, espeak_calls):
    make_clip()
    call_command("build_sound", "--rebuild-synthetic")
    assert espeak_calls == ["Laba diena!"] * 2


@pytest.mark.django_db
def test_what_cannot_be_built_is_named_and_tried_again_with_all(make_clip, settings):
    make_clip(built=False)
    settings.SOUND_PROVIDERS = ["file"]
    with pytest.raises(CommandError, match="Laba diena!: NobodySpeaks"):
        call_command("build_sound")
    settings.SOUND_PROVIDERS = ["espeak"]
    call_command("build_sound", "--all")
    assert Clip.objects.get().state == "ready"


def found(tag: str) -> list[str]:
    return [message.id for message in run_checks(tags=[tag]) if message.id.startswith("media.")]


def test_good_settings_pass(settings):
    assert found("compatibility") == found("files") == []


@pytest.mark.parametrize(
    ("names", "id"),
    [
        ({"SOUND_PROVIDERS": ["espeak", "parrot"]}, "media.E001"),
        ({"SOUND_PROVIDERS": []}, "media.E001"),
        ({"PIPER_BINARY": "/usr/bin/piper"}, "media.E002"),
        ({"PIPER_BINARY": "/nowhere/piper", "PIPER_VOICE": "/nowhere/lt.onnx"}, "media.E003"),
        ({"SOUND_LEASE_SECONDS": 0}, "media.E005"),
    ],
)
def test_a_bad_setting_is_an_error(settings, names, id):
    for name, value in names.items():
        setattr(settings, name, value)
    assert found("compatibility") == [id]


def test_private_files_under_the_public_folder_are_an_error(settings):
    settings.PRIVATE_ROOT = settings.MEDIA_ROOT / "private"
    assert found("files") == ["media.E006"]
