"""The pages of practice: the list, the drill that never ends, the ledger behind it."""

import json
import re

import pytest
from django.urls import reverse
from django.utils import translation
from drill_material import frames, glosses, lexicon

from accounts.models import User
from exercises import drilling, material, moderation, services
from exercises.drills import all_drills
from exercises.models import Attempt, Regrade, Report, SentenceFrame, Snapshot
from exercises.personal_data import export
from exercises.taxonomy import Level
from lexicon.models import Word

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def words_and_frames(monkeypatch):
    """The words and frames of the content, as every process keeps them."""
    made_of = drilling.Material(lexicon(), glosses(), frames(), number=-1)
    monkeypatch.setattr(drilling, "material", lambda: made_of)
    monkeypatch.setattr(services, "machine", lexicon)


def address(drill="accusative-object", language="en", **query):
    with translation.override(language):
        url = reverse("exercises:drill", args=[drill])
    return url + "?" + "&".join(f"{name}={value}" for name, value in query.items())


def typed(n=1):
    """A page of the drill whose exercise is typed into: its series, and the exercise."""
    for start in range(1000, 1100):
        series = drilling.Series("accusative-object", Level.A2, "", start, n)
        exercise = drilling._generate(series)
        if exercise.kind == "type_in_gap":
            return start, exercise
    raise AssertionError("nothing to type")


def token_in(page) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page.content.decode())[1]
    return found.replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&")


def send(client, answer, *, start=None, n=1, token=None, url=None, **headers):
    url = url or address(level="A2", series=start, n=n)
    token = token if token is not None else token_in(client.get(url))
    return client.post(url, {"token": token, "answer": answer}, headers=headers)


def test_the_list_shows_every_drill_in_its_group(client):
    page = client.get(reverse("exercises:practice")).content.decode()
    for drill in all_drills():
        assert f"/practice/{drill}/" in page
    assert page.count("<h2") == 5


@pytest.mark.parametrize("language", ["lt", "en", "ru", "uk"])
def test_the_list_and_a_drill_speak_the_readers_language(client, language):
    with translation.override(language):
        title = all_drills()["clock"].title.get(language)
        assert title in client.get(reverse("exercises:practice")).content.decode()
        assert title in client.get(reverse("exercises:drill", args=["clock"])).content.decode()


def test_level_and_theme_narrow_the_list(client):
    with translation.override("en"):
        page = client.get(reverse("exercises:practice") + "?level=A1&theme=maistas").content.decode()
    assert "/practice/genitive-of-quantity/?level=A1&amp;theme=maistas" in page
    assert "/practice/dates/" not in page  # A2
    assert "/practice/clock/" not in page  # knows no themes
    assert client.get(reverse("exercises:practice") + "?level=C2&theme=x").status_code == 200


def test_a_stranger_answers_and_becomes_a_guest_with_one_answer(client):
    start, exercise = typed()
    page = client.get(address(level="A2", series=start, n=1))
    assert not User.objects.exists()
    response = send(client, exercise.gaps[0].accepted[0], start=start, token=token_in(page))
    assert response.status_code == 200
    text = response.content.decode()
    assert "Right" in text
    assert "1 right of 1" in text
    attempt = Attempt.objects.get()
    assert attempt.user == User.objects.get()
    assert attempt.user.is_guest
    assert (attempt.item, attempt.item_uid, attempt.context) == (
        None,
        "drill:accusative-object",
        "drill:accusative-object",
    )
    assert (attempt.score, attempt.seed) == (1, start + 1)
    assert attempt.snapshot.exercise == exercise


def test_a_wrong_answer_is_named_counted_once_and_tried_again(client, olena):
    client.force_login(olena)
    start, exercise = typed()
    response = send(client, exercise.gaps[0].cue, start=start)
    text = response.content.decode()
    assert "0 right of 1" in text
    assert "Try again" in text
    again = re.search(r'href="([^"]+again=1)"', text)[1].replace("&amp;", "&")
    second = send(client, exercise.gaps[0].accepted[0], url=again)
    assert "0 right of 1" in second.content.decode()
    assert [attempt.score for attempt in Attempt.objects.order_by("pk")] == [0, 1]
    assert Snapshot.objects.count() == 1


def test_next_goes_on_with_another_sentence_and_the_count(client, olena):
    client.force_login(olena)
    start, exercise = typed()
    text = send(client, exercise.gaps[0].accepted[0], start=start).content.decode()
    following = re.search(r'class="button" href="([^"]+)"', text)[1].replace("&amp;", "&")
    assert f"series={start}&n=2&right=1" in following
    page = client.get(following)
    assert "1 right of 1" in page.content.decode()
    assert page.context["exercise"] != exercise


