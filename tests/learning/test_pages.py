import pytest
from django.core.exceptions import ValidationError

from exercises.models import Item
from learning.mirror import mirror
from learning.models import LessonItem, LessonPage
from media.models import Clip

LANGUAGES = ["lt", "en", "ru", "uk"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_in_every_language(client, lesson, language):
    for address in ("", "learn/", "learn/a1/", "learn/a1/prekyba/", "learn/a1/prekyba/kokio-dydzio/"):
        response = client.get(f"/{language}/{address}")
        assert response.status_code == 200, address
        assert f'<html lang="{language}"' in response.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_is_explained_in_the_readers_language(client, lesson, language):
    text = client.get(f"/{language}/learn/a1/prekyba/kokio-dydzio/").text
    assert f"I can ask the size ({language})" in text
    assert f"The genitive ({language})" in text
    assert '<h1 lang="lt">Kokio dydžio jums reikia?</h1>' in text
    assert "Íeškau striùkės." in text
    others = set(LANGUAGES) - {language}
    assert not any(f"I can ask the size ({other})" in text for other in others)


def test_a_lesson_points_to_itself_in_the_other_languages(client, lesson):
    text = client.get("/ru/learn/a1/prekyba/kokio-dydzio/").text
    assert 'rel="canonical" href="' in text
    for language in LANGUAGES:
        assert f'hreflang="{language}" href="http://localhost:8000/{language}/learn/a1/prekyba/kokio-dydzio/"' in text


def test_publishing_again_reaches_every_language(client, lesson):
    lesson.title = "Kokio dydžio reikia?"
    lesson.save_revision().publish()
    for language in LANGUAGES:
        assert "Kokio dydžio reikia?" in client.get(f"/{language}/learn/a1/prekyba/kokio-dydzio/").text


def test_a_new_address_reaches_every_language(client, lesson):
    lesson.slug = "koks-dydis"
    lesson.save_revision().publish()
    for language in LANGUAGES:
        assert client.get(f"/{language}/learn/a1/prekyba/koks-dydis/").status_code == 200


def test_a_draft_is_seen_by_nobody(client, lesson):
    lesson.title = "Juodraštis"
    lesson.save_revision()
    assert "Juodraštis" not in client.get("/lt/learn/a1/prekyba/kokio-dydzio/").text


def test_a_lesson_taken_off_is_gone_in_every_language(client, lesson):
    lesson.unpublish()
    for language in LANGUAGES:
        assert client.get(f"/{language}/learn/a1/prekyba/kokio-dydzio/").status_code == 404
        assert client.get(f"/{language}/learn/kokio-dydzio/1/").status_code == 404


def test_a_deleted_lesson_leaves_no_page_behind(lesson):
    lesson.delete()
    assert not LessonPage.objects.exists()


def test_a_moved_lesson_takes_its_aliases_along(client, lesson, other_unit):
    lesson.move(other_unit, pos="last-child")
    mirror(LessonPage.objects.get(pk=lesson.pk))
    for language in LANGUAGES:
        assert client.get(f"/{language}/learn/a1/maistas/kokio-dydzio/").status_code == 200
        assert client.get(f"/{language}/learn/a1/prekyba/kokio-dydzio/").status_code == 404


def test_publishing_asks_for_every_sound_the_lesson_needs(lesson):
    texts = set(Clip.objects.values_list("text", flat=True))
    assert {"Laba diena!", "Ieškau striukės.", "Tuoj atnešiu.", "striukė", "spalva"} <= texts
    assert Clip.objects.get(text="Ieškau striukės.").voice == "m"


def test_a_goal_without_ukrainian_is_refused_beside_the_field(lesson):
    lesson.goal = {"lt": "a", "en": "b", "ru": "c", "uk": " "}
    with pytest.raises(ValidationError) as refused:
        lesson.full_clean()
    assert "Українська" in str(refused.value.message_dict["goal"])


def test_two_lessons_cannot_share_an_address_or_an_identity(lesson, second_lesson):
    second_lesson.slug = lesson.slug
    with pytest.raises(ValidationError):
        second_lesson.full_clean()
    second_lesson.refresh_from_db()
    second_lesson.uid = lesson.uid
    with pytest.raises(ValidationError) as refused:
        second_lesson.full_clean()
    assert "uid" in refused.value.message_dict


def test_stress_marks_are_switched_off_without_javascript_and_remembered_by_cookie(client, lesson):
    url = "/en/learn/a1/prekyba/kokio-dydzio/"
    text = client.get(url).text
    assert '<html lang="en">' in text
    assert '<span class="plain">Ieškau striukės.</span><span class="stressed">Íeškau striùkės.</span>' in text
    assert 'class="dialogue with-translation"' in client.get(f"{url}?shown=1&translation=on").text
    answer = client.post("/en/stress/", {"shown": "off"}, headers={"Referer": f"http://testserver{url}"}, follow=True)
    assert answer.redirect_chain == [(f"http://testserver{url}", 303)]
    assert '<html lang="en" data-stress="off">' in answer.text
    assert 'name="shown" value="on" aria-checked="false"' in answer.text


def test_the_overviews_list_what_there_is(client, second_lesson):
    text = client.get("/en/learn/").text
    assert "Prekyba (en)" in text
    assert "2 lessons" in text
    unit = client.get("/en/learn/a1/prekyba/").text
    assert unit.index("Kokio dydžio jums reikia?") < unit.index("Kiek tai kainuoja?")
    assert "I can sell (en)" in unit


def test_a_tile_of_the_front_page_leads_to_the_first_exercise_of_the_unit_that_serves_the_trade(client, lesson):
    response = client.get("/ru/")
    tiles = response.context["front"].tiles
    assert len(tiles) == 8
    assert tiles[0].url == "/ru/learn/kokio-dydzio/1/"
    assert client.get(tiles[0].url).status_code == 200
    assert "Tuõj atnèšiu." in response.text


def test_an_unreadable_exercise_does_not_break_the_lesson(client, lesson):
    Item.objects.filter(uid="a1-prekyba-1-02").update(content={"broken": True}, content_hash="0" * 40)
    assert client.get("/en/learn/a1/prekyba/kokio-dydzio/").status_code == 200
    assert client.get("/en/learn/kokio-dydzio/2/").context["item"].uid == "a1-prekyba-1-03"


def test_a_lesson_page_needs_few_queries(client, lesson, olena, django_assert_max_num_queries):
    client.force_login(olena)
    url = "/ru/learn/a1/prekyba/kokio-dydzio/"
    client.get(url)
    with django_assert_max_num_queries(12):
        client.get(url)


def test_aliases_stay_in_step_with_the_lessons_words_and_exercises(lesson):
    lesson.lesson_items.set([LessonItem(item=Item.objects.get(uid="a1-prekyba-1-03"), sort_order=0)])
    lesson.save_revision().publish()
    for page in LessonPage.objects.filter(uid=lesson.uid):
        assert [row.item.uid for row in page.lesson_items.all()] == ["a1-prekyba-1-03"]


def test_a_trade_nobody_writes_for_yet_leads_to_the_first_unit(client, lesson, other_unit):
    urls = {str(tile.url) for tile in client.get("/en/").context["front"].tiles}
    assert urls == {"/en/learn/kokio-dydzio/1/"}
