import unicodedata

import pytest

from lexicon.spelling import in_dictionary
from lithuanian import pronouns
from lithuanian.grammar import Case, Gender, Number, PartOfSpeech
from lithuanian.letters import strip_stress

#: Forms that are right although the spelling dictionary does not have them.
NOT_IN_DICTIONARY = {"niekame": "the locative of niekas; the dictionary knows the noun's only"}

M, F = Gender.MASCULINE, Gender.FEMININE
SG, PL = Number.SINGULAR, Number.PLURAL

#: Written from a school grammar, cases in the order nom gen dat acc ins loc.
PARADIGMS = [
    ("aš", SG, None, "aš manęs man mane manimi manyje"),
    ("tu", SG, None, "tu tavęs tau tave tavimi tavyje"),
    ("mes", PL, None, "mes mūsų mums mus mumis mumyse"),
    ("jūs", PL, None, "jūs jūsų jums jus jumis jumyse"),
    ("jis", SG, M, "jis jo jam jį juo jame"),
    ("jis", SG, F, "ji jos jai ją ja joje"),
    ("jis", PL, M, "jie jų jiems juos jais juose"),
    ("jis", PL, F, "jos jų joms jas jomis jose"),
    ("tas", SG, M, "tas to tam tą tuo tame"),
    ("tas", SG, F, "ta tos tai tą ta toje"),
    ("tas", PL, M, "tie tų tiems tuos tais tuose"),
    ("tas", PL, F, "tos tų toms tas tomis tose"),
    ("šis", SG, M, "šis šio šiam šį šiuo šiame"),
    ("šis", SG, F, "ši šios šiai šią šia šioje"),
    ("šis", PL, M, "šie šių šiems šiuos šiais šiuose"),
    ("šis", PL, F, "šios šių šioms šias šiomis šiose"),
    ("šitas", SG, M, "šitas šito šitam šitą šituo šitame"),
    ("šitas", PL, M, "šitie šitų šitiems šituos šitais šituose"),
    ("kas", None, None, "kas ko kam ką kuo kame"),
    ("koks", SG, M, "koks kokio kokiam kokį kokiu kokiame"),
    ("koks", SG, F, "kokia kokios kokiai kokią kokia kokioje"),
    ("koks", PL, M, "kokie kokių kokiems kokius kokiais kokiuose"),
    ("koks", PL, F, "kokios kokių kokioms kokias kokiomis kokiose"),
    ("toks", PL, M, "tokie tokių tokiems tokius tokiais tokiuose"),
    ("šitoks", SG, F, "šitokia šitokios šitokiai šitokią šitokia šitokioje"),
    ("kažkoks", SG, M, "kažkoks kažkokio kažkokiam kažkokį kažkokiu kažkokiame"),
    ("joks", SG, F, "jokia jokios jokiai jokią jokia jokioje"),
    ("kuris", SG, M, "kuris kurio kuriam kurį kuriuo kuriame"),
    ("kuris", SG, F, "kuri kurios kuriai kurią kuria kurioje"),
    ("kuris", PL, M, "kurie kurių kuriems kuriuos kuriais kuriuose"),
    ("kuris", PL, F, "kurios kurių kurioms kurias kuriomis kuriose"),
    ("kitas", SG, M, "kitas kito kitam kitą kitu kitame"),
    ("kitas", PL, M, "kiti kitų kitiems kitus kitais kituose"),
    ("pats", SG, M, "pats paties pačiam patį pačiu pačiame"),
    ("pats", SG, F, "pati pačios pačiai pačią pačia pačioje"),
    ("pats", PL, M, "patys pačių patiems pačius pačiais pačiuose"),
    ("pats", PL, F, "pačios pačių pačioms pačias pačiomis pačiose"),
    ("visas", PL, M, "visi visų visiems visus visais visuose"),
    ("visas", PL, F, "visos visų visoms visas visomis visose"),
    ("kiekvienas", SG, F, "kiekviena kiekvienos kiekvienai kiekvieną kiekviena kiekvienoje"),
    ("keli", PL, M, "keli kelių keliems kelis keliais keliuose"),
    ("keli", PL, F, "kelios kelių kelioms kelias keliomis keliose"),
    ("kelintas", SG, F, "kelinta kelintos kelintai kelintą kelinta kelintoje"),
    ("abu", PL, M, "abu abiejų abiem abu abiem abiejuose"),
    ("abu", PL, F, "abi abiejų abiem abi abiem abiejose"),
    ("tas pats", SG, F, "ta_pati tos_pačios tai_pačiai tą_pačią ta_pačia toje_pačioje"),
    ("kas nors", None, None, "kas_nors ko_nors kam_nors ką_nors kuo_nors kame_nors"),
]


