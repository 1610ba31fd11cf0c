"""One load: everything is validated already, then written in one transaction or not at all."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import translation

from accounts.demo import make_demo_people
from config.content.everything import read_everything
from config.content.gates import sounds
from config.content.loading.once import tasks_once
from config.content.loading.pages import InformationShelf, LessonShelf, UnitShelf
from config.content.loading.rows import (
    ExemptionShelf,
    FactShelf,
    FrameShelf,
    GrammarShelf,
    ItemShelf,
    MunicipalityShelf,
    PictureShelf,
    WordShelf,
)
from config.content.loading.shelf import LOADER_VERSION, Shelf, Stamps, Summary
from config.content.tree import ContentTree
from config.models import Loaded
from config.roles import give_editors_their_rights
from learning.tree import ensure_trunk
from lexicon.services import forget
from media.services import ensure_clips

#: In the order in which one needs the other.
SHELVES: tuple[type[Shelf], ...] = (
    ExemptionShelf,
    PictureShelf,
    WordShelf,
    GrammarShelf,
    FrameShelf,
    ItemShelf,
    FactShelf,
    MunicipalityShelf,
    UnitShelf,
    LessonShelf,
    InformationShelf,
)
Say = Callable[[str], None]


def fingerprint(root: Path) -> str:
    """A digest of every content file: names and bytes."""
    whole = hashlib.sha256(f"{LOADER_VERSION}".encode())
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        data = path.read_bytes()
        whole.update(f"\0{path.relative_to(root).as_posix()}\0{len(data)}\0".encode())
        whole.update(data)
    return whole.hexdigest()


def load(*, root: Path, overwrite: bool, now: datetime, say: Say = lambda line: None) -> Summary | None:
    """Brings the database up to the files under `root`; None where nothing has changed since the last load.

    Raises ContentInvalid before anything is written when a file is not sound.
    """
    print_of_files = fingerprint(root)
    loaded = Loaded.objects.filter(kind="tree", uid="all").values_list("digest", flat=True).first()
    summary = None
    if overwrite or loaded != print_of_files:
        tree = read_everything(root)
        summary = load_tree(tree, overwrite=overwrite, now=now, say=say)
        Loaded.objects.update_or_create(kind="tree", uid="all", defaults={"digest": print_of_files})
    give_editors_their_rights()
    if settings.DEMO:
        make_demo_people(now=now)
    return summary


def load_tree(tree: ContentTree, *, overwrite: bool, now: datetime, say: Say = lambda line: None) -> Summary:
    """Writes a validated tree, all of it or nothing."""
    stamps, summary = Stamps(), Summary()
    # Titles and dates that Wagtail writes while publishing are in the language of the pages.
    with transaction.atomic(), translation.override(settings.LANGUAGE_CODE), tasks_once():
        ensure_trunk()
        for shelf in SHELVES:
            say(f"  {shelf.kind}…")
            shelf().load(tree, stamps=stamps, summary=summary, overwrite=overwrite)
        ensure_clips(lines=[line for _entry, _path, line in sounds.lines(tree)], now=now)
        stamps.save()
    forget()
    return summary
