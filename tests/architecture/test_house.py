"""The rules of the house that a machine can see."""

import ast
import subprocess
import sys
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
ROOMS = (
    "config", "employers", "learning", "courses", "exam_prep", "guidance", "exercises", "lexicon", "media", "desk",
    "official", "accounts", "lithuanian",
)  # fmt: skip
MODULES = [path for room in ROOMS for path in (ROOT / room).rglob("*.py") if "migrations" not in path.parts]


def names(paths):
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def test_migrations_are_complete():
    done = subprocess.run(
        [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**__import__("os").environ, "DJANGO_SETTINGS_MODULE": "config.settings.test"},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_no_room_for_odds_and_ends():
    assert (
        names(
            path
            for path in MODULES
            if path.stem in ("utils", "helpers", "common", "misc", "base") and "settings" not in path.parts
        )
        == []
    )


def test_a_module_that_outgrows_its_name_becomes_a_package():
    assert names(path for path in MODULES if len(path.read_text().splitlines()) > 450) == []


def test_every_module_says_what_it_holds():
    silent = [
        path
        for path in MODULES
        if path.name not in ("__init__.py", "apps.py") and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert names(silent) == []


def test_we_handle_no_signals_of_our_own():
    handlers = [path for path in MODULES if "@receiver" in path.read_text() or ".connect(" in path.read_text()]
    assert names(handlers) == []


def test_templates_stay_short():
    long = [
        p
        for p in (ROOT / "templates").rglob("*.html")
        if len(p.read_text().splitlines()) > 80 and "styleguide" not in p.parts
    ]
    assert names(long) == []


def test_templates_hold_no_inline_style_or_script():
    """The Content-Security-Policy would refuse them."""
    offending = []
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text()
        if ' style="' in text or "<script>" in text or " onclick=" in text or "<style" in text:
            offending.append(path)
    assert names(offending) == []


def test_the_repository_names_no_machine_and_no_package_registry():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout.split()
    forbidden = ("uv.lock", "pylock.toml", "package-lock.json", ".env")
    assert [name for name in listed if Path(name).name in forbidden] == []
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-setup.txt"):
        assert "index-url" not in (ROOT / name).read_text()
