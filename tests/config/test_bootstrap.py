"""What the set-up says when something is missing: one sentence that tells what to do."""

import errno
import os
import runpy
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest
from django.conf import settings

SCRIPT = Path(settings.BASE_DIR) / "config" / "bootstrap.py"


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The script's names, with an environment folder of its own; functions see what the test puts there."""
    names = runpy.run_path(str(SCRIPT), run_name="bootstrap")
    functions = names["main"].__globals__
    functions["VENV"] = tmp_path / ".venv"
    return functions


def test_an_old_python_is_named_and_the_way_out_given(bootstrap, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit, match=r"Python 3\.11, 3\.12 or 3\.13 is needed, this is 3\.9.*apt install python3"):
        bootstrap["use_a_suitable_python"]()


def test_a_full_disk_is_noticed_before_anything_is_written(bootstrap, monkeypatch, tmp_path):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(1, 1, 5 * 1024 * 1024))
    with pytest.raises(SystemExit, match="the disk is full: 5 MB are free"):
        bootstrap["check_room"]()
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("error: command 'gcc' failed: No such file or directory", "no compiler is here"),
        ("fatal error: Python.h: No such file or directory", "build-essential python3-dev"),
        ("OSError: [Errno 28] No space left on device", "the disk became full"),
        ("Temporary failure in name resolution", "could not be reached"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its hash differs"),
        ("first line\nsomething nobody foresaw", "something nobody foresaw"),
    ],
)
def test_what_an_installer_says_becomes_one_sentence(bootstrap, said, sentence):
    assert sentence in bootstrap["explain"](said)


def test_a_write_error_while_installing_is_explained(bootstrap, monkeypatch):
    def full(requirements):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    bootstrap["install"] = full
    bootstrap["make_venv"] = lambda: bootstrap["VENV"].mkdir()
    with pytest.raises(SystemExit, match="the disk became full"):
        bootstrap["main"]()


def test_the_second_run_does_nothing_and_is_quick(bootstrap, monkeypatch):
    calls = []
    bootstrap["install"] = lambda requirements: calls.append(requirements.name)
    bootstrap["make_venv"] = lambda: bootstrap["VENV"].mkdir(exist_ok=True)
    monkeypatch.setattr(sys, "argv", ["bootstrap.py"])
    bootstrap["main"]()
    bootstrap["main"]()
    assert calls == ["requirements.txt"]
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "--dev"])
    bootstrap["main"]()
    assert calls == ["requirements.txt", "requirements-dev.txt"]
    # The development set contains the other one.
    monkeypatch.setattr(sys, "argv", ["bootstrap.py"])
    bootstrap["main"]()
    assert len(calls) == 2


def test_make_without_python_says_which_package_is_missing():
    done = subprocess.run(
        ["make", "python", "PYTHON=python3-that-is-not-here"], cwd=settings.BASE_DIR, capture_output=True, text=True
    )
    assert done.returncode != 0
    assert "apt install python3 python3-venv" in done.stdout
