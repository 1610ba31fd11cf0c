"""How the content files are laid out now: which file each thing stands in and in which order; and what a file says."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError

from config.content.dumping.writing import compact, in_exercise_order
from config.content.lessons import LessonFile, UnitFile
from config.content.pictures import PictureFile
from config.content.reading import Document
from config.content.tree import ContentTree
from exercises import registry
from exercises.drills import Frame
from guidance.information.files import PageFile
from lexicon.files import GrammarFile, WordFile
from media import pictures
from official.files import FactFile, MunicipalityFile


class Layout:
    """The places of things in the files of a tree; of an empty one where there are no files yet."""

    def __init__(self, tree: ContentTree | None):
        self.places: dict[str, dict[str, str]] = {}
        if tree is None:
            return
        for kind, entries, name in (
            ("words", tree.words, "uid"),
            ("pictures", tree.pictures, "name"),
            ("units", tree.units, "uid"),
            ("frames", tree.frames, "uid"),
            ("lessons", tree.lessons, "uid"),
            ("facts", tree.facts, "key"),
            ("municipalities", tree.municipalities, "code"),
        ):
            self.places[kind] = {getattr(entry.value, name): entry.document.file for entry in entries}
        self.places["pages"] = {f"{e.value.uid}.{e.value.language}": e.document.file for e in tree.pages}
        self.places["exemptions"] = {f"{entry.gate}:{entry.text}": "" for entry in tree.exemptions}

    def file_of(self, kind: str, uid: str, otherwise: str) -> str:
        """The file `uid` stands in, or `otherwise` where it is new."""
        return self.places.get(kind, {}).get(uid, otherwise)

    def ordered(self, kind: str, uids: Iterable[str]) -> list[str]:
        """`uids` in the order of the files, new ones last in the order given."""
        place = {uid: number for number, uid in enumerate(self.places.get(kind, {}))}
        return sorted(uids, key=lambda uid: place.get(uid, len(place)))

    @staticmethod
    def canonical(document: Document) -> Any:
        """What a file says, whatever way it is written: two files of one canonical form load alike."""
        model = _model_of(document.file)
        data = document.data
        try:
            if model is LessonFile:
                lesson = compact(LessonFile.model_validate(data))
                lesson["exercises"] = [_canonical_exercise(each) for each in lesson.get("exercises", ())]
                return lesson
            if isinstance(data, list):
                return [compact(model.model_validate(entry)) for entry in data]
            return compact(model.model_validate(data))
        except (ValidationError, registry.UnknownKind):
            return data

    @staticmethod
    def cleaned(svg: str) -> str:
        """A drawing as the database keeps it; empty where it is not safe."""
        try:
            return pictures.clean(svg)
        except pictures.UnsafePicture:
            return ""


def _canonical_exercise(data: dict[str, Any]) -> dict[str, Any]:
    own = {key: value for key, value in data.items() if key not in ("uid", "kind")}
    if "kind" not in data:
        return data
    exercise = registry.get(data["kind"]).model_validate(own)
    return {"uid": data["uid"], "kind": data["kind"], **in_exercise_order(compact(exercise))}


def _model_of(file: str) -> type[BaseModel]:
    _folder, _slash, name = file.rpartition("/")
    top = file.partition("/")[0]
    if top == "lessons":
        return UnitFile if name == "unit.yaml" else LessonFile
    models: dict[str, type[BaseModel]] = {
        "words": WordFile,
        "grammar": GrammarFile,
        "frames": Frame,
        "pictures": PictureFile,
        "facts": FactFile,
        "pages": PageFile,
        "municipalities.yaml": MunicipalityFile,
    }
    return models[top]
