"""The real site as its own process, for browser journeys and for tests of starting and stopping."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from services import free_port

from config.runner import die_with_parent

ROOT = Path(__file__).resolve().parent.parent


class SiteProcess:
    """`manage.py site` under a folder of its own; a context manager that leaves no process behind."""

    def __init__(self, *, var: Path, port: int | None = None, **environment: str):
        self.var = var
        self.port = port or free_port()
        self.url = f"http://localhost:{self.port}"
        self.log = var.parent / "site.log"
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings.dev",
            "DEBUG": "0",
            "KALBOS_VAR": str(var),
            "SITE_URL": self.url,
            "PYTHONUNBUFFERED": "1",
            **environment,
        }
        for name in ("DATABASE_URL", "REDIS_URL"):
            self.environment.pop(name, None)
        self.environment.update(environment)
        self.process: subprocess.Popen | None = None

    def manage(self, *arguments: str) -> str:
        """Run one management command on this site's data; its output."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments], cwd=ROOT, env=self.environment, capture_output=True, text=True
        )
        if done.returncode != 0:
            raise RuntimeError(done.stdout + done.stderr)
        return done.stdout

    def start(self, seconds: float = 180) -> "SiteProcess":
        self.var.mkdir(parents=True, exist_ok=True)
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "site", "--port", str(self.port)],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                preexec_fn=die_with_parent,
            )
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the site ended: {self.log.read_text()}")
            try:
                urllib.request.urlopen(f"{self.url}/lt/", timeout=5)
            except urllib.error.HTTPError as error:
                raise RuntimeError(f"the front page answers {error.code}: {self.log.read_text()}") from error
            except OSError:
                time.sleep(0.2)
                continue
            if "Ctrl-C" in self.log.read_text():
                return self
            time.sleep(0.1)
        raise RuntimeError(f"the site did not answer within {seconds} s: {self.log.read_text()}")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                raise

    def __enter__(self) -> "SiteProcess":
        return self.start()

    def __exit__(self, *raised) -> None:
        self.stop()
