"""Runs the whole site on one machine: prepares it, starts web server, worker and timetable, and ends them together."""

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.core.management import call_command
from django.db.utils import DatabaseError
from django.utils import timezone

from accounts.demo import make_demo_people
from config.messages import compile_messages

Say = Callable[[str], object]
SECONDS_TO_STOP = 10


class CannotRun(Exception):
    """The site cannot be started; the message is one sentence for the person at the terminal."""


def check_port(host: str, port: str) -> None:
    """Raises CannotRun where `port` is not a port or somebody else listens on it."""
    if not port.isdigit() or not 1 <= int(port) <= 65535:
        raise CannotRun(f"PORT must be a number from 1 to 65535, not {port!r}.")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CannotRun(
                    f"port {port} is taken by another program. Stop it, or choose another port: make run PORT=8001"
                ) from None
            if error.errno == errno.EACCES:
                raise CannotRun(
                    f"port {port} needs administrator rights. Choose one above 1023: make run PORT=8000"
                ) from None
            raise CannotRun(f"cannot listen on {host}:{port}: {error.strerror}.") from None


def prepare(*, say: Say) -> None:
    """Messages, database, cache table and starter content; each step is quick when nothing changed."""
    try:
        compile_messages(settings.LOCALE_PATHS[0])
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)
        call_command("load_content", verbosity=1)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise CannotRun("the disk is full. Make room and start again: nothing is lost.") from None
        raise
    except DatabaseError as error:
        if "disk is full" in str(error) or "No space left" in str(error):
            raise CannotRun("the disk is full. Make room and start again: nothing is lost.") from None
        raise CannotRun(f"the database cannot be used: {error}") from None


def welcome(host: str, port: int) -> list[str]:
    """The lines printed once the site answers."""
    base = f"http://localhost:{port}" if host in ("127.0.0.1", "0.0.0.0") else f"http://{host}:{port}"  # noqa: S104
    lines = ["", f"  Kalbos tiltas runs on  {base}", f"  Editors' desk          {base}/admin/"]
    if settings.DEMO:
        lines += [f"  Development mail       {base}/mail/   (login codes arrive here)", "", "  Demo accounts:"]
        for person in make_demo_people(now=timezone.now()):
            lines.append(f"    {person.role:<9} {person.email:<28} {person.password}")
    return [*lines, "", "  Stop with Ctrl-C.", ""]


def commands(host: str, port: int) -> dict[str, list[str]]:
    """The processes that make up the running site, by name."""
    bin_dir = os.path.dirname(sys.executable)
    return {
        "web server": [
            os.path.join(bin_dir, "gunicorn"),
            "config.wsgi:application",
            "--bind",
            f"{host}:{port}",
            "--workers",
            os.environ.get("WEB_WORKERS", "2"),
            "--threads",
            os.environ.get("WEB_THREADS", "4"),
            "--worker-class",
            "gthread",
            "--no-control-socket",
            "--log-level",
            "warning",
        ],
        "worker": [
            sys.executable,
            "-m",
            "celery",
            "--quiet",
            "-A",
            "config",
            "worker",
            "--pool=threads",
            "--concurrency=2",
            "--without-mingle",
            "--without-gossip",
            "--loglevel",
            "warning",
        ],
        # A process of its own, so that its death is noticed like any other's: embedded in the worker it would go
        # unseen, and with it reminders and everything left to the timetable.
        "timetable": [
            sys.executable,
            "-m",
            "celery",
            "--quiet",
            "-A",
            "config",
            "beat",
            "--pidfile=",
            "--loglevel",
            "warning",
            "--schedule",
            str(settings.CELERY_BEAT_SCHEDULE_FILENAME),
        ],
    }


def die_with_parent() -> None:
    """In a child before it starts: on Linux the kernel ends it when the runner is killed outright."""
    os.setsid()
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def behind() -> None:
    """In a child that works in the background: people who wait for a page come first. The first start has some 2,500
    sounds to build, several minutes of work."""
    die_with_parent()
    os.nice(10)


def stop_all(processes: dict[str, subprocess.Popen]) -> None:
    """Ask every process group to end, wait, then insist."""
    for process in processes.values():
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
    deadline = time.monotonic() + SECONDS_TO_STOP
    for process in processes.values():
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=max(0.1, deadline - time.monotonic()))
    for process in processes.values():
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def answers(host: str, port: int) -> bool:
    with suppress(OSError), socket.create_connection((host, port), timeout=1):
        return True
    return False


def serve(*, host: str, port: int, say: Say) -> None:
    """Run web server, worker and timetable until Ctrl-C, SIGTERM or the end of one; no process of ours stays behind."""
    stopped = []
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, frame: stopped.append(received))
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
        "PYTHONWARNINGS": "ignore",
    }
    processes: dict[str, subprocess.Popen] = {}
    try:
        for name, command in commands(host, port).items():
            processes[name] = subprocess.Popen(
                command,
                cwd=settings.BASE_DIR,
                env=environment,
                preexec_fn=die_with_parent if name == "web server" else behind,
                stdin=subprocess.DEVNULL,
            )
        greeted = False
        while not stopped:
            for name, process in processes.items():
                if process.poll() is not None:
                    raise CannotRun(
                        f"the {name} ended by itself (exit status {process.returncode}); its messages are above."
                    )
            if not greeted and answers(host, port):
                greeted = True
                for line in welcome(host, port):
                    say(line)
                sys.stdout.flush()
            time.sleep(0.2)
    finally:
        stop_all(processes)
