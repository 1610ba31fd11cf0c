"""Clips are spoken from the phonemes of their text with stress marks, and anew when marks or rules change."""

import os
import time
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from lithuanian.phonemes import VERSION, say
from media import models, services, speech
from media.models import Clip

pytestmark = pytest.mark.django_db

TEXT, MARKED = "Laba diena!", "Labà dienà!"


def made_by_an_older_release(clip: Clip) -> Clip:
    """`clip` as a release without phonemes left it: spoken from the plain text, nothing noted."""
    plain = Clip.objects.filter(pk=clip.pk)
    plain.update(accented="", rules=0, state="missing")
    services.build_clip(uid=clip.uid, now=timezone.now())
    plain.update(accented=MARKED, rules=0, spoken_as="")
    return plain.get()


def test_a_text_with_marks_is_spoken_from_its_phonemes(make_clip):
    marked, plain = make_clip(accented=MARKED), make_clip(voice="m")
    assert marked.spoken_as == say(MARKED) == "Lab'a d;ien'a _!_::"
    assert (plain.spoken_as, plain.rules, marked.rules) == ("", VERSION, VERSION)


@pytest.mark.parametrize(
    ("text", "accented"),
    [
        (TEXT, ""),
        (TEXT, "Labà diena!"),
        (TEXT, "Lãbas rýtas!"),
    ],
)
def test_without_every_mark_or_with_those_of_another_text_the_plain_text_is_read(text, accented, make_clip):
    assert make_clip(text, accented=accented, built=False).mnemonics == ""


def test_an_editor_knows_better_than_the_rules(make_clip):
    clip = make_clip(accented=MARKED, built=False)
    clip.phonemes = "l;ab'a"
    clip.save()
    assert services.build_clip(uid=clip.uid, now=timezone.now()).spoken_as == "l;ab'a"


def test_a_voice_that_reads_text_is_not_asked_for_phonemes(make_clip, monkeypatch):
    said = speech.Espeak().say(speech.Utterance("x", TEXT, "f")).data
    monkeypatch.setattr(services, "providers", lambda: [Reader(said)])
    clip = make_clip(accented=MARKED)
    assert (clip.provider, clip.spoken_as) == ("reader", "")
    Clip.objects.update(rules=0)
    assert services.mark_outdated() == 0


class Reader:
    name = "reader"

    def __init__(self, data: bytes):
        self.data = data

    def say(self, utterance: speech.Utterance) -> speech.Spoken:
        return speech.Spoken(self.name, False, self.data)


def test_one_command_builds_anew_what_an_older_release_made_and_then_nothing(make_clip, capsys, espeak_calls, client):
    clip = made_by_an_older_release(make_clip(accented=MARKED))
    same = make_clip("Taip.")
    Clip.objects.filter(pk=same.pk).update(rules=0)
    espeak_calls.clear()
    call_command("build_sound")
    assert espeak_calls == [TEXT]
    rebuilt = Clip.objects.get(pk=clip.pk)
    assert (rebuilt.spoken_as, rebuilt.rules, rebuilt.state) == (say(MARKED), VERSION, "ready")
    assert rebuilt.mp3 != clip.mp3
    assert rebuilt.urls.mp3 == f"/sound/f/{rebuilt.mp3}"
    assert client.get(reverse("media:clip", args=[clip.uid])).url == rebuilt.urls.mp3
    call_command("build_sound")
    assert espeak_calls == [TEXT]
    assert capsys.readouterr().out.splitlines() == ["1 built, 0 failed", "0 built, 0 failed"]


def test_pages_that_name_the_old_file_find_it_for_another_month(make_clip):
    clip = made_by_an_older_release(make_clip(accented=MARKED))
    old = services.sound_path(clip.mp3)
    long_ago = time.time() - 40 * 24 * 60 * 60
    os.utime(old, (long_ago, long_ago))
    call_command("build_sound")
    assert services.sweep_files(now=timezone.now()) == 0
    assert old.is_file()
    services.sweep_files(now=timezone.now() + timedelta(days=31))
    assert not old.exists()


def test_corrected_marks_have_the_sound_built_anew_by_the_workers(make_clip, line):
    clip = make_clip(accented="Lába díena!")
    services.ensure_clips(lines=[line(TEXT, accented=MARKED)], now=timezone.now())
    assert services.take_work(now=timezone.now()) == [clip.uid]
    assert Clip.objects.get().is_playable
    assert services.build_clip(uid=clip.uid, now=timezone.now()).spoken_as == say(MARKED)
    assert services.take_work(now=timezone.now()) == []


def test_newer_rules_have_only_those_sounds_built_anew_that_change(make_clip, monkeypatch):
    changed, same = make_clip(accented=MARKED), make_clip("Taip.", accented="Taĩp.")
    monkeypatch.setattr(models, "VERSION", VERSION + 1)
    monkeypatch.setattr(services.phonemes, "VERSION", VERSION + 1)
    monkeypatch.setattr(models, "say", lambda accented: say(accented).replace("L", "l;"))
    assert services.mark_outdated() == 1
    assert Clip.objects.get(pk=changed.pk).state == "missing"
    assert Clip.objects.get(pk=same.pk).state == "ready"
    services.build_clip(uid=changed.uid, now=timezone.now())
    assert services.mark_outdated() == 0


def test_a_human_recording_is_never_built_anew(make_clip, tone, file_of, olena, espeak_calls):
    clip = made_by_an_older_release(make_clip(accented=MARKED))
    human = services.attach_human_recording(clip=clip, data=file_of(tone(2), "webm"), user=olena, now=timezone.now())
    espeak_calls.clear()
    call_command("build_sound")
    kept = Clip.objects.get()
    assert (kept.mp3, kept.kind, kept.spoken_as, espeak_calls) == (human.mp3, "human", "", [])


def test_marks_corrected_while_the_old_ones_are_spoken_are_not_forgotten(make_clip, line, monkeypatch):
    clip = make_clip(accented="Lába díena!", built=False)
    first_to_say = speech.first_to_say

    def corrected_meanwhile(utterance, providers):
        services.ensure_clips(lines=[line(TEXT, accented=MARKED)], now=timezone.now())
        return first_to_say(utterance, providers)

    monkeypatch.setattr(speech, "first_to_say", corrected_meanwhile)
    services.build_clip(uid=clip.uid, now=timezone.now())
    assert services.mark_outdated() == 1


def test_looking_for_outdated_sounds_costs_two_queries_when_there_are_none(make_clip, django_assert_max_num_queries):
    make_clip(accented=MARKED)
    with django_assert_max_num_queries(3):
        assert services.mark_outdated(limit=200) == 0
