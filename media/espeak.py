"""A program of its own, run as a child process by `media.speech`: says one text with libespeak-ng, writes a WAV to standard output.

espeak-ng is under the GPL and may crash or hang on odd input: it never runs inside the site. Reads a JSON object from
standard input: library, data (folder), voice, rate (words a minute), pitch (0-100), text, phonemes (bool), seconds.
Source: espeak-ng `speak_lib.h`.
"""

import ctypes
import io
import json
import os
import signal
import sys
import wave

SYNCHRONOUS, RATE, PITCH, UTF8, PHONEMES, DONT_EXIT = 2, 1, 3, 1, 0x100, 0x8000


def main() -> int:
    asked = json.load(sys.stdin)
    if hasattr(signal, "alarm"):
        signal.alarm(asked["seconds"])  # ends by itself even when nobody is left to wait for it
    library = ctypes.CDLL(asked["library"])
    # The library keeps its folder in 160 bytes and crashes on a longer one: go there and say "here".
    os.chdir(os.path.dirname(asked["data"]))
    sample_rate = library.espeak_Initialize(SYNCHRONOUS, 0, b".", DONT_EXIT)
    if sample_rate <= 0:
        print("espeak-ng found no data", file=sys.stderr)
        return 1
    # The breath in a voice is random, seeded by the clock: with a seed of our own the same text gives the same bytes.
    if hasattr(library, "espeak_ng_SetRandSeed"):
        library.espeak_ng_SetRandSeed(ctypes.c_long(1))
    samples = bytearray()

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
    def receive(wave_data: object, count: int, events: object) -> int:
        if count > 0:
            samples.extend(ctypes.string_at(wave_data, count * 2))  # type: ignore[arg-type]
        return 0

    library.espeak_SetSynthCallback(receive)
    if library.espeak_SetVoiceByName(asked["voice"].encode()) != 0:
        print("espeak-ng has no such voice", file=sys.stderr)
        return 1
    library.espeak_SetParameter(RATE, asked["rate"], 0)
    library.espeak_SetParameter(PITCH, asked["pitch"], 0)
    text = asked["text"].encode() + b"\0"
    library.espeak_Synth(text, len(text), 0, 1, 0, UTF8 | (PHONEMES if asked["phonemes"] else 0), None, None)
    library.espeak_Synchronize()
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sample_rate)
        file.writeframes(bytes(samples))
    sys.stdout.buffer.write(target.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main())
