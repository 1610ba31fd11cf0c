"""An editor writes a word in the admin: drafts are free, publishing passes the gates, history keeps every version."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from lexicon.models import Exemption, Word

pytestmark = pytest.mark.django_db

GOOD = {
    "lemma": "striukė",
    "accented": "striùkė",
    "parts": "striùkė, -ės",
    "pos": "noun",
    "gender": "f",
    "accent_class": "2",
    "glosses_en": "jacket",
    "glosses_ru": "куртка",
    "glosses_uk": "курточка",
    "example_text": "Ieškau žieminės striukės.",
    "example_accented": "Íeškau žiemìnės striùkės.",
    "example_en": "I am looking for a winter jacket.",
    "example_ru": "Ищу зимнюю куртку.",
    "example_uk": "Шукаю зимову куртку.",
    "level": "A1",
    "theme": "prekyba",
    "picture": "",
    "uid": "striuke",
    "spelling_reason": "",
}


@pytest.fixture
def editor(rasa, client):
    """Rasa with what the group Editors may do to words."""
    names = ["add_word", "change_word", "delete_word", "publish_word", "view_word", "view_exemption"]
    rasa.groups.get(name="Editors").permissions.add(*Permission.objects.filter(codename__in=names))
    rasa.interface_language = "en"
    rasa.save()
    client.force_login(rasa)
    return client


def post(client, publish=True, word=None, **changes):
    """Sends the editing form; `glosses_en` stands for the field's English input."""
    order = {"glosses": ["en", "ru", "uk"], "example": ["text", "accented", "en", "ru", "uk"]}
    data = {}
    for name, value in (GOOD | changes).items():
        field, _underscore, piece = name.partition("_")
        data[f"{field}_{piece}" if field in order and piece in order[field] else name] = value
    if publish:
        data["action-publish"] = "1"
    name = "edit" if word else "add"
    return client.post(
        reverse(f"wagtailsnippets_lexicon_word:{name}", args=[word.pk] if word else []), data, HTTP_ACCEPT_LANGUAGE="en"
    )


def errors(response):
    """Messages by field, as the page shows them."""
    assert response.status_code == 200
    return {field: " ".join(each) for field, each in response.context["form"].errors.items()}


def test_a_good_word_is_published(editor):
    response = post(editor)
    assert response.status_code == 302
    word = Word.objects.get(uid="striuke")
    assert word.live
    assert word.parts == ["striùkė", "-ės"]
    assert word.glosses == {"en": "jacket", "ru": "куртка", "uk": "курточка"}
    assert word.example["accented"] == "Íeškau žiemìnės striùkės."
    assert word.latest_revision.user.username == "rasa"


def test_the_form_shows_what_is_stored(editor):
    post(editor)
    page = editor.get(reverse("wagtailsnippets_lexicon_word:edit", args=[Word.objects.get().pk])).content.decode()
    for text in ("striùkė, -ės", "курточка", "Íeškau žiemìnės striùkės.", "Words the dictionary does not know"):
        assert text in page


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"glosses_uk": ""}, "glosses", "Still missing: Українська."),
        ({"glosses_uk": "куртка"}, "glosses", "The Russian and the Ukrainian meaning are the same (“куртка”)"),
        ({"glosses_ru": "куpтка"}, "glosses", "“куpтка” mixes Latin and Cyrillic letters"),
        ({"accented": "striukė"}, "accented", "“striukė” has no stress mark."),
        ({"accented": "striùkẽ"}, "accented", "“striùkẽ” has 2 stress marks"),
        ({"accented": "dìdelė"}, "accented", "Without its stress marks the text is “didelė”, not “striukė”."),
        ({"example_accented": "Ieškau žiemìnės striùkės."}, "example", "“Ieškau” has no stress mark."),
        ({"example_en": ""}, "example", "Still missing: English."),
        ({"gender": ""}, "__all__", "A noun needs its gender."),
        ({"uid": "Striukė"}, "uid", "Small Latin letters without diacritics"),
    ],
)
def test_publishing_says_beside_the_field_what_is_wrong(changes, field, sentence, editor):
    assert sentence in errors(post(editor, **changes))[field]
    assert not Word.objects.exists()


