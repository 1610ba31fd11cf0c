"""Fixtures of content files, see content_files.py."""

from content_files import folder, loaded, loaded_once, one_unit, plain_english, tree

__all__ = ["folder", "loaded", "loaded_once", "one_unit", "plain_english", "tree"]
