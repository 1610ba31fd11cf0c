"""`make test`: every pass in order, each in its own process, with a summary that says what ran and what could not.

python tests/run.py                  all passes
python tests/run.py --long           all passes, and the long ones
python tests/run.py --only checks    one pass (checks, sqlite, postgres, browser, long)
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import services

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = str(min(4, os.cpu_count() or 2))
PACKAGES = {
    "Chromium": ("chromium", lambda: services.chromium()),
    "PostgreSQL": ("postgresql", lambda: services.postgres_programs()),
    "Redis": ("redis-server", lambda: shutil.which("redis-server")),
    "GNU gettext": ("gettext", lambda: shutil.which("xgettext")),
}


def get_programs() -> list[str]:
    """Install what is missing where we may; the sentences to print about what stays missing."""
    missing = [name for name, (_, found) in PACKAGES.items() if not found()]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        wanted = [PACKAGES[name][0] for name in missing]
        print(f"Installing {', '.join(wanted)} …", flush=True)
        quiet = {
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        }
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        subprocess.run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *wanted], **quiet)
    return [
        f"{name} is not here, so its pass was LEFT OUT. To get it: apt install {package}"
        for name, (package, found) in PACKAGES.items()
        if not found()
    ]


def run(title: str, *command: str | Path, **environment: str) -> bool:
    print(f"\n=== {title}", flush=True)
    started = time.monotonic()
    # No test may depend on the settings or the colours of whoever runs it.
    clean = {
        name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL", "FORCE_COLOR")
    }
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env={**clean, **environment})
    print(
        f"--- {title}: {'passed' if done.returncode == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s",
        flush=True,
    )
    return done.returncode == 0


def pytest(title: str, *arguments: str, **environment: str) -> bool:
    return run(title, sys.executable, "-m", "pytest", "-q", *arguments, **environment)


def checks(var: str) -> bool:
    """Style, types, the import contracts, settings and migrations."""
    manage = (sys.executable, "manage.py")
    test_settings = {"KALBOS_VAR": var, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    results = [
        run("messages compile", *manage, "compile_messages", **test_settings),
        run("style", BIN / "ruff", "check", "."),
        run("format", BIN / "ruff", "format", "--check", "-q", "."),
        run("imports only go down", BIN / "lint-imports", "--no-cache"),
        run("types of the engines", BIN / "mypy", "--no-incremental"),
        run("settings", *manage, "check", "--fail-level", "WARNING", **test_settings),
        run("migrations", *manage, "makemigrations", "--check", "--dry-run", **test_settings),
    ]
    return all(results)


def sqlite(var: str) -> bool:
    return pytest("tests on SQLite", "-n", WORKERS, "-m", "not browser and not site and not long", KALBOS_VAR=var)


def postgres(var: str) -> bool:
    """The same tests on PostgreSQL, with Redis as cache; engines and content need no second run."""
    with ExitStack() as stack:
        environment = {"KALBOS_VAR": var}
        if services.postgres_programs():
            environment["DATABASE_URL"] = stack.enter_context(services.postgres())
        if shutil.which("redis-server"):
            environment["REDIS_URL"] = stack.enter_context(services.redis())
        return pytest(
            "tests on PostgreSQL and Redis",
            "-n",
            WORKERS,
            "-m",
            "not browser and not site and not long",
            "--ignore=tests/lithuanian",
            "--ignore=tests/content",
            "--ignore=tests/architecture",
            **environment,
        )


def browser(var: str, *, mark: str = "(browser or site) and not long", title: str = "journeys in the browser") -> bool:
    """Against the real site, prepared once with its starter content."""
    prepared = f"{var}-prepared"
    environment = {"KALBOS_VAR": prepared, "DJANGO_SETTINGS_MODULE": "config.settings.dev", "DEBUG": "0"}
    if not Path(prepared).exists() and not run(
        "starter content for the journeys", sys.executable, "manage.py", "site", "--prepare-only", **environment
    ):
        return False
    return pytest(title, "-n", WORKERS, "-m", mark, KALBOS_VAR=var, KALBOS_PREPARED=prepared)


def long(var: str) -> bool:
    return browser(var, mark="long", title="long runs")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", choices=["checks", "sqlite", "postgres", "browser", "long"])
    wish = parser.parse_args()
    started = time.monotonic()
    left_out = [] if wish.only == "checks" else get_programs()
    passes = {"checks": checks, "sqlite": sqlite, "postgres": postgres, "browser": browser}
    if wish.long:
        passes["long"] = long
    if wish.only:
        passes = {wish.only: {**passes, "long": long}[wish.only]}
    if not services.chromium():
        passes.pop("long", None)
        if "browser" in passes:
            passes["browser"] = lambda var: browser(var, mark="site and not long", title="the running site")
    if not services.postgres_programs():
        passes.pop("postgres", None)
    with tempfile.TemporaryDirectory(prefix="kalbos-test-") as folder:
        outcome = {name: step(f"{folder}/var") for name, step in passes.items()}
    print("\n=== Summary")
    for name, held in outcome.items():
        print(f"  {'passed' if held else 'FAILED'}  {name}")
    for sentence in left_out:
        print(f"\n  !!!  {sentence}")
    print(f"\n  {time.monotonic() - started:.0f} s in all")
    return 0 if all(outcome.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
