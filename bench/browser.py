"""The machine's own Chromium, without calls to anybody."""

import os
import shutil


def chromium() -> str:
    """The path of Chromium or Chrome. Raises RuntimeError where there is none."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        raise RuntimeError("Chromium is needed for this measure: apt install chromium")
    return found


def chromium_arguments() -> dict:
    """How Playwright launches it."""
    quiet = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync")  # fmt: skip
    return {"executable_path": chromium(), "args": list(quiet)}
