"""Content files become rows and pages, and a person's work is never overwritten unasked."""

from datetime import UTC, datetime

import pytest
from wagtail.models import Locale, Page, Revision, Site

from accounts.models import User
from config.content.loading.run import load
from exercises.models import Item
from guidance.information.models import InformationPage
from learning.models import HomePage, LessonPage, UnitPage
from lexicon.models import Exemption, Word
from media.models import Clip, Picture
from official.models import Fact, Municipality

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LESSON = "lessons/a1/prekyba/01-kur-yra-kepures.yaml"
WORDS = "words/prekyba.yaml"

pytestmark = pytest.mark.django_db


def again(folder, **kwargs):
    return load(root=folder.root, **{"overwrite": False, "now": NOW, **kwargs})


def edit_as(user, thing, **fields):
    """What the admin does when an editor saves and publishes."""
    for name, value in fields.items():
        setattr(thing, name, value)
    thing.save_revision(user=user, clean=False).publish()


def test_a_fresh_database_gets_everything(loaded):
    lesson = LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None)
    assert lesson.live
    assert lesson.title == "Kur yra kepurės?"
    assert lesson.get_parent().specific.uid == "a1-prekyba"
    assert [block.value["who"] for block in lesson.dialogue][:2] == ["Olena", "Dovydas"]
    assert lesson.lesson_words.count() == len(loaded.data(LESSON)["words"])
    assert [row.item.uid for row in lesson.lesson_items.all()] == [
        each["uid"] for each in loaded.data(LESSON)["exercises"]
    ]
    assert Item.objects.get(uid="a1-prekyba-1-01").exercise.kind == "picture_choice"
    word = Word.objects.get(uid="kepure")
    assert word.live
    assert word.lemma == "kepurė"
    assert word.glosses["ru"]
    assert Picture.objects.get(name="coat-blue").alt_uk == "Синя куртка"
    assert Fact.objects.count() == 2
    assert Municipality.objects.count() == 2
    assert Exemption.objects.filter(gate="spelling", text="Olena").exists()
    assert Clip.objects.filter(text="Laba diena! Kuo galiu padėti?", voice="f").exists()


def test_lessons_have_an_address_in_every_language(loaded):
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"lt", "en", "ru", "uk"}
    pages = LessonPage.objects.filter(uid="a1-prekyba-1", live=True)
    assert {page.locale.language_code for page in pages} == {"lt", "en", "ru", "uk"}
    assert {page.url.split("/", 2)[2] for page in pages} == {"learn/a1/prekyba/kur-yra-kepures/"}
    assert pages.get(locale__language_code="ru").alias_of.locale.language_code == "lt"


def test_information_pages_are_one_page_a_language(loaded):
    pages = InformationPage.objects.filter(role="about")
    assert pages.count() == 4
    assert len(set(pages.values_list("translation_key", flat=True))) == 1
    assert pages.filter(alias_of=None).count() == 4


def test_wagtails_welcome_page_makes_room(loaded):
    assert not Page.objects.filter(title__startswith="Welcome to").exists()
    assert isinstance(Site.objects.get(is_default_site=True).root_page.specific, HomePage)


def test_what_the_loader_publishes_has_a_history_without_a_person(loaded):
    assert Revision.objects.exclude(user=None).count() == 0
    assert Word.objects.get(uid="kepure").latest_revision is not None


def test_loading_again_changes_nothing(loaded):
    revisions = Revision.objects.count()
    assert again(loaded) is None
    (loaded.root / "new-file.txt").write_text("the fingerprint of all files is another one now")
    summary = again(loaded)
    assert summary.count("unchanged") > 0
    assert summary.count("added") == summary.count("updated") == summary.count("kept") == 0
    assert Revision.objects.count() == revisions
    assert Page.objects.filter(depth__gt=1).count() == len(
        set(Page.objects.filter(depth__gt=1).values_list("url_path", flat=True))
    )


def test_a_changed_file_changes_only_its_own_row(loaded):
    loaded.spoil(WORDS, lambda data: data[0]["glosses"].update(en="quite another word"))
    summary = again(loaded)
    assert summary.updated == {"word": [loaded.data(WORDS)[0]["uid"]]}
    assert Word.objects.get(uid=loaded.data(WORDS)[0]["uid"]).glosses["en"] == "quite another word"


def test_a_changed_lesson_reaches_every_language(loaded):
    loaded.spoil(LESSON, lambda data: data.update(minutes=25, title="Kur yra pirštinės?"))
    assert again(loaded).updated == {"lesson": ["a1-prekyba-1"]}
    pages = LessonPage.objects.filter(uid="a1-prekyba-1")
    assert set(pages.values_list("minutes", "title")) == {(25, "Kur yra pirštinės?")}
    assert pages.count() == 4


