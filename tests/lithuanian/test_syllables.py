"""Words are divided into syllables as school teaches it, and broken at the ends of lines without harm."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lithuanian import dictionary
from lithuanian.letters import hyphenate, strip_stress, syllables
from lithuanian.syllables import SOFT_HYPHEN

#: Divided by hand: of the consonants between vowels the next syllable takes s š z ž + stop + l m n r v j, as many as
#: follow that order. The rule hears sounds and does not look at what a word is made of (ne-u-žmir-šti).
DIVIDED = """
na-mas ma-ma bro-lis se-suo žmo-gus vy-ras mo-te-ris vai-kas drau-gas mer-gai-tė
kny-ga ra-šo skai-to kal-ba var-das dar-bas kal-nas pen-ki ran-ka lan-gas
ra-sti lip-ti dirb-ti pirk-ti vilk-ti žvir-blis a-štrus ak-tas pa-sta-tas mie-stas ve-sti
Lie-tu-va Vil-nius Kau-nas Klai-pė-da Šiau-liai Pa-ne-vė-žys Ma-ri-jam-po-lė
žą-sis ą-žuo-las ė-jo į-mo-nė ū-kis o-buo-lys i-ki a-pie
par-duo-tu-vė nuo-trau-ka kiau-lė džiaug-smas žiur-kė gra-žiau sriu-ba biu-ras
cho-ras ar-chy-vas dė-džių me-džiai dzū-kas
mo-ky-to-jas gy-ve-ni-mas su-si-tik-si-me iš-si-nuo-mo-ti
pa-im-ti pa-ie-ška ne-u-žmir-šti po-il-sis na-i-vus sta-di-o-nas kli-en-tas pa-ci-en-tas bi-bli-o-te-ka
kom-piu-te-ris te-le-fo-nas eg-za-mi-nas spe-ci-a-lus vi-o-le-ti-nis di-a-lo-gas
il-gau-o-de-gis vie-nuo-li-ka dvy-li-ka tūk-stan-tis šim-tas
an-tra-die-nis tre-čia-die-nis penk-ta-die-nis še-šta-die-nis se-kma-die-nis
"""


@pytest.mark.parametrize("word", DIVIDED.split())
def test_a_word_is_divided_as_at_school(word):
    assert "-".join(syllables(word.replace("-", ""))) == word
    assert "-".join(syllables(word.replace("-", "").upper())) == word.upper()


def test_enough_words_are_tried():
    assert len(set(DIVIDED.split())) >= 80


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("", ()),
        ("sms", ("sms",)),
        ("gėlė̃", ("gė", "lė̃")),
        ("paim̃ti", ("pa", "im̃", "ti")),
        ("stadiònas", ("sta", "di", "ò", "nas")),
        ("į̇́monė", ("į̇́", "mo", "nė")),
        ("šiaurės-rytų", ("šiau", "rės-", "ry", "tų")),
    ],
)
def test_marks_stay_on_their_letters(word, parts):
    assert syllables(word) == parts
    assert syllables(unicodedata.normalize("NFD", word)) == tuple(unicodedata.normalize("NFD", part) for part in parts)


@given(st.one_of(st.text(max_size=60), st.text("aąeėiuūoyjnrlskšždzč\u0301\u0303- ", max_size=40)))
def test_joined_syllables_are_the_word(word):
    assert "".join(syllables(word)) == word
    assert all(syllables(word))


def test_every_word_of_the_lexicon_has_a_vowel_in_each_syllable():
    for entry in dictionary.read().entries:
        for word in entry.lemma.split():
            parts = syllables(word)
            assert "".join(parts) == word
            assert len(parts) == 1 or all(set(part.lower()) & set("aąeęėiįyouųū") for part in parts), parts


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Labas rytas", "Labas rytas"),
        ("parduotuvė", "par|duo|tu|vė"),
        ("Nusifotografavome.", "Nu|si|fo|to|gra|fa|vo|me."),
        ("įsimylėjėliams", "įsi|my|lė|jė|liams"),
        ("biblioteka ir violetinė", "bi|bli|o|te|ka ir vi|o|le|ti|nė"),
        ("atsiskaitýmas", "at|si|skai|tý|mas"),
        ("www.vilnius.lt/gyventojams", "www.vilnius.lt/gyventojams"),
        ("olena.petrenko@example.org", "olena.petrenko@example.org"),
        ("par\u00adduotuvė", "par\u00adduotuvė"),
    ],
)
def test_long_words_may_be_broken_between_syllables(text, broken):
    assert hyphenate(text) == broken.replace("|", SOFT_HYPHEN)


def test_short_words_are_broken_where_asked():
    assert hyphenate("kalbame", longest=5) == f"kal{SOFT_HYPHEN}ba{SOFT_HYPHEN}me"


@given(st.text("aąeėiuūojnrlskšždzč\u0301\u0303 -.", max_size=80))
def test_breaks_leave_two_letters_and_every_mark_in_place(text):
    broken = hyphenate(text, longest=4)
    assert broken.replace(SOFT_HYPHEN, "") == text
    for word in broken.replace("-", " ").replace(".", " ").split():
        pieces = word.split(SOFT_HYPHEN)
        if len(pieces) > 1:
            assert not any(unicodedata.combining(piece[0]) for piece in pieces[1:])
            assert len(strip_stress(pieces[0])) >= 2
            assert len(strip_stress(pieces[-1])) >= 2
