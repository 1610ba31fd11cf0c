"""Points of grammar and the lessons that teach them lead to each other."""

import pytest

from learning import services
from lexicon.models import GrammarPoint

pytestmark = pytest.mark.django_db

RULE = "genitive-after-reikia"


@pytest.fixture
def point(db):
    four = {code: f"The genitive ({code})" for code in ("lt", "en", "ru", "uk")}
    value = {"text": "Man reikia laiko.", "accented": "Mán reĩkia laĩko.", "en": "I", "ru": "Я", "uk": "Я"}
    made = GrammarPoint(
        uid=RULE, group="cases", case="gen", title=four, short=four, text=four,
        contrast={code: four[code] for code in ("en", "ru", "uk")},
        examples=[("example", value)],
    )  # fmt: skip
    made.save()
    made.save_revision().publish()
    return made


def test_the_page_of_a_point_names_the_lessons_that_teach_it(unit, point, client):
    page = client.get(f"/uk/grammar/{RULE}/").content.decode()
    assert 'href="/uk/learn/a1/prekyba/kokio-dydzio/#grammar"' in page
    assert "Kokio dydžio jums reikia?" in page


def test_a_point_no_lesson_teaches_says_nothing_of_lessons(unit, point, client):
    GrammarPoint.objects.update(uid="genitive-of-lack")
    assert "lessons-of-rule" not in client.get("/uk/grammar/genitive-of-lack/").content.decode()


def test_a_rule_leads_to_its_point_first_and_to_the_lessons_note_second(unit, point):
    rule = services.rules(language="en")[RULE]
    assert (rule.title, rule.url) == ("The genitive (en)", f"/en/grammar/{RULE}/")
    assert rule.note.title == "The genitive (en)"
    assert rule.note.url.endswith("/learn/a1/prekyba/kokio-dydzio/#grammar")


def test_a_rule_without_a_point_leads_to_the_lesson(unit):
    rule = services.rules(language="en")[RULE]
    assert rule.url.endswith("/learn/a1/prekyba/kokio-dydzio/#grammar")
    assert rule.note is None
