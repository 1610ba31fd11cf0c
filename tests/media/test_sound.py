"""What is done to a sound: trimmed, levelled, slowed down, drawn, encoded; and what is refused."""

import subprocess
from itertools import pairwise

import pytest

from media import sound, speech


@pytest.fixture
def spoken(decoded):
    def say(text="Laba diena! Kuo galiu padėti?", voice="f"):
        return decoded(speech.Espeak().say(speech.Utterance("x", text, voice)).data)

    return say


def ebur128(segment) -> float:
    """Integrated loudness by ffmpeg's own meter, asked apart from the code under test."""
    command = [sound.FFMPEG, "-hide_banner", "-nostats", *sound.RAW_INPUT, "-af", "ebur128", "-f", "null", "-"]
    said = subprocess.run(command, input=segment.raw_data, capture_output=True, check=True).stderr.decode()
    return float(said.rsplit("I:", 1)[1].split()[0])


@pytest.mark.parametrize("db", [-35, -20, -3])
def test_a_quiet_and_a_loud_tone_come_out_equally_loud(decoded, tone, db):
    made = sound.render(tone(3, db=db))
    assert ebur128(decoded(made.mp3)) == pytest.approx(-16, abs=1)
    assert ebur128(decoded(made.opus)) == pytest.approx(-16, abs=1)


@pytest.mark.parametrize("voice", ["f", "m"])
def test_a_spoken_sentence_comes_out_at_minus_sixteen_without_clipping(decoded, spoken, voice):
    heard = decoded(sound.render(spoken(voice=voice)).mp3)
    assert ebur128(heard) == pytest.approx(-16, abs=1)
    assert heard.max_dBFS < -0.3


def test_a_word_shorter_than_a_second_is_as_loud_as_a_sentence(decoded, spoken):
    word, sentence = (sound.render(spoken(text)) for text in ("Ne.", "Laba diena! Kuo galiu padėti?"))
    assert word.duration < 1
    levels = [sound.voiced_level(decoded(made.mp3)) for made in (word, sentence)]
    assert levels[0] == pytest.approx(levels[1], abs=2)


def test_silence_around_is_cut_and_a_breath_is_left(tone):
    made = sound.trim(tone(2, before=1.5, after=2.5))
    assert 2000 <= len(made) <= 2000 + sound.LEAD_MS + sound.TAIL_MS + 20


def test_a_voice_that_begins_with_the_file_gets_a_breath_before_and_after(tone):
    made = sound.trim(tone(1))
    assert len(made) == pytest.approx(1000 + sound.LEAD_MS + sound.TAIL_MS, abs=10)
    assert made[:30].max == made[-100:].max == 0


def test_pauses_inside_stay(tone):
    assert len(sound.trim(tone(1) + tone(1, before=1))) >= 3000


def test_the_slow_version_lasts_a_third_longer_at_the_same_pitch(decoded, tone):
    made = sound.render(tone(3))
    normal, slow = decoded(made.mp3), decoded(made.slow_mp3)
    assert len(slow) / len(normal) == pytest.approx(1 / 0.75, rel=0.02)
    assert made.slow_duration == pytest.approx(len(slow) / 1000, abs=0.1)
    crossings = [_crossings(segment) / len(segment) for segment in (normal, slow)]
    assert crossings[0] == pytest.approx(crossings[1], rel=0.02)


def _crossings(segment) -> int:
    samples = segment.get_array_of_samples()
    return sum(1 for before, after in pairwise(samples) if before < 0 <= after)


def test_peaks_are_sixty_heights_that_follow_the_sound(tone):
    heights = sound.peaks(tone(1, db=-6) + tone(1, db=-20))
    assert len(heights) == sound.PEAKS
    assert max(heights) == 100
    assert min(heights) >= 0
    assert heights[10] > 3 * heights[50]


def test_joined_sounds_have_a_pause_between_them(tone):
    assert len(sound.join([tone(1), tone(2), tone(1)], pause_ms=300)) == pytest.approx(4600, abs=5)


def test_the_same_sound_gives_the_same_bytes(spoken):
    segment = spoken("Ačiū.")
    assert sound.render(segment) == sound.render(segment)


@pytest.mark.parametrize("container", ["webm", "ogg", "m4a", "mp3", "wav"])
def test_what_browsers_and_phones_record_can_be_read(decoded, file_of, tone, container):
    assert len(decoded(file_of(tone(2), container))) == pytest.approx(2000, abs=120)


PLAYLIST = b"#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10.0,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"


@pytest.mark.parametrize(
    "data",
    [
        PLAYLIST,
        b"ffconcat version 1.0\nfile /etc/hostname\n",
        b"<!doctype html><title>no sound</title>",
        b"",
        b"GIF89a" + bytes(2000),
        b"\x00\x00\x00\x1cftypisom"[:4],
    ],
)
def test_what_is_no_sound_is_told_by_its_first_bytes(decoded, data):
    with pytest.raises(sound.NotSound):
        decoded(data)


@pytest.mark.parametrize("head", [b"\x1aE\xdf\xa3", b"OggS", b"ID3", b"RIFF0000WAVE", b"\x00\x00\x00\x1cftypM4A "])
def test_a_playlist_behind_the_first_bytes_of_a_sound_is_broken_and_nothing_else_is_opened(decoded, head):
    with pytest.raises(sound.BrokenSound):
        decoded(head + PLAYLIST)


@pytest.mark.parametrize("container", ["webm", "m4a"])
def test_a_recording_that_breaks_off_is_refused(decoded, file_of, tone, container):
    data = file_of(tone(4), container)
    with pytest.raises(sound.BrokenSound):
        decoded(data[: len(data) * 6 // 10])


def test_too_long_and_too_large_are_told_apart_from_broken(file_of, tone):
    with pytest.raises(sound.TooLong):
        sound.decode(file_of(tone(4), "ogg"), max_bytes=10**7, max_seconds=3)
    with pytest.raises(sound.TooLong):
        sound.decode(file_of(tone(4), "wav"), max_bytes=1000, max_seconds=60)


def test_a_film_without_sound_and_a_silent_recording_are_refused(decoded):
    command = [sound.FFMPEG, "-loglevel", "error", "-f", "lavfi", "-i", "color=s=16x16:d=1", "-f", "webm", "pipe:1"]
    film = subprocess.run(command, capture_output=True, check=True).stdout
    with pytest.raises(sound.BrokenSound):
        decoded(film)
    with pytest.raises(sound.Silent):
        sound.render(sound.AudioSegment.silent(3000, frame_rate=sound.RATE))


def test_a_decoder_that_hangs_is_stopped(file_of, tone):
    with pytest.raises(sound.SoundTookTooLong):
        sound.decode(file_of(tone(4), "ogg"), max_bytes=10**7, max_seconds=60, timeout=0.001)
