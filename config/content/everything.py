"""The whole of content/, with official facts, municipalities and information pages: what load_content reads."""

from pathlib import Path

from config.content.tree import ContentTree, Source, read_tree
from guidance.information.files import PageFile
from official.files import FactFile, MunicipalityFile

SOURCES = (
    Source("facts", "facts/*.yaml", FactFile),
    Source("municipalities", "municipalities.yaml", MunicipalityFile),
    Source("pages", "pages/*.yaml", PageFile, holds_list=False),
)


def read_everything(root: Path) -> ContentTree:
    """Every content file under `root`, validated. Raises ContentInvalid with every problem found."""
    return read_tree(root, SOURCES)
