"""`make run` from a stranger's side: what it prints, how it refuses, and that Ctrl-C leaves nothing behind."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest
from services import free_port
from site_process import ROOT

pytestmark = pytest.mark.site


def parents_of_all() -> dict[int, int]:
    """Every process of the machine and who started it."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    return parents


def children(pid: int) -> set[int]:
    """Processes started by `pid` itself."""
    return {child for child, parent in parents_of_all().items() if parent == pid}


def descendants(pid: int) -> set[int]:
    """Processes started by `pid`, and by those."""
    parents = parents_of_all()
    found, fresh = set(), {pid}
    while fresh:
        fresh = {child for child, parent in parents.items() if parent in fresh} - found
        found |= fresh
    return found


def alive(pids: set[int]) -> set[int]:
    def is_running(pid: int) -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    return {pid for pid in pids if is_running(pid)}


def manage_site(var: Path, *arguments: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "KALBOS_VAR": str(var), "DJANGO_SETTINGS_MODULE": "config.settings.dev"}
    return subprocess.run(
        [sys.executable, "manage.py", "site", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True
    )


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_prints_addresses_and_accounts_and_ctrl_c_leaves_no_process(own_site):
    own_site.start()
    printed = own_site.log.read_text()
    for expected in (own_site.url, "/admin/", "/mail/", "olena@example.test", "rasa@example.test"):
        assert expected in printed
    assert "Traceback" not in printed
    children = descendants(own_site.process.pid)
    assert len(children) >= 4, "web server with its workers, worker and timetable"
    own_site.process.send_signal(signal.SIGINT)
    assert own_site.process.wait(timeout=20) == 0
    assert alive(children) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_PDEATHSIG")
def test_killed_outright_it_takes_its_processes_along(own_site):
    own_site.start()
    children = descendants(own_site.process.pid)
    own_site.process.kill()
    own_site.process.wait(timeout=5)
    for _ in range(150):
        if not alive(children):
            break
        subprocess.run(["sleep", "0.1"], check=True)
    assert alive(children) == set()


@pytest.mark.parametrize(("program", "name"), [(b"worker", "worker"), (b"beat", "timetable")])
def test_when_one_of_its_processes_dies_the_site_stops_and_says_so(own_site, program, name):
    own_site.start()
    doomed = next(
        pid
        for pid in children(own_site.process.pid)
        if program in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    )
    os.kill(doomed, signal.SIGKILL)
    assert own_site.process.wait(timeout=30) == 1
    assert f"the {name} ended by itself" in own_site.log.read_text()


def test_a_taken_port_is_one_clear_sentence(tmp_path):
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = manage_site(tmp_path / "var", "--port", str(port))
    assert done.returncode == 1
    assert f"port {port} is taken by another program" in done.stderr
    assert "make run PORT=8001" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_none_is_refused(tmp_path):
    done = manage_site(tmp_path / "var", "--port", "eight")
    assert done.returncode == 1
    assert "PORT must be a number from 1 to 65535" in done.stderr


def test_a_bad_setting_stops_the_start_with_a_hint(tmp_path):
    environment = {**os.environ, "KALBOS_VAR": str(tmp_path / "var"), "SITE_URL": "kalbos"}
    done = subprocess.run(
        [sys.executable, "manage.py", "site", "--port", str(free_port())],
        cwd=ROOT, env={**environment, "DJANGO_SETTINGS_MODULE": "config.settings.dev"}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "HINT: Write scheme and host only" in done.stderr


def test_the_development_mail_is_readable_and_gone_in_production(own_site):
    own_site.start()
    with urllib.request.urlopen(f"{own_site.url}/mail/") as answer:
        assert answer.status == 200
    environment = {
        **os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.production", "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "kalbostiltas.example", "KALBOS_VAR": str(own_site.var),
    }  # fmt: skip
    script = "from django.urls import NoReverseMatch, reverse\ntry:\n    print(reverse('development_mail'))\nexcept NoReverseMatch:\n    print('no such address')"
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", script], cwd=ROOT, env=environment,
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "no such address" in done.stdout
