"""Any word is looked up by any of its forms: on its page, in the sheet over another page, in the list of all words."""

import re

import pytest
from django.urls import reverse

from lexicon import likely, services, words
from lexicon.likely import Sentence
from lexicon.models import Word
from lithuanian.lexicon import Lexicon
from media.models import Clip, Picture

pytestmark = pytest.mark.django_db


def word(uid, lemma, accented, pos, glosses, **fields):
    en, ru, uk = glosses
    return Word.objects.create(
        uid=uid, lemma=lemma, accented=accented, pos=pos, theme=fields.pop("theme", "bendri"),
        glosses={"en": en, "ru": ru, "uk": uk}, **fields,
    )  # fmt: skip


@pytest.fixture
def shop(laikas):
    """A small lexicon with homographs, a verb, a phrase."""
    word("striuke", "striukė", "striùkė", "noun", ("jacket", "куртка", "куртка"), gender="f", accent_class="2",
         parts=["striùkė", "-ės"], theme="prekyba", picture="coat-blue",
         example={"text": "Ieškau žieminės striukės.", "accented": "Íeškau žiemìnės striùkės.",
                  "en": "I am looking for a winter jacket.", "ru": "Я ищу зимнюю куртку.", "uk": "Я шукаю куртку."})  # fmt: skip
    word(
        "ieskoti",
        "ieškoti",
        "ieškóti",
        "verb",
        ("to look for", "искать", "шукати"),
        parts=["ieškóti", "íeško", "ieškójo"],
    )
    word(
        "geras", "geras", "gẽras", "adjective", ("good", "хороший", "добрий"), accent_class="4", parts=["gẽras", "gerà"]
    )
    word("gerti", "gerti", "gérti", "verb", ("to drink", "пить", "пити"), parts=["gérti", "gẽria", "gė́rė"], level="A2")
    word("gerai", "gerai", "geraĩ", "adverb", ("well", "хорошо", "добре"))
    word(
        "diena", "diena", "dienà", "noun", ("day", "день", "день"), gender="f", accent_class="4", parts=["dienà", "-õs"]
    )
    word("laba-diena", "laba diena", "labà dienà", "phrase", ("good afternoon, hello", "добрый день", "добрий день"))
    word("i", "į", "į̃", "preposition", ("to, into", "в", "в"))
    services.forget()


def sheet(client, form, **query):
    return client.get(f"/en/words/{form}/", query, headers={"HX-Request": "true"})


def shown(html: str) -> str:
    """What stands on the page as text, stress marks switched on."""
    html = re.sub(r'<span class="plain">[^<]*</span>', "", html)
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_form_leads_to_its_word_meaning_reading_and_all_forms(client, shop):
    text = shown(client.get("/en/words/striukės/").text)
    assert "jacket" in text
    assert "From: striùkė, -ės" in text
    assert "genitive singular ( ko? )" in text
    assert "nominative plural ( kas? )" in text
    assert "striùkėmis" in text
    assert "I am looking for a winter jacket." in text


def test_the_meaning_is_in_the_readers_language(client, shop):
    assert "куртка" in client.get("/ru/words/striukė/").text
    assert "jacket" not in client.get("/lt/words/striukė/").text


def test_only_dictionary_forms_are_offered_to_search_engines(client, shop):
    assert "noindex" not in client.get("/en/words/striukė/").text
    assert '<meta name="robots" content="noindex">' in client.get("/en/words/striukės/").text


@pytest.mark.parametrize("written", ["Striukės", "striùkės", "STRIUKĖS"])
def test_capitals_and_stress_marks_lead_to_the_one_address(client, shop, written):
    response = client.get(f"/en/words/{written}/")
    assert response.status_code == 301
    assert response["Location"] == reverse("lexicon:word", args=["striukės"]).replace("/lt/", "/en/")


def test_the_word_goes_with_the_cases_that_it_governs(client, shop):
    text = shown(client.get("/en/words/ieškau/").text)
    assert "What it goes with ko? genitive" in text