def cells(lemma, number, gender):
    """The first form of each case, in order."""
    found = {}
    for form in pronouns.decline(lemma):
        if form.tags.number is number and form.tags.gender is gender and form.tags.case is not None:
            found.setdefault(form.tags.case, form.form.replace(" ", "_"))
    return list(found.values())


@pytest.mark.parametrize(("lemma", "number", "gender", "expected"), PARADIGMS)
def test_a_pronoun_is_declined_as_school_grammars_do(lemma, number, gender, expected):
    assert cells(lemma, number, gender) == expected.split()


@pytest.mark.parametrize(
    ("lemma", "case", "number", "gender", "stressed"),
    [
        ("aš", Case.GENITIVE, SG, None, "manę̃s"),
        ("aš", Case.INSTRUMENTAL, SG, None, "manimì"),
        ("tu", Case.DATIVE, SG, None, "táu"),
        ("jūs", Case.NOMINATIVE, PL, None, "jū̃s"),
        ("jūs", Case.GENITIVE, PL, None, "jū́sų"),
        ("jis", Case.DATIVE, PL, M, "jíems"),
        ("tas", Case.DATIVE, SG, F, "tái"),
        ("koks", Case.GENITIVE, SG, M, "kókio"),
        ("koks", Case.DATIVE, SG, M, "kokiám"),
        ("koks", Case.ACCUSATIVE, PL, M, "kókius"),
        ("toks", Case.NOMINATIVE, SG, F, "tokià"),
        ("kitas", Case.ACCUSATIVE, PL, M, "kitùs"),
        ("visas", Case.GENITIVE, SG, M, "vìso"),
        ("kiekvienas", Case.INSTRUMENTAL, SG, M, "kiekvíenu"),
        ("kuris", Case.GENITIVE, SG, M, "kuriõ"),
        ("pats", Case.ACCUSATIVE, SG, M, "pãtį"),
        ("keli", Case.ACCUSATIVE, PL, M, "kelìs"),
        ("abu", Case.DATIVE, PL, M, "abíem"),
        ("abu", Case.INSTRUMENTAL, PL, M, "abiẽm"),
        ("kitoks", Case.DATIVE, SG, M, "kitókiam"),
        ("šitoks", Case.DATIVE, SG, M, "šìtokiam"),
        ("kelintas", Case.NOMINATIVE, SG, F, "kelintà"),
    ],
)
def test_the_stress_stands_where_dictionaries_put_it(lemma, case, number, gender, stressed):
    wanted = (case, number, gender)
    forms = [form for form in pronouns.decline(lemma) if form.tags[:3] == wanted]
    assert forms[0].stressed == unicodedata.normalize("NFC", stressed)


def test_a_form_without_its_mark_is_the_form_itself_and_one_mark_a_word():
    for lemma in pronouns.LEMMAS:
        for form in pronouns.decline(lemma):
            assert (form.lemma, form.pos) == (lemma, PartOfSpeech.PRONOUN)
            assert form.form == unicodedata.normalize("NFC", form.form)
            if form.stressed is not None:
                assert strip_stress(form.stressed) == form.form
                assert form.stressed == unicodedata.normalize("NFC", form.stressed)
                for word in form.stressed.split():
                    marks = [letter for letter in unicodedata.normalize("NFD", word) if letter in "\u0300\u0301\u0303"]
                    assert len(marks) == 1, form


def test_the_possessive_genitives_never_change_and_say_whose():
    (mano,) = pronouns.decline("mano")
    assert (mano.stressed, mano.tags.person, mano.tags.number, mano.tags.case) == ("màno", 1, SG, None)
    assert {form.form for form in pronouns.decline("aš") if form.tags.case is Case.GENITIVE} == {"manęs", "mano"}


def test_the_parts_of_jis_can_be_asked_for_by_their_own_name():
    assert [form.form for form in pronouns.decline("ji")] == ["ji", "jos", "jai", "ją", "ja", "joje"]
    assert pronouns.decline("jie")[0].tags.number is PL
    assert pronouns.decline("jos")[0].tags.gender is F


def test_the_neuter_has_one_form():
    assert {form.form for form in pronouns.decline("tas") if form.tags.gender is Gender.NEUTER} == {"tai"}
    assert {form.stressed for form in pronouns.decline("tai")} == {"taĩ"}


def test_the_spelling_dictionary_accepts_every_form():
    unknown = {
        word
        for lemma in pronouns.LEMMAS
        for form in pronouns.decline(lemma)
        for word in form.form.split()
        if not in_dictionary(word)
    }
    assert unknown <= NOT_IN_DICTIONARY.keys()


def test_a_word_without_a_table_is_refused_by_name():
    with pytest.raises(pronouns.UnknownPronoun, match="namas"):
        pronouns.decline("namas")
