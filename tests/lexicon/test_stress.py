"""Stress marks are switched on and off once, for every page; what people type never has any."""

import pytest
from django.test import Client

from lexicon import stress

pytestmark = pytest.mark.django_db
OFF = '<html lang="en" data-stress="off">'


def test_a_text_stands_on_the_page_both_ways(laikas):
    assert stress.both("Turiu laiką.") == (
        '<span class="plain">Turiu laiką.</span><span class="stressed">Turiu laĩką.</span>'
    )


def test_what_the_author_has_marked_is_taken_as_it_is(laikas):
    assert '<span class="stressed">Tùri laĩko?</span>' in stress.both("Turi laiko?", "Tùri laĩko?")


def test_a_text_without_any_mark_stands_once(laikas):
    assert stress.both("Abrakadabra.") == "Abrakadabra."
    assert stress.both("") == ""


def test_nothing_of_a_text_becomes_markup(laikas):
    assert "<i>" not in stress.both("<i>laikas</i>")
    assert "<i>" not in stress.lines("<i>laikas</i>\n\n<i>")


def test_paragraphs_and_lines_stay(laikas):
    assert stress.lines("A\nB\n\nC") == "<p>A<br>B</p>\n\n<p>C</p>"


def test_the_switch_is_remembered_on_the_device(client, laikas):
    assert OFF not in client.get("/en/words/").text
    response = client.post("/en/stress/", {"shown": "off", "next": "/en/words/?q=laikas"})
    assert (response.status_code, response["Location"]) == (303, "/en/words/?q=laikas")
    assert OFF in client.get("/en/words/").text
    client.post("/en/stress/", {"shown": "on"})
    assert OFF not in client.get("/en/words/").text


def test_the_account_remembers_it_for_every_device(client, laikas, olena):
    client.force_login(olena)
    client.post("/en/stress/", {"shown": "off"})
    olena.refresh_from_db()
    assert olena.stress_marks is False
    other = Client()
    other.force_login(olena)
    assert OFF in other.get("/en/words/").text


def test_who_is_signed_out_writes_no_row(client, laikas, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.post("/en/stress/", {"shown": "off"})


def test_it_leads_nowhere_else_and_other_sites_cannot_press_it(client, olena):
    away = client.post("/en/stress/", {"shown": "off", "next": "https://elsewhere.test/"})
    assert away["Location"] == "/en/"
    client.force_login(olena)
    refused = client.post("/en/stress/", {"shown": "off"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert refused.status_code == 403
    olena.refresh_from_db()
    assert olena.stress_marks is None


def test_the_switch_tells_how_it_stands(client, laikas):
    assert 'name="shown" value="off" aria-checked="true"' in client.get("/en/words/").text
    client.cookies["stress"] = "off"
    assert 'name="shown" value="on" aria-checked="false"' in client.get("/en/words/").text


def test_fields_hold_no_marks(client, laikas):
    assert 'value="laikas"' in client.get("/en/words/", {"q": "laikas"}).text
