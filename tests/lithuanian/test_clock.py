import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicon.spelling import in_dictionary
from lithuanian import clock
from lithuanian.grammar import Case
from lithuanian.letters import strip_stress

NOM, GEN, ACC = Case.NOMINATIVE, Case.GENITIVE, Case.ACCUSATIVE


@pytest.mark.parametrize(
    ("hour", "minute", "text"),
    [
        (8, 0, "aštunta valanda"),
        (8, 5, "penkios minutės po aštuonių"),
        (8, 10, "dešimt po aštuonių"),
        (8, 15, "penkiolika po aštuonių"),
        (8, 17, "aštuonios septyniolika"),
        (8, 30, "pusė devynių"),
        (8, 35, "be dvidešimt penkių devynios"),
        (8, 40, "be dvidešimt devynios"),
        (8, 45, "be penkiolikos devynios"),
        (8, 58, "be dviejų minučių devynios"),
        (9, 30, "pusė dešimtos"),
        (10, 30, "pusė vienuolikos"),
        (12, 0, "dvylikta valanda"),
        (12, 30, "pusė pirmos"),
        (12, 45, "be penkiolikos pirma"),
        (13, 0, "trylikta valanda"),
        (13, 15, "penkiolika po pirmos"),
        (14, 17, "keturiolika septyniolika"),
        (20, 45, "be penkiolikos devynios"),
        (21, 0, "dvidešimt pirma valanda"),
        (23, 30, "pusė dvylikos"),
        (0, 0, "vidurnaktis"),
        (0, 17, "nulis valandų septyniolika minučių"),
    ],
)
def test_the_time_is_told_as_people_tell_it(hour, minute, text):
    told = clock.tell(hour, minute)
    assert told.text == told.accepted[0] == text
    assert strip_stress(told.stressed) == text


@pytest.mark.parametrize(
    ("hour", "minute", "accepted"),
    [
        (8, 0, ["aštuonios", "aštunta", "aštuonios valandos", "aštunta valanda ryto", "lygiai aštuonios"]),
        (8, 15, ["aštuonios penkiolika", "ketvirtis po aštuonių", "penkiolika minučių po aštuonių"]),
        (8, 30, ["aštuonios trisdešimt", "pusė devintos", "aštuonios valandos trisdešimt minučių"]),
        (8, 40, ["be dvidešimties devynios", "be dvidešimt minučių devynios"]),
        (8, 45, ["aštuonios keturiasdešimt penkios", "be ketvirčio devynios", "be penkiolikos devinta"]),
        (8, 5, ["penkios po aštuonių", "aštuonios nulis penkios", "po aštuonių penkios"]),
        (9, 30, ["pusė dešimties", "pusė dešimt"]),
        (13, 0, ["pirma valanda", "pirma valanda dienos", "trylika valandų", "pirma dienos"]),
        (20, 30, ["dvidešimt trisdešimt", "pusė devynių vakaro", "dvidešimt valandų trisdešimt minučių"]),
        (12, 0, ["vidurdienis", "dvylika"]),
        (0, 0, ["dvylikta valanda nakties", "nulis valandų", "dvidešimt ketvirta valanda"]),
    ],
)
def test_other_ways_of_saying_it_are_right_too(hour, minute, accepted):
    assert set(accepted) <= set(clock.tell(hour, minute).accepted)


@pytest.mark.parametrize(
    ("hour", "minute", "case", "text"),
    [
        (8, 0, ACC, "aštuntą valandą"),
        (8, 30, ACC, "pusę devynių"),
        (8, 45, ACC, "be penkiolikos devynios"),
        (0, 0, ACC, "vidurnaktį"),
        (14, 17, ACC, "keturioliktą valandą septyniolika minučių"),
        (8, 0, GEN, "aštuntos valandos"),
        (17, 30, GEN, "pusės šešių"),
        (0, 0, GEN, "vidurnakčio"),
    ],
)
def test_at_what_time_and_from_when_until_when(hour, minute, case, text):
    assert clock.tell(hour, minute, case=case).text == text


def test_at_what_time_is_also_answered_with_the_ordinal():
    accepted = clock.tell(8, 45, case=ACC).accepted
    assert {"be penkiolikos devintą", "aštuntą valandą keturiasdešimt penkios minutės"} <= set(accepted)
    assert "aštuntą" in clock.tell(8, 0, case=ACC).accepted
    assert "aštuonių" in clock.tell(8, 0, case=GEN).accepted


def test_the_stress_is_that_of_each_word():
    assert clock.tell(8, 45).stressed == unicodedata.normalize("NFC", "bè penkiólikos devýnios")
    assert clock.tell(8, 0, case=ACC).stressed == unicodedata.normalize("NFC", "aštuñtą vãlandą")


def test_digits_are_written_with_a_full_stop_or_a_colon():
    assert clock.digits(8, 45) == ("8.45", "8:45", "08.45", "08:45", "8 val. 45 min.")
    assert clock.tell(13, 0).digits == ("13.00", "13:00", "13 val.")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from((NOM, GEN, ACC)))
def test_every_time_is_told_in_words_of_the_dictionary(hour, minute, case):
    told = clock.tell(hour, minute, case=case)
    assert told.text == told.accepted[0]
    assert len(set(told.accepted)) == len(told.accepted) < 60
    assert strip_stress(told.stressed) == told.text
    assert {word for text in told.accepted for word in text.split() if not in_dictionary(word)} <= {"dvidešimties"}


def test_times_of_one_dial_differ_where_they_should():
    spoken = {}
    for hour in range(24):
        for minute in range(60):
            for text in clock.tell(hour, minute).accepted:
                spoken.setdefault(text, set()).add((hour % 12, minute))
    assert [text for text, times in spoken.items() if len(times) > 1] == []


@pytest.mark.parametrize(("hour", "minute"), [(25, 70), (24, 0), (-1, 0), (8, 60), (8, -5)])
def test_a_time_that_does_not_exist_is_refused(hour, minute):
    with pytest.raises(clock.NoSuchTime, match="hours run from 0 to 23"):
        clock.tell(hour, minute)
    with pytest.raises(ValueError, match="There is no time"):
        clock.digits(hour, minute)


def test_the_time_has_no_dative():
    with pytest.raises(clock.NoSuchTime, match="nominative, genitive or accusative"):
        clock.tell(8, 0, case=Case.DATIVE)
