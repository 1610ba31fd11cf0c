"""Fill in a form."""

import pytest
from pydantic import ValidationError

from exercises.kinds._formats import read
from exercises.verdict import Code, Policy


def field(label: str, **content):
    return {"label": label, **content}


ORDER = [
    field("Vardas", accepted=["Algis"]),
    field("Prekė", accepted=["striukė"]),
    field("Telefonas", accepted=["+370 600 00000"], **{"as": "phone"}),
]


def test_each_line_weighs_the_same(make):
    exercise = make("fill_form", title="Užsakymas", fields=ORDER)
    assert exercise.check(["Algis", "striukė", "0 600 00000"]).score == 1
    verdict = exercise.check(["Algis", "batai", ""])
    assert verdict.score == pytest.approx(1 / 3)
    assert [part.code for part in verdict.parts] == [Code.RIGHT, Code.WRONG, Code.MISSING]


def test_missing_letters_count_in_practice_and_not_in_the_exam(make):
    exercise = make("fill_form", title="Užsakymas", fields=ORDER)
    answer = ["Algis", "striuke", "+37060000000"]
    assert exercise.check(answer).score == 1
    assert exercise.check(answer, policy=Policy.EXAM).parts[1].code is Code.LETTERS
    assert exercise.check(answer, policy=Policy.EXAM).score == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("format_", "spellings"),
    [
        ("phone", ["+370 600 00000", "0 600 00000", "8 600 00000", "(8-600) 00000", "37060000000", "0037060000000"]),
        ("time", ["14.30", "14:30", "14 val. 30 min.", "14 30", "1430"]),
        ("time", ["9", "9.00", "09:00", "9 val.", "9 h"]),
        ("date", ["kovo 5 d.", "03-05", "3.5", "Kovo 5 dieną", "03 05"]),
        ("date", ["2026-03-15", "2026 03 15", "15.03.2026", "2026 m. kovo 15 d."]),
        ("number", ["12,50", "12.5", "12,5 €", "12,50 eurų", " 12.50 Eur"]),
        ("number", ["1 200", "1200", "1200,00"]),
        ("email", ["Olena@Example.lt", "olena@example.lt"]),
    ],
)
def test_every_usual_spelling_of_a_value_is_understood(format_, spellings):
    values = {read(text, format_) for text in spellings}
    assert len(values) == 1
    assert None not in values


@pytest.mark.parametrize(
    ("format_", "text"),
    [
        ("phone", "600"), ("phone", "nežinau"), ("time", "25.00"), ("time", "14.75"), ("time", "rytoj"),
        ("date", "kovo"), ("date", "2026-02-30"), ("date", "32.13.2026"), ("number", "daug"), ("email", "olena"),
        ("text", "–"), ("date", "9" * 400), ("number", "9" * 400 + "," + "9"), ("phone", "٣" * 9),
    ],
)  # fmt: skip
def test_what_is_no_such_value_is_told_apart_and_never_breaks(format_, text):
    found = read(text, format_)
    assert found is None or format_ == "number"


def test_a_free_line_counts_when_it_holds_the_right_kind_of_thing(make):
    fields = [field("Jūsų vardas", free=True), field("El. paštas", free="true", **{"as": "email"})]
    exercise = make("fill_form", title="Anketa", fields=fields)
    assert exercise.check(["Olena", "olena@example.lt"]).score == 1
    assert exercise.check(["Olena", "olena"]).parts[1].code is Code.WRONG
    assert exercise.check(["", "olena@example.lt"]).parts[0].code is Code.MISSING


def test_a_line_is_either_free_or_has_answers_of_its_kind(make):
    with pytest.raises(ValidationError, match="either list"):
        make("fill_form", title="Anketa", fields=[field("Vardas")])
    with pytest.raises(ValidationError, match="either list"):
        make("fill_form", title="Anketa", fields=[field("Vardas", accepted=["Algis"], free=True)])
    with pytest.raises(ValidationError, match="not readable"):
        make("fill_form", title="Anketa", fields=[field("Telefonas", accepted=["šeši"], **{"as": "phone"})])


def test_what_an_editor_agrees_with_is_added_to_its_line_only(make):
    exercise = make("fill_form", title="Užsakymas", fields=ORDER)
    wider = exercise.accepting(["Algis", "mėlyna striukė", "600"])
    assert wider.fields[1].accepted == ("striukė", "mėlyna striukė")
    assert wider.fields[0] == exercise.fields[0]
    assert wider.fields[2] == exercise.fields[2], "600 is no telephone number, whoever agrees"


def test_authors_write_as_and_it_is_stored_as_written(make):
    stored = make("fill_form", title="Užsakymas", fields=ORDER).model_dump(mode="json", exclude_defaults=True)
    assert stored["fields"][2] == {"label": "Telefonas", "accepted": ["+370 600 00000"], "as": "phone"}


def test_phones_offer_the_right_keys(make, drawn):
    html = drawn(make("fill_form", title="Užsakymas", fields=ORDER))
    assert html.count('inputmode="tel"') == 1
    assert html.count("data-letters") == 2
