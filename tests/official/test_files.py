"""The files of facts and municipalities are sound, and read and written back without loss."""

import datetime
import re

import pytest
from django.conf import settings
from pydantic import ValidationError

from config.content.reading import read_yaml
from official.files import FactFile, MunicipalityFile
from official.models import Fact, Municipality

CYRILLIC, LATIN = re.compile("[а-яіїєґё]", re.I), re.compile("[a-ząčęėįšųūž]", re.I)


def facts() -> list[FactFile]:
    root = settings.CONTENT_DIR
    return [
        FactFile.model_validate(row) for path in sorted(root.glob("facts/*.yaml")) for row in read_yaml(path, root).data
    ]


def municipalities() -> list[MunicipalityFile]:
    root = settings.CONTENT_DIR
    return [MunicipalityFile.model_validate(row) for row in read_yaml(root / "municipalities.yaml", root).data]


def test_no_fact_stands_twice():
    keys = [fact.key for fact in facts()]
    assert len(keys) == len(set(keys))


def test_no_fact_claims_a_check_that_nobody_made():
    assert [fact.key for fact in facts() if fact.checked_on] == []


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: fact.key)
def test_a_fact_says_the_same_in_four_languages(fact):
    sentences = {code: getattr(fact.value, code) for code in ("lt", "en", "ru", "uk")}
    assert len(set(sentences.values())) == 4
    digits = {code: sorted(re.findall(r"\d+", re.sub(r"\b[ABC]\d", "", text))) for code, text in sentences.items()}
    months = len({tuple(found) for code, found in digits.items() if code != "lt"})
    assert months == 1, digits
    assert CYRILLIC.search(sentences["ru"])
    assert CYRILLIC.search(sentences["uk"])
    assert not CYRILLIC.search(sentences["lt"] + sentences["en"])
    assert not re.search("[іїєґ]", sentences["ru"]), "Ukrainian letters in a Russian sentence"
    assert not re.search("[ыэёъ]", sentences["uk"]), "Russian letters in a Ukrainian sentence"
    for code in ("ru", "uk"):
        for word in re.findall(r"[^\W\d_]+", sentences[code]):
            assert not (CYRILLIC.search(word) and LATIN.search(word)), f"{word} mixes two alphabets"
    if fact.number is not None and fact.unit not in ("count", "years", "days"):
        assert any(str(int(fact.number)) in found for found in digits["en"]), fact.key


def test_there_are_sixty_municipalities_each_with_its_own_code_and_names():
    rows = municipalities()
    assert len(rows) == 60
    for code in ("lt", "en", "ru", "uk"):
        assert len({getattr(row.name, code) for row in rows}) == 60
    assert len({row.code for row in rows}) == 60
    names = {row.name.lt for row in rows}
    assert {"Alytaus miesto savivaldybė", "Kazlų Rūdos savivaldybė", "Šalčininkų rajono savivaldybė"} <= names
    assert all(re.fullmatch(r"[A-ZŠ]\S+( Rūdos| miesto| rajono)? savivaldybė", name) for name in names)


@pytest.mark.django_db
def test_a_fact_comes_back_from_the_database_as_it_was():
    for file in facts():
        row, _made = Fact.objects.update_or_create(key=file.key, defaults=file.fields())
        row.refresh_from_db()
        assert FactFile.of(row) == file


@pytest.mark.django_db
def test_a_municipality_comes_back_from_the_database_as_it_was():
    for file in municipalities():
        row, _made = Municipality.objects.update_or_create(code=file.code, defaults=file.fields())
        row.refresh_from_db()
        assert MunicipalityFile.of(row) == file


@pytest.mark.parametrize(
    "change",
    [
        {"checked": "2026-11-21"},
        {"number": "52", "unit": None},
        {"unit": "eur", "number": None},
        {"checked_on": datetime.date(2026, 11, 21), "source": {"name": "NŠA"}},
        {"key": "Exam Fee"},
    ],
)
def test_a_mistake_in_the_file_is_refused(change):
    fine = facts()[0].model_dump(mode="json")
    with pytest.raises(ValidationError):
        FactFile.model_validate({**fine, **change})
