"""The database goes back into files that say the same."""

from datetime import UTC, datetime

import pytest
from django.core.management import CommandError, call_command

from config.content.dumping.layout import Layout
from config.content.dumping.run import Dumper, write
from config.content.dumping.writing import to_yaml
from config.content.everything import read_everything
from config.content.loading.run import load
from config.content.reading import parse_yaml, read_yaml
from exercises.models import Item
from guidance.information.models import InformationPage
from learning.models import HomePage, LessonItem, LessonPage
from lexicon.models import Word

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LESSON = "lessons/a1/prekyba/01-kur-yra-kepures.yaml"

pytestmark = pytest.mark.django_db


def dump(root, layout=None):
    dumped = Dumper(Layout(layout and read_everything(layout))).collect()
    assert dumped.problems == []
    return write(dumped, root)


def says(root):
    """What every file under `root` says, whatever way it is written."""
    return {
        path.relative_to(root).as_posix(): Layout.canonical(read_yaml(path, root))
        for path in sorted(root.rglob("*.yaml"))
    }


def test_untouched_content_goes_back_into_the_very_same_files(loaded):
    before = {path: path.read_bytes() for path in loaded.root.rglob("*") if path.is_file()}
    assert dump(loaded.root, loaded.root) == ([], [])
    assert {path: path.read_bytes() for path in loaded.root.rglob("*") if path.is_file()} == before


def test_an_empty_folder_gets_files_that_say_the_same(loaded, tmp_path):
    fresh = tmp_path / "fresh"
    dump(fresh, loaded.root)
    assert says(fresh) == says(loaded.root)


def test_loading_what_was_dumped_and_dumping_again_is_a_fixed_point(loaded, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    dump(first)
    summary = load(root=first, overwrite=False, now=NOW)
    assert summary.count("added") == summary.count("updated") == summary.count("kept") == 0
    dump(second)
    texts = [{p.relative_to(root): p.read_bytes() for p in root.rglob("*") if p.is_file()} for root in (first, second)]
    assert texts[0] == texts[1]


def test_an_editors_change_reaches_its_file_and_no_other(loaded, rasa):
    word = Word.objects.get(uid="kepure")
    word.glosses = {**word.glosses, "en": "woolly hat"}
    word.save_revision(user=rasa).publish()
    changed, removed = dump(loaded.root, loaded.root)
    assert (changed, removed) == (["words/prekyba.yaml"], [])
    entry = next(each for each in loaded.data("words/prekyba.yaml") if each["uid"] == "kepure")
    assert entry["glosses"]["en"] == "woolly hat"
    again = load(root=loaded.root, overwrite=False, now=NOW)
    assert again.kept == {"word": ["kepure"]}


def test_a_draft_stays_out_of_the_files(loaded, rasa):
    word = Word.objects.get(uid="kepure")
    word.glosses = {**word.glosses, "en": "half-finished"}
    word.save_revision(user=rasa)
    assert dump(loaded.root, loaded.root) == ([], [])


def test_a_new_word_goes_into_the_file_of_its_theme(loaded):
    Word(
        uid="ziema", lemma="žiema", accented="žiemà", pos="noun", gender="f", theme="gamta",
        glosses={"en": "winter", "ru": "зима", "uk": "зима"},
    ).save()  # fmt: skip
    changed, _removed = dump(loaded.root, loaded.root)
    assert changed == ["words/gamta.yaml"]
    assert "lemma: žiema" in (loaded.root / "words/gamta.yaml").read_text()


def test_a_new_exercise_of_a_lesson_goes_into_its_file(loaded):
    lesson = LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None)
    old = Item.objects.get(uid="a1-prekyba-1-01")
    new = Item(uid="naujas", kind=old.kind, version=old.version, content=old.content)
    new.save()
    LessonItem(lesson=lesson, item=new, sort_order=99).save()
    assert dump(loaded.root, loaded.root)[0] == [LESSON]
    assert loaded.data(LESSON)["exercises"][-1]["uid"] == "naujas"
    assert load(root=loaded.root, overwrite=False, now=NOW).count("kept") == 0


def test_an_exercise_used_twice_is_written_once_and_named_after(loaded, tmp_path):
    lesson = LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None)
    LessonItem(lesson=lesson, item=Item.objects.get(uid="a1-prekyba-1-01"), sort_order=99).save()
    dump(loaded.root, loaded.root)
    assert loaded.data(LESSON)["exercises"][-1] == {"uid": "a1-prekyba-1-01"}
    assert read_everything(loaded.root)


def test_an_unpublished_lesson_leaves_the_files(loaded, capsys):
    LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None).unpublish()
    call_command("dump_content", to=loaded.root)
    assert f"removed: {LESSON}" in capsys.readouterr().out
    assert not (loaded.root / LESSON).exists()


def test_a_page_made_in_the_admin_is_written_and_found_again(loaded, rasa):
    home = HomePage.objects.get(locale__language_code="en")
    page = InformationPage(title="Opening hours", slug="opening-hours", lead="When we are there.", locale=home.locale)
    home.add_child(instance=page)
    page.save_revision(user=rasa).publish()
    changed, _removed = dump(loaded.root, loaded.root)
    assert changed == ["pages/opening-hours.en.yaml"]
    summary = load(root=loaded.root, overwrite=False, now=NOW)
    assert summary.kept == {"page": ["opening-hours.en"]}
    assert InformationPage.objects.filter(title="Opening hours").count() == 1


def test_comments_at_the_top_stay_when_a_file_is_written_anew(loaded):
    path = loaded.root / "words" / "prekyba.yaml"
    path.write_text("# Words of shops.\n# Ask Rasa.\n" + path.read_text())
    Word.objects.filter(uid="kepure").update(level="A2")
    dump(loaded.root, loaded.root)
    assert path.read_text().startswith("# Words of shops.\n# Ask Rasa.\n- uid: ")


def test_files_that_cannot_be_read_are_not_touched(loaded):
    (loaded.root / "words" / "prekyba.yaml").write_text("- broken: [\n")
    with pytest.raises(CommandError, match="nothing was written"):
        call_command("dump_content", to=loaded.root)
    assert (loaded.root / "words" / "prekyba.yaml").read_text() == "- broken: [\n"


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "14:30",
        "007",
        "null",
        "~",
        "",
        " x ",
        "a: b",
        "*star*",
        "two\nlines",
        "two\n\nparts\n",
        "- x",
        "“ačiū”",
        "#5",
        "1e3",
        "x \ny",
    ],
)
def test_every_text_reads_back_as_it_was(text):
    assert parse_yaml(to_yaml({"a": text, "b": [text]}), "x.yaml").data == {"a": text, "b": [text]}


def test_lithuanian_letters_are_written_as_they_are_in_blocks():
    written = to_yaml([{"lemma": "žąsis", "accented": "žąsìs", "parts": ["žąsìs", "-iẽs"]}])
    assert (
        written == "  - lemma: žąsis\n    accented: žąsìs\n    parts:\n      - žąsìs\n      - -iẽs\n"
        or written.startswith("- lemma: žąsis\n")
    )
