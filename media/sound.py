"""What is done to a sound: decode, trim, level, slow down, join, draw and encode. Knows nothing of where sounds come from or go.

Sounds are pydub segments of 48 kHz, mono, 16 bit. Everything that arrives from outside goes through `decode`, which names
the container itself: left to guess, ffmpeg would follow a playlist posing as a sound to other files and hosts.
"""

import math
import re
import subprocess
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg

with warnings.catch_warnings():
    # pydub looks for ffmpeg on the path when it is imported; ours comes with the wheel and is set below.
    warnings.simplefilter("ignore")
    from pydub import AudioSegment, audio_segment
    from pydub.silence import detect_leading_silence

FFMPEG = imageio_ffmpeg.get_ffmpeg_exe()
AudioSegment.converter = FFMPEG
audio_segment.mediainfo_json = lambda *args, **kwargs: None  # there is no ffprobe in the wheel, and no need of one

RATE = 48_000
TARGET_LUFS = -16.0
CEILING_DB = -1.5
SHORT_MS = 1_000
SHORT_RMS_DB = -15.5
SHORT_LIMITED_DB = 4.0
SLOW = 0.75
LEAD_MS, TAIL_MS = 40, 120
PEAKS = 60
TIMEOUT = 30.0

# What a file of each container begins with, and the only demuxer it is then read by.
SIGNATURES = (
    (re.compile(rb"\x1aE\xdf\xa3"), "matroska"),
    (re.compile(rb"OggS"), "ogg"),
    (re.compile(rb"RIFF....WAVE", re.DOTALL), "wav"),
    (re.compile(rb"....ftyp", re.DOTALL), "mov"),
    (re.compile(rb"ID3|\xff[\xfb\xfa\xf3\xf2]"), "mp3"),
)
# A file that ends early still gives its beginning; ffmpeg then succeeds and says one of these.
BROKEN = re.compile(
    r"File ended prematurely|partial file|Error submitting packet|Invalid data found|moov atom not found"
)


class SoundError(ValueError):
    """A sound that cannot be used; `code` says why."""

    code = "broken"


class NotSound(SoundError):
    """The bytes are no sound in a container we read."""

    code = "not_sound"


class BrokenSound(SoundError):
    """The container is right, what is in it cannot be decoded to its end."""


class TooLong(SoundError):
    """Lasts longer, or weighs more, than is allowed."""

    code = "too_long"


class Silent(SoundError):
    """Nothing is heard in it."""

    code = "silent"


class SoundTookTooLong(SoundError):
    """ffmpeg did not finish in time."""

    code = "timeout"


@dataclass(frozen=True)
class Rendering:
    """A finished sound: encoded bytes at both speeds, seconds, and the heights (0-100) its wave is drawn with."""

    duration: float
    slow_duration: float
    peaks: tuple[int, ...]
    mp3: bytes
    opus: bytes
    slow_mp3: bytes
    slow_opus: bytes


def container(data: bytes) -> str:
    """The ffmpeg demuxer for `data`, told from its first bytes alone. Raises NotSound."""
    for signature, demuxer in SIGNATURES:
        if signature.match(data):
            return demuxer
    raise NotSound("The file is not a sound recording.")


def decode(data: bytes, *, max_bytes: int, max_seconds: float, timeout: float = TIMEOUT) -> AudioSegment:
    """`data` (webm, ogg, m4a, mp3 or wav) as a segment. Raises NotSound, BrokenSound, TooLong, SoundTookTooLong."""
    if len(data) > max_bytes:
        raise TooLong(f"The file is larger than {max_bytes} bytes.")
    demuxer = container(data)
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        source = Path(folder) / "in"  # a file, not a pipe: m4a keeps its index at the end
        source.write_bytes(data)
        # One second more than allowed, so that what is too long shows and is never decoded whole.
        raw, said = _ffmpeg(
            ["-f", demuxer, "-protocol_whitelist", "file,pipe", "-i", str(source)],
            ["-map", "0:a:0", "-t", str(max_seconds + 1), *PCM, "pipe:1"],
            timeout=timeout,
        )
    if BROKEN.search(said):
        raise BrokenSound("The recording is damaged or incomplete.")
    segment = AudioSegment(data=raw, sample_width=2, frame_rate=RATE, channels=1)
    if len(segment) > max_seconds * 1000:
        raise TooLong(f"The recording is longer than {max_seconds:g} seconds.")
    return segment


def trim(segment: AudioSegment) -> AudioSegment:
    """`segment` without the silence around it, with a breath left before and after. Raises Silent."""
    if segment.max_dBFS == -math.inf or segment.max_dBFS < -50:
        raise Silent("Nothing is heard in the recording.")
    threshold = max(segment.max_dBFS - 38, -55)
    start = detect_leading_silence(segment, silence_threshold=threshold, chunk_size=5)
    end = len(segment) - detect_leading_silence(segment.reverse(), silence_threshold=threshold, chunk_size=5)
    kept = segment[max(0, start - LEAD_MS) : end + TAIL_MS].fade_in(5).fade_out(10)
    # A voice that begins or ends with the file gets its breath too: loudspeakers swallow the first instant.
    before, after = max(0, LEAD_MS - start), max(0, TAIL_MS - (len(segment) - end))
    return AudioSegment.silent(before, frame_rate=RATE) + kept + AudioSegment.silent(after, frame_rate=RATE)


