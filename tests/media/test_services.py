"""Clips are made for lines, built once, taken over from dead builders, recorded by people and built anew."""

import subprocess
from datetime import timedelta

import pytest
from django.db import DataError, IntegrityError, transaction
from django.utils import timezone

from media import services, sound, speech
from media.models import MAX_ATTEMPTS, Clip

pytestmark = pytest.mark.django_db


@pytest.fixture
def now():
    return timezone.now()


def files() -> list[str]:
    return sorted(path.name for path in services.sounds_folder().glob("??/*"))


def test_lines_become_clips_once(line, now):
    lines = [line("Laba diena!", accented="Labà dienà!"), line("Laba diena!", "m"), line("Laba  diena!"), line("…")]
    services.ensure_clips(lines=lines, now=now)
    services.ensure_clips(lines=lines, now=now)
    assert list(Clip.objects.order_by("voice").values_list("text", "voice", "state")) == [
        ("Laba diena!", "f", "missing"),
        ("Laba diena!", "m", "missing"),
    ]


def test_corrected_stress_marks_reach_the_clip(line, now):
    services.ensure_clips(lines=[line("Laba", accented="Lába")], now=now)
    services.ensure_clips(lines=[line("Laba", accented="Labà"), line("Labas")], now=now)
    services.ensure_clips(lines=[line("Laba")], now=now)
    assert Clip.objects.get(text="Laba").accented == "Labà"


def test_a_line_that_is_a_whole_text_is_refused(line, now):
    with pytest.raises(services.LineTooLong):
        services.ensure_clips(lines=[line("labas " * 200)], now=now)
    assert not Clip.objects.exists()


def test_clips_are_found_by_the_lines_as_they_are_written(line, now, django_assert_num_queries):
    lines = [line("Taip,  turime."), line("Ne.", "m"), line("Ačiū.", "")]
    services.ensure_clips(lines=lines[:2], now=now)
    with django_assert_num_queries(1):
        found = Clip.objects.for_lines(lines)
    assert set(found) == {("Taip,  turime.", "f"), ("Ne.", "m")}
    with django_assert_num_queries(0):
        assert Clip.objects.for_lines([]) == {}


def test_a_built_clip_is_ready_with_four_files(make_clip):
    clip = make_clip()
    assert (clip.state, clip.kind, clip.provider, clip.attempts, clip.error) == ("ready", "synthetic", "espeak", 1, "")
    assert files() == sorted([clip.mp3, clip.opus, clip.slow_mp3, clip.slow_opus])
    assert 0.5 < clip.duration < 3
    assert clip.slow_duration == pytest.approx(clip.duration / 0.75, abs=0.01)
    assert len(clip.peaks) == 60
    assert clip.urls.slow_opus == f"/sound/f/{clip.slow_opus}"


def test_building_twice_speaks_once_and_building_anew_gives_the_same_files(make_clip, espeak_calls, now):
    clip = make_clip()
    services.build_clip(uid=clip.uid, now=now)
    assert len(espeak_calls) == 1
    before = files()
    assert services.rebuild_synthetic() == 1
    again = services.build_clip(uid=clip.uid, now=now)
    assert len(espeak_calls) == 2
    assert (again.mp3, files()) == (clip.mp3, before)


def test_an_old_sound_plays_while_a_new_one_is_built(make_clip):
    clip = make_clip()
    services.rebuild(clips=Clip.objects.all())
    clip = Clip.objects.get(pk=clip.pk)
    assert clip.state == "missing"
    assert clip.is_playable
    assert clip.urls.mp3.startswith("/sound/f/")


def test_of_two_builders_one_builds(make_clip, now, monkeypatch):
    clip = make_clip(built=False)
    said = services.speech.first_to_say

    def say_while_another_comes(utterance, providers):
        with pytest.raises(services.AlreadyBuilding):
            services.build_clip(uid=clip.uid, now=now)
        return said(utterance, providers)

    monkeypatch.setattr(services.speech, "first_to_say", say_while_another_comes)
    assert services.build_clip(uid=clip.uid, now=now).attempts == 1


