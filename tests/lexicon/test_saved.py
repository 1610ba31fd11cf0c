"""People keep words: on a list of their own, from the first word on, moved and erased with everything else of theirs."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from accounts import archive, guests
from accounts.models import User
from lexicon import personal_data, saving
from lexicon.models import SavedWord, Word

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def diena(db):
    return Word.objects.create(
        uid="diena", lemma="diena", accented="dienà", parts=["dienà", "-õs"], pos="noun", gender="f", accent_class="4",
        theme="bendri", glosses={"en": "day", "ru": "день", "uk": "день"},
        example={"text": "Gera diena.", "accented": "Gerà dienà.", "en": "A good day.", "ru": "Хороший день.", "uk": "Добрий день."},
    )  # fmt: skip


def words_of(user):
    return [row.word.lemma for row in SavedWord.objects.of(user)]


def test_a_stranger_becomes_a_guest_at_the_first_word_and_keeps_it_when_signing_up(client, laikas):
    assert not User.objects.exists()
    response = client.post("/en/words/mine/save/", {"word": "laikas"})
    assert response.status_code == 303
    guest = User.objects.get()
    assert guest.is_guest
    guests.keep(user=guest)
    assert "laĩkas" in client.get("/en/words/mine/").text
    assert words_of(guest) == ["laikas"]


def test_looking_makes_nobody_a_guest(client, laikas):
    client.get("/en/words/laikas/")
    client.get("/en/words/mine/")
    client.post("/en/words/mine/save/", {"word": "laikas", "do": "remove"})
    assert not User.objects.exists()


def test_the_form_leads_back_to_the_page_it_stood_on_and_nowhere_else(client, laikas, olena):
    client.force_login(olena)
    here = "http://testserver/en/words/?q=laikas"
    assert client.post("/en/words/mine/save/", {"word": "laikas"}, headers={"Referer": here})["Location"] == here
    away = client.post("/en/words/mine/save/", {"word": "laikas"}, headers={"Referer": "http://elsewhere.test/"})
    assert away["Location"] == "/en/words/laikas/"


def test_in_the_sheet_the_button_turns_into_its_opposite(client, laikas, olena):
    client.force_login(olena)
    there = client.post("/en/words/mine/save/", {"word": "laikas"}, headers={"HX-Request": "true"})
    assert "In your words" in there.text
    assert 'value="remove"' in there.text
    gone = client.post("/en/words/mine/save/", {"word": "laikas", "do": "remove"}, headers={"HX-Request": "true"})
    assert "Add to my words" in gone.text
    assert words_of(olena) == []


def test_the_word_remembers_that_it_is_on_the_list(client, laikas, olena, petras):
    saving.save(user=olena, uid="laikas", now=NOW)
    client.force_login(olena)
    assert "In your words" in client.get("/en/words/laikas/").text
    client.force_login(petras)
    assert "In your words" not in client.get("/en/words/laikas/").text


def test_a_word_is_kept_once_however_often_it_is_saved(laikas, olena):
    saving.save(user=olena, uid="laikas", now=NOW)
    saving.save(user=olena, uid="laikas", now=NOW + timedelta(days=1))
    assert SavedWord.objects.get().created_at == NOW
    with pytest.raises(IntegrityError), transaction.atomic():
        SavedWord.objects.create(user=olena, word=laikas, created_at=NOW)


@pytest.mark.parametrize("uid", ["", "there-is-none", "x" * 500, "a\x00b", "laikas\n"])
def test_a_word_nobody_knows_is_not_saved(client, laikas, olena, uid):
    client.force_login(olena)
    assert client.post("/en/words/mine/save/", {"word": uid}).status_code == 404
    assert not SavedWord.objects.exists()


def test_a_form_from_another_site_saves_nothing(laikas, olena):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(olena)
    assert strict.post("/en/words/mine/save/", {"word": "laikas"}).status_code == 403


def test_the_list_is_ones_own_and_the_newest_word_comes_first(client, laikas, diena, olena, petras):
    saving.save(user=olena, uid="laikas", now=NOW)
    saving.save(user=olena, uid="diena", now=NOW + timedelta(hours=1))
    client.force_login(olena)
    page = client.get("/en/words/mine/").text
    assert page.index("dienà") < page.index("laĩkas")
    assert "data-print" in page
    client.force_login(petras)
    assert "No words here yet" in client.get("/en/words/mine/").text


def test_the_list_costs_few_queries_however_long_it_is(client, laikas, diena, olena, django_assert_max_num_queries):
    saving.save(user=olena, uid="laikas", now=NOW)
    saving.save(user=olena, uid="diena", now=NOW)
    client.force_login(olena)
    client.get("/en/words/mine/")
    with django_assert_max_num_queries(5):
        client.get("/en/words/mine/")


def test_the_list_is_taken_along_as_a_table(client, laikas, diena, olena):
    saving.save(user=olena, uid="laikas", now=NOW)
    saving.save(user=olena, uid="diena", now=NOW + timedelta(hours=1))
    client.force_login(olena)
    response = client.get("/ru/words/mine/words.csv")
    assert response["Content-Disposition"] == 'attachment; filename="kalbos-tiltas.csv"'
    assert response.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[1][:2] == ["dienà", "dienà, -õs"]
    assert rows[1][3:7] == ["день", "A1", "Gera diena.", "Хороший день."]
    assert len(rows) == 3


def test_nothing_in_the_table_is_taken_for_a_formula(client, diena, olena):
    Word.objects.filter(uid="diena").update(glosses={"en": "=1+1", "ru": "x", "uk": "x"})
    saving.save(user=olena, uid="diena", now=NOW)
    client.force_login(olena)
    assert ",'=1+1," in client.get("/en/words/mine/words.csv").content.decode()


def test_withdrawn_words_are_left_out_and_come_back(client, laikas, olena):
    saving.save(user=olena, uid="laikas", now=NOW)
    Word.objects.update(live=False)
    client.force_login(olena)
    assert "No words here yet" in client.get("/en/words/mine/").text
    assert SavedWord.objects.count() == 1


def test_what_is_kept_is_given_out_summed_up_and_erased(laikas, olena, petras):
    saving.save(user=olena, uid="laikas", now=NOW)
    assert personal_data.export(olena) == {
        "saved_words": [{"word": "laikas", "meanings": laikas.glosses, "saved_at": NOW.isoformat()}]
    }
    assert len(personal_data.summary(olena)) == 1
    assert personal_data.summary(petras) == []
    archive.erase(user=olena, now=NOW)
    assert not SavedWord.objects.exists()
    assert Word.objects.exists()


def test_two_lists_become_one_without_a_word_twice(laikas, diena, olena, petras):
    saving.save(user=olena, uid="laikas", now=NOW)
    saving.save(user=olena, uid="diena", now=NOW)
    saving.save(user=petras, uid="diena", now=NOW + timedelta(days=1))
    personal_data.move(olena, petras)
    assert sorted(words_of(petras)) == ["diena", "laikas"]
    assert words_of(olena) == []
    assert SavedWord.objects.get(word=diena).created_at == NOW
