import contextlib
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicon.spelling import in_dictionary
from lithuanian import prices
from lithuanian.grammar import Case
from lithuanian.letters import strip_stress

NOM, GEN, ACC, INS = Case.NOMINATIVE, Case.GENITIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL


@pytest.mark.parametrize(
    ("amount", "case", "text"),
    [
        ("3,49", NOM, "trys eurai keturiasdešimt devyni centai"),
        ("3", ACC, "tris eurus"),
        (2, NOM, "du eurai"),
        (10, NOM, "dešimt eurų"),
        (1, NOM, "vienas euras"),
        ("0.01", NOM, "vienas centas"),
        ("0,99", NOM, "devyniasdešimt devyni centai"),
        ("12,10", ACC, "dvylika eurų dešimt centų"),
        ("21,21", ACC, "dvidešimt vieną eurą dvidešimt vieną centą"),
        ("5.05", INS, "penkiais eurais penkiais centais"),
        (0, NOM, "nulis eurų"),
        (Decimal("1200.00"), NOM, "tūkstantis du šimtai eurų"),
    ],
)
def test_a_price_is_said_in_euros_and_cents(amount, case, text):
    told = prices.price(amount, case=case)
    assert told.text == text
    assert strip_stress(told.stressed) == text


@pytest.mark.parametrize(
    ("amount", "accepted"),
    [
        ("3,49", ["trys keturiasdešimt devyni", "trys eurai keturiasdešimt devyni"]),
        ("1,50", ["pusantro euro", "euras penkiasdešimt"]),
        ("0,50", ["pusė euro"]),
        ("2,05", ["du nulis penki"]),
        ("1", ["euras"]),
    ],
)
def test_what_is_said_at_the_till_is_right_too(amount, accepted):
    assert set(accepted) <= set(prices.price(amount).accepted)


def test_a_price_is_printed_with_a_comma_and_the_sign_after_it():
    assert prices.written("3.49") == ("3,49 €", "3,49 Eur", "3,49")
    assert "10 €" in prices.written(10)
    assert prices.written(1200)[0] == "1 200,00 €"


@pytest.mark.parametrize(
    ("text", "value"),
    [("3,49 €", "3.49"), ("3.49", "3.49"), ("1 200 Eur", "1200"), ("5 eurai", "5"), ("0,5€", "0.5"), ("7", "7")],
)
def test_a_price_is_read_as_people_write_it(text, value):
    assert prices.parse(text) == Decimal(value)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 99_999_999), st.sampled_from((NOM, GEN, ACC, INS)))
def test_every_price_is_said_in_words_of_the_dictionary_and_read_back_from_print(cents, case):
    amount = Decimal(cents) / 100
    told = prices.price(amount, case=case)
    assert all(in_dictionary(word) for word in told.text.split())
    assert strip_stress(told.stressed) == told.text
    assert {prices.parse(way) for way in told.digits} == {amount}


@pytest.mark.parametrize(
    "amount", ["-1", "3,499", "x", "", "1e5", -1, "1000000", Decimal("NaN"), Decimal("Infinity"), "٣"]
)
def test_what_is_no_price_is_refused(amount):
    with pytest.raises(prices.NotAPrice, match=r"\w"):
        prices.price(amount)


@pytest.mark.parametrize(
    ("value", "unit", "text", "digits"),
    [
        (5, "kg", "penki kilogramai", "5 kg"),
        ("0,5", "kg", "pusė kilogramo", "0,5 kg"),
        ("1.5", "l", "pusantro litro", "1,5 l"),
        ("0.3", "kg", "trys šimtai gramų", "0,3 kg"),
        ("1.2", "kg", "vienas kilogramas du šimtai gramų", "1,2 kg"),
        ("2.5", "val.", "dvi su puse valandos", "2,5 val."),
        (12, "min", "dvylika minučių", "12 min."),
        (20, "min.", "dvidešimt minučių", "20 min."),
        (21, "°C", "dvidešimt vienas laipsnis", "21 °C"),
        (2, "m.", "dveji metai", "2 m."),
        ("1,5", "m.", "pusantrų metų", "1,5 m."),
        (100, "g", "šimtas gramų", "100 g"),
    ],
)
def test_an_amount_is_said_with_its_unit(value, unit, text, digits):
    told = prices.amount(value, unit)
    assert (told.text, told.digits) == (text, (digits,))
    assert strip_stress(told.stressed) == text


def test_an_amount_takes_the_case_of_the_sentence():
    assert prices.amount(2, "kg", case=ACC).text == "du kilogramus"
    assert prices.amount(3, "val.", case=ACC).text == "tris valandas"
    assert prices.amount("1.5", "l").stressed == unicodedata.normalize("NFC", "pusañtro lìtro")


@pytest.mark.parametrize(("value", "unit"), [(2, "ha"), ("1.3333", "kg"), ("0,3", "min."), (-2, "kg"), ("a", "kg")])
def test_an_amount_that_cannot_be_said_is_refused(value, unit):
    with pytest.raises(prices.NotAnAmount, match=r"\w"):
        prices.amount(value, unit)


def test_a_telephone_number_is_read_in_the_groups_it_is_written_in():
    told = prices.phone("0 612 34 567")
    assert told.text == "nulis, šeši šimtai dvylika, trisdešimt keturi, penki šimtai šešiasdešimt septyni"
    assert "nulis šeši vienas du trys keturi penki šeši septyni" in told.accepted
    assert prices.phone("+370 5").text == "plius trys šimtai septyniasdešimt, penki"
    assert prices.phone("112").text == "šimtas dvylika"
    assert prices.phone("8 007 00").text == "aštuoni, nulis nulis septyni, nulis nulis"
    assert strip_stress(told.stressed) == told.text


@pytest.mark.parametrize("text", ["", "12", "abc", "1" * 16, "+370 abc 123", "12#34", "٠١٢٣"])
def test_what_is_no_telephone_number_is_refused(text):
    with pytest.raises(prices.NotAPhoneNumber, match="3 to 15 digits"):
        prices.phone(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=500))
def test_any_text_is_read_or_refused_by_name(text):
    with contextlib.suppress(prices.NotAPrice):
        assert prices.parse(text) >= 0
    with contextlib.suppress(prices.NotAPhoneNumber):
        assert prices.phone(text).text
