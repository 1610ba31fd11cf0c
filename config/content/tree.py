"""All of content/ as validated objects: what is read, where each thing stands, what refers to what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from config.content.exemptions import Exempt, read_exemptions
from config.content.lessons import LessonFile, UnitFile
from config.content.pictures import PictureFile, svg_problem
from config.content.problems import ContentInvalid, KeyPath, Problem, explain, key_path, line_of
from config.content.reading import Document, read_yaml
from exercises import registry
from exercises.exercise import Exercise
from lexicon.files import GrammarFile, WordFile

T = TypeVar("T")
ITEM_KEYS = ("uid", "kind")
_PICTURE = "a picture in pictures/pictures.yaml"


@dataclass(frozen=True)
class Entry(Generic[T]):
    """A validated thing and the place in the file where it stands."""

    value: T
    document: Document = field(repr=False)
    path: KeyPath = ()

    def problem(self, message: str, *steps: str | int) -> Problem:
        """`message` about what lies under `steps` from here."""
        path = self.path + steps
        return Problem(self.document.file, line_of(path, self.document.lines), key_path(path), message)


@dataclass(frozen=True)
class ItemEntry:
    """An exercise of a lesson: its identity, its kind, and what its kind's schema read."""

    uid: str
    kind: str
    exercise: Exercise


@dataclass
class ContentTree:
    """Everything in content/. Lists are in the order of the files, lessons in the order they are learned."""

    root: Path
    pictures: list[Entry[PictureFile]] = field(default_factory=list)
    words: list[Entry[WordFile]] = field(default_factory=list)
    points: list[Entry[GrammarFile]] = field(default_factory=list)
    units: list[Entry[UnitFile]] = field(default_factory=list)
    lessons: list[Entry[LessonFile]] = field(default_factory=list)
    #: Exercises by lesson uid, in order.
    items: dict[str, list[Entry[ItemEntry]]] = field(default_factory=dict)
    #: Frames of drills, official facts, municipalities, information pages: where they are read too (config.content.everything).
    frames: list[Entry[Any]] = field(default_factory=list)
    facts: list[Entry[Any]] = field(default_factory=list)
    municipalities: list[Entry[Any]] = field(default_factory=list)
    pages: list[Entry[Any]] = field(default_factory=list)
    exemptions: list[Exempt] = field(default_factory=list)
    #: Every uid and name that stands anywhere, also of what could not be read: one mistake is reported once.
    named: set[str] = field(default_factory=set)

    def all_items(self) -> Iterator[Entry[ItemEntry]]:
        """Every exercise, in the order of the lessons."""
        for lesson in self.lessons:
            yield from self.items[lesson.value.uid]

    def exempt(self, gate: str) -> frozenset[str]:
        """The texts that may pass `gate`: spelling, stress or gloss."""
        return frozenset(entry.text for entry in self.exemptions if entry.gate == gate)


@dataclass(frozen=True)
class Source:
    """Further files: those of `pattern` are read by `model` into the tree's list `name`; each holds a list or is one."""

    name: str
    pattern: str
    model: type[BaseModel]
    holds_list: bool = True