def test_its_picture_is_shown_and_its_neighbours_in_the_alphabet(client, shop):
    Picture.objects.create(
        name="coat-blue", svg='<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', alt_lt="striukė",
        alt_en="a blue jacket", alt_ru="куртка", alt_uk="куртка", source="x", licence="x",
    )  # fmt: skip
    text = client.get("/en/words/striukė/").text
    assert 'alt="a blue jacket"' in text
    assert 'rel="prev"' in text
    assert ">laikas</b>" in text


def test_the_sheet_says_the_same_in_short_and_costs_little(client, shop, olena, django_assert_max_num_queries):
    client.force_login(olena)
    sheet(client, "striukės")
    with django_assert_max_num_queries(5):
        response = sheet(client, "striukės", **{"in": "Ieškau striukės.", "at": "1"})
    assert "<html" not in response.text
    assert "jacket" in response.text
    assert "Add to my words" in response.text
    assert 'class="paradigm' in response.text


def test_while_an_answer_is_awaited_the_other_forms_are_kept_back(client, shop):
    text = sheet(client, "striukė", brief="1").text
    assert "jacket" in text
    assert "striùkėmis" not in text
    assert "Ieškau" not in text
    assert "-ės" not in text
    assert "Its other forms are shown after you have answered." in text
    assert "More about this word" not in text


def test_a_set_phrase_is_found_by_a_word_that_stands_only_in_it(client, shop):
    assert "good afternoon" in sheet(client, "Laba", **{"in": "Laba diena!", "at": "0"}).text


def test_a_word_of_a_set_phrase_comes_with_the_phrase_only_where_it_stands_in_it(client, shop):
    assert "In a set phrase" in sheet(client, "diena", **{"in": "Laba diena!", "at": "1"}).text
    assert "In a set phrase" not in sheet(client, "diena", **{"in": "Graži diena.", "at": "1"}).text


def test_the_opposite_with_ne_is_led_back_to_the_word(client, shop):
    text = shown(sheet(client, "negerai").text)
    assert text.startswith("negerai")
    assert "well With ne- in front it means the opposite." in text


def test_a_negated_verb_is_a_form_of_the_verb(client, shop):
    assert "form with <b" in sheet(client, "neieškau").text


def test_an_unknown_word_is_told_kindly_with_words_that_begin_alike(client, shop):
    response = client.get("/en/words/striukute/")
    assert response.status_code == 404
    assert "We do not know this word yet." in response.text
    assert ">striukė</a>" in response.text
    assert "/en/exercises/report/?about=word:striukute" in response.text
    assert sheet(client, "striukute").status_code == 200


@pytest.mark.parametrize("form", ["x" * 300, "%00", "%25", "<script>", "ė̃̃̃", "🙂", "a b c d"])
def test_whatever_stands_in_the_address_is_answered(client, shop, form):
    response = client.get(f"/en/words/{form}/", follow=True)
    assert response.status_code == 404
    assert "<script>" not in response.text


@pytest.mark.parametrize(
    "query", [{"in": "x", "at": "999"}, {"in": "", "at": "1"}, {"in": "Ieškau striukės.", "at": "-1"}]
)
def test_a_sentence_that_does_not_hold_the_word_changes_nothing(client, shop, query):
    assert "jacket" in sheet(client, "striukės", **query).text


@pytest.mark.parametrize(
    ("form", "sentence", "at", "lemma", "case"),
    [
        ("striukės", "Ieškau striukės.", 1, "striukė", "gen"),
        ("dienos", "Geros dienos!", 1, "diena", "gen"),
        ("diena", "Laba diena!", 1, "diena", "nom"),
        ("dieną", "Vieną dieną ieškau.", 1, "diena", "acc"),
    ],
)  # fmt: skip
def test_the_sentence_tells_which_reading_comes_first(shop, form, sentence, at, lemma, case):
    lexicon = services.machine()
    first = likely.in_order(lexicon.analyse(form), form=form, sentence=Sentence(sentence, at), lexicon=lexicon)[0]
    assert (first.entry.lemma, first.form.tags.case) == (lemma, case)


