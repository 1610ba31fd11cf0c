import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lexicon.spelling import in_dictionary
from lithuanian import adjectives, numerals
from lithuanian.closed import CASES
from lithuanian.grammar import Case, Entry, Form, Gender, Number, PartOfSpeech, Tags
from lithuanian.letters import strip_stress
from lithuanian.numerals import (
    NotCountable,
    NotSpelled,
    and_a_half,
    cardinal,
    collective,
    counted,
    half,
    noun_case,
    one_and_a_half,
    ordinal,
    plural_numeral,
)

NOM, GEN, DAT, ACC, INS, LOC = CASES
M, F = Gender.MASCULINE, Gender.FEMININE
SG, PL = Number.SINGULAR, Number.PLURAL

#: Forms that are right although the spelling dictionary does not have them: it knows treji, trejų, trejus and trejos,
#: but not the rest of the same word, while it knows all of dveji.
NOT_IN_DICTIONARY = {"trejuose", "trejoms", "trejas", "trejomis", "trejose"}


def noun(rows, gender):
    """Forms of a noun for counting: the singular row and the plural row, cases from the nominative to the locative."""
    return tuple(
        Form(strip_stress(word), word, strip_stress(rows[0].split()[0]), PartOfSpeech.NOUN, Tags(case, number, gender))
        for number, row in zip((SG, PL) if len(rows) == 2 else (PL,), rows, strict=True)
        for case, word in zip(CASES, row.split(), strict=True)
    )


EURAS = noun(["eũras eũro eũrui eũrą eurù eurè", "eũrai eũrų eũrams eurùs eũrais eũruose"], M)
VALANDA = noun(
    [
        "valandà valandõs vãlandai vãlandą vãlanda valandojè",
        "vãlandos valandų̃ valandóms vãlandas valandomìs valandosè",
    ],
    F,
)
METAI = noun(["mẽtai mẽtų mẽtams metùs mẽtais mẽtuose"], M)
DURYS = noun(["dùrys dùrų dùrims durìs dùrimis dùryse"], F)


def said(spelled):
    return spelled.text


# An independent reader of numbers, by the meaning of each word's beginning; it shares nothing with the module.

BEGINNINGS = {
    "vienuolik": 11, "dvylik": 12, "trylik": 13, "keturiolik": 14, "penkiolik": 15, "šešiolik": 16,
    "septyniolik": 17, "aštuoniolik": 18, "devyniolik": 19, "dvidešimt": 20, "trisdešimt": 30,
    "keturiasdešimt": 40, "penkiasdešimt": 50, "šešiasdešimt": 60, "septyniasdešimt": 70, "aštuoniasdešimt": 80,
    "devyniasdešimt": 90, "dešimt": 10, "vien": 1, "tris": 3, "trys": 3, "trij": 3, "trim": 3, "tre": 3, "trej": 3,
    "dvi": 2, "dv": 2, "du": 2, "ketur": 4, "ketver": 4, "penk": 5, "šeš": 6, "septyn": 7, "aštuon": 8, "devyn": 9,
    "nul": 0,
}  # fmt: skip