def test_htmx_gets_the_inside_of_the_page_the_count_and_the_buttons(client, olena):
    client.force_login(olena)
    start, exercise = typed()
    text = send(client, exercise.gaps[0].accepted[0], start=start, **{"HX-Request": "true"}).content.decode()
    assert "<html" not in text
    for part in ('id="verdict"', 'id="action" hx-swap-oob="true"', 'id="drill-count" hx-swap-oob="true"'):
        assert part in text


def test_the_same_form_sent_again_shows_the_same_verdict_and_stores_nothing_more(client, olena):
    client.force_login(olena)
    start, exercise = typed()
    token = token_in(client.get(address(level="A2", series=start, n=1)))
    send(client, "xyz", start=start, token=token)
    again = send(client, exercise.gaps[0].accepted[0], start=start, token=token)
    assert again.status_code == 200
    assert "0 right of 1" in again.content.decode()
    assert Attempt.objects.count() == 1


def test_a_replayed_form_makes_no_second_guest(client):
    start, _exercise = typed()
    token = token_in(client.get(address(level="A2", series=start, n=1)))
    send(client, "xyz", start=start, token=token)
    client.cookies.clear()
    replay = send(client, "xyz", start=start, token=token)
    assert replay.status_code == 409
    assert (Attempt.objects.count(), User.objects.count()) == (1, 1)


@pytest.mark.parametrize("token", ["", "forged", "[1,2]:x:y", "null"])
def test_a_forged_form_comes_back_with_the_answer_in_it(client, token):
    start, _exercise = typed()
    response = send(client, "striukę", start=start, token=token)
    assert response.status_code == 400
    assert 'value="striukę"' in response.content.decode()
    assert not Attempt.objects.exists()
    assert not User.objects.exists()


def test_a_form_of_another_drill_is_refused(client, olena):
    client.force_login(olena)
    token = token_in(client.get(address("clock", level="A1")))
    start, _exercise = typed()
    assert send(client, "x", start=start, token=token).status_code == 400


def test_a_form_older_than_two_months_keeps_the_answer(client, olena, time_machine):
    start, exercise = typed()
    series = drilling.Series("accusative-object", Level.A2, "", start, 1)
    time_machine.move_to("2026-03-02 09:30")
    token = drilling.begin(series=series).turn.token.value
    time_machine.move_to("2026-06-02 09:30")
    client.force_login(olena)
    response = send(client, exercise.gaps[0].accepted[0], start=start, token=token)
    assert response.status_code == 409
    assert exercise.gaps[0].accepted[0] in response.content.decode()
    assert not Attempt.objects.exists()


def test_a_question_whose_words_were_changed_meanwhile_is_asked_anew(client, olena, monkeypatch):
    client.force_login(olena)
    start, exercise = typed()
    token = token_in(client.get(address(level="A2", series=start, n=1)))
    others = tuple(frame for frame in frames() if frame.text != exercise.text)
    changed = drilling.Material(lexicon(), glosses(), others, number=-2)
    monkeypatch.setattr(drilling, "material", lambda: changed)
    response = send(client, "x", start=start, token=token)
    assert response.status_code == 409
    assert not Attempt.objects.exists()


def test_a_question_changed_meanwhile_is_checked_as_asked_where_somebody_answered_it(
    client, olena, petras, monkeypatch
):
    start, exercise = typed()
    client.force_login(petras)
    send(client, "x", start=start)
    client.force_login(olena)
    token = token_in(client.get(address(level="A2", series=start, n=1)))
    others = tuple(frame for frame in frames() if frame.text != exercise.text)
    monkeypatch.setattr(drilling, "material", lambda: drilling.Material(lexicon(), glosses(), others, number=-3))
    response = send(client, exercise.gaps[0].accepted[0], start=start, token=token)
    assert response.status_code == 200
    assert Attempt.objects.get(user=olena).score == 1


@pytest.mark.parametrize("query", ["level=Z9", "series=x&n=-1", "n=99999999", "right=5000&n=2&series=3", "theme=%00"])
def test_odd_addresses_begin_anew(client, query):
    response = client.get(address() + query)
    assert response.status_code == 200
    assert "5000 right" not in response.content.decode()


def test_what_is_no_drill_is_not_found(client):
    assert client.get(address("no-such-drill")).status_code == 404


def test_a_theme_without_words_here_says_so(client):
    text = client.get(address("instrumental-profession", level="A2", theme="gamta")).content.decode()
    assert "no words of the theme you chose" in text


