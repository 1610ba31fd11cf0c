"""A learner finds a point of grammar by level, group and case, and reads it with sound, stress and forms."""

import re

import pytest
from django.core.cache import cache
from django.utils import translation

from lexicon import grammar
from lexicon.models import GrammarPoint
from media.models import Clip

pytestmark = pytest.mark.django_db

QUERIES = 6


def body(client, path, status=200, **headers):
    response = client.get(path, headers=headers)
    assert response.status_code == status
    return response.content.decode()


@pytest.fixture
def point(make_point, laikas):
    return make_point()


def test_a_point_says_what_it_is_about(point, client):
    page = body(client, "/en/grammar/genitive-of-negation/")
    assert "<h1>Not having: neturiu laiko (en)</h1>" in page
    assert "kilmininkas · ko?" in page
    assert '<b lang="lt"><span class="plain">Turiu laiką – neturiu laiko.</span>' in page
    assert "Only the verb changes (en)" in page
    assert "&lt;b&gt;raw" in page, "an editor's text is never HTML"


def test_readers_of_lithuanian_see_no_contrast_and_no_meanings(point, client):
    page = body(client, "/lt/grammar/genitive-of-negation/")
    assert "Only the verb changes" not in page
    assert "Neturiu laiko. (en)" not in page
    assert "Not having: neturiu laiko (lt)" in page


def test_each_language_has_its_own_page_and_leads_to_the_others(point, client):
    page = body(client, "/ru/grammar/genitive-of-negation/")
    assert "Only the verb changes (ru)" in page
    assert re.search(r'rel="canonical" href="[^"]*/ru/grammar/genitive-of-negation/"', page)
    for code in ("lt", "en", "uk"):
        assert re.search(rf'hreflang="{code}" href="[^"]*/{code}/grammar/genitive-of-negation/"', page)


def test_the_forms_of_its_words_are_shown_with_the_case_pointed_out(point, client):
    page = body(client, "/en/grammar/genitive-of-negation/")
    pointed = re.findall(r'<tr class="pointed">(.*?)</tr>', page, re.DOTALL)
    assert len(pointed) == 1
    assert '<span class="stressed">laĩko</span>' in pointed[0]
    assert "time</span>" in page


def test_stress_marks_are_switched_off_as_the_device_remembers(point, client):
    path = "/en/grammar/genitive-of-negation/"
    assert '<html lang="en">' in body(client, path)
    client.cookies["stress"] = "off"
    assert '<html lang="en" data-stress="off">' in body(client, path)


def test_publishing_asks_for_the_sound_of_the_examples(point, client):
    clip = Clip.objects.get()
    assert (clip.text, clip.accented, clip.voice) == ("Neturiu laiko.", "Neturiù laĩko.", "f")
    page = body(client, "/en/grammar/genitive-of-negation/")
    assert 'data-uid="' + clip.uid in page
    assert "Synthetic voice" in page


def test_names_of_people_are_declined_though_the_lexicon_lacks_them(make_point, client):
    make_point("vocative-address", case="voc", cells="voc", table=["Jonas", "Rasa"])
    page = body(client, "/en/grammar/vocative-address/")
    pointed = re.findall(r'<tr class="pointed">(.*?)</tr>', page, re.DOTALL)
    assert len(pointed) == 1
    assert "Jonai" in pointed[0]


def test_a_word_that_left_the_lexicon_is_left_out(make_point, client):
    make_point(table=["laikas", "prekė"])
    assert "paradigm" not in body(client, "/en/grammar/genitive-of-negation/")


def test_what_is_not_published_has_no_page(point, client):
    point.unpublish()
    body(client, "/en/grammar/genitive-of-negation/", status=404)
    body(client, "/en/grammar/there-is-none/", status=404)
    assert "genitive-of-negation" not in body(client, "/en/grammar/")


def test_the_list_is_ordered_by_level_group_and_case(make_point, client):
    make_point("dative-for-whom", level="A2", case="dat")
    make_point("locative-where", case="loc", order=1)
    make_point("genitive-of-negation", case="gen", order=2)
    make_point("present-a", group="verbs", case="", cells="", order=3)
    page = body(client, "/en/grammar/")
    found = re.findall(r'href="/en/grammar/([a-z-]+)/"', page)
    assert found == ["genitive-of-negation", "locative-where", "present-a", "dative-for-whom"]
    assert '<span class="tag tag-pine" lang="lt">ko?</span>' in page


def test_the_list_can_be_narrowed_to_one_case(make_point, client):
    make_point("genitive-of-negation")
    make_point("locative-where", case="loc")
    page = body(client, "/en/grammar/?case=loc")
    assert "locative-where" in page
    assert "genitive-of-negation" not in page
    assert "vietininkas · kur?" in page
    assert "genitive-of-negation" in body(client, "/en/grammar/?case=nonsense")


def test_readers_of_lithuanian_are_told_the_name_of_a_case_once(make_point, client):
    make_point("locative-where", case="loc")
    for path in ("/lt/grammar/locative-where/", "/lt/grammar/?case=loc"):
        page = body(client, path)
        assert "vietininkas · kur?" not in page
        assert 'lang="lt">kur?</span>' in page
    assert "vietininkas · kur?" in body(client, "/en/grammar/locative-where/")


def test_neighbours_lead_on_in_the_order_of_learning(make_point, client):
    for order, uid in enumerate(("age", "prices", "dates"), 1):
        make_point(uid, order=order)
    page = body(client, "/en/grammar/prices/")
    assert re.search(r'href="/en/grammar/age/" rel="prev"', page)
    assert re.search(r'href="/en/grammar/dates/" rel="next"', page)
    assert 'rel="prev"' not in body(client, "/en/grammar/age/")


def test_a_page_costs_few_queries_and_hardly_any_the_second_time(
    point, client, olena, django_assert_max_num_queries, django_assert_num_queries
):
    cache.clear()
    grammar.points("en")
    with django_assert_max_num_queries(QUERIES):
        body(client, "/en/grammar/")
    with django_assert_max_num_queries(QUERIES):
        body(client, "/en/grammar/genitive-of-negation/")
    with django_assert_num_queries(1):
        body(client, "/en/grammar/genitive-of-negation/")
    with django_assert_num_queries(0):
        body(client, "/en/grammar/")
    client.force_login(olena)
    with django_assert_max_num_queries(QUERIES):
        body(client, "/en/grammar/genitive-of-negation/")


def test_points_are_known_by_their_ids_in_each_language(point):
    with translation.override("uk"):
        known = grammar.points("en")
    assert known["genitive-of-negation"] == grammar.Point(
        uid="genitive-of-negation",
        title="Not having: neturiu laiko (en)",
        short="After *ne-* comes the genitive (en)",
        url="/en/grammar/genitive-of-negation/",
        level="A1",
        group="cases",
        case="gen",
    )
    assert known["genitive-of-negation"].question == "ko?"


def test_search_engines_find_every_point_in_every_language(point, client):
    text = body(client, "/sitemap.xml")
    for code in ("lt", "en", "ru", "uk"):
        assert f"/{code}/grammar/</loc>" in text
        assert f"/{code}/grammar/genitive-of-negation/</loc>" in text


def test_the_database_keeps_ids_apart(point, make_point):
    assert GrammarPoint.objects.count() == 1
    with pytest.raises(Exception, match=r"(?i)unique"):
        make_point()
