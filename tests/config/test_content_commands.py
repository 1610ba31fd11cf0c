"""What maintainers see when they check and count the content."""

import json
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from lexicon.models import Word

LESSON = "lessons/a1/prekyba/01-kur-yra-kepures.yaml"


@pytest.fixture
def silent(monkeypatch):
    """Clips count as built: building is tested elsewhere."""
    built = []
    monkeypatch.setattr("config.management.commands.check_content.playable_clip", lambda *, uid, now: built.append(uid))
    return built


def test_the_report_is_one_json_object(loaded, capsys):
    call_command("content_report", json=True, content=loaded.root)
    counted = json.loads(capsys.readouterr().out)
    assert set(counted) == {
        "lessons", "words", "exercises", "phrases", "papers", "questions", "clips", "holes", "gate_failures",
    }  # fmt: skip
    assert counted["lessons"] == 1
    assert counted["exercises"] == len(loaded.data(LESSON)["exercises"])
    assert counted["gate_failures"] == 0


def test_checking_loads_builds_and_reports(db, folder, silent, capsys, settings):
    settings.DEMO = False
    call_command("check_content", content=folder.root)
    said = capsys.readouterr().out
    assert "gate_failures  0" in said
    assert Word.objects.filter(uid="kepure").exists()
    assert len(silent) > 20


def test_checking_ends_with_an_error_that_names_what_a_gate_stopped(db, folder, silent, capsys, settings):
    settings.DEMO = False
    folder.spoil(LESSON, lambda data: data.update(title="Kur yra kepurrės?"))
    with pytest.raises(CommandError, match="1 gate failures"):
        call_command("check_content", content=folder.root)
    assert f"gate 1: {LESSON}:5: title: The dictionary does not know “kepurrės”." in capsys.readouterr().err


def test_a_writer_can_check_without_django_or_a_database(folder, settings):
    command = [sys.executable, "-m", "config.content", str(folder.root)]
    done = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, env={"PATH": "", "HOME": "/"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 gate failures" in done.stdout
    (folder.root / LESSON).write_text("uid: [")
    done = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, env={"PATH": "", "HOME": "/"})
    assert done.returncode == 1
    assert f"{LESSON}:2: is not YAML" in done.stdout
    assert "Traceback" not in done.stderr
