"""System checks of sound: who speaks, and where private files lie."""

import shutil
from pathlib import Path
from typing import Any

import espeakng_loader
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

KNOWN = ("file", "piper", "espeak")


@register(Tags.compatibility)
def somebody_speaks(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The providers named exist and can be run."""
    found: list[CheckMessage] = []
    unknown = [name for name in settings.SOUND_PROVIDERS if name not in KNOWN]
    if unknown or not settings.SOUND_PROVIDERS:
        hint = f"Write some of {', '.join(KNOWN)}, separated by commas, or leave it out."
        found.append(Error(f"SOUND_PROVIDERS names {', '.join(unknown) or 'nobody'}.", hint=hint, id="media.E001"))
    if bool(settings.PIPER_BINARY) != bool(settings.PIPER_VOICE):
        hint = "Piper needs both: the program in PIPER_BINARY and the .onnx file of a voice in PIPER_VOICE."
        found.append(Error("Only one of PIPER_BINARY and PIPER_VOICE is set.", hint=hint, id="media.E002"))
    elif settings.PIPER_BINARY and not (shutil.which(settings.PIPER_BINARY) and Path(settings.PIPER_VOICE).is_file()):
        hint = "Check the two paths, or leave both out: espeak-ng speaks then."
        found.append(Error("PIPER_BINARY cannot be run or PIPER_VOICE is no file.", hint=hint, id="media.E003"))
    if "espeak" in settings.SOUND_PROVIDERS and not Path(espeakng_loader.get_library_path()).is_file():
        hint = "There is no wheel of espeakng-loader for this machine: record in the studio or set up Piper."
        found.append(Warning("espeak-ng is not installed, so nobody speaks synthetically.", hint=hint, id="media.W004"))
    if settings.SOUND_LEASE_SECONDS < 1:
        hint = "Write how many seconds a worker may be silent, such as 120."
        found.append(Error("SOUND_LEASE_SECONDS must be at least 1.", hint=hint, id="media.E005"))
    return found


@register(Tags.files)
def private_files_are_private(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Learners' recordings do not lie where a web server hands out files."""
    private, public = Path(settings.PRIVATE_ROOT).resolve(), Path(settings.MEDIA_ROOT).resolve()
    if private == public or public in private.parents:
        hint = "Set PRIVATE_ROOT to a folder beside MEDIA_ROOT, not inside it."
        return [Error("PRIVATE_ROOT lies in MEDIA_ROOT.", hint=hint, id="media.E006")]
    return []
