"""One dump: what the database holds is compared with the files, and only files that say something else are written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from config.content import shapes
from config.content.dumping.layout import Layout
from config.content.dumping.writing import compact, header_of, in_exercise_order, to_yaml
from config.content.exemptions import LISTS, Exempt, written
from config.content.loading.pages import key_of
from config.content.problems import Problem, explain, key_path
from config.content.reading import ContentInvalid, parse_yaml, read_yaml
from config.models import Loaded
from exercises.models import Item, SentenceFrame, UnreadableItem
from guidance.information.files import PageFile
from guidance.information.models import InformationPage
from learning.models import LessonPage, UnitPage
from lexicon.models import Exemption, GrammarPoint, Word
from media.models import Picture
from official.files import FactFile, MunicipalityFile
from official.models import Fact, Municipality


@dataclass
class Dump:
    """What a dump writes, by path under the content folder, and what could not be written."""

    files: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    #: Published exercises that no lesson uses: they have no place in the files.
    homeless: list[str] = field(default_factory=list)


class Dumper:
    """Collects everything the database holds in the shape of files; `layout` says which file each thing stands in."""

    def __init__(self, layout: Layout):
        self.layout = layout
        self.dump = Dump()
        self.written_items: set[str] = set()

    def collect(self) -> Dump:
        """Everything published, as files."""
        self._words()
        self._grammar()
        self._frames()
        self._pictures()
        self._lessons()
        self._official()
        self._pages()
        self._exemptions()
        live = Item.objects.filter(live=True).order_by("uid").values_list("uid", flat=True)
        self.dump.homeless = [uid for uid in live if uid not in self.written_items]
        return self.dump

    def _put(self, file: str, entry: Any) -> None:
        self.dump.files.setdefault(file, []).append(entry)

    def _shaped(self, what: str, shape: Any, *args: Any, **kwargs: Any) -> Any:
        """`shape(*args)`, or None and a problem where the row does not fit the file's schema."""
        try:
            return shape(*args, **kwargs)
        except ValidationError as error:
            for path, message in explain(error, PageFile):
                self.dump.problems.append(Problem(what, 0, key_path(path), message))
        except UnreadableItem as error:
            self.dump.problems.append(Problem(what, 0, "", "; ".join(error.reasons)))
        return None

    def _words(self) -> None:
        words = {word.uid: word for word in Word.objects.published().in_order()}
        for uid in self.layout.ordered("words", words):
            file = self._shaped(f"word {uid}", shapes.word_file, words[uid])
            if file:
                self._put(self.layout.file_of("words", uid, f"words/{words[uid].theme}.yaml"), compact(file))

    def _grammar(self) -> None:
        for point in GrammarPoint.objects.published().in_order():
            file = self._shaped(f"point of grammar {point.uid}", shapes.grammar_file, point)
            if file:
                self.dump.files[f"grammar/{point.uid}.yaml"] = compact(file)

    def _frames(self) -> None:
        rows = {row.uid: row for row in SentenceFrame.objects.order_by("uid")}
        for uid in self.layout.ordered("frames", rows):
            file = self._shaped(f"sentence frame {uid}", shapes.frame_file, rows[uid])
            if file:
                self._put(self.layout.file_of("frames", uid, f"frames/{file.drills[0]}.yaml"), compact(file))

    def _pictures(self) -> None:
        pictures = {picture.name: picture for picture in Picture.objects.order_by("name")}
        for name in self.layout.ordered("pictures", pictures):
            file = self._shaped(f"picture {name}", shapes.picture_file, pictures[name])
            if file:
                self._put("pictures/pictures.yaml", compact(file))
                self.dump.texts[f"pictures/{file.file}"] = pictures[name].svg

    def _lessons(self) -> None:
        folders: dict[str, str] = {}
        by_path: dict[str, str] = {}
        for page in UnitPage.objects.filter(alias_of=None, live=True).order_by("path"):
            level = page.get_parent().specific.level
            file = self._shaped(f"unit {page.uid}", shapes.unit_file, page, level)
            if file:
                path = self.layout.file_of("units", page.uid, f"lessons/{level.lower()}/{page.slug}/unit.yaml")
                folders[page.uid], by_path[page.path] = str(Path(path).parent), page.uid
                self.dump.files[path] = compact(file)
        for page in LessonPage.objects.filter(alias_of=None, live=True).order_by("path"):
            unit = by_path.get(page.path[: -page.steplen])
            if unit:
                self._lesson(page, unit, folders[unit])

    def _lesson(self, page: LessonPage, unit: str, folder: str) -> None:
        rows = page.lesson_items.order_by("sort_order", "pk").select_related("item")
        exercises = [self._item(row.item) for row in rows]
        file = self._shaped(f"lesson {page.uid}", shapes.lesson_file, page, unit, exercises)
        if file:
            path = self.layout.file_of("lessons", page.uid, f"{folder}/{page.order:02}-{page.slug}.yaml")
            self.dump.files[path] = compact(file)

    def _item(self, item: Item) -> dict[str, Any]:
        """An exercise; where it stood already, only its name."""
        if item.uid in self.written_items:
            return {"uid": item.uid}
        self.written_items.add(item.uid)
        exercise = self._shaped(f"exercise {item.uid}", lambda: item.exercise)
        content = in_exercise_order(compact(exercise)) if exercise else {}
        return {"uid": item.uid, "kind": item.kind, **content}

    def _official(self) -> None:
        facts = {fact.key: fact for fact in Fact.objects.in_order()}
        for key in self.layout.ordered("facts", facts):
            file = self._shaped(f"fact {key}", FactFile.of, facts[key])
            if file:
                self._put(self.layout.file_of("facts", key, f"facts/{key.partition('.')[0]}.yaml"), compact(file))
        places = {place.code: place for place in Municipality.objects.order_by("code")}
        for code in self.layout.ordered("municipalities", places):
            file = self._shaped(f"municipality {code}", MunicipalityFile.of, places[code])
            if file:
                self._put("municipalities.yaml", compact(file))

    def _pages(self) -> None:
        loaded = Loaded.objects.filter(kind="page").order_by("pk").values_list("uid", flat=True)
        uids = {key_of("page", uid.rpartition(".")[0]): uid.rpartition(".")[0] for uid in loaded}
        pages = InformationPage.objects.filter(live=True, alias_of=None).select_related("locale").order_by("path")
        for page in pages:
            source = next((each for each in pages if each.translation_key == page.translation_key), page)
            uid = uids.setdefault(page.translation_key, source.slug)
            file = self._shaped(f"page {uid}", PageFile.of, page, uid=uid)
            if file:
                name = f"{uid}.{file.language}"
                self.dump.files[self.layout.file_of("pages", name, f"pages/{name}.yaml")] = compact(file)

    def _exemptions(self) -> None:
        rows = {f"{row.gate}:{row.text}": row for row in Exemption.objects.order_by("gate", "text")}
        ordered = [rows[uid] for uid in self.layout.ordered("exemptions", rows)]
        for source in LISTS:
            entries = [Exempt(row.gate, row.text, row.reason) for row in ordered if row.gate == source.gate]
            if entries:
                self.dump.texts[source.file] = written(source, entries)


