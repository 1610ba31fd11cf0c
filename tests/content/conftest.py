"""The content as the tests see it: all of it once, and a copy of one unit to plant mistakes in."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from config.content.dumping.writing import to_yaml
from config.content.everything import read_everything
from config.content.reading import read_yaml

CONTENT = Path(settings.CONTENT_DIR)


@pytest.fixture(autouse=True)
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

    def tree(self):
        """The copy, read and validated."""
        return read_everything(self.root)


@pytest.fixture(scope="session")
def one_unit(tmp_path_factory):
    """A small content: the unit on shopping with its first lesson, every word, every picture, one fact."""
    root = tmp_path_factory.mktemp("small") / "content"
    shutil.copytree(CONTENT, root, ignore=shutil.ignore_patterns("darbas", "0[2-9]-*", "pages", "*.md"))
    return root


@pytest.fixture
def folder(one_unit, tmp_path):
    """A fresh copy of the small content."""
    shutil.copytree(one_unit, tmp_path / "content")
    return Folder(tmp_path / "content")
