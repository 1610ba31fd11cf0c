"""A new kind of exercise is one new file: tried on a copy of the project, in processes of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

NEW_KIND = '''
"""Choose the polite phrase: a kind nobody has registered anywhere."""

from typing import ClassVar

from pydantic import Field

from exercises.exercise import Example
from exercises.kinds._choices import WithQuestions
from exercises.taxonomy import Demand
from exercises.texts import Lithuanian

PROMPT = {"lt": "Pasirinkite mandagų sakinį.", "en": "Choose the polite one.", "ru": "Выберите вежливое.", "uk": "Виберіть ввічливе."}


class PolitePhrase(WithQuestions):
    """One situation, and the phrase that fits a customer."""

    kind: ClassVar[str] = "polite_phrase"
    label: ClassVar[str] = "Polite phrase"
    icon: ClassVar[str] = "user"
    demand: ClassVar[Demand] = Demand.RECOGNISE
    looks_like: ClassVar[str] = "multiple_choice"

    situation: Lithuanian = Field(max_length=200)

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "speaking", "prompt": PROMPT, "situation": "Klientas įeina.",
                "parts": [{"right": "Laba diena!", "wrong": ["Ko nori?"]}],
            },
            answers=((("Laba diena!",), 1.0), (("Ko nori?",), 0.0)),
        ),
        Example(
            content={
                "skill": "speaking", "prompt": PROMPT, "situation": "Klientas išeina.",
                "parts": [{"right": "Viso gero!", "wrong": ["Eik sau!"]}],
            },
            answers=((("Viso gero!",), 1.0), (("Eik sau!",), 0.0)),
        ),
    )
'''
FORM = """
import django; django.setup()
from exercises import registry
from exercises.authoring import exercise_shape
from exercises.models import Item
assert "polite_phrase" in dict(Item._meta.get_field("kind").choices)
shape = exercise_shape(registry.get("polite_phrase"))
assert list(shape.fields)[:5] == ["skill", "prompt", "stimulus", "parts", "situation"], list(shape.fields)
print("form:", *shape.block.child_blocks)
"""
LEFT_OUT = shutil.ignore_patterns(
    ".*", "var", "content", "node_modules", "__pycache__", "static", "locale", "journeys", "docs", "bench"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """The project with one more file."""
    copy = tmp_path_factory.mktemp("copy") / "project"
    shutil.copytree(settings.BASE_DIR, copy, ignore=LEFT_OUT)
    (copy / "static").mkdir()
    (copy / "content").mkdir()
    (copy / "locale").mkdir()
    (copy / "var").mkdir()
    # The database migrated for these tests serves the copy too.
    for migrated in settings.VAR_DIR.glob("test-*.sqlite3"):
        shutil.copy(migrated, copy / "var")
    (copy / "exercises" / "kinds" / "polite_phrase.py").write_text(NEW_KIND, encoding="utf-8")
    return copy


def run(project: Path, *arguments: str) -> str:
    # The copy runs on a database of its own, whatever this run uses.
    outside = ("DATABASE_URL", "REDIS_URL", "PYTEST_XDIST_WORKER")
    environment = {
        **{name: value for name, value in os.environ.items() if name not in outside},
        "KALBOS_VAR": str(project / "var"),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONPATH": str(project),
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_new_kind_needs_no_migration(project):
    assert "No changes detected" in run(project, "manage.py", "makemigrations", "--check", "--dry-run")


def test_a_new_kind_has_its_editing_form(project):
    assert "situation" in run(project, "-c", FORM)


def test_a_new_kind_meets_the_contract_tests(project):
    contract = "tests/exercises/test_contract.py"
    said = run(project, "-m", "pytest", contract, "-q", "-p", "no:cacheprovider", "-k", "polite_phrase")
    assert "passed" in said
    assert "skipped" not in said


def test_a_new_kind_is_offered_to_editors(project):
    tests = "tests/exercises/test_authoring.py"
    names = "(every_kind or first_chooses_the_kind or preview_shows) and (polite_phrase or first_chooses_the_kind)"
    assert "passed" in run(project, "-m", "pytest", tests, "-q", "-p", "no:cacheprovider", "-k", names)
