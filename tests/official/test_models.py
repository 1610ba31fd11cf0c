"""Facts know whether they may be shown as checked; municipalities stand in Lithuanian order."""

import datetime
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils import translation

from official.models import TRUSTED_FOR, Fact, Municipality

TODAY = datetime.date(2026, 11, 21)


def fact(key="exam.fee", **fields) -> Fact:
    fields = {
        "value_lt": "**Egzaminas kainuoja 52 eurus.**",
        "value_en": "**The exam costs 52 euros** & no more.",
        "value_ru": "Экзамен стоит 52 евро.",
        "value_uk": "Іспит коштує 52 євро.",
        "source_name": "NŠA",
        "source_url": "https://www.nsa.smsm.lt/",
        **fields,
    }
    return Fact(key=key, **fields)


def test_a_fact_nobody_has_read_at_its_source_is_unchecked():
    assert fact().state_on(TODAY) == Fact.State.UNCHECKED


def test_a_check_is_trusted_for_half_a_year():
    read = fact(checked_on=TODAY - TRUSTED_FOR)
    assert read.state_on(TODAY) == Fact.State.CHECKED
    assert read.state_on(TODAY + datetime.timedelta(days=1)) == Fact.State.OVERDUE


def test_the_end_of_validity_counts_before_the_half_year():
    read = fact(checked_on=TODAY, expires_on=TODAY + datetime.timedelta(days=3))
    assert read.state_on(TODAY + datetime.timedelta(days=3)) == Fact.State.CHECKED
    assert read.state_on(TODAY + datetime.timedelta(days=4)) == Fact.State.OVERDUE


@pytest.mark.django_db
def test_the_database_and_the_row_agree_on_what_is_overdue():
    day = datetime.timedelta(days=1)
    for number, (checked, expires) in enumerate(
        [
            (None, None),
            (None, TODAY - day),
            (TODAY, None),
            (TODAY - TRUSTED_FOR, None),
            (TODAY - TRUSTED_FOR - day, None),
            (TODAY - TRUSTED_FOR - day, TODAY),
            (TODAY - 2 * day, TODAY - day),
        ]
    ):
        fact(f"fact.n{number}", checked_on=checked, expires_on=expires).save()
    rows = Fact.objects.in_order()
    overdue = {row.pk for row in rows if row.state_on(TODAY) == Fact.State.OVERDUE}
    unchecked = {row.pk for row in rows if row.state_on(TODAY) == Fact.State.UNCHECKED}
    assert set(Fact.objects.overdue(today=TODAY).values_list("pk", flat=True)) == overdue
    assert set(Fact.objects.unchecked().values_list("pk", flat=True)) == unchecked
    assert (len(overdue), len(unchecked)) == (2, 2)


def test_the_sentence_follows_the_language_of_the_page():
    with translation.override("uk"):
        assert fact().value == "Іспит коштує 52 євро."
    with translation.override("en"):
        assert fact().value == "The exam costs 52 euros & no more."
        assert fact().html == "<b>The exam costs 52 euros</b> &amp; no more."


def test_a_number_is_written_as_the_language_writes_it():
    with translation.override("lt"):
        assert fact(number=Decimal("52.50"), unit="eur").figure == "52,50"
        assert fact(number=Decimal("52.00"), unit="eur").figure == "52"
        assert fact().figure == ""
    with translation.override("en"):
        assert fact(number=Decimal("52.50"), unit="eur").figure == "52.50"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "fields",
    [
        {"checked_on": TODAY, "source_url": ""},
        {"checked_on": TODAY, "expires_on": TODAY - datetime.timedelta(days=1)},
        {"number": 52},
        {"unit": "eur"},
    ],
)
def test_the_database_refuses_what_cannot_be(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        fact(**fields).save()


@pytest.mark.django_db
def test_a_saved_fact_leaves_its_history(rasa):
    row = fact()
    row.save()
    row.save_revision(user=rasa)
    row.value_lt = "Egzaminas kainuoja 60 eurų."
    row.save()
    row.save_revision(user=rasa)
    first, second = row.revisions.order_by("pk")
    assert "52" in first.as_object().value_lt
    assert "60" in second.as_object().value_lt


@pytest.mark.django_db
def test_municipalities_stand_in_lithuanian_order():
    names = ["Zarasų rajono", "Šiaulių miesto", "Skuodo rajono", "Alytaus miesto", "Kauno miesto", "Jonavos rajono"]
    for code, name in enumerate(names, start=10):
        Municipality.objects.create(code=str(code), name_lt=name, name_en=name, name_ru=name, name_uk=name)
    found = [row.name_lt.split()[0] for row in Municipality.objects.in_order()]
    assert found == ["Alytaus", "Jonavos", "Kauno", "Skuodo", "Šiaulių", "Zarasų"]
