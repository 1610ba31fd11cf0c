"""Shelves of everything that is a page: units and lessons (written in Lithuanian, mirrored), information pages."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from config.content.lessons import Grammar, LessonFile, TranslatedLine, UnitFile
from config.content.loading.shelf import Shelf, digest_of_data
from config.content.tree import ContentTree
from exercises.models import Item
from guidance.information.files import PageFile
from guidance.information.models import InformationPage
from learning.models import HomePage, LessonItem, LessonPage, LessonWord, UnitPage
from learning.tree import ensure_level, ensure_trunk
from lexicon.models import Word

#: Every uuid5 of this content is made in this name space.
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://kalbostiltas.lt/content/")


def key_of(kind: str, uid: str) -> uuid.UUID:
    """The translation key of the page `uid`: the same in every installation."""
    return uuid.uuid5(NAMESPACE, f"{kind}/{uid}")


def block_id(*steps: object) -> str:
    """The id of a StreamField block, the same at every load."""
    return str(uuid.uuid5(NAMESPACE, "/".join(map(str, steps))))


def place(page: Any, parent: Any) -> None:
    """Puts `page` under `parent` and publishes it as a revision that no person made."""
    if page.pk is None:
        page.live = False
        parent.add_child(instance=page)
    elif not page.is_child_of(parent):
        page.move(parent, pos="last-child")
        page = type(page).objects.get(pk=page.pk)
    page.save_revision(clean=False, log_action=True).publish()


class UnitShelf(Shelf[UnitFile, UnitPage]):
    """Units under their level; levels, overview, front page and their aliases are made where missing."""

    kind = "unit"

    def wanted(self, tree: ContentTree) -> dict[str, UnitFile]:
        return {entry.value.uid: entry.value for entry in tree.units}

    def existing(self, uids: Iterable[str]) -> dict[str, UnitPage]:
        return {page.uid: page for page in UnitPage.objects.filter(uid__in=list(uids), alias_of=None).order_by("pk")}

    def prepare(self, tree: ContentTree) -> None:
        ensure_trunk()
        self.levels = {level: ensure_level(level) for level in dict.fromkeys(unit.value.level for unit in tree.units)}

    def write(self, uid: str, wanted: UnitFile, thing: UnitPage | None) -> None:
        level = self.levels[wanted.level]
        page = thing or UnitPage(uid=uid, locale=level.locale, translation_key=key_of(self.kind, uid))
        page.title, page.slug = wanted.title.lt, wanted.slug
        page.order, page.theme, page.trades = wanted.order, wanted.theme, list(wanted.trades)
        page.names = wanted.title.model_dump()
        page.goals = [
            {"type": "goal", "value": goal.model_dump(), "id": block_id(uid, "goal", number)}
            for number, goal in enumerate(wanted.goals)
        ]
        # Adding a child changes the parent's row, so each unit starts from a fresh one.
        place(page, type(level).objects.get(pk=level.pk))


class LessonShelf(Shelf[LessonFile, LessonPage]):
    """Lessons under their unit, with their words and exercises in order."""

    kind = "lesson"

    def wanted(self, tree: ContentTree) -> dict[str, LessonFile]:
        return {entry.value.uid: entry.value for entry in tree.lessons}

    def existing(self, uids: Iterable[str]) -> dict[str, LessonPage]:
        return {page.uid: page for page in LessonPage.objects.filter(uid__in=list(uids), alias_of=None).order_by("pk")}

    def digest(self, file: LessonFile) -> str:
        own = file.model_dump(mode="json", exclude={"exercises"}, exclude_defaults=True)
        return digest_of_data([own, [exercise["uid"] for exercise in file.exercises]])

    def prepare(self, tree: ContentTree) -> None:
        self.words = Word.objects.in_bulk(field_name="uid")
        self.items = Item.objects.in_bulk(field_name="uid")

    def write(self, uid: str, wanted: LessonFile, thing: LessonPage | None) -> None:
        unit = UnitPage.objects.get(uid=wanted.unit, alias_of=None)
        page = thing or LessonPage(uid=uid, locale=unit.locale, translation_key=key_of(self.kind, uid))
        page.title, page.slug, page.order, page.minutes = wanted.title, wanted.slug, wanted.order, wanted.minutes
        page.goal = wanted.goal.model_dump()
        page.picture = wanted.dialogue.picture or ""
        page.reviewed_by = wanted.reviewed_by
        page.dialogue = [line_block(line, uid, "line", number) for number, line in enumerate(wanted.dialogue.lines)]
        page.takeaway = [line_block(wanted.takeaway, uid, "takeaway")] if wanted.takeaway else []
        page.grammar = [grammar_block(wanted.grammar, uid)] if wanted.grammar else []
        page.lesson_words = [
            LessonWord(word=self.words[word], sort_order=number) for number, word in enumerate(wanted.words)
        ]
        page.lesson_items = [
            LessonItem(item=self.items[exercise["uid"]], sort_order=number)
            for number, exercise in enumerate(wanted.exercises)
        ]
        place(page, unit)


def line_block(line: TranslatedLine, *steps: object) -> dict[str, Any]:
    """A line of a dialogue as a StreamField stores it."""
    return {"type": "line", "value": line.model_dump(), "id": block_id(*steps)}


def grammar_block(grammar: Grammar, uid: str) -> dict[str, Any]:
    """The note on grammar as a StreamField stores it."""
    note = grammar.model_dump()
    note["examples"] = [
        {"type": "item", "value": example, "id": block_id(uid, "example", number)}
        for number, example in enumerate(note["examples"])
    ]
    return {"type": "note", "value": note, "id": block_id(uid, "grammar")}


class InformationShelf(Shelf[PageFile, InformationPage]):
    """Information pages: one page a language, related by the translation key."""

    kind = "page"

    def wanted(self, tree: ContentTree) -> dict[str, PageFile]:
        order = {code: number for number, (code, _name) in enumerate(settings.LANGUAGES)}
        pages = sorted(tree.pages, key=lambda entry: (order[entry.value.language], entry.value.uid))
        files = {f"{entry.value.uid}.{entry.value.language}": entry.value for entry in pages}
        self.slugs = {uid: file.slug for uid, file in files.items()}
        return files

    def existing(self, uids: Iterable[str]) -> dict[str, InformationPage]:
        pages = list(InformationPage.objects.select_related("locale").order_by("path"))
        by_key = {(page.locale.language_code, page.translation_key): page for page in pages}
        # A page made in the admin has a key of its own; its address tells which one is meant.
        by_slug = {(page.locale.language_code, page.slug): page for page in pages}
        found = {}
        for uid in uids:
            name, _dot, language = uid.rpartition(".")
            page = by_key.get((language, key_of(self.kind, name))) or by_slug.get((language, self.slugs.get(uid, name)))
            if page is not None:
                found[uid] = page
        return found

    def prepare(self, tree: ContentTree) -> None:
        ensure_trunk()
        self.homes = {home.locale.language_code: home.pk for home in HomePage.objects.select_related("locale")}
        self.locales = {locale.language_code: locale for locale in Locale.objects.order_by("pk")}

    def write(self, uid: str, wanted: PageFile, thing: InformationPage | None) -> None:
        page = thing or InformationPage(
            locale=self.locales[wanted.language], translation_key=key_of(self.kind, wanted.uid)
        )
        for name, value in wanted.fields().items():
            setattr(page, name, value)
        page.show_in_menus = False
        place(page, HomePage.objects.get(pk=self.homes[wanted.language]))