def gain(segment: AudioSegment) -> float:
    """Decibels that bring `segment` to -16 LUFS (EBU R128) behind our limiter; under a second, where that is unsure, by RMS and peak."""
    if len(segment) < SHORT_MS:
        return min(SHORT_RMS_DB - voiced_level(segment), CEILING_DB + SHORT_LIMITED_DB - float(segment.max_dBFS))
    wanted = TARGET_LUFS - loudness(segment)
    for _ in range(3):
        if segment.max_dBFS + wanted <= CEILING_DB:
            break
        # The limiter takes some of the gain back: measure what is left and ask for the rest.
        missing = TARGET_LUFS - loudness(segment, through=limited(wanted))
        if abs(missing) < 0.3:
            break
        wanted += missing
    return wanted


def limited(decibels: float) -> str:
    """The ffmpeg filters that lift a sound and hold its few sharpest peaks under -1.5 dB."""
    return f"volume={decibels:.2f}dB,alimiter=limit={10 ** (CEILING_DB / 20):.4f}:level=disabled:latency=1"


def loudness(segment: AudioSegment, *, through: str = "anull") -> float:
    """Integrated loudness in LUFS (EBU R128) after the filters `through`. Raises Silent."""
    # The measure of loudnorm without its detour over 192 kHz: the same figure for a third of the time.
    _, said = _ffmpeg(
        [*RAW_INPUT], ["-af", f"{through},ebur128", "-f", "null", "-"], stdin=segment.raw_data, level="info"
    )
    measured = float(re.findall(r"\bI:\s+(\S+) LUFS", said)[-1])
    if not math.isfinite(measured) or measured <= -70:
        raise Silent("Nothing is heard in the recording.")
    return measured


def voiced_level(segment: AudioSegment) -> float:
    """RMS in dB of the parts of `segment` that are heard: those within 20 dB of its loudest 10 milliseconds."""
    powers = [part.rms**2 for part in segment[::10]]
    heard = [power for power in powers if power * 100 >= max(powers)]
    return 10 * math.log10(max(sum(heard) / len(heard), 1)) - 20 * math.log10(segment.max_possible_amplitude)


def join(segments: list[AudioSegment], *, pause_ms: int = 400) -> AudioSegment:
    """`segments` one after another with a pause between them."""
    joined = AudioSegment.empty().set_frame_rate(RATE)
    for number, segment in enumerate(segments):
        joined += (AudioSegment.silent(pause_ms, frame_rate=RATE) if number else AudioSegment.empty()) + segment
    return joined


def peaks(segment: AudioSegment, *, count: int = PEAKS) -> tuple[int, ...]:
    """`count` heights from 0 to 100, the loudest being 100, one for each equal part of `segment`."""
    parts = [segment[i * len(segment) // count : (i + 1) * len(segment) // count] for i in range(count)]
    heights = [part.max if len(part) else 0 for part in parts]
    top = max(heights) or 1
    return tuple(round(100 * height / top) for height in heights)


def render(segment: AudioSegment) -> Rendering:
    """`segment` trimmed, levelled and encoded at both speeds, in two to five short runs of ffmpeg. The same sound gives the same bytes."""
    trimmed = trim(segment)
    graph = f"[0:a]{limited(gain(trimmed))},asplit=3[mp3][opus][s];[s]atempo={SLOW},asplit=2[slow_mp3][slow_opus]"
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        names = ("mp3", "opus", "slow_mp3", "slow_opus")
        outputs: list[str] = ["-filter_complex", graph]
        for name in names:
            outputs += ["-map", f"[{name}]", *(MP3 if name.endswith("mp3") else OPUS), str(Path(folder) / name)]
        _ffmpeg([*RAW_INPUT], outputs, stdin=trimmed.raw_data)
        files = {name: (Path(folder) / name).read_bytes() for name in names}
    seconds = len(trimmed) / 1000
    return Rendering(round(seconds, 3), round(seconds / SLOW, 3), peaks(trimmed), **files)


def render_mp3(segment: AudioSegment) -> tuple[bytes, float]:
    """A learner's own recording: trimmed, levelled, as mp3, which every browser plays; and its seconds."""
    trimmed = trim(segment)
    data, _ = _ffmpeg([*RAW_INPUT], ["-af", limited(gain(trimmed)), *MP3, "pipe:1"], stdin=trimmed.raw_data)
    return data, len(trimmed) / 1000


RAW_INPUT = ("-f", "s16le", "-ar", str(RATE), "-ac", "1", "-protocol_whitelist", "file,pipe", "-i", "pipe:0")
PCM = ("-f", "s16le", "-ar", str(RATE), "-ac", "1")
# bitexact: no encoder's name, no random serial number, so that a sound's name can be the hash of its bytes.
EXACT = ("-map_metadata", "-1", "-flags", "+bitexact", "-fflags", "+bitexact")
MP3 = (*EXACT, "-c:a", "libmp3lame", "-ar", "24000", "-ac", "1", "-b:a", "48k", "-id3v2_version", "0", "-f", "mp3")
OPUS = (*EXACT, "-c:a", "libopus", "-ac", "1", "-b:a", "24k", "-application", "voip", "-f", "ogg")


def _ffmpeg(
    before: list[str], after: list[str], *, stdin: bytes = b"", timeout: float = TIMEOUT, level: str = "error"
) -> tuple[bytes, str]:
    """Runs ffmpeg once; its standard output and what it said. Raises BrokenSound, SoundTookTooLong."""
    command = [FFMPEG, "-hide_banner", "-nostats", "-y", "-loglevel", level, "-threads", "1", *before, "-vn", *after]
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as late:
        raise SoundTookTooLong(f"Not done after {timeout:g} seconds.") from late
    said = done.stderr.decode(errors="replace")
    if done.returncode != 0:
        raise BrokenSound("The recording is damaged or incomplete.") from RuntimeError(said[-500:])
    return done.stdout, said
