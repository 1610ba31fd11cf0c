"""Shelves of everything that is a row: exemptions, pictures, words, points of grammar, exercises, facts, municipalities."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from config.content.exemptions import Exempt
from config.content.loading.shelf import PlainShelf, Shelf, digest_of, digest_of_data
from config.content.pictures import PictureFile
from config.content.shapes import LANGUAGES, picture_file
from config.content.tree import ContentTree, ItemEntry
from exercises.drills import Frame
from exercises.models import Item, SentenceFrame
from lexicon.files import GrammarFile, WordFile
from lexicon.models import Exemption, GrammarPoint, Word
from media import pictures
from media.models import Picture
from official.files import FactFile, MunicipalityFile
from official.models import Fact, Municipality


class ExemptionShelf(PlainShelf[Exempt, Exemption]):
    """What the gates let pass."""

    kind = "exemption"

    def wanted(self, tree: ContentTree) -> dict[str, Exempt]:
        return {f"{entry.gate}:{entry.text}": entry for entry in tree.exemptions}

    def existing(self, uids: Iterable[str]) -> dict[str, Exemption]:
        wanted = set(uids)
        rows = {f"{row.gate}:{row.text}": row for row in Exemption.objects.order_by("pk")}
        return {uid: row for uid, row in rows.items() if uid in wanted}

    def digest(self, file: Exempt) -> str:
        return digest_of_data([file.gate, file.text, file.reason])

    def shape(self, thing: Exemption) -> Exempt:
        return Exempt(thing.gate, thing.text, thing.reason)

    def write(self, uid: str, wanted: Exempt, thing: Exemption | None) -> None:
        row = thing or Exemption(gate=wanted.gate, text=wanted.text)
        row.reason = wanted.reason
        row.save()


class PictureShelf(PlainShelf[tuple[PictureFile, str], Picture]):
    """Pictograms, each with its drawing."""

    kind = "picture"

    def wanted(self, tree: ContentTree) -> dict[str, tuple[PictureFile, str]]:
        folder = Path(tree.root) / "pictures"
        return {
            entry.value.name: (entry.value, pictures.clean((folder / entry.value.file).read_text(encoding="utf-8")))
            for entry in tree.pictures
        }

    def existing(self, uids: Iterable[str]) -> dict[str, Picture]:
        return Picture.objects.in_bulk(list(uids), field_name="name")

    def digest(self, file: tuple[PictureFile, str]) -> str:
        described, svg = file
        return digest_of_data([digest_of(described.model_copy(update={"file": ""})), svg])

    def shape(self, thing: Picture) -> tuple[PictureFile, str]:
        return picture_file(thing), thing.svg

    def write(self, uid: str, wanted: tuple[PictureFile, str], thing: Picture | None) -> None:
        described, svg = wanted
        row = thing or Picture(name=described.name)
        row.svg, row.source, row.licence = svg, described.source, described.licence
        for code in LANGUAGES:
            setattr(row, f"alt_{code}", described.alt.get(code))
        row.save()


class WordShelf(Shelf[WordFile, Word]):
    """The lexicon."""

    kind = "word"

    def wanted(self, tree: ContentTree) -> dict[str, WordFile]:
        return {entry.value.uid: entry.value for entry in tree.words}

    def existing(self, uids: Iterable[str]) -> dict[str, Word]:
        return Word.objects.in_bulk(list(uids), field_name="uid")

    def write(self, uid: str, wanted: WordFile, thing: Word | None) -> None:
        word = thing or Word(uid=uid)
        word.lemma, word.accented, word.pos = wanted.lemma, wanted.accented, wanted.pos.value
        word.parts = list(wanted.parts)
        word.gender = wanted.gender.value if wanted.gender else ""
        word.accent_class, word.level, word.theme = wanted.accent_class, wanted.level.value, wanted.theme
        word.number = wanted.number.value if wanted.number else ""
        word.indeclinable = wanted.indeclinable
        word.meaning = wanted.meaning.value if wanted.meaning else ""
        word.glosses = wanted.glosses.model_dump()
        word.example = wanted.example.model_dump() if wanted.example else {}
        word.picture = wanted.picture or ""
        publish(word)


class GrammarShelf(Shelf[GrammarFile, GrammarPoint]):
    """Points of grammar."""

    kind = "grammar"

    def wanted(self, tree: ContentTree) -> dict[str, GrammarFile]:
        return {entry.value.uid: entry.value for entry in tree.points}

    def existing(self, uids: Iterable[str]) -> dict[str, GrammarPoint]:
        return GrammarPoint.objects.in_bulk(list(uids), field_name="uid")

    def write(self, uid: str, wanted: GrammarFile, thing: GrammarPoint | None) -> None:
        point = thing or GrammarPoint(uid=uid)
        point.level, point.group, point.order = wanted.level.value, wanted.group.value, wanted.order
        point.case = wanted.case.value if wanted.case else ""
        point.cells = wanted.cells.value if wanted.cells else ""
        point.title, point.short = wanted.title.model_dump(), wanted.short.model_dump()
        point.text, point.contrast = wanted.text.model_dump(), wanted.contrast.model_dump()
        point.examples = [("example", example.model_dump()) for example in wanted.examples]
        point.table = list(wanted.table)
        publish(point)


class FrameShelf(PlainShelf[Frame, SentenceFrame]):
    """Sentence frames of drills."""

    kind = "frame"

    def wanted(self, tree: ContentTree) -> dict[str, Frame]:
        return {entry.value.uid: entry.value for entry in tree.frames}

    def existing(self, uids: Iterable[str]) -> dict[str, SentenceFrame]:
        return SentenceFrame.objects.in_bulk(list(uids), field_name="uid")

    def shape(self, thing: SentenceFrame) -> Frame:
        return thing.frame()

    def write(self, uid: str, wanted: Frame, thing: SentenceFrame | None) -> None:
        row = thing or SentenceFrame(uid=uid)
        row.read(wanted)
        row.save()


class ItemShelf(Shelf[ItemEntry, Item]):
    """Exercises, of every kind."""

    kind = "item"

    def wanted(self, tree: ContentTree) -> dict[str, ItemEntry]:
        return {entry.value.uid: entry.value for entry in tree.all_items()}

    def existing(self, uids: Iterable[str]) -> dict[str, Item]:
        return Item.objects.in_bulk(list(uids), field_name="uid")

    def digest(self, file: ItemEntry) -> str:
        return digest_of_data([file.kind, type(file.exercise).version, digest_of(file.exercise)])

    def write(self, uid: str, wanted: ItemEntry, thing: Item | None) -> None:
        item = thing or Item(uid=uid)
        item.kind, item.version = wanted.kind, type(wanted.exercise).version
        item.content = wanted.exercise.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        publish(item)


class FactShelf(Shelf[FactFile, Fact]):
    """Official facts."""

    kind = "fact"

    def wanted(self, tree: ContentTree) -> dict[str, FactFile]:
        return {entry.value.key: entry.value for entry in tree.facts}

    def existing(self, uids: Iterable[str]) -> dict[str, Fact]:
        return Fact.objects.in_bulk(list(uids), field_name="key")

    def write(self, uid: str, wanted: FactFile, thing: Fact | None) -> None:
        fact = thing or Fact(key=uid)
        for name, value in wanted.fields().items():
            setattr(fact, name, value)
        fact.save()
        fact.save_revision(clean=False, log_action=True)


class MunicipalityShelf(PlainShelf[MunicipalityFile, Municipality]):
    """The municipalities."""

    kind = "municipality"

    def wanted(self, tree: ContentTree) -> dict[str, MunicipalityFile]:
        return {entry.value.code: entry.value for entry in tree.municipalities}

    def existing(self, uids: Iterable[str]) -> dict[str, Municipality]:
        return Municipality.objects.in_bulk(list(uids), field_name="code")

    def shape(self, thing: Municipality) -> MunicipalityFile:
        return MunicipalityFile.of(thing)

    def write(self, uid: str, wanted: MunicipalityFile, thing: Municipality | None) -> None:
        row = thing or Municipality(code=uid)
        for name, value in wanted.fields().items():
            setattr(row, name, value)
        row.save()


def publish(thing: Any) -> None:
    """Saves `thing` and publishes it as a new revision that no person made."""
    thing.save()
    thing.save_revision(clean=False, log_action=True).publish()
