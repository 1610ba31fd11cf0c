"""A program of its own: which phonemes espeak-ng really speaks, and where it stresses them, without keeping the sound.

Reads a JSON list of {text, phonemes} from standard input (phonemes: whether the text is mnemonics) and prints a JSON list
of espeak-ng's phoneme traces, one for each, in mnemonics. A process of its own because espeak-ng may crash.
"""

import ctypes
import json
import os
import sys
import tempfile

import espeakng_loader

SYNCHRONOUS, UTF8, PHONEMES, DONT_EXIT = 2, 1, 0x100, 0x8000
#: Trace mnemonics (and not IPA), with a bar between them.
MNEMONICS = 1 | ord("|") << 8


def main() -> int:
    asked = json.load(sys.stdin)
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    os.chdir(os.path.dirname(espeakng_loader.get_data_path()))
    if library.espeak_Initialize(SYNCHRONOUS, 0, b".", DONT_EXIT) <= 0 or library.espeak_SetVoiceByName(b"lt"):
        print("espeak-ng has no Lithuanian voice", file=sys.stderr)
        return 1
    c = ctypes.CDLL(None)
    c.fopen.restype = ctypes.c_void_p
    traces = []
    with tempfile.NamedTemporaryFile() as target:
        for each in asked:
            stream = ctypes.c_void_p(c.fopen(target.name.encode(), b"w"))
            library.espeak_SetPhonemeTrace(MNEMONICS, stream)
            text = (f"[[{each['text']}]]" if each["phonemes"] else each["text"]).encode() + b"\0"
            library.espeak_Synth(text, len(text), 0, 1, 0, UTF8 | (PHONEMES if each["phonemes"] else 0), None, None)
            library.espeak_Synchronize()
            library.espeak_SetPhonemeTrace(0, None)
            c.fclose(stream)
            with open(target.name, encoding="utf-8") as trace:
                traces.append(trace.read())
    json.dump(traces, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
