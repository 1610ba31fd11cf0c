"""Makes the virtual environment the Makefile's commands run in. Standard library only: it runs before anything is installed.

    python3 config/bootstrap.py            what the site needs (requirements.txt)
    python3 config/bootstrap.py --dev      what the tests and checks need as well (requirements-dev.txt)

A stamp of the requirements and of Python's version makes the second run a matter of milliseconds. Whatever goes wrong
ends in one sentence that says what to do, not in a traceback.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 13)
MEGABYTE = 1024 * 1024
ROOM_NEEDED = 900 * MEGABYTE


def stop(sentence: str) -> None:
    """End with one sentence for the person at the terminal."""
    sys.exit(f"\n  Kalbos tiltas: {sentence}\n")


def suits(version: tuple[int, int]) -> bool:
    return OLDEST <= version <= NEWEST


def use_a_suitable_python() -> None:
    """Go on with this Python if it suits, else with a suitable one from PATH."""
    if suits(sys.version_info[:2]):
        return
    for minor in (13, 12, 11):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.run([other, "-c", ""], capture_output=True).returncode == 0:
            os.execv(other, [other, *sys.argv])
    here = ".".join(map(str, sys.version_info[:2]))
    stop(
        f"Python 3.11, 3.12 or 3.13 is needed, this is {here}. On Debian or Ubuntu: apt install python3 python3-venv; "
        "on macOS: brew install python@3.13. Then run the same command again (PYTHON=/path/to/python3.12 make run also works)."
    )


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def check_room() -> None:
    free = shutil.disk_usage(ROOT).free
    if free < ROOM_NEEDED:
        stop(
            f"the disk is full: {free // MEGABYTE} MB are free under this folder, about {ROOM_NEEDED // MEGABYTE} MB "
            "are needed. Make room and run the same command again."
        )


def make_venv() -> None:
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        stop(
            "Python's venv module is missing. On Debian or Ubuntu: "
            f"apt install python3.{sys.version_info[1]}-venv (or python3-venv). Then run the same command again."
        )
    if VENV.exists():
        shutil.rmtree(VENV)
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if made.returncode != 0:
        stop(f"the virtual environment could not be made: {last_line(made.stdout + made.stderr)}")


def last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "no message was given."


def explain(output: str) -> str:
    """One sentence for what an installer said when it failed."""
    said = output.lower()
    if "no space left" in said or "disk quota" in said:
        return "the disk became full while packages were being installed. Make room and run the same command again."
    if any(
        sign in said
        for sign in (
            "command 'gcc' failed",
            "no such file or directory: 'gcc'",
            "unable to find a compiler",
            "command 'cc' failed",
            "command 'x86_64-linux-gnu-gcc' failed",
            "python.h",
        )
    ):
        return (
            "a package had to be compiled and no compiler is here. On Debian or Ubuntu: "
            "apt install build-essential python3-dev; on macOS: xcode-select --install. Then run the same command again."
        )
    if any(
        sign in said
        for sign in (
            "temporary failure in name resolution",
            "failed to establish a new connection",
            "dns error",
            "connection refused",
            "network is unreachable",
            "timed out",
        )
    ):
        return "the package index could not be reached. Check the network connection and run the same command again."
    if "do not match the hashes" in said or "hash mismatch" in said:
        return (
            "a downloaded package is not the one this release was made with (its hash differs); nothing was installed."
        )
    return f"packages could not be installed: {last_line(output)}"


def install(requirements: Path) -> None:
    """Install the hashed requirements: by uv where PyPI has it for this machine, else by pip."""
    python = VENV / "bin" / "python"
    quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "UV_PYTHON_DOWNLOADS": "never"}
    fast = subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(ROOT / "requirements-setup.txt")],
        capture_output=True,
        text=True,
        env=quiet,
    )
    if fast.returncode == 0:
        done = subprocess.run(
            [
                str(VENV / "bin" / "uv"),
                "pip",
                "sync",
                "-q",
                "--python",
                str(python),
                "--require-hashes",
                str(requirements),
            ],
            capture_output=True,
            text=True,
            env=quiet,
        )
        if done.returncode == 0:
            return
    done = subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(requirements)],
        capture_output=True,
        text=True,
        env=quiet,
    )
    if done.returncode != 0:
        stop(explain(done.stdout + done.stderr))


def main() -> None:
    use_a_suitable_python()
    dev = "--dev" in sys.argv[1:]
    requirements = ROOT / ("requirements-dev.txt" if dev else "requirements.txt")
    # An environment belongs to one Python and one place; the packages in it, to one set of requirements.
    home = digest(sys.version, str(ROOT))
    contents = {name: digest((ROOT / name).read_text()) for name in ("requirements.txt", "requirements-dev.txt")}
    stamp_file = VENV / "installed"
    stamp = stamp_file.read_text().split() if stamp_file.exists() else ["", ""]
    # The development set contains the other one, so it serves both.
    if stamp[0] == home and stamp[1] in {contents[requirements.name], contents["requirements-dev.txt"]}:
        return
    check_room()
    if stamp[0] != home:
        print("Setting up: a virtual environment …", flush=True)
        make_venv()
    print(f"Setting up: packages of {requirements.name}, the first time takes a minute …", flush=True)
    try:
        install(requirements)
        stamp_file.write_text(f"{home} {contents[requirements.name]}")
    except OSError as error:
        stop(explain(str(error)))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        stop("stopped before the set-up was complete; the same command goes on from here.")