def test_an_answer_takes_no_more_queries_than_one_to_a_written_exercise(
    client, olena, gap, django_assert_max_num_queries
):
    client.force_login(olena)
    start, exercise = typed()
    drill_token = token_in(client.get(address(level="A2", series=start, n=1)))
    with translation.override("en"):
        written = reverse("exercises:try", args=[gap.uid])
    written_token = token_in(client.get(written))
    with django_assert_max_num_queries(20) as authored:
        client.post(written, {"token": written_token, "answer": "žio"})
    with django_assert_max_num_queries(len(authored)):
        response = send(client, exercise.gaps[0].accepted[0], start=start, token=drill_token)
    assert "1 right of 1" in response.content.decode()


def test_a_page_asks_no_more_than_one_with_a_written_exercise(client, olena, gap, django_assert_max_num_queries):
    client.force_login(olena)
    start, _exercise = typed()
    with translation.override("en"), django_assert_max_num_queries(20) as authored:
        client.get(reverse("exercises:try", args=[gap.uid]))
    with django_assert_max_num_queries(len(authored)):
        client.get(address(level="A2", series=start, n=1))


def test_the_export_holds_what_was_asked(client, olena):
    client.force_login(olena)
    start, exercise = typed()
    send(client, "xyz", start=start)
    answer = export(olena)["answers"][0]
    assert (answer["exercise"], answer["answer"]) == ("drill:accusative-object", ["xyz"])
    assert answer["asked"]["text"] == exercise.text


def test_an_accepted_report_lets_the_answer_count_for_all_who_gave_it(client, olena, petras, rasa, now):
    start, _exercise = typed()
    for person in (olena, petras):
        client.force_login(person)
        send(client, "zuikį", start=start)
    attempt = Attempt.objects.get(user=olena)
    report = services.report_answer(user=olena, attempt=attempt, text="", language="en", now=now)
    assert "zuikį" not in moderation._asked(report)
    regrades = services.accept_report(report=report, editor=rasa, now=now)
    assert len(regrades) == 2
    assert {regrade.score for regrade in Regrade.objects.all()} == {1}
    assert Attempt.objects.with_effective_score().get(pk=attempt.pk).effective == 1


def test_a_mistake_is_reported_with_the_sentence_that_was_asked(client, olena, petras):
    client.force_login(olena)
    start, exercise = typed()
    text = send(client, "x", start=start).content.decode()
    link = re.search(r'href="([^"]+about=exercise:drill:[^"]+)"', text)[1].replace("&amp;", "&")
    client.post(link, {"text": "Odd sentence"})
    report = Report.objects.get()
    assert report.snapshot.content["text"] == exercise.text
    client.force_login(petras)
    client.post(link, {"text": "I did not see it"})
    assert Report.objects.get(user=petras).snapshot is None


def test_points_of_grammar_lead_to_their_drills():
    found = [listed.drill.uid for listed in drilling.drills_for_rule("accusative-object")]
    assert found[0] == "accusative-object"
    assert drilling.drills_for_rule("stress-marks") == ()


def test_frames_of_the_database_are_those_of_the_files(monkeypatch):
    for frame in frames():
        row = SentenceFrame()
        row.read(frame)
        row.full_clean()
        row.save()
    assert SentenceFrame.objects.frames() == tuple(sorted(frames(), key=lambda frame: frame.uid))
    row.text = "Be tarpo."
    row.save()
    assert len(SentenceFrame.objects.frames()) == len(frames()) - 1


def test_an_editor_is_told_what_is_wrong_with_a_frame(client, rasa, django_user_model):
    rasa.is_superuser = True
    rasa.save()
    client.force_login(rasa)
    url = reverse("wagtailsnippets_exercises_sentenceframe:add")
    data = {"text": "Be tarpo.", "uid": "mine", "drills": "clock", "level": "A1", "words": "", "beside": "", "themes": "",
            "details": json.dumps({}), "meaning_0": "", "meaning_1": "", "meaning_2": ""}  # fmt: skip
    assert not SentenceFrame.objects.exists()
    refused = client.post(url, data)
    assert refused.status_code == 200
    assert not SentenceFrame.objects.exists()
    client.post(url, data | {"text": "Dabar {1}."})
    assert SentenceFrame.objects.get().frame().text == "Dabar {1}."


def test_the_material_is_kept_and_follows_what_editors_change(monkeypatch, django_assert_num_queries):
    monkeypatch.undo()
    material.forget()
    frame = frames()[0]
    row = SentenceFrame()
    row.read(frame)
    row.save()
    first = material.material()
    assert [one.uid for one in first.frames] == [frame.uid]
    with django_assert_num_queries(0):
        assert material.material() is first
    row.delete()
    monkeypatch.setattr(material, "TRUSTED", 0)
    second = material.material()
    assert second.frames == ()
    assert second.number > first.number
    assert Word.objects.count() == 0
    material.forget()
