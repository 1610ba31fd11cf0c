"""Compiles the interface messages (.po, in git) into what Django reads (.mo), without GNU gettext."""

from pathlib import Path

import polib


def compile_messages(folder: Path) -> list[Path]:
    """Compile every .po under `folder` that is newer than its .mo; the paths written, in order."""
    written = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        polib.pofile(str(source)).save_as_mofile(str(target))
        written.append(target)
    return written
