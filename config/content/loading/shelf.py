"""One kind of thing that files and database both hold, and the rule by which the one becomes the other."""

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from wagtail.models import Revision

from config.content.tree import ContentTree
from config.models import Loaded

F = TypeVar("F")
M = TypeVar("M")
#: Grows when the same file must become another row: everything untouched is then loaded again.
LOADER_VERSION = 1


@dataclass
class Summary:
    """What one load did, by kind: uids of what was added, updated, left as it was, and left alone for a reason."""

    added: dict[str, list[str]] = field(default_factory=dict)
    updated: dict[str, list[str]] = field(default_factory=dict)
    unchanged: dict[str, list[str]] = field(default_factory=dict)
    #: Edited by a person: not touched.
    kept: dict[str, list[str]] = field(default_factory=dict)
    #: Deleted by a person: not brought back.
    deleted: dict[str, list[str]] = field(default_factory=dict)
    #: In the database but no longer in the files: stays.
    orphaned: dict[str, list[str]] = field(default_factory=dict)

    def note(self, what: str, kind: str, uid: str) -> None:
        """Counts `uid` of `kind` under `what`, one of this class's fields."""
        getattr(self, what).setdefault(kind, []).append(uid)

    def count(self, what: str) -> int:
        """How many things fall under `what`."""
        return sum(map(len, getattr(self, what).values()))


class Stamps:
    """Digests of what was loaded, read once and written once."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], str] = {
            (row.kind, row.uid): row.digest for row in Loaded.objects.order_by("pk")
        }
        self.new: dict[tuple[str, str], str] = {}

    def get(self, kind: str, uid: str) -> str | None:
        """The digest of `uid` when it was last loaded, or None where it never was."""
        return self.known.get((kind, uid))

    def put(self, kind: str, uid: str, digest: str) -> None:
        """Remembers that `uid` was loaded as `digest`."""
        if self.known.get((kind, uid)) != digest:
            self.known[kind, uid] = self.new[kind, uid] = digest

    def of(self, kind: str) -> set[str]:
        """Every uid of `kind` ever loaded."""
        return {uid for each, uid in self.known if each == kind}

    def save(self) -> None:
        """Writes what is new."""
        Loaded.objects.bulk_create(
            [Loaded(kind=kind, uid=uid, digest=digest) for (kind, uid), digest in self.new.items()],
            update_conflicts=True,
            unique_fields=["kind", "uid"],
            update_fields=["digest"],
        )


class Shelf(ABC, Generic[F, M]):
    """How one kind is found in the files and in the database, and written. Subclasses say it."""

    kind: str

    @abstractmethod
    def wanted(self, tree: ContentTree) -> dict[str, F]:
        """What the files hold, by uid, in the order in which it is written."""

    @abstractmethod
    def existing(self, uids: Iterable[str]) -> dict[str, M]:
        """What the database holds of `uids`."""

    def edited(self, existing: Mapping[str, M], stamps: Stamps) -> set[str]:
        """Which of `existing` a person edited since they were loaded: whose newest revision has a user."""
        newest = {thing.latest_revision_id: uid for uid, thing in existing.items() if thing.latest_revision_id}  # type: ignore[attr-defined]
        by_people = Revision.objects.filter(pk__in=list(newest)).exclude(user=None)
        return {newest[pk] for pk in by_people.values_list("pk", flat=True)}

    @abstractmethod
    def write(self, uid: str, wanted: F, thing: M | None) -> None:
        """Makes the row of `wanted`, or brings `thing` up to date."""

    def digest(self, file: F) -> str:
        """What identifies what the file says."""
        return digest_of(file) if isinstance(file, BaseModel) else digest_of_data(file)

    def prepare(self, tree: ContentTree) -> None:
        """What must be there before anything of this kind is written."""

    def load(self, tree: ContentTree, *, stamps: Stamps, summary: Summary, overwrite: bool) -> None:
        """Brings the database up to the files, leaving alone what people edited or deleted unless `overwrite`."""
        wanted = self.wanted(tree)
        digests = {uid: self.digest(file) for uid, file in wanted.items()}
        existing = self.existing(wanted)
        edited = self.edited(existing, stamps)
        self.prepare(tree)
        for uid, file in wanted.items():
            thing, stamp = existing.get(uid), stamps.get(self.kind, uid)
            if thing is None and stamp and not overwrite:
                summary.note("deleted", self.kind, uid)
                continue
            if uid in edited and not overwrite:
                summary.note("kept", self.kind, uid)
                continue
            if thing is not None and stamp == digests[uid] and uid not in edited:
                summary.note("unchanged", self.kind, uid)
                continue
            self.write(uid, file, thing)
            stamps.put(self.kind, uid, digests[uid])
            summary.note("added" if thing is None else "updated", self.kind, uid)
        gone = stamps.of(self.kind) - set(wanted)
        for uid in sorted(self.existing(gone)) if gone else ():
            summary.note("orphaned", self.kind, uid)


class PlainShelf(Shelf[F, M]):
    """A kind without revisions: it counts as edited when it no longer says what was loaded."""

    @abstractmethod
    def shape(self, thing: M) -> F:
        """The file's shape of `thing`."""

    def edited(self, existing: Mapping[str, M], stamps: Stamps) -> set[str]:
        """Which of `existing` differ from what was loaded."""
        return {
            uid
            for uid, thing in existing.items()
            if (stamp := stamps.get(self.kind, uid)) and stamp != self.digest(self.shape(thing))
        }


def digest_of(thing: BaseModel) -> str:
    """What identifies the content of a file's entry: the same wherever it says the same."""
    return digest_of_data(thing.model_dump(mode="json", by_alias=True, exclude_defaults=True))


def digest_of_data(data: Any) -> str:
    """`digest_of` for plain data."""
    whole = json.dumps([LOADER_VERSION, data], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode()).hexdigest()
