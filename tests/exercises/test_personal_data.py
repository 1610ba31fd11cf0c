import json

import pytest

from exercises import personal_data, services
from exercises.models import Attempt, Report, SelfAssessment

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(olena, petras, gap, item_of, answered, now):
    """Olena's answers, her assessment and her reports; Petras has an answer of his own."""
    attempt = answered(olena, gap, "dydžiuko", context="lesson:a1-prekyba-2")
    text = answered(olena, item_of("write_text"), "Labas, Rasa!")
    services.self_assess(user=olena, attempt=text, ticks=[0], now=now)
    services.report_answer(user=olena, attempt=attempt, text="Taip sako", language="lt", now=now)
    services.report_mistake(user=olena, about="word:striuke", text="Blogai", language="lt", now=now)
    answered(petras, gap, "į")
    return attempt


def test_the_export_holds_what_was_asked_answered_and_reported(olena, kept):
    data = json.loads(json.dumps(personal_data.export(olena)))
    first, second = data["answers"]
    assert first["answer"] == ["dydžiuko"]
    assert first["asked"]["text"] == "Man reikia M {1}."
    assert first["context"] == "lesson:a1-prekyba-2"
    assert second["own_assessment"]["ticks"] == [0]
    assert [report["kind"] for report in data["reports"]] == ["answer", "mistake"]


def test_erasing_leaves_nothing_of_her_and_everything_of_others(olena, petras, kept):
    personal_data.erase(olena)
    assert not Attempt.objects.of(olena).exists()
    assert not SelfAssessment.objects.exists()
    assert not Report.objects.exists()
    assert Attempt.objects.get().user == petras


def test_a_guests_answers_move_to_the_account(olena, darius, kept):
    personal_data.move(olena, darius)
    assert Attempt.objects.of(darius).count() == 2
    assert Report.objects.filter(user=darius).count() == 2
    assert personal_data.export(olena) == {"answers": [], "reports": []}