def test_a_builder_that_lost_its_lease_writes_nothing(make_clip, now, monkeypatch):
    clip = make_clip(built=False)
    said = services.speech.first_to_say
    later = now + timedelta(minutes=10)

    def say_very_slowly(utterance, providers):
        monkeypatch.setattr(services.speech, "first_to_say", said)
        assert services.take_work(now=later) == [clip.uid]
        services.build_clip(uid=clip.uid, now=later)
        return speech.Spoken("late", False, said(utterance, providers).data)

    monkeypatch.setattr(services.speech, "first_to_say", say_very_slowly)
    services.build_clip(uid=clip.uid, now=now)
    clip.refresh_from_db()
    assert (clip.provider, clip.state, clip.built_at, clip.attempts) == ("espeak", "ready", later, 2)


def test_work_is_given_out_once_and_again_when_its_message_is_lost(make_clip, now):
    clip = make_clip(built=False)
    assert services.take_work(now=now) == [clip.uid]
    assert services.take_work(now=now + timedelta(minutes=1)) == []
    assert services.take_work(now=now + timedelta(minutes=16)) == [clip.uid]


def test_work_of_a_dead_builder_is_given_out_again_when_its_lease_has_ended(make_clip, now, settings):
    clip = make_clip(built=False)
    services._claim(clip, now=now)
    assert services.take_work(now=now + timedelta(seconds=settings.SOUND_LEASE_SECONDS - 1)) == []
    assert services.take_work(now=now + timedelta(seconds=settings.SOUND_LEASE_SECONDS + 1)) == [clip.uid]


def test_a_text_that_kills_every_builder_is_given_up(make_clip, now):
    clip = make_clip(built=False)
    for hour in range(MAX_ATTEMPTS):
        assert services.take_work(now=now + timedelta(hours=hour)) == [clip.uid]
        services._claim(clip, now=now + timedelta(hours=hour))
    assert services.take_work(now=now + timedelta(days=1)) == []
    clip.refresh_from_db()
    assert (clip.state, clip.attempts) == ("failed", MAX_ATTEMPTS)


def test_what_cannot_be_said_fails_with_its_reason_and_is_tried_again_later(make_clip, now, settings):
    settings.SOUND_PROVIDERS = ["file"]
    clip = make_clip(built=False)
    with pytest.raises(services.NotBuilt):
        services.build_clip(uid=clip.uid, now=now)
    clip.refresh_from_db()
    assert clip.state == "failed"
    assert "file: not recorded" in clip.error
    assert services.take_work(now=now + timedelta(minutes=1)) == []
    settings.SOUND_PROVIDERS = ["espeak"]
    assert services.take_work(now=now + timedelta(minutes=3)) == [clip.uid]
    assert services.build_clip(uid=clip.uid, now=now + timedelta(minutes=3)).state == "ready"


def test_a_full_disk_fails_the_job_and_leaves_no_half_file(make_clip, now, monkeypatch):
    clip = make_clip(built=False)

    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(services.NotBuilt):
        services.build_clip(uid=clip.uid, now=now)
    clip.refresh_from_db()
    assert (clip.state, clip.mp3) == ("failed", "")
    assert "No space left" in clip.error
    assert files() == []


def test_a_human_recording_replaces_the_synthetic_voice_and_survives_rebuilding(make_clip, tone, file_of, olena, now):
    clip = make_clip()
    synthetic = clip.mp3
    clip = services.attach_human_recording(clip=clip, data=file_of(tone(2), "webm"), user=olena, now=now)
    assert (clip.kind, clip.recorded_by, clip.licence, clip.state) == ("human", olena, "CC BY-SA 4.0", "ready")
    assert clip.mp3 != synthetic
    assert services.rebuild_synthetic() == 0
    services.rebuild(clips=Clip.objects.all())
    rebuilt = services.build_clip(uid=clip.uid, now=now)
    assert (rebuilt.kind, rebuilt.mp3) == ("human", clip.mp3)


