"""The interface is complete in every language, and no translation breaks a placeholder."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
#: English needs no catalogue: the msgids are English.
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
CYRILLIC, LATIN = re.compile("[а-яёіїєґ]", re.IGNORECASE), re.compile("[a-ząčęėįšųūž]", re.IGNORECASE)


def catalogue(language: str, root: Path = ROOT) -> polib.POFile:
    return polib.pofile(str(root / "locale" / language / "LC_MESSAGES" / "django.po"))


def texts(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language):
    missing = [entry.msgid for entry in catalogue(language) if not entry.translated() or entry.fuzzy]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language):
    broken = []
    for entry in catalogue(language):
        wanted = set(PLACEHOLDER.findall(entry.msgid)) | set(PLACEHOLDER.findall(entry.msgid_plural or ""))
        for text in texts(entry):
            found = set(PLACEHOLDER.findall(text))
            # A plural form may leave the number out, as "one word" does; it may not invent anything.
            if found - wanted or (not entry.msgid_plural and found != wanted):
                broken.append((entry.msgid, text))
    assert broken == []


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_no_word_mixes_two_alphabets(language):
    mixed = [
        word
        for entry in catalogue(language)
        for text in texts(entry)
        for word in re.findall(r"[^\W\d_]+", PLACEHOLDER.sub(" ", text))
        if CYRILLIC.search(word) and LATIN.search(word)
    ]
    assert mixed == []


@pytest.mark.parametrize("language", ["lt"])
def test_lithuanian_quotes_are_lithuanian(language):
    # Quotes of JSON inside braces are no quotes of a sentence.
    found = [re.sub(r"\{.*\}", "", text) for entry in catalogue(language) for text in texts(entry)]
    wrong = [text for text in found if re.search(r"[«»]|\"\w", text)]
    assert wrong == []


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="collecting messages needs GNU gettext")
def test_no_message_of_code_or_templates_is_missing_from_the_catalogues(tmp_path):
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()  # fmt: skip
    for name in tracked:
        if name.endswith((".py", ".html", ".txt", ".po")) and not name.startswith(("tests/", "content/", "docs/")):
            target = tmp_path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, target)
    done = subprocess.run(
        [sys.executable, "manage.py", "collect_messages"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    for language in LANGUAGES:
        known = {(entry.msgctxt, entry.msgid) for entry in catalogue(language)}
        used = {(entry.msgctxt, entry.msgid) for entry in catalogue(language, tmp_path)}
        assert used - known == set(), f"run make messages and translate into {language}"
        assert known - used == set(), f"run make messages: gone from the code, still in {language}"