def write(dump: Dump, root: Path) -> tuple[list[str], list[str]]:
    """Writes what differs under `root`; returns the files written and the files removed because nothing stands in them.

    A file that says the same is left as its author laid it out, comments and all.
    """
    changed, removed = [], []
    for name, data in sorted(dump.files.items()):
        path = root / name
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        text = to_yaml(data, header=header_of(old))
        if not old or not _says_the_same(path, root, text):
            _write(path, text)
            changed.append(name)
    for name, text in sorted(dump.texts.items()):
        path = root / name
        if not path.is_file() or not _same_text(path.read_text(encoding="utf-8"), text, name):
            _write(path, text)
            changed.append(name)
    # Where something could not be written, its old file is better than none.
    for name in () if dump.problems else sorted(_content_files(root) - set(dump.files)):
        (root / name).unlink()
        removed.append(name)
    return changed, removed


def _content_files(root: Path) -> set[str]:
    patterns = ("words/*.yaml", "grammar/*.yaml", "frames/*.yaml", "lessons/*/*/*.yaml", "facts/*.yaml", "pages/*.yaml")
    return {path.relative_to(root).as_posix() for pattern in patterns for path in root.glob(pattern)}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _says_the_same(path: Path, root: Path, text: str) -> bool:
    try:
        old = read_yaml(path, root)
    except ContentInvalid:
        return False
    return Layout.canonical(old) == Layout.canonical(parse_yaml(text, old.file))


def _same_text(old: str, new: str, name: str) -> bool:
    """Drawings are compared as cleaned, lists of exemptions line by line without comments and order."""
    if name.endswith(".svg"):
        return Layout.cleaned(old) == new
    return _entries(old.splitlines()) == _entries(new.splitlines())


def _entries(lines: Iterable[str]) -> set[tuple[str, ...]]:
    pieces = [tuple(piece.strip() for piece in line.partition("#")[::2]) for line in lines]
    return {piece for piece in pieces if piece[0]}
