"""The whole of content/, with frames of drills, official facts, municipalities, information pages: what is loaded."""

from pathlib import Path

from config.content.tree import ContentTree, Source, read_tree
from exercises.drills import Frame
from guidance.information.files import PageFile
from official.files import FactFile, MunicipalityFile

SOURCES = (
    Source("frames", "frames/*.yaml", Frame),
    Source("facts", "facts/*.yaml", FactFile),
    Source("municipalities", "municipalities.yaml", MunicipalityFile),
    Source("pages", "pages/*.yaml", PageFile, holds_list=False),
)


def read_everything(root: Path) -> ContentTree:
    """Every content file under `root`, validated. Raises ContentInvalid with every problem found."""
    return read_tree(root, SOURCES)
