import os

import polib

from config.messages import compile_messages


def test_changed_messages_are_compiled_once_without_gettext(tmp_path):
    folder = tmp_path / "lt" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.append(polib.POEntry(msgid="Check", msgstr="Tikrinti"))
    catalogue.save(str(folder / "django.po"))

    assert compile_messages(tmp_path) == [folder / "django.mo"]
    assert polib.mofile(str(folder / "django.mo")).find("Check").msgstr == "Tikrinti"
    assert compile_messages(tmp_path) == []

    os.utime(folder / "django.po", (2e9, 2e9))
    assert compile_messages(tmp_path) == [folder / "django.mo"]
