"""Fixtures of content files, see content_files.py; what is said of files is said in English."""

import pytest
from content_files import folder, loaded, loaded_once, one_unit, plain_english, tree

__all__ = ["folder", "loaded", "loaded_once", "one_unit", "plain_english", "tree"]


@pytest.fixture(autouse=True)
def _in_english(plain_english):
    """Whatever language the site speaks."""
