"""Content that is not sound, and a load that breaks: nothing is written, and the reason is said."""

from datetime import UTC, datetime

import pytest
from django.core.management import CommandError, call_command

from config.content.loading.run import load
from config.models import Loaded
from lexicon.models import Word

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LESSON = "lessons/a1/prekyba/01-kur-yra-kepures.yaml"
WORDS = "words/prekyba.yaml"

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (WORDS, "- uid: [broken\n", "words/prekyba.yaml:2: is not YAML"),
        (WORDS, "- uid: x\n  lemma: 5\n", "words/prekyba.yaml:1: [1].accented: is missing"),
        (LESSON, "uid: a1-prekyba-1\nuid: b\n", "has the key “uid” twice"),
    ],
)
def test_a_broken_file_stops_everything_with_one_clear_answer(name, text, sentence, folder):
    (folder.root / name).write_text(text)
    with pytest.raises(CommandError) as caught:
        call_command("load_content", content=folder.root)
    assert "Nothing was loaded" in str(caught.value)
    assert sentence in str(caught.value)
    assert not Word.objects.exists()
    assert not Loaded.objects.exists()


def test_an_error_in_the_middle_leaves_the_database_as_it_was(folder, monkeypatch):
    monkeypatch.setattr("config.content.loading.pages.LessonShelf.write", lambda *args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        load(root=folder.root, overwrite=False, now=NOW)
    assert not Word.objects.exists()
    assert not Loaded.objects.exists()


def test_checking_writes_nothing(folder, capsys):
    call_command("load_content", check=True, content=folder.root)
    assert "The content files are sound: 1 lessons" in capsys.readouterr().out
    assert not Word.objects.exists()


def test_the_command_says_what_it_did(folder, rasa, capsys, settings):
    settings.DEMO = False
    call_command("load_content", content=folder.root)
    assert " added, 0 updated, 0 unchanged" in capsys.readouterr().out
    call_command("load_content", content=folder.root)
    assert "nothing has changed" in capsys.readouterr().out
    Word.objects.get(uid="kepure").save_revision(user=rasa, clean=False)
    (folder.root / "x.txt").write_text("x")
    call_command("load_content", content=folder.root)
    assert "word: kepure: edited by a person, left alone (--overwrite replaces them)" in capsys.readouterr().out