def test_a_draft_may_be_unfinished(editor):
    response = post(editor, publish=False, accented="striukė", glosses_uk="куртка")
    assert response.status_code == 302
    assert not Word.objects.get().live


def test_a_word_the_dictionary_does_not_know_is_a_warning_that_a_reason_overrules(editor):
    changes = {
        "uid": "kapucino",
        "lemma": "kapučino",
        "accented": "kapučìno",
        "parts": "kapučìno",
        "pos": "adverb",
        "gender": "",
    }
    shown = errors(post(editor, **changes))
    assert shown["spelling_reason"] == (
        "The dictionary does not know: kapučino. Correct them, or say here why they are right."
    )
    assert post(editor, **changes, spelling_reason="a loan word").status_code == 302
    assert Word.objects.get(uid="kapucino").live
    assert Exemption.objects.get(gate="spelling").reason == "a loan word"
    assert post(editor, word=Word.objects.get(uid="kapucino"), **changes).status_code == 302


def page_of(editor):
    return editor.get(reverse("wagtailsnippets_lexicon_word:edit", args=[Word.objects.get().pk])).content.decode()


def test_all_forms_with_their_stress_stand_beside_the_form(editor):
    new = editor.get(reverse("wagtailsnippets_lexicon_word:add")).content.decode()
    assert "The forms appear here once the word is saved." in new
    post(editor)
    page = page_of(editor)
    for text in ("14 forms, as the saved word gives them.", "<td>striùkėje</td>", "<td>striùkių</td>", "locative"):
        assert text in page


def test_a_draft_without_sense_shows_no_forms(editor):
    post(editor, publish=False, parts="", lemma="xyz", accented="xyz")
    assert "No forms can be made" in page_of(editor)


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        (
            {"lemma": "kino", "accented": "kìno", "parts": "kìno, -o"},
            "parts",
            "No forms can be made of “kìno, -o”",
        ),
        ({"parts": "striùkė, -os"}, "parts", "“-os” does not follow from the other principal parts and the class"),
        ({"accent_class": "3b"}, "accent_class", "The stress of “striùkė” does not fit accent class 3b."),
        ({"meaning": "motion"}, "meaning", "This class of meaning does not belong to this part of speech."),
        (
            {"pos": "adverb", "gender": "", "accent_class": "", "number": "pl"},
            "__all__",
            "Only nouns may lack a number.",
        ),
    ],
)
def test_parts_and_class_that_contradict_each_other_are_said_beside_the_field(changes, field, sentence, editor):
    assert sentence in errors(post(editor, **changes))[field]
    assert not Word.objects.exists()


def test_number_and_class_of_meaning_are_kept(editor):
    post(editor, number="sg", meaning="clothing")
    word = Word.objects.get()
    assert (word.number, word.meaning, word.indeclinable) == ("sg", "clothing", False)
    assert "7 forms, as the saved word gives them." in page_of(editor)


def test_history_brings_a_former_version_back(editor):
    post(editor)
    word = Word.objects.get()
    first = word.latest_revision
    post(editor, word=word, glosses_en="coat")
    word.refresh_from_db()
    assert word.glosses["en"] == "coat"
    page = editor.get(
        reverse("wagtailsnippets_lexicon_word:revisions_revert", args=[word.pk, first.pk])
    ).content.decode()
    assert 'value="jacket"' in page
    compare = editor.get(
        reverse("wagtailsnippets_lexicon_word:revisions_compare", args=[word.pk, first.pk, word.latest_revision_id])
    )
    assert "jacket" in compare.content.decode()


def test_words_are_listed_and_found(editor):
    post(editor)
    listing = reverse("wagtailsnippets_lexicon_word:list")
    assert "striùkė, -ės" in editor.get(listing).content.decode()
    assert "striùkė, -ės" in editor.get(listing, {"q": "striuk"}).content.decode()
    assert "striùkė, -ės" not in editor.get(listing, {"q": "batas"}).content.decode()


def test_who_may_not_edit_does_not_see_the_words(client, petras):
    client.force_login(petras)
    assert client.get(reverse("wagtailsnippets_lexicon_word:list")).status_code in (302, 403)