class TreeReader:
    """Reads content/ file by file and collects every problem before giving up."""

    def __init__(self, root: Path, further: Iterable[Source] = ()):
        self.tree = ContentTree(root)
        self.further = further
        self.problems: list[Problem] = []

    def read(self) -> ContentTree:
        """The whole tree. Raises ContentInvalid with every problem of every file."""
        root = self.tree.root
        if not root.is_dir():
            raise ContentInvalid([Problem(root.name, 0, "", "there is no such folder")])
        self.tree.pictures = self._lists([root / "pictures" / "pictures.yaml"], PictureFile)
        self.tree.words = self._lists(sorted(root.glob("words/*.yaml")), WordFile)
        for path in sorted(root.glob("grammar/*.yaml")):
            self.tree.points += self._whole(path, GrammarFile)
        self.tree.points.sort(key=lambda entry: (entry.value.level, entry.value.order, entry.value.uid))
        for path in sorted(root.glob("lessons/*/*/*.yaml")):
            if path.name == "unit.yaml":
                self.tree.units += self._whole(path, UnitFile)
            else:
                self._lesson(path)
        self.tree.units.sort(key=lambda entry: (entry.value.level, entry.value.order))
        unit_place = {entry.value.uid: place for place, entry in enumerate(self.tree.units)}
        self.tree.lessons.sort(key=lambda entry: (unit_place.get(entry.value.unit, 0), entry.value.order))
        for source in self.further:
            paths = sorted(root.glob(source.pattern))
            if source.holds_list:
                entries = self._lists(paths, source.model)
            else:
                entries = [entry for path in paths for entry in self._whole(path, source.model)]
            setattr(self.tree, source.name, entries)
        self.tree.exemptions, wrong = read_exemptions(root)
        self.problems += wrong
        self.problems += CrossChecks(self.tree).problems()
        if self.problems:
            raise ContentInvalid(self.problems)
        return self.tree

    def _document(self, path: Path) -> Document | None:
        try:
            return read_yaml(path, self.tree.root)
        except ContentInvalid as invalid:
            self.problems += invalid.problems
            return None

    def _lists(self, paths: Iterable[Path], model: type[T]) -> list[Entry[T]]:
        """Files that hold a list of `model`."""
        entries: list[Entry[T]] = []
        for path in paths:
            document = self._document(path)
            if document is None:
                continue
            if not isinstance(document.data, list):
                self.problems.append(Problem(document.file, 1, "", "should be a list (each entry starts with “- ”)"))
                continue
            for place, data in enumerate(document.data):
                entries += self._validated(document, (place,), data, model)
        return entries

    def _whole(self, path: Path, model: type[T]) -> list[Entry[T]]:
        """A file that is one `model`."""
        document = self._document(path)
        return self._validated(document, (), document.data, model) if document else []

    def _validated(self, document: Document, path: KeyPath, data: Any, model: Any) -> list[Entry[Any]]:
        if isinstance(data, dict):
            self.tree.named |= {name for key in ("uid", "name") if isinstance(name := data.get(key), str)}
        try:
            return [Entry(model.model_validate(data), document, path)]
        except ValidationError as error:
            self._explained(document, path, error, model)
            return []

    def _explained(self, document: Document, path: KeyPath, error: ValidationError, model: type[BaseModel]) -> None:
        for where, message in explain(error, model, path):
            self.problems.append(Problem(document.file, line_of(where, document.lines), key_path(where), message))

    def _lesson(self, path: Path) -> None:
        document = self._document(path)
        if document is None:
            return
        found = self._validated(document, (), document.data, LessonFile)
        exercises = document.data.get("exercises") if isinstance(document.data, dict) else None
        items: list[Entry[ItemEntry]] = []
        for place, data in enumerate(exercises if isinstance(exercises, list) else ()):
            if isinstance(data, dict):
                items += self._item(document, ("exercises", place), dict(data))
        for entry in found:
            self.tree.lessons.append(entry)
            self.tree.items[entry.value.uid] = items

    def _item(self, document: Document, path: KeyPath, data: dict[str, Any]) -> list[Entry[ItemEntry]]:
        place = Entry(data, document, path)
        if set(data) == {"uid"} and isinstance(data["uid"], str):
            return []
        given = {key: data.pop(key, None) for key in ITEM_KEYS}
        uid, kind = given["uid"], given["kind"]
        self.tree.named.add(str(uid))
        if not isinstance(uid, str) or not isinstance(kind, str):
            self.problems += [place.problem("is missing", key) for key in ITEM_KEYS if not isinstance(given[key], str)]
            return []
        try:
            model = registry.get(kind)
        except registry.UnknownKind:
            known = ", ".join(registry.all_kinds())
            self.problems.append(place.problem(f"“{kind}” is no kind of exercise; these are: {known}", "kind"))
            return []
        try:
            return [Entry(ItemEntry(uid, kind, model.model_validate(data)), document, path)]
        except ValidationError as error:
            self._explained(document, path, error, model)
            return []


