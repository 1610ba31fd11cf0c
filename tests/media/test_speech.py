"""Who speaks: the file a person recorded, Piper where it is set up, espeak-ng otherwise; and that it is heard on this machine."""

import math
import statistics
import sys

import pytest

from media import sound, speech
from media.speech import Utterance

ASKED = Utterance(uid="a" * 16, text="Kokio dydžio jums reikia?", voice="f")


@pytest.mark.parametrize("voice", ["f", "m"])
def test_espeak_speaks_lithuanian_on_this_machine(decoded, voice):
    said = speech.Espeak().say(Utterance("x", "Vieną minutę, tuoj atnešiu mažesnę.", voice))
    heard = decoded(said.data)
    loud = [part for part in heard[::50] if part.dBFS > -40]
    assert not said.human
    assert 2 < len(heard) / 1000 < 6
    assert len(loud) > 20


def test_the_woman_and_the_man_speak_at_different_pitches(decoded):
    pitches = {
        voice: _pitch(decoded(speech.Espeak().say(Utterance("x", "Labai malonu.", voice)).data)) for voice in "fm"
    }
    assert pitches["f"] > 1.3 * pitches["m"]


def _pitch(segment) -> float:
    """Hz of the voice: the shortest lag at which a loud twentieth of a second resembles itself, in the middle of many."""
    samples = segment.low_pass_filter(500).get_array_of_samples()[::8]
    rate, size, found = sound.RATE // 8, 300, []
    for start in range(0, len(samples) - 2 * size, size):
        frame = samples[start : start + 2 * size]
        energy = [sum(value * value for value in frame[lag : lag + size]) for lag in range(size)]
        if energy[0] < size * 800**2:
            continue
        alike = {
            lag: sum(a * b for a, b in zip(frame, frame[lag : lag + size], strict=False))
            / math.sqrt(energy[0] * energy[lag] or 1)
            for lag in range(rate // 350, rate // 60)
        }
        found.append(rate / next(lag for lag, value in alike.items() if value > 0.9 * max(alike.values())))
    return statistics.median(found)


def test_lithuanian_letters_are_read_and_not_spelled(decoded):
    lengths = [
        len(decoded(speech.Espeak().say(Utterance("x", text, "f")).data))
        for text in ("Ąžuolas žalias", "Azuolas zalias")
    ]
    assert lengths[0] < 1.4 * lengths[1]


def test_phonemes_are_said_where_they_are_given(decoded):
    plain, spelled = (speech.Espeak().say(Utterance("x", "labas", "m", phonemes)).data for phonemes in ("", "la:b'as"))
    assert plain != spelled
    assert len(decoded(spelled)) > 300


def test_pauses_between_phonemes_become_the_punctuation_they_came_from():
    assert speech.bracketed("Lab'a d;ien'a _!_:: k'o: _: 'as _;_") == "[[Lab'a d;ien'a]]! [[k'o:]], [['as]]?"
    assert speech.bracketed("t'aIp") == "[[t'aIp]]."
    assert speech.bracketed("_: _::") == ""


def test_a_question_from_phonemes_sounds_otherwise_than_a_statement():
    asked, told = (speech.Espeak().say(Utterance("x", "ar", "f", said)) for said in ("ar t'aIp _;_", "ar t'aIp"))
    assert asked.data != told.data
    assert asked.phonemes == "ar t'aIp _;_"


def test_brackets_in_a_plain_text_are_no_phonemes(decoded):
    said = speech.Espeak().say(Utterance("x", "[[labas rytas]]", "m")).data
    assert len(decoded(said)) > 700


def test_the_same_text_is_said_in_the_same_way():
    assert speech.Espeak().say(ASKED) == speech.Espeak().say(ASKED)


def test_espeak_that_hangs_is_ended(monkeypatch, tmp_path):
    (tmp_path / "espeak.py").write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(speech, "__file__", str(tmp_path / "speech.py"))
    with pytest.raises(speech.SpeechError, match="not done after 1 seconds"):
        speech.Espeak(timeout=1).say(ASKED)


def test_espeak_that_crashes_is_an_error_and_not_the_end_of_the_site(monkeypatch, tmp_path):
    (tmp_path / "espeak.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    monkeypatch.setattr(speech, "__file__", str(tmp_path / "speech.py"))
    with pytest.raises(speech.SpeechError, match="no sound"):
        speech.Espeak().say(ASKED)


def test_espeak_finds_its_data_behind_a_very_long_path(decoded, monkeypatch, tmp_path):
    deep = tmp_path / ("d" * 120) / ("e" * 100)
    deep.mkdir(parents=True)
    data = deep / "espeak-ng-data"
    data.symlink_to(speech.espeakng_loader.get_data_path())
    monkeypatch.setattr(speech.espeakng_loader, "get_data_path", lambda: str(data))
    assert len(decoded(speech.Espeak().say(ASKED).data)) > 1000


def test_a_recorded_file_goes_before_every_voice(tmp_path):
    (tmp_path / f"{ASKED.uid}.ogg").write_bytes(b"OggS recorded")
    said = speech.first_to_say(ASKED, [speech.Recorded((tmp_path / "none", tmp_path)), speech.Espeak()])
    assert (said.provider, said.human, said.data) == ("file", True, b"OggS recorded")


def test_without_a_file_and_without_piper_espeak_speaks(tmp_path):
    said = speech.first_to_say(ASKED, [speech.Recorded((tmp_path,)), speech.Piper("", ""), speech.Espeak()])
    assert said.provider == "espeak"


def test_piper_is_told_the_text_and_its_sound_is_taken(tmp_path):
    program = tmp_path / "piper"
    program.write_text(f"#!{sys.executable}\nimport sys\nprint('RIFF', sys.argv[2], sys.stdin.read(), end='')\n")
    program.chmod(0o755)
    said = speech.Piper(str(program), "/voices/lt.onnx").say(ASKED)
    assert said.data.decode() == f"RIFF /voices/lt.onnx {ASKED.text}"


def test_when_piper_fails_the_next_one_speaks(tmp_path):
    assert speech.first_to_say(ASKED, [speech.Piper(str(tmp_path / "gone"), "x"), speech.Espeak()]).provider == "espeak"


def test_when_nobody_speaks_the_reasons_are_told(tmp_path):
    with pytest.raises(speech.NobodySpeaks, match=r"file: not recorded; piper: cannot be run"):
        speech.first_to_say(ASKED, [speech.Recorded((tmp_path,)), speech.Piper(str(tmp_path / "gone"), "x")])


def test_a_clip_has_the_same_name_wherever_its_text_comes_from():
    uid = speech.clip_uid("Kuo galiu padėti?", "f")
    assert uid == speech.clip_uid("  Kuo  galiu pade\u0307ti?\n", "f") == speech.clip_uid("Kuo galiu padėti?", "")
    assert uid != speech.clip_uid("Kuo galiu padėti?", "m")
    assert len(uid) == 16
    assert uid.isalnum()


def test_a_line_of_dots_cannot_be_said():
    assert not speech.can_be_said("…")
    assert speech.can_be_said("14:30")