def value(text):
    total = group = 0
    for word in text.split():
        if word.startswith("tūkstan"):
            total, group = total + 1000 * (group or 1), 0
        elif word.startswith("šimt"):
            group = group - group % 10 + 100 * (group % 10 or 1)
            group = 100 * (group // 100) if group % 100 == 0 else group
        else:
            group += next(number for start, number in BEGINNINGS.items() if word.startswith(start))
    return total + group


@pytest.mark.parametrize(
    ("n", "case", "gender", "expected"),
    [
        (0, NOM, M, "nulis"),
        (1, NOM, F, "viena"),
        (2, NOM, M, "du"),
        (2, GEN, F, "dviejų"),
        (3, INS, M, "trimis"),
        (4, ACC, M, "keturis"),
        (5, ACC, F, "penkias"),
        (7, DAT, M, "septyniems"),
        (10, INS, F, "dešimt"),
        (11, ACC, F, "vienuolika"),
        (12, GEN, M, "dvylikos"),
        (19, LOC, M, "devyniolikoje"),
        (21, ACC, M, "dvidešimt vieną"),
        (100, NOM, F, "šimtas"),
        (101, NOM, F, "šimtas viena"),
        (200, GEN, M, "dviejų šimtų"),
        (365, ACC, F, "tris šimtus šešiasdešimt penkias"),
        (365, INS, M, "trimis šimtais šešiasdešimt penkiais"),
        (1000, NOM, F, "tūkstantis"),
        (1990, NOM, M, "tūkstantis devyni šimtai devyniasdešimt"),
        (2026, NOM, F, "du tūkstančiai dvidešimt šešios"),
        (10_000, DAT, M, "dešimt tūkstančių"),
        (11_000, ACC, M, "vienuolika tūkstančių"),
        (21_000, GEN, F, "dvidešimt vieno tūkstančio"),
        (22_022, ACC, F, "dvidešimt du tūkstančius dvidešimt dvi"),
        (100_000, NOM, M, "šimtas tūkstančių"),
        (101_101, ACC, F, "šimtą vieną tūkstantį šimtą vieną"),
        (999_999, NOM, M, "devyni šimtai devyniasdešimt devyni tūkstančiai devyni šimtai devyniasdešimt devyni"),
    ],
)
def test_a_number_is_spelled_in_its_case_and_gender(n, case, gender, expected):
    assert said(cardinal(n, case=case, gender=gender)) == expected


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 999_999), st.sampled_from(CASES), st.sampled_from((M, F)))
@example(300_300, DAT, F)
@example(110_011, LOC, M)
def test_every_number_can_be_read_back_and_every_word_is_in_the_dictionary(n, case, gender):
    spelled = cardinal(n, case=case, gender=gender)
    assert value(spelled.text) == n
    assert strip_stress(spelled.stressed) == spelled.text
    assert all(in_dictionary(word) for word in spelled.text.split())
    plain = unicodedata.normalize("NFD", spelled.stressed)
    assert sum(plain.count(mark) for mark in "\u0300\u0301\u0303") == len(spelled.text.split())


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 999_999), st.sampled_from(CASES), st.sampled_from((M, F)))
def test_plural_numerals_can_be_read_back_too(n, case, gender):
    words = plural_numeral(n, case=case, gender=gender).text.split()
    assert value(" ".join(words)) == n
    assert all(in_dictionary(word) or word in NOT_IN_DICTIONARY for word in words)


@pytest.mark.parametrize(
    ("n", "case", "gender", "expected"),
    [
        (1, NOM, F, "vienerios"),
        (2, NOM, M, "dveji"),
        (3, ACC, M, "trejus"),
        (4, GEN, F, "ketverių"),
        (9, NOM, F, "devynerios"),
        (12, NOM, M, "dvylika"),
        (20, NOM, M, "dvidešimt"),
        (21, NOM, M, "dvidešimt vieneri"),
        (33, ACC, M, "trisdešimt trejus"),
        (365, NOM, M, "trys šimtai šešiasdešimt penkeri"),
    ],
)
def test_plural_numerals_stand_with_words_that_have_no_singular(n, case, gender, expected):
    assert said(plural_numeral(n, case=case, gender=gender)) == expected


@pytest.mark.parametrize(
    ("n", "wish", "expected"),
    [
        (1, {}, "pirmas"),
        (1, {"gender": F, "definite": True}, "pirmoji"),
        (3, {"number": PL}, "treti"),
        (3, {"number": PL, "definite": True}, "tretieji"),
        (3, {"case": DAT}, "trečiam"),
        (8, {"gender": F, "case": ACC}, "aštuntą"),
        (12, {"gender": F}, "dvylikta"),
        (20, {"gender": F, "case": LOC}, "dvidešimtoje"),
        (21, {"gender": F}, "dvidešimt pirma"),
        (100, {"definite": True}, "šimtasis"),
        (111, {}, "šimtas vienuoliktas"),
        (120, {}, "šimtas dvidešimtas"),
        (365, {"case": GEN}, "trys šimtai šešiasdešimt penkto"),
        (1000, {"definite": True, "gender": F}, "tūkstantoji"),
        (1918, {"number": PL, "definite": True, "case": INS}, "tūkstantis devyni šimtai aštuonioliktaisiais"),
        (2000, {"number": PL, "definite": True}, "dutūkstantieji"),
        (2026, {"number": PL, "definite": True}, "du tūkstančiai dvidešimt šeštieji"),
    ],
)
def test_only_the_last_part_of_an_ordinal_is_declined(n, wish, expected):
    assert said(ordinal(n, **wish)) == expected


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 999_999).filter(lambda n: n % 1000 or n <= 10_000),
    st.sampled_from(CASES),
    st.sampled_from((M, F)),
    st.sampled_from((SG, PL)),
    st.booleans(),
)
def test_every_word_of_an_ordinal_is_in_the_dictionary(n, case, gender, number, definite):
    spelled = ordinal(n, case=case, gender=gender, number=number, definite=definite)
    assert all(in_dictionary(word) for word in spelled.text.split())
    assert strip_stress(spelled.stressed) == spelled.text


