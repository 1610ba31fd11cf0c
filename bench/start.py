"""How long `make run` takes until the front page answers: the first time in a fresh clone, and again."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path

from bench.figures import Figure
from bench.servers import ROOT, free_port

COLD_LIMIT, WARM_LIMIT = 180, 15


def seconds_to_answer(clone: Path, environment: dict[str, str]) -> float:
    port = free_port()
    started = time.monotonic()
    process = subprocess.Popen(
        ["make", "run", f"PORT={port}"], cwd=clone, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while process.poll() is None:
            with suppress(urllib.error.URLError, ConnectionError, TimeoutError):
                urllib.request.urlopen(f"http://localhost:{port}/lt/", timeout=10)
                return time.monotonic() - started
            time.sleep(0.1)
        raise RuntimeError(f"make run ended with status {process.returncode}")
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=30)


def measure() -> list[Figure]:
    folder = Path(tempfile.mkdtemp(prefix="kalbos-start-"))
    try:
        subprocess.run(["git", "clone", "-q", str(ROOT), str(folder / "clone")], check=True)
        (folder / "home").mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "LANG": os.environ.get("LANG", "C.UTF-8"),
        }
        cold = seconds_to_answer(folder / "clone", environment)
        warm = seconds_to_answer(folder / "clone", environment)
    finally:
        shutil.rmtree(folder)
    return [
        Figure("make run in a fresh clone, empty HOME", cold, "s", COLD_LIMIT),
        Figure("make run again", warm, "s", WARM_LIMIT),
    ]