def test_a_stress_mark_tells_homographs_apart(shop):
    lexicon = Lexicon(each.entry() for each in Word.objects.for_machine())
    there = lexicon.analyse("diena")
    told = likely.in_order(there, form="diena", sentence=Sentence("Gražià dienà.", 1), lexicon=lexicon)
    assert {reading.form.stressed for reading in told[:2]} == {"dienà"}


def test_every_form_has_a_sound_that_is_made_when_somebody_listens(client, shop):
    page = client.get("/en/words/striukėms/").text
    address = re.search(r'href="([^"]+/say\.mp3)"', page)[1]
    assert not Clip.objects.exists()
    response = client.get(address)
    clip = Clip.objects.get()
    assert (clip.text, clip.accented) == ("striukėms", "striùkėms")
    assert response["Location"].endswith(f"{clip.uid}.mp3")
    assert client.get(address).status_code == 302
    assert Clip.objects.count() == 1


def test_no_sound_is_made_of_what_is_no_word(client, shop):
    assert client.get("/en/words/abrakadabra/say.mp3").status_code == 404
    assert client.get("/en/words/striukė/say.exe").status_code == 404
    assert client.get("/en/words/laikas/example.mp3").status_code == 404
    assert not Clip.objects.exists()


def test_the_example_is_heard_too(client, shop):
    response = client.get("/en/words/striuke/example.opus")
    assert Clip.objects.get().text == "Ieškau žieminės striukės."
    assert response["Location"].endswith(".opus")


def test_forms_said_in_two_ways_have_a_sound_each(shop):
    """Dienà the nominative and diẽna the vocative are written alike."""
    plain, vocative = words.line_of_form(form="diena"), words.line_of_form(form="diena", said="diẽna")
    assert (plain.accented, vocative.accented) == ("dienà", "diẽna")
    assert plain.text != vocative.text


def test_a_homograph_is_spoken_with_its_own_stress(client, shop):
    client.get("/en/words/diena/say.mp3")
    client.get("/en/words/diena/say.mp3", {"as": "diẽna"})
    first, second = (clip.utterance.phonemes for clip in Clip.objects.order_by("pk"))
    assert first
    assert second
    assert first != second


def test_the_list_finds_words_by_form_meaning_and_beginning(client, shop):
    def found(query, language="en"):
        page = client.get(f"/{language}/words/", {"q": query}).text
        return re.findall(r'<a class="lt" lang="lt" href="[^"]*/words/[^"]*/">(?:<span class="plain">)?([^<]+)<', page)

    assert found("striukėms") == ["striukė"]
    assert found("geri")[:2] == ["geras", "gerti"]
    assert found("jacket") == ["striukė"]
    assert found("куртка", "ru") == ["striukė"]
    assert found("striuk") == ["striukė"]
    assert found("ieskot") == ["ieškoti"]
    assert found("wombat") == []


def test_the_list_says_which_form_was_found(client, shop):
    assert "dative plural" in client.get("/en/words/", {"q": "striukėms"}).text


def test_the_list_is_narrowed_by_theme_and_level(client, shop):
    assert "1 word" in shown(client.get("/en/words/", {"theme": "prekyba"}).text)
    assert "gérti" in client.get("/en/words/", {"level": "A2"}).text
    assert "9 words" in shown(client.get("/en/words/", {"level": "C2", "theme": "nonsense", "page": "x"}).text)


def test_drafts_are_found_by_nobody(client, shop):
    Word.objects.filter(uid="striuke").update(live=False)
    services.forget()
    assert client.get("/en/words/striukė/").status_code == 404


def test_the_sheet_for_looking_up_lists_what_a_query_finds(client, shop):
    page = client.get("/en/words/", {"q": "day"}, headers={"HX-Request": "true"}).text
    assert "<html" not in page
    assert '<a class="word-link lt" lang="lt" href="/en/words/diena/">' in page