def test_round_thousands_without_a_settled_word_are_refused():
    with pytest.raises(NotSpelled, match="12000"):
        ordinal(12_000)


@pytest.mark.parametrize(
    ("n", "case", "forms", "expected"),
    [
        (1, NOM, EURAS, "vienas euras"),
        (5, NOM, EURAS, "penki eurai"),
        (10, NOM, EURAS, "dešimt eurų"),
        (12, NOM, EURAS, "dvylika eurų"),
        (21, NOM, EURAS, "dvidešimt vienas euras"),
        (22, ACC, EURAS, "dvidešimt du eurus"),
        (5, INS, EURAS, "penkiais eurais"),
        (30, INS, EURAS, "trisdešimt eurų"),
        (0, NOM, EURAS, "nulis eurų"),
        (100, INS, EURAS, "šimtu eurų"),
        (111, NOM, EURAS, "šimtas vienuolika eurų"),
        (2, NOM, VALANDA, "dvi valandos"),
        (3, ACC, VALANDA, "tris valandas"),
        (21, ACC, VALANDA, "dvidešimt vieną valandą"),
        (2, NOM, METAI, "dveji metai"),
        (5, ACC, METAI, "penkerius metus"),
        (21, NOM, METAI, "dvidešimt vieneri metai"),
        (18, NOM, METAI, "aštuoniolika metų"),
        (0, NOM, METAI, "nulis metų"),
        (1, NOM, DURYS, "vienerios durys"),
        (3, ACC, DURYS, "trejas duris"),
    ],
)
def test_the_counted_noun_agrees(n, case, forms, expected):
    spelled = counted(n, forms, case=case)
    assert spelled.text == expected
    assert strip_stress(spelled.stressed) == expected


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 999_999), st.sampled_from(CASES))
def test_the_noun_follows_the_end_of_the_number(n, case):
    noun_form = counted(n, EURAS, case=case).text.split()[-1]
    wanted = {(form.tags.case, form.tags.number): form.form for form in EURAS}
    if n % 10 == 0 or n % 100 in range(11, 20):
        assert (noun_case(n), noun_form) == ("gen.pl", "eurų")
    elif n % 10 == 1:
        assert (noun_case(n), noun_form) == ("sg", wanted[case, SG])
    else:
        assert (noun_case(n), noun_form) == ("pl", wanted[case, PL])


def test_the_stress_of_a_phrase_is_unknown_where_that_of_its_noun_is():
    unmarked = tuple(form._replace(stressed=None) for form in EURAS)
    assert counted(5, unmarked) == numerals.Spelled("penki eurai", None)


def test_halves_are_said_as_people_say_them():
    assert said(half(EURAS)) == "pusė euro"
    assert said(half(METAI, case=ACC)) == "pusę metų"
    assert said(one_and_a_half(EURAS)) == "pusantro euro"
    assert said(one_and_a_half(VALANDA)) == "pusantros valandos"
    assert said(one_and_a_half(METAI)) == "pusantrų metų"
    assert said(and_a_half(2, VALANDA)) == "dvi su puse valandos"


def test_collectives_are_declined():
    assert [said(collective(n)) for n in (2, 4, 9)] == ["dvejetas", "ketvertas", "devynetas"]
    assert said(collective(3, case=ACC)) == "trejetą"


@pytest.mark.parametrize(
    "call",
    [
        lambda: cardinal(-1),
        lambda: cardinal(1_000_000),
        lambda: cardinal(2.5),
        lambda: cardinal(True),
        lambda: cardinal(1, case=Case.VOCATIVE),
        lambda: cardinal(1, gender=Gender.NEUTER),
        lambda: ordinal(0),
        lambda: plural_numeral(0),
        lambda: collective(10),
        lambda: collective(1),
        lambda: counted(-3, EURAS),
    ],
)
def test_what_cannot_be_spelled_is_refused_with_a_message(call):
    with pytest.raises(NotSpelled, match=r"\w"):
        call()


def test_a_noun_without_the_form_needed_cannot_be_counted():
    only_singular = tuple(form for form in EURAS if form.tags.number is SG)
    with pytest.raises(NotCountable, match="euras"):
        counted(2, only_singular)
    with pytest.raises(NotCountable):
        counted(2, ())


