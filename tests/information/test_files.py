"""The texts of the information pages: complete in four languages, and the same in each."""

import re
from collections import defaultdict

import pytest
from django.conf import settings
from pydantic import ValidationError

from config.content.reading import read_yaml
from guidance.information.files import PageFile
from guidance.information.models import InformationPage
from official.files import FactFile

LANGUAGES = ("lt", "en", "ru", "uk")
TAG = re.compile(r"</?([a-z]+)")


def pages() -> dict[str, dict[str, PageFile]]:
    root = settings.CONTENT_DIR
    found: dict[str, dict[str, PageFile]] = defaultdict(dict)
    for path in sorted(root.glob("pages/*.yaml")):
        page = PageFile.model_validate(read_yaml(path, root).data)
        assert path.name == f"{page.slug}.{page.language}.yaml"
        found[page.uid][page.language] = page
    return found


PAGES = pages()


def text(page: PageFile) -> str:
    return " ".join([page.title, page.lead, page.description, str([block.model_dump() for block in page.body])])


def test_every_page_of_a_role_exists():
    roles = {role for role in InformationPage.Role.values if role != "other"}
    assert {page["lt"].role for page in PAGES.values()} == roles


@pytest.mark.parametrize("uid", sorted(PAGES))
def test_a_page_says_the_same_things_in_four_languages(uid):
    page = PAGES[uid]
    assert sorted(page) == sorted(LANGUAGES)
    shapes = {code: [block.raw()[0] for block in page[code].body] for code in LANGUAGES}
    assert all(shape == shapes["lt"] for shape in shapes.values())
    facts = {code: [block.fact for block in page[code].body if block.fact] for code in LANGUAGES}
    assert all(found == facts["lt"] for found in facts.values())
    markup = {
        code: [TAG.findall(block.paragraph) for block in page[code].body if block.paragraph] for code in LANGUAGES
    }
    assert all(found == markup["lt"] for found in markup.values())
    assert len({page[code].title for code in LANGUAGES}) == 4


@pytest.mark.parametrize("uid", sorted(PAGES))
def test_a_page_speaks_one_language(uid):
    page = PAGES[uid]
    for code in ("lt", "en"):
        assert not re.search("[а-яіїєґё]", text(page[code]), re.IGNORECASE)
    assert not re.search("[іїєґ]", text(page["ru"]), re.IGNORECASE)
    assert not re.search("[ыэёъ]", text(page["uk"]), re.IGNORECASE)
    for code in LANGUAGES:
        links = [link.url for block in page[code].body for link in block.links or ()]
        assert all(url.startswith((f"/{code}/", "https://")) for url in links), links


def test_every_fact_that_a_page_names_exists():
    root = settings.CONTENT_DIR
    known = {
        FactFile.model_validate(row).key for path in root.glob("facts/*.yaml") for row in read_yaml(path, root).data
    }
    used = {block.fact for page in PAGES.values() for file in page.values() for block in file.body if block.fact}
    assert used <= known


def test_no_paragraph_holds_other_markup_than_an_editor_can_make():
    for page in PAGES.values():
        for file in page.values():
            tags = {tag for block in file.body if block.paragraph for tag in TAG.findall(block.paragraph)}
            assert tags <= {"p", "b", "i", "a", "ul", "li"}


def test_no_operator_is_invented():
    for page in PAGES.values():
        for file in page.values():
            assert "@" not in text(file)
            assert not re.search(r"\+370|\bUAB\b|\bVšĮ\b", text(file))


@pytest.mark.parametrize(
    "block", [{}, {"heading": "A", "fact": "b"}, {"operator": "Jonas"}, {"heading": "A", "colour": "red"}]
)
def test_a_mistake_in_a_block_is_refused(block):
    fine = PAGES["exam"]["lt"].model_dump(mode="json", exclude_none=True)
    with pytest.raises(ValidationError):
        PageFile.model_validate({**fine, "body": [block]})
