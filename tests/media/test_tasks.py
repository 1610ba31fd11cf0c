"""The messages of background work: each waiting clip gets one, and the timetable knows when to look."""

import pytest
from django.conf import settings

from config.celery import app
from media import services, tasks
from media.models import Clip

pytestmark = pytest.mark.django_db


def test_a_look_round_builds_what_waits(make_clip):
    clip = make_clip(built=False)
    tasks.queue_clips()
    clip.refresh_from_db()
    assert clip.state == "ready"


def test_a_second_message_for_the_same_clip_does_nothing(make_clip, espeak_calls):
    clip = make_clip(built=False)
    tasks.build_clip(clip.uid)
    tasks.build_clip(clip.uid)
    assert len(espeak_calls) == 1


def test_a_clip_that_cannot_be_built_does_not_stop_the_worker(make_clip, settings):
    settings.SOUND_PROVIDERS = ["file"]
    clip = make_clip(built=False)
    tasks.build_clip(clip.uid)
    assert Clip.objects.get(pk=clip.pk).state == "failed"


def test_the_timetable_of_every_app_is_beats_timetable():
    for name, entry in tasks.SCHEDULE.items():
        assert app.conf.beat_schedule[name] == entry
        assert entry["task"] in app.tasks
    assert tasks.SCHEDULE["sound: tell workers of clips to build"]["schedule"] < settings.SOUND_LEASE_SECONDS / 2


def test_sweeping_runs_over_an_empty_folder():
    tasks.sweep_files()
    assert not services.sounds_folder().exists()
