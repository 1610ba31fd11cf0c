"""Who says a text: a recorded file, Piper where an operator has it, espeak-ng otherwise. Each runs outside this process."""

import base64
import hashlib
import json
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import espeakng_loader

from lithuanian.phonemes import PAUSES
from lithuanian.phonemes.inventory import COMMA, EXCLAMATION, QUESTION, STOP

VOICES = ("f", "m")
SECONDS = 25


class SpeechError(RuntimeError):
    """No sound came of a text."""


class NotMine(SpeechError):
    """This provider has nothing for this text: the next one is asked."""


class NobodySpeaks(SpeechError):
    """Every provider was asked in vain."""


@dataclass(frozen=True)
class Utterance:
    """What is to be said: the plain text, espeak-ng phonemes when they are known (else ""), and by which voice, f or m.

    Phonemes are mnemonics as `lithuanian.phonemes.say` gives them: words and pauses, parted by spaces.
    """

    uid: str
    text: str
    voice: str
    phonemes: str = ""


@dataclass(frozen=True)
class Spoken:
    """A sound as its provider gave it: the bytes of a whole file, whether a person is heard in it, and the phonemes it was
    spoken from ("" where the provider read the text or took no notice of phonemes)."""

    provider: str
    human: bool
    data: bytes
    phonemes: str = ""


class Provider(Protocol):
    """Something that can say a text. Raises NotMine when it is another's turn, SpeechError when it fails."""

    name: str

    def say(self, utterance: Utterance) -> Spoken: ...


def spoken_form(text: str) -> str:
    """`text` as it identifies a sound: composed characters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def clip_uid(text: str, voice: str) -> str:
    """The name of the sound of `text` by `voice`: 16 letters and digits, always the same."""
    digest = hashlib.sha256(f"{voice_of(voice)}\n{spoken_form(text)}".encode()).digest()
    return base64.b32encode(digest[:10]).decode().lower()


def voice_of(voice: str | None) -> str:
    """`voice` where it is f or m, else f: lines need not say who speaks."""
    return voice if voice in VOICES else "f"


def can_be_said(text: str) -> bool:
    """Whether there is a letter or a digit in `text`."""
    return any(character.isalnum() for character in text)


def first_to_say(utterance: Utterance, providers: Sequence[Provider]) -> Spoken:
    """The sound of the first provider that gives one. Raises NobodySpeaks with what each of them said."""
    reasons = []
    for provider in providers:
        try:
            return provider.say(utterance)
        except SpeechError as reason:
            reasons.append(f"{provider.name}: {reason}")
    raise NobodySpeaks("; ".join(reasons) or "no provider is set")


@dataclass(frozen=True)
class Recorded:
    """Files that people recorded, `<uid>.<extension>`, in the first of `folders` that has one."""

    folders: tuple[Path, ...]
    extensions: tuple[str, ...] = ("wav", "webm", "ogg", "m4a", "mp3")
    name: str = "file"

    def say(self, utterance: Utterance) -> Spoken:
        for path in self._paths(utterance.uid):
            if path.is_file():
                return Spoken(self.name, True, path.read_bytes())
        raise NotMine("not recorded")

    def _paths(self, uid: str) -> Iterable[Path]:
        return (folder / f"{uid}.{extension}" for folder in self.folders for extension in self.extensions)


@dataclass(frozen=True)
class Espeak:
    """espeak-ng's Lithuanian from the espeakng-loader wheel: clear, robotic, always there."""

    name: str = "espeak"
    words_a_minute: int = 140
    timeout: int = SECONDS

    # Variants were chosen by pitch: f speaks about an octave above m.
    VARIANTS = {"f": ("lt+f2", 55), "m": ("lt+m3", 40)}

    def say(self, utterance: Utterance) -> Spoken:
        variant, pitch = self.VARIANTS[utterance.voice]
        asked = {
            "library": espeakng_loader.get_library_path(),
            "data": espeakng_loader.get_data_path(),
            "voice": variant,
            "rate": self.words_a_minute,
            "pitch": pitch,
            "text": bracketed(utterance.phonemes) if utterance.phonemes else utterance.text,
            "phonemes": bool(utterance.phonemes),
            "seconds": self.timeout,
        }
        program = Path(__file__).with_name("espeak.py")
        data = _run([sys.executable, "-I", "-S", str(program)], json.dumps(asked), timeout=self.timeout)
        return Spoken(self.name, False, data, utterance.phonemes)


@dataclass(frozen=True)
class Piper:
    """A Piper voice an operator has put on the machine: `binary` is run with `model` and told the text on standard input."""

    binary: str
    model: str
    name: str = "piper"
    timeout: int = SECONDS

    def say(self, utterance: Utterance) -> Spoken:
        if not (self.binary and self.model):
            raise NotMine("not set up")
        command = [self.binary, "--model", self.model, "--output_file", "-"]
        return Spoken(self.name, False, _run(command, utterance.text, timeout=self.timeout))


_PUNCTUATION = {COMMA: ",", STOP: ".", QUESTION: "?", EXCLAMATION: "!"}


def bracketed(phonemes: str) -> str:
    """`phonemes` as espeak-ng reads them in a text. Each pause becomes the punctuation it came from and stands outside the
    brackets: the voice then lets a question rise and a sentence fall. `l'a _: b'a _;_` gives `[[l'a]], [[b'a]]?`."""
    parts: list[str] = []
    words: list[str] = []
    for word in [*phonemes.split(), STOP]:
        if word not in PAUSES:
            words.append(word)
        elif words:
            parts.append(f"[[{' '.join(words)}]]{_PUNCTUATION[word]}")
            words = []
    return " ".join(parts)


def _run(command: list[str], text: str, *, timeout: int) -> bytes:
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as late:
        raise SpeechError(f"not done after {timeout} seconds") from late
    except OSError as missing:
        raise SpeechError(f"cannot be run: {missing.strerror}") from missing
    if done.returncode != 0 or not done.stdout:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise SpeechError(said[-1][:200] if said else f"ended with {done.returncode} and no sound")
    return done.stdout
