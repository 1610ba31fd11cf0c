import datetime
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicon.spelling import in_dictionary
from lithuanian import dates
from lithuanian.grammar import Case, Number
from lithuanian.letters import strip_stress

NOM, GEN, ACC, INS = Case.NOMINATIVE, Case.GENITIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL


@pytest.mark.parametrize(
    ("month", "day", "case", "text"),
    [
        (11, 21, NOM, "lapkričio dvidešimt pirma"),
        (11, 21, ACC, "lapkričio dvidešimt pirmą"),
        (2, 16, NOM, "vasario šešiolikta"),
        (3, 11, GEN, "kovo vienuoliktos"),
        (5, 3, ACC, "gegužės trečią"),
        (6, 30, NOM, "birželio trisdešimta"),
        (12, 31, GEN, "gruodžio trisdešimt pirmos"),
    ],
)
def test_a_day_is_said_with_an_ordinal(month, day, case, text):
    told = dates.day(month, day, case=case)
    assert told.text == text
    assert strip_stress(told.stressed) == text


def test_the_word_diena_may_follow_in_the_same_case():
    assert "lapkričio dvidešimt pirmą dieną" in dates.day(11, 21, case=ACC).accepted
    assert dates.day(11, 21).digits == ("lapkričio 21 d.", "11-21")
    assert dates.day(11, 21, case=ACC).stressed == unicodedata.normalize("NFC", "lãpkričio dvìdešimt pìrmą")


@pytest.mark.parametrize(
    ("year", "case", "text"),
    [
        (2026, NOM, "du tūkstančiai dvidešimt šeštieji metai"),
        (2026, INS, "du tūkstančiai dvidešimt šeštaisiais metais"),
        (1990, GEN, "tūkstantis devyni šimtai devyniasdešimtųjų metų"),
        (1918, INS, "tūkstantis devyni šimtai aštuonioliktaisiais metais"),
        (2000, NOM, "dutūkstantieji metai"),
    ],
)
def test_a_year_takes_a_definite_ordinal(year, case, text):
    assert dates.year(year, case=case).text == text


def test_other_ways_of_saying_a_year_are_right_too():
    assert "du tūkstančiai dvidešimt šeštais metais" in dates.year(2026, case=INS).accepted
    assert "du tūkstantieji metai" in dates.year(2000).accepted
    assert "tūkstantis devyni šimtieji metai" in dates.year(1900).accepted


def test_a_whole_date_puts_the_year_in_the_genitive():
    told = dates.full(datetime.date(2026, 11, 21), with_weekday=True)
    assert told.text == "šeštadienis, du tūkstančiai dvidešimt šeštųjų metų lapkričio dvidešimt pirma diena"
    assert told.digits == ("2026-11-21", "2026 m. lapkričio 21 d.", "2026.11.21")
    on_it = dates.full(datetime.date(2026, 11, 21), case=ACC)
    assert on_it.text == "du tūkstančiai dvidešimt šeštųjų metų lapkričio dvidešimt pirmą dieną"
    assert strip_stress(on_it.stressed) == on_it.text


def test_days_of_the_week_and_months_are_declined():
    assert [dates.weekday(day).text for day in range(1, 8)] == (
        ["pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis", "sekmadienis"]
    )
    assert dates.weekday(1, case=ACC).text == "pirmadienį"
    assert dates.weekday(5, case=INS, number=Number.PLURAL).text == "penktadieniais"
    assert [dates.month(month, case=GEN).text for month in range(1, 13)] == (
        [
            "sausio",
            "vasario",
            "kovo",
            "balandžio",
            "gegužės",
            "birželio",
            "liepos",
            "rugpjūčio",
            "rugsėjo",
            "spalio",
            "lapkričio",
            "gruodžio",
        ]
    )
    assert dates.month(5, case=ACC).stressed == unicodedata.normalize("NFC", "gẽgužę")


@settings(max_examples=100, deadline=None)
@given(st.dates(), st.sampled_from((NOM, GEN, ACC)))
def test_every_date_is_said_in_words_of_the_dictionary(date, case):
    told = dates.full(date, case=case, with_weekday=True)
    assert all(in_dictionary(word.strip(",")) for word in told.text.split())
    assert strip_stress(told.stressed) == told.text
    assert told.digits[0] == date.isoformat()


@pytest.mark.parametrize(
    "call",
    [
        lambda: dates.day(13, 1),
        lambda: dates.day(2, 30),
        lambda: dates.day(4, 31),
        lambda: dates.day(1, 0),
        lambda: dates.month(0),
        lambda: dates.weekday(8),
        lambda: dates.year(0),
        lambda: dates.year(10_000),
    ],
)
def test_what_the_calendar_does_not_have_is_refused(call):
    with pytest.raises(dates.NoSuchDate, match=r"from 1"):
        call()
