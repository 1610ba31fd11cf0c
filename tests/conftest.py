"""Fixtures every test may use: the cast of people, a migrated database in a second, a browser, a running site."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cast import darius, jonas, olena, petras, rasa
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connections
from django.test.utils import setup_databases, teardown_databases
from services import chromium
from site_process import SiteProcess

from lexicon.services import forget

__all__ = ["darius", "jonas", "olena", "petras", "rasa"]

if settings.REDIS_URL:
    # Each parallel test process counts in a Redis database of its own.
    number = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    settings.CACHES["default"]["LOCATION"] = settings.REDIS_URL.rsplit("/", 1)[0] + f"/{number}"

on_sqlite = settings.DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3"


def migrations_fingerprint() -> str:
    """Changes with any migration of ours and with the locked versions of everybody else's."""
    digest = hashlib.sha256((settings.BASE_DIR / "requirements.txt").read_bytes())
    for path in sorted(settings.BASE_DIR.glob("**/migrations/*.py")):
        if ".venv" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def copy_database(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_blocker, tmp_path_factory):
    """On SQLite: a copy of a file migrated once. Elsewhere: Django's own test database.

    Reusing one database would lose Wagtail's root page after the first live-server test; a copy is as quick.
    """
    if not on_sqlite:
        # Each parallel test process gets a database of its own name.
        request.getfixturevalue("django_db_modify_db_settings")
        with django_db_blocker.unblock():
            config = setup_databases(verbosity=0, interactive=False, keepdb=False)
            call_command("createcachetable", verbosity=0)
        yield
        with django_db_blocker.unblock():
            teardown_databases(config, verbosity=0)
        return

    template = settings.VAR_DIR / f"test-{migrations_fingerprint()}.sqlite3"
    mine = tmp_path_factory.mktemp("database") / "test.sqlite3"
    connection = connections["default"]
    with django_db_blocker.unblock():
        connection.close()
        if template.exists():
            copy_database(template, mine)
        connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = str(mine)
        if not template.exists():
            call_command("migrate", verbosity=0, interactive=False)
            call_command("createcachetable", verbosity=0)
            connection.close()
            # Written under a name of its own, then renamed: a parallel test process never sees half a file.
            draft = template.with_suffix(f".{os.getpid()}")
            copy_database(mine, draft)
            draft.rename(template)
        connection.close()
    yield
    with django_db_blocker.unblock():
        connections.close_all()


@pytest.fixture(autouse=True)
def nothing_cached_before():
    """The database rolls back what a test wrote; Redis has to be told, and so has what a process keeps."""
    if settings.REDIS_URL:
        cache.clear()
    forget()


@pytest.fixture(autouse=True)
def files_of_its_own(settings, tmp_path):
    """No test writes into the folder of a site that somebody uses."""
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.PRIVATE_ROOT = tmp_path / "private"
    (tmp_path / "files").mkdir()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The machine's own Chromium, with a microphone that plays a tone and without calls to anybody."""
    return {
        **browser_type_launch_args,
        "executable_path": chromium(),
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
        ],
    }


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The whole site with starter content, running as `make run` runs it, on a free port; yields a SiteProcess."""
    folder = tmp_path_factory.mktemp("site") / "var"
    prepared = os.environ.get("KALBOS_PREPARED")
    if prepared:
        shutil.copytree(prepared, folder)
    with SiteProcess(var=folder) as running:
        yield running
