"""Servers under measurement: gunicorn with the site's worker count, and the CPU its processes use."""

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = os.environ.get("WEB_WORKERS", "2")
TICKS = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def cpu_seconds(pid: int) -> float:
    """User and system time of a process and of its living children, in seconds (Linux)."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rsplit(")", 1)[1].split()
            if int(stat.parent.name) == pid or int(fields[1]) == pid:
                total += (int(fields[11]) + int(fields[12])) / TICKS
    return total


class Server:
    """A gunicorn under measurement on `port`."""

    def __init__(self, port: int, process: subprocess.Popen):
        self.port, self.process = port, process
        self.connection = HTTPConnection("localhost", port, timeout=30)

    def ask(self, path: str, *, method: str = "GET", body: str | None = None, headers: dict | None = None):
        """(status, headers, body) of one request over a kept connection."""
        self.connection.request(method, path, body=body, headers=headers or {})
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def cost(self, requests: list[dict], *, expect: set[int]) -> float:
        """Milliseconds of CPU the server spends on each of `requests` (keyword arguments of `ask`)."""
        before = cpu_seconds(self.process.pid)
        for request in requests:
            status, _, body = self.ask(**request)
            if status not in expect:
                raise RuntimeError(f"{request['path']} answers {status}: {body[:300]!r}")
        return (cpu_seconds(self.process.pid) - before) * 1000 / len(requests)


@contextmanager
def gunicorn(application: str, **environment: str) -> Iterator[Server]:
    port = free_port()
    command = [str(BIN / "gunicorn"), application, "--bind", f"127.0.0.1:{port}", "--workers", WORKERS, "--threads", "4",
               "--worker-class", "gthread", "--no-control-socket", "--log-level", "error"]  # fmt: skip
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment})
    try:
        for _ in range(200):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.1)
        yield Server(port, process)
    finally:
        process.terminate()
        process.wait(timeout=20)


@cache
def key() -> str:
    return secrets.token_urlsafe(50)


def production(var: Path) -> dict[str, str]:
    """The environment of a public site whose data lie in `var`, served without TLS for the measurement."""
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "KALBOS_VAR": str(var),
        "SECRET_KEY": key(),
        "ALLOWED_HOSTS": "localhost,127.0.0.1",
        "SECURE_SSL_REDIRECT": "0",
        "COOKIES_SECURE": "0",
        "EMAIL_URL": "dummymail://",
        "PYTHONWARNINGS": "ignore",
    }


def manage(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=ROOT, env={**os.environ, **environment}, text=True,
        stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    return done.stdout


@contextmanager
def prepared_site() -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder with database, starter content and collected static files, and the environment that serves it.

    KALBOS_BENCH_VAR names a folder to keep between runs.
    """
    kept = os.environ.get("KALBOS_BENCH_VAR")
    folder = Path(kept or tempfile.mkdtemp(prefix="kalbos-bench-"))
    environment = production(folder)
    try:
        manage(environment, "site", "--prepare-only")
        manage(environment, "collectstatic", "--noinput", "-v0")
        yield folder, environment
    finally:
        if not kept:
            shutil.rmtree(folder)


def sign_in(environment: dict[str, str]) -> str:
    """The session cookie of a new learner."""
    script = (
        "from importlib import import_module\n"
        "from django.conf import settings\n"
        "from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY\n"
        "from accounts.models import User\n"
        "user = User(username='bench-' + __import__('uuid').uuid4().hex)\n"
        "user.set_unusable_password(); user.save()\n"
        "session = import_module(settings.SESSION_ENGINE).SessionStore()\n"
        "session[SESSION_KEY] = str(user.pk)\n"
        "session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]\n"
        "session[HASH_SESSION_KEY] = user.get_session_auth_hash()\n"
        "session.save(); print('cookie=' + session.session_key)\n"
    )
    output = manage(environment, "shell", "--no-imports", "-c", script)
    return "sessionid=" + re.search(r"cookie=(\S+)", output).group(1)


def addresses(environment: dict[str, str], language: str = "ru") -> dict[str, str]:
    """Paths of the pages under measurement: front page, a lesson, its first exercise."""
    script = (
        "import json\n"
        "from django.urls import reverse\n"
        "from django.utils import translation\n"
        "from learning.models import LessonPage\n"
        f"translation.activate({language!r})\n"
        f"page = LessonPage.objects.live().filter(locale__language_code={language!r}).order_by('path').first()\n"
        "print('addresses=' + json.dumps({'lesson': page.get_url(),"
        " 'exercise': reverse('learning:exercise', args=[page.slug, 1])}))\n"
    )
    found = json.loads(
        re.search(r"addresses=(.+)", manage(environment, "shell", "--no-imports", "-c", script)).group(1)
    )
    return {"front": f"/{language}/", **found}
