import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lithuanian.grammar import Gender, Number, PartOfSpeech
from lithuanian.names import decline_name, vocative


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Jonas", "Jonai"),
        ("Petras", "Petrai"),
        ("Aleksas", "Aleksai"),
        ("Rustamas", "Rustamai"),
        ("Rasa", "Rasa"),
        ("Eglė", "Egle"),
        ("Kęstutis", "Kęstuti"),
        ("Brazys", "Brazy"),
        ("Darius", "Dariau"),
        ("Sergejus", "Sergejau"),
        ("Butkus", "Butkau"),
        ("Elijas", "Elijau"),
        ("Jonukas", "Jonuk"),
        ("Jonas Petraitis", "Jonai Petraiti"),
        ("Ona Petraitytė-Jonaitienė", "Ona Petraityte-Jonaitiene"),
        ("ponas Jonas", "pone Jonai"),
        ("gydytojas", "gydytojau"),
        ("JONAS", "JONAI"),
    ],
)
def test_people_are_called_by_their_lithuanian_names(name, called):
    assert vocative(name) == called


@pytest.mark.parametrize(
    "name", ["Olena", "Andrij", "Dmytro", "Oleksandr", "Mykola", "Taras", "Borys", "Yves", "Li", "", "7"]
)
def test_names_without_a_lithuanian_ending_stay_as_they_are(name):
    assert vocative(name) == name


def test_a_name_has_seven_cases():
    forms = decline_name("Jonas Petraitis")
    assert [form.form for form in forms] == [
        "Jonas Petraitis",
        "Jono Petraičio",
        "Jonui Petraičiui",
        "Joną Petraitį",
        "Jonu Petraičiu",
        "Jone Petraityje",
        "Jonai Petraiti",
    ]
    assert {(form.tags.number, form.tags.gender, form.pos) for form in forms} == {
        (Number.SINGULAR, Gender.MASCULINE, PartOfSpeech.PROPER)
    }


def test_a_man_s_name_in_a_is_declined_and_stays_a_man_s():
    forms = decline_name("Mykola", Gender.MASCULINE)
    assert [form.form for form in forms[:4]] == ["Mykola", "Mykolos", "Mykolai", "Mykolą"]
    assert forms[0].tags.gender is Gender.MASCULINE


def test_a_foreign_name_does_not_change_nor_does_a_woman_s_in_s():
    assert {form.form for form in decline_name("Andrij")} == {"Andrij"}
    assert {form.form for form in decline_name("Meris", Gender.FEMININE)} == {"Meris"}


@given(st.text(max_size=60))
@example("Ç\x19\x8d\x9c")
@example("𝐉𝐎𝐍𝐀𝐒")
def test_any_text_can_be_called(name):
    assert isinstance(vocative(name), str)
    assert len(decline_name(name)) == 7