def cells(lemma, number, gender, definite=None):
    found = {}
    for form in numerals.decline(lemma):
        if form.tags.number is number and form.tags.gender is gender and form.tags.definite is definite:
            found.setdefault(form.tags.case, form.stressed)
    return " ".join(found.values())


@pytest.mark.parametrize(
    ("lemma", "number", "gender", "definite", "expected"),
    [
        ("vienas", SG, M, None, "víenas víeno vienám víeną víenu vienamè"),
        ("du", PL, F, None, "dvì dviejų̃ dvíem dvì dviẽm dviejosè"),
        ("trys", PL, M, None, "trỹs trijų̃ trìms trìs trimìs trijuosè"),
        ("keturi", PL, F, None, "kẽturios keturių̃ keturióms kẽturias keturiomìs keturiosè"),
        ("šeši", PL, M, None, "šešì šešių̃ šešíems šešìs šešiaĩs šešiuosè"),
        ("aštuoni", PL, F, None, "aštúonios aštuonių̃ aštuonióms aštúonias aštuoniomìs aštuoniosè"),
        ("penkiolika", None, None, None, "penkiólika penkiólikos penkiólikai penkiólika penkiólika penkiólikoje"),
        ("šimtas", PL, M, None, "šimtaĩ šimtų̃ šimtáms šimtùs šimtaĩs šimtuosè"),
        ("milijonas", SG, M, None, "milijõnas milijõno milijõnui milijõną milijonù milijonè"),
        ("pirmas", SG, M, False, "pìrmas pìrmo pirmám pìrmą pìrmu pirmamè"),
        ("pirmas", SG, F, True, "pirmóji pirmõsios pìrmajai pìrmąją pirmą́ja pirmõjoje"),
        ("antras", PL, M, False, "antrì antrų̃ antríems antrùs antraĩs antruosè"),
        ("trečias", PL, M, True, "tretíeji trečių̃jų tretíesiems trečiúosius trečiaĩsiais trečiuõsiuose"),
        ("dvyliktas", SG, F, False, "dvýlikta dvýliktos dvýliktai dvýliktą dvýlikta dvýliktoje"),
        ("vieneri", PL, F, None, "víenerios vienerių̃ vienerióms víenerias vieneriomìs vieneriosè"),
        ("dveji", PL, M, None, "dvejì dvejų̃ dvejíems dvejùs dvejaĩs dvejuosè"),
        ("dvejetas", SG, M, None, "dvẽjetas dvẽjeto dvẽjetui dvẽjetą dvẽjetu dvẽjete"),
        ("pusė", SG, F, None, "pùsė pùsės pùsei pùsę pusè pùsėje"),
    ],
)
def test_numerals_are_declined_with_the_stress_of_dictionaries(lemma, number, gender, definite, expected):
    assert cells(lemma, number, gender, definite) == unicodedata.normalize("NFC", expected)


@pytest.mark.parametrize(
    ("masculine", "feminine", "accent_class"),
    [
        ("pìrmas", "pirmà", "3"),
        ("añtras", "antrà", "4"),
        ("trẽčias", "trečià", "4"),
        ("dvýliktas", "dvýlikta", "1"),
        ("dvidešim̃tas", "dvidešimtà", "4"),
    ],
)
def test_ordinals_are_declined_and_stressed_as_the_adjectives_they_look_like(masculine, feminine, accent_class):
    lemma = strip_stress(masculine)
    entry = Entry("x", lemma, masculine, PartOfSpeech.ADJECTIVE, (masculine, feminine), accent_class=accent_class)
    as_adjective = {(form.tags[:3], form.tags.definite or False, form.stressed) for form in adjectives.decline(entry)}
    forms = numerals.decline(lemma)
    assert len(forms) == 48
    assert {(form.tags[:3], form.tags.definite, form.stressed) for form in forms} <= as_adjective


def test_the_tens_have_one_form():
    (form,) = numerals.decline("dešimt")
    assert (form.stressed, form.tags) == ("dẽšimt", Tags())


def test_the_spelling_dictionary_accepts_every_form():
    unknown = set()
    for lemma in numerals.LEMMAS:
        for form in numerals.decline(lemma):
            assert (form.lemma, form.pos) == (lemma, PartOfSpeech.NUMERAL)
            assert strip_stress(form.stressed) == form.form
            if not in_dictionary(form.form):
                unknown.add(form.form)
    assert unknown <= NOT_IN_DICTIONARY


def test_a_word_without_a_table_is_refused_by_name():
    with pytest.raises(numerals.UnknownNumeral, match="namas"):
        numerals.decline("namas")
