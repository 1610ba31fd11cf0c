"""Words in their alphabetical order, their constraints, and which ones learners see."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from lexicon.models import Exemption, Word

pytestmark = pytest.mark.django_db


def word(lemma, **fields):
    values = {
        "uid": fields.pop("uid", f"w{Word.objects.count()}"),
        "accented": lemma,
        "pos": "adverb",
        "theme": "bendri",
        "glosses": {"en": "x", "ru": "икс", "uk": "ікс"},
    }
    made = Word(lemma=lemma, **(values | fields))
    made.save()
    return made


def test_words_stand_in_the_order_of_the_lithuanian_alphabet():
    for lemma in ("žąsis", "yra", "čia", "įeiti", "cukrus", "ąžuolas", "iš", "avis", "jau", "zuikis"):
        word(lemma)
    assert [each.lemma for each in Word.objects.in_order()] == [
        "avis", "ąžuolas", "cukrus", "čia", "įeiti", "yra", "iš", "jau", "zuikis", "žąsis",
    ]  # fmt: skip


def test_a_lesson_gets_its_words_in_its_own_order_and_only_published_ones():
    word("ten", uid="ten")
    word("čia", uid="cia")
    word("dar", uid="dar", live=False)
    assert [each.uid for each in Word.objects.for_lesson(["ten", "dar", "cia", "nera"])] == ["ten", "cia"]


def test_words_of_a_theme_are_its_published_ones():
    word("ten", theme="darbas")
    word("čia", theme="darbas", live=False)
    word("dar", theme="maistas")
    assert [each.lemma for each in Word.objects.of_theme("darbas")] == ["ten"]


@pytest.mark.parametrize("fields", [{"pos": "verb", "gender": "f"}, {"pos": "noun", "gender": ""}])
def test_gender_belongs_to_nouns(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        word("žodis", **fields)


def test_a_meaning_missing_in_one_language_is_named():
    made = word("ten", glosses={"en": "there", "ru": "там"})
    with pytest.raises(ValidationError) as caught:
        made.full_clean()
    assert "Українська" in str(caught.value.message_dict["glosses"])


def test_an_example_is_whole_or_absent():
    made = word("ten", example={"text": "Ten.", "en": "There."})
    with pytest.raises(ValidationError, match="example"):
        made.full_clean()
    made.example = {}
    made.full_clean()


def test_a_lithuanian_reader_gets_no_meaning_and_others_theirs():
    made = word("ten", glosses={"en": "there", "ru": "там", "uk": "там"})
    assert (made.gloss("lt"), made.gloss("ru"), made.gloss("en")) == ("", "там", "there")


def test_parts_are_read_on_one_line():
    assert word("striukė", accented="striùkė", parts=["striùkė", "-ės"]).accented_parts == "striùkė, -ės"
    assert word("ten", accented="teñ").accented_parts == "teñ"


def test_exemptions_are_kept_once_for_each_gate():
    Exemption.objects.create(gate="spelling", text="latė", reason="a loan word")
    Exemption.objects.create(gate="stress", text="latė", reason="for the test")
    assert Exemption.objects.texts(Exemption.Gate.SPELLING) == {"latė"}
    with pytest.raises(IntegrityError), transaction.atomic():
        Exemption.objects.create(gate="spelling", text="latė", reason="again")
