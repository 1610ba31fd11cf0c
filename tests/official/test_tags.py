"""What a reader sees of a fact, and that a page of many facts asks the database once."""

import datetime

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from official.blocks import FactBlock
from official.models import Fact

pytestmark = pytest.mark.django_db


@pytest.fixture
def fee() -> Fact:
    return Fact.objects.create(
        key="exam.fee",
        value_lt="**Egzaminas kainuoja 52 eurus.**",
        value_en="**The exam costs 52 euros.**",
        value_ru="Экзамен стоит 52 евро.",
        value_uk="Іспит коштує 52 євро.",
        number=52,
        unit="eur",
        source_name="Nacionalinė švietimo agentūra",
        source_url="https://www.nsa.smsm.lt/",
    )


def shown(template: str, **context) -> str:
    with translation.override("en"):
        return Template("{% load official %}" + template).render(Context(context))


def test_an_unchecked_fact_says_so_and_names_its_source(fee):
    html = shown('{% fact "exam.fee" %}')
    assert "<b>The exam costs 52 euros.</b>" in html
    assert "Not yet checked." in html
    assert "fact-old" in html
    assert 'href="https://www.nsa.smsm.lt/"' in html


def test_a_checked_fact_says_when(fee):
    today = datetime.date.today()
    Fact.objects.update(checked_on=today)
    html = shown('{% fact "exam.fee" %}')
    assert f"Checked on {today:%Y-%m-%d}" in html
    assert "fact-old" not in html


def test_a_fact_of_long_ago_sends_the_reader_to_the_source(fee):
    Fact.objects.update(checked_on=datetime.date(2020, 1, 1))
    html = shown('{% fact "exam.fee" %}')
    assert "ask at the source" in html
    assert "fact-old" in html


def test_the_number_alone_can_stand_in_a_sentence(fee):
    assert shown('{% fact_value "exam.fee" %}') == "52"


def test_an_unknown_key_leaves_the_page_readable(caplog):
    assert shown('before {% fact "no.such" %} after').split() == ["before", "after"]
    assert "no.such" in caplog.text


def test_a_page_of_many_facts_asks_once(fee, django_assert_num_queries):
    request = RequestFactory().get("/")
    with django_assert_num_queries(1):
        shown('{% fact "exam.fee" %}' * 5 + '{% fact_value "exam.fee" %}', request=request)


def test_the_block_refers_to_the_fact_so_that_editors_see_where_it_is_used(fee):
    block = FactBlock()
    assert list(block.extract_references("exam.fee")) == [(Fact, str(fee.pk), "", "")]
    assert any(key == "exam.fee" for key, _label in block.field.choices)