def test_a_bad_recording_changes_nothing(make_clip, tone, file_of, olena, now):
    clip = make_clip()
    good = services.attach_human_recording(clip=clip, data=file_of(tone(2), "webm"), user=olena, now=now)
    for data in (b"#EXTM3U\n", file_of(tone(4), "webm")[:3000]):
        with pytest.raises(sound.SoundError):
            services.attach_human_recording(clip=clip, data=data, user=olena, now=now)
    clip.refresh_from_db()
    assert clip.mp3 == good.mp3
    assert len(list(services.masters_folder().iterdir())) == 1


def test_a_second_recording_in_another_format_replaces_the_first(make_clip, tone, file_of, olena, now):
    clip = make_clip()
    services.attach_human_recording(clip=clip, data=file_of(tone(2), "webm"), user=olena, now=now)
    services.attach_human_recording(clip=clip, data=file_of(tone(3), "m4a"), user=olena, now=now)
    assert [path.name for path in services.masters_folder().iterdir()] == [f"{clip.uid}.m4a"]


def test_a_forgotten_recording_gives_way_to_the_synthetic_voice(make_clip, tone, file_of, olena, now):
    clip = make_clip()
    synthetic = clip.mp3
    services.attach_human_recording(clip=clip, data=file_of(tone(2), "webm"), user=olena, now=now)
    services.discard_human_recording(clip=clip)
    clip = services.build_clip(uid=clip.uid, now=now)
    assert (clip.kind, clip.mp3, clip.recorded_by, clip.licence) == ("synthetic", synthetic, None, "")


def test_recordings_that_come_with_the_content_are_used(make_clip, tone, file_of, settings):
    folder = settings.CONTENT_DIR / "sound"
    folder.mkdir(parents=True)
    (folder / f"{speech.clip_uid('Ačiū.', 'm')}.ogg").write_bytes(file_of(tone(1.5), "ogg"))
    clip = make_clip("Ačiū.", "m")
    assert (clip.kind, clip.provider) == ("human", "file")


def test_files_nobody_names_go_after_a_month(make_clip, now, line):
    clip = make_clip()
    stray = services.sounds_folder() / "ab" / "ab.mp3"
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"old")
    assert services.sweep_files(now=now) == 0
    assert services.sweep_files(now=now + timedelta(days=31)) == 1
    assert files() == sorted([clip.mp3, clip.opus, clip.slow_mp3, clip.slow_opus])


@pytest.mark.parametrize(
    "values",
    [
        {"state": "ready"},
        {"state": "building"},
        {"state": "elsewhere"},
        {"voice": "x"},
        {"kind": "robot"},
        {"mp3": "only.mp3", "duration": 1},
    ],
)
def test_the_database_refuses_a_clip_that_cannot_be(make_clip, values):
    clip = make_clip(built=False)
    # PostgreSQL already refuses a state too long for its column, as bad data.
    with pytest.raises((IntegrityError, DataError)), transaction.atomic():
        Clip.objects.filter(pk=clip.pk).update(**values)


def test_no_run_of_ffmpeg_guesses_what_it_reads(make_clip, tone, file_of, olena, now, monkeypatch):
    runs = []
    run = subprocess.run
    monkeypatch.setattr(
        subprocess, "run", lambda command, **options: runs.append((command, options)) or run(command, **options)
    )
    services.attach_human_recording(clip=make_clip(), data=file_of(tone(2), "webm"), user=olena, now=now)
    ours = [(command, options) for command, options in runs if "-hide_banner" in command]
    assert len(ours) >= 5
    for command, options in ours:
        before = command[: command.index("-i")]
        assert "-f" in before
        assert before[before.index("-protocol_whitelist") + 1] == "file,pipe"
        assert options["timeout"] > 0