@pytest.mark.parametrize("kind", ["word", "item", "lesson", "fact", "page"])
def test_what_a_person_edited_is_left_alone_and_reported(kind, loaded, rasa):
    thing, field, theirs, file, change = {
        "word": (Word.objects.get(uid="kepure"), "theme", "mano", WORDS, lambda d: [w.update(theme="kita") for w in d]),
        "item": (
            Item.objects.get(uid="a1-prekyba-1-01"),
            "content",
            Item.objects.get(uid="a1-prekyba-1-01").content | {"seconds": 77},
            LESSON,
            lambda d: d["exercises"][0].update(seconds="88"),
        ),
        "lesson": (
            LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None),
            "minutes",
            33,
            LESSON,
            lambda d: d.update(minutes="44"),
        ),
        "fact": (
            Fact.objects.get(key="exam.fee"),
            "owner",
            "Rasa",
            "facts/exam.yaml",
            lambda d: [f.update(owner="kita") for f in d],
        ),
        "page": (
            InformationPage.objects.get(role="about", locale__language_code="ru"),
            "lead",
            "Моё.",
            "pages/about.ru.yaml",
            lambda d: d.update(lead="Другое."),
        ),
    }[kind]
    if kind == "fact":
        thing.owner = theirs
        thing.save()
        thing.save_revision(user=rasa)
    else:
        edit_as(rasa, thing, **{field: theirs})
    loaded.spoil(file, change)
    summary = again(loaded)
    assert len(summary.kept[kind]) == 1
    thing.refresh_from_db()
    assert getattr(thing, field) == theirs

    summary = again(loaded, overwrite=True)
    assert kind in summary.updated
    thing = type(thing).objects.get(pk=thing.pk)
    assert getattr(thing, field) != theirs
    assert again(loaded, overwrite=True).count("updated") == 0


def test_a_draft_of_a_person_is_work_too(loaded, rasa):
    word = Word.objects.get(uid="kepure")
    word.theme = "mano"
    word.save_revision(user=rasa, clean=False)
    loaded.spoil(WORDS, lambda data: [each.update(level="A2") for each in data])
    assert again(loaded).kept == {"word": ["kepure"]}
    assert Word.objects.get(uid="kepure").latest_revision.user == rasa


def test_rows_without_history_are_compared_with_what_was_loaded(loaded):
    Municipality.objects.filter(code="13").update(name_en="Vilnius")
    Exemption.objects.filter(text="Olena").update(reason="my neighbour")
    Picture.objects.filter(name="coat-blue").update(alt_en="A coat of mine")
    (loaded.root / "x.txt").write_text("x")
    assert again(loaded).kept == {"municipality": ["13"], "exemption": ["spelling:Olena"], "picture": ["coat-blue"]}
    again(loaded, overwrite=True)
    assert Municipality.objects.get(code="13").name_en != "Vilnius"


def test_what_a_person_deleted_does_not_come_back_unasked(loaded):
    Fact.objects.get(key="exam.fee").delete()
    (loaded.root / "x.txt").write_text("x")
    assert again(loaded).deleted == {"fact": ["exam.fee"]}
    assert not Fact.objects.filter(key="exam.fee").exists()
    again(loaded, overwrite=True)
    assert Fact.objects.filter(key="exam.fee").exists()


def test_what_left_the_files_stays_and_is_reported(loaded):
    loaded.keep("municipalities.yaml", lambda each: each["code"] == "13")
    assert again(loaded).orphaned == {"municipality": ["11"]}
    assert Municipality.objects.count() == 2


def test_a_lesson_moves_to_another_unit_in_every_language(loaded):
    unit = "lessons/a1/prekyba/unit.yaml"
    other = loaded.root / "lessons" / "a1" / "kita"
    other.mkdir()
    (other / "unit.yaml").write_text((loaded.root / unit).read_text())
    loaded.spoil("lessons/a1/kita/unit.yaml", lambda data: data.update(uid="a1-kita", slug="kita", order="7"))
    (loaded.root / LESSON).rename(other / "01.yaml")
    loaded.spoil("lessons/a1/kita/01.yaml", lambda data: data.update(unit="a1-kita"))
    again(loaded)
    pages = LessonPage.objects.filter(uid="a1-prekyba-1")
    assert {page.url.split("/", 2)[2] for page in pages} == {"learn/a1/kita/kur-yra-kepures/"}
    assert UnitPage.objects.filter(uid="a1-kita").count() == 4


def test_demo_people_come_with_demo_settings_only(folder, settings):
    settings.DEMO = False
    load(root=folder.root, overwrite=False, now=NOW)
    assert User.objects.count() == 0
    settings.DEMO = True
    assert again(folder) is None
    people = User.objects.count()
    assert people > 0
    again(folder)
    assert User.objects.count() == people