class CrossChecks:
    """What one file says about another: identities once only, every name leads somewhere, orders are clear."""

    def __init__(self, tree: ContentTree):
        self.tree = tree
        self.found: list[Problem] = []

    def problems(self) -> list[Problem]:
        """Everything that does not fit together."""
        tree = self.tree
        self._once("uid", tree.words)
        self._once("uid", tree.points)
        self._once("uid", tree.units)
        self._once("uid", [*tree.lessons, *tree.all_items()])
        self._once("name", tree.pictures)
        self._once("slug", tree.lessons)
        self._once("slug", tree.units)
        self._once("key", tree.facts)
        self._once("code", tree.municipalities)
        self._once("uid", tree.frames)
        self._svg_files()
        for word in tree.words:
            if word.value.picture:
                self._leads_somewhere(word, word.value.picture, _PICTURE, "picture")
        for point in tree.points:
            if Path(point.document.file).stem != point.value.uid:
                self.found.append(point.problem(f"the file should be called {point.value.uid}.yaml", "uid"))
        self._lessons()
        return self.found

    def _leads_somewhere(self, entry: Entry[Any], name: str, what: str, *steps: str | int) -> None:
        if name not in self.tree.named:
            self.found.append(entry.problem(f"“{name}” is not {what}", *steps))

    def _once(self, attribute: str, entries: Iterable[Entry[Any]]) -> None:
        first: dict[str, Entry[Any]] = {}
        for entry in entries:
            value = getattr(entry.value, attribute)
            if value in first:
                other = first[value]
                self.found.append(entry.problem(f"“{value}” stands already in {other.document.file}", attribute))
            first.setdefault(value, entry)

    def _svg_files(self) -> None:
        folder = self.tree.root / "pictures"
        listed = set()
        for entry in self.tree.pictures:
            listed.add(entry.value.file)
            path = folder / entry.value.file
            wrong = svg_problem(path.read_bytes()) if path.is_file() else "there is no such file"
            if wrong:
                self.found.append(entry.problem(f"{entry.value.file} {wrong}", "file"))
        for path in sorted(folder.glob("*.svg")):
            if path.name not in listed:
                self.found.append(Problem(f"pictures/{path.name}", 0, "", "is not listed in pictures.yaml"))

    def _lessons(self) -> None:
        tree = self.tree
        units = {entry.value.uid: entry for entry in tree.units}
        orders: dict[tuple[str, int], Entry[LessonFile]] = {}
        for entry in tree.lessons:
            lesson = entry.value
            self._leads_somewhere(entry, lesson.unit, "the uid of a unit", "unit")
            unit = units.get(lesson.unit)
            if unit and Path(entry.document.file).parent != Path(unit.document.file).parent:
                self.found.append(entry.problem(f"this file does not lie beside the unit “{lesson.unit}”", "unit"))
            if (lesson.unit, lesson.order) in orders:
                other = orders[lesson.unit, lesson.order].document.file
                self.found.append(entry.problem(f"{lesson.order} is the place of {other} too", "order"))
            orders.setdefault((lesson.unit, lesson.order), entry)
            for place, uid in enumerate(lesson.words):
                self._leads_somewhere(entry, uid, "the uid of a word in words/", "words", place)
            if lesson.dialogue.picture:
                self._leads_somewhere(entry, lesson.dialogue.picture, _PICTURE, "dialogue", "picture")
            for place, data in enumerate(lesson.exercises):
                if set(data) == {"uid"}:
                    self._leads_somewhere(entry, data["uid"], "the uid of an exercise", "exercises", place)
            for item in tree.items[lesson.uid]:
                for name in sorted(set(item.value.exercise.pictures())):
                    self._leads_somewhere(item, name, _PICTURE)
        self._unit_orders()

    def _unit_orders(self) -> None:
        places: dict[tuple[str, int], list[Entry[UnitFile]]] = defaultdict(list)
        for entry in self.tree.units:
            places[entry.value.level, entry.value.order].append(entry)
        for entries in places.values():
            for entry in entries[1:]:
                other = entries[0].document.file
                self.found.append(entry.problem(f"{entry.value.order} is the place of {other} too", "order"))


def read_tree(root: Path, further: Iterable[Source] = ()) -> ContentTree:
    """Words, grammar, lessons, pictures and what `further` names under `root`. Raises ContentInvalid with every problem."""
    return TreeReader(root, further).read()
