"""Fixtures of the tests that need content files: all of them once, and a copy of one unit to plant mistakes in."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from django.utils import translation
from wagtail.models import Site

from config.content.dumping.writing import to_yaml
from config.content.everything import read_everything
from config.content.loading.run import load
from config.content.reading import read_yaml

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CONTENT = Path(settings.CONTENT_DIR)


@pytest.fixture
def plain_english():
    """What is said of files is said in English, whatever language the site speaks."""
    with translation.override(None):
        yield


@pytest.fixture(scope="session")
def tree():
    """All of content/, validated."""
    return read_everything(CONTENT)


class Folder:
    """A copy of content/ that may be spoiled: files are read and written as plain data."""

    def __init__(self, root: Path):
        self.root = root

    def data(self, name):
        """What the file says, as dicts, lists, texts and None."""
        return read_yaml(self.root / name, self.root).data

    def spoil(self, name, change):
        """Writes the file `name` after `change(data)`, which changes the data in place."""
        data = self.data(name)
        change(data)
        (self.root / name).write_text(to_yaml(data), encoding="utf-8")

    def keep(self, name, wanted):
        """Leaves in the list `name` only the entries that are `wanted`; an empty list leaves no file."""
        kept = [each for each in self.data(name) if wanted(each)]
        if kept:
            (self.root / name).write_text(to_yaml(kept), encoding="utf-8")
        else:
            (self.root / name).unlink()

    def tree(self):
        """The copy, read and validated."""
        return read_everything(self.root)


@pytest.fixture(scope="session")
def one_unit(tmp_path_factory):
    """A small content: the unit on shopping with its first lesson, what they use, the reference of grammar with the words
    it shows, two facts, two municipalities, a page; no sentence frames, which would need words by the hundred."""
    root = tmp_path_factory.mktemp("small") / "content"
    shutil.copytree(CONTENT, root, ignore=shutil.ignore_patterns("darbas", "0[2-9]-*", "frames", "*.md"))
    for path in root.glob("pages/*.yaml"):
        if not path.name.startswith("about."):
            path.unlink()
    small = Folder(root)
    read = read_everything(root)
    (lesson,) = read.lessons
    shown = {lemma for point in read.points for lemma in point.value.table}
    words = {*lesson.value.words} | {word.value.uid for word in read.words if word.value.lemma in shown}
    pictures = {name for item in read.all_items() for name in item.value.exercise.pictures()}
    pictures |= {word.value.picture for word in read.words if word.value.uid in words} | {"coat-blue", "alarm-clock"}
    for path in root.glob("words/*.yaml"):
        small.keep(f"words/{path.name}", lambda each: each["uid"] in words)
    small.keep("pictures/pictures.yaml", lambda each: each["name"] in pictures)
    for path in root.glob("pictures/*.svg"):
        if path.stem not in pictures:
            path.unlink()
    used = {"exam.organiser", "exam.fee"}
    for path in root.glob("facts/*.yaml"):
        small.keep(f"facts/{path.name}", lambda each: each["key"] in used)
    small.keep("municipalities.yaml", lambda each: each["code"] in ("11", "13"))
    return root


@pytest.fixture
def folder(one_unit, tmp_path):
    """A fresh copy of the small content."""
    shutil.copytree(one_unit, tmp_path / "content")
    return Folder(tmp_path / "content")


@pytest.fixture(scope="module")
def loaded_once(one_unit, django_db_setup, django_db_blocker):
    """The small content in the database for a whole module; each test rolls back to it."""
    with django_db_blocker.unblock(), override_settings(DEMO=False), transaction.atomic():
        load(root=one_unit, overwrite=False, now=NOW)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def loaded(loaded_once, db, folder, settings):
    """The small content, loaded, and a copy of its files to change."""
    settings.DEMO = False  # the cast of the tests has the same addresses
    yield folder
    Site.clear_site_root_paths_cache()
