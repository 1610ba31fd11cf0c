"""A real worker is killed in the middle of a sound job: the job ends all the same, once."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from media import sound

LEASE = 3
# Stands where an operator puts Piper: its first run takes a minute, the next ones give a sound at once.
SLOW_VOICE = """#!{python}
import os, pathlib, sys, time
folder = pathlib.Path({folder!r})
runs = len(list(folder.glob("run-*")))
(folder / f"run-{{runs}}").write_text(str(os.getpid()))
if runs == 0:
    time.sleep(60)
sys.stdout.buffer.write((folder / "voice.wav").read_bytes())
"""


class Workers:
    """Celery workers as the site runs them, with queue, database and files in `var`."""

    def __init__(self, var: Path, voice: Path) -> None:
        self.var, self.running = var, []
        self.environment = os.environ | {
            "KALBOS_VAR": str(var),
            "DATABASE_URL": f"sqlite:///{var / 'db.sqlite3'}",
            "DJANGO_SETTINGS_MODULE": "config.settings.dev",
            "CELERY_BROKER_URL": "filesystem://",
            "SOUND_PROVIDERS": "piper",
            "SOUND_LEASE_SECONDS": str(LEASE),
            "PIPER_BINARY": str(voice),
            "PIPER_VOICE": str(voice),
        }

    def start(self) -> subprocess.Popen:
        command = [
            sys.executable,
            "-m",
            "celery",
            "-A",
            "config",
            "worker",
            "--pool=threads",
            "-c",
            "2",
            "--beat",
            "-l",
            "INFO",
        ]
        log = (self.var / f"worker-{len(self.running)}.log").open("wb")
        # A group of its own, so that the worker and its beat can be ended together and nothing else.
        worker = subprocess.Popen(
            command, cwd=settings.BASE_DIR, env=self.environment, stdout=log, stderr=log, start_new_session=True
        )
        self.running.append(worker)
        return worker

    def kill(self, worker: subprocess.Popen) -> None:
        with suppress(ProcessLookupError):
            os.killpg(worker.pid, signal.SIGKILL)
        worker.wait(10)

    def logs(self) -> str:
        return "\n".join(path.read_text()[-3000:] for path in sorted(self.var.glob("worker-*.log")))


@pytest.fixture
def voice(tmp_path, tone, file_of):
    """A program that speaks; the runs it had lie beside it."""
    folder = tmp_path / "voice"
    folder.mkdir()
    (folder / "voice.wav").write_bytes(file_of(tone(2), "wav"))
    program = folder / "piper"
    program.write_text(SLOW_VOICE.format(python=sys.executable, folder=str(folder)))
    program.chmod(0o755)
    yield program
    for run in folder.glob("run-*"):
        with suppress(ProcessLookupError):
            os.kill(int(run.read_text()), signal.SIGKILL)


@pytest.fixture
def workers(tmp_path, voice):
    (tmp_path / "var").mkdir()
    started = Workers(tmp_path / "var", voice)
    yield started
    for worker in started.running:
        started.kill(worker)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="copies the migrated SQLite file")
@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_in_the_middle_of_a_sound_job_and_the_job_ends_once(make_clip, workers, voice):
    clip = make_clip("Vieną minutę, tuoj atnešiu.", built=False)
    database = workers.var / "db.sqlite3"
    with (
        closing(sqlite3.connect(connection.settings_dict["NAME"])) as mine,
        closing(sqlite3.connect(database)) as theirs,
    ):
        mine.backup(theirs)

    def row() -> dict:
        with closing(sqlite3.connect(database, timeout=10)) as theirs:
            theirs.row_factory = sqlite3.Row
            return dict(theirs.execute("SELECT * FROM media_clip WHERE uid = ?", [clip.uid]).fetchone())

    def wait_until(condition, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"{row()}\n{workers.logs()}"
            time.sleep(0.1)

    first = workers.start()
    wait_until(lambda: (voice.parent / "run-0").exists(), 30)
    workers.kill(first)
    assert (row()["state"], row()["attempts"], row()["mp3"]) == ("building", 1, "")

    workers.start()
    wait_until(lambda: row()["state"] == "ready", 30)
    ended = row()
    time.sleep(2.5)  # time for beat to look twice more

    assert row() == ended
    assert (ended["attempts"], ended["provider"], ended["error"]) == (2, "piper", "")
    assert len(list(voice.parent.glob("run-*"))) == 2
    renditions = [ended[name] for name in ("mp3", "opus", "slow_mp3", "slow_opus")]
    assert sorted(path.name for path in (workers.var / "media" / "sound").glob("??/*")) == sorted(renditions)
    heard = sound.decode(
        (workers.var / "media/sound" / renditions[0][:2] / renditions[0]).read_bytes(), max_bytes=10**7, max_seconds=9
    )
    assert heard.dBFS > -30
