from datetime import UTC, datetime

import pytest
from django.test import Client

from accounts.models import User
from exercises.models import Attempt, Item
from learning.models import LessonItem, LessonProgress
from learning.personal_data import erase, export, move
from lexicon.models import GrammarPoint
from lithuanian import dictionary

SUMMARY = "/en/learn/kokio-dydzio/summary/"


def four(text: str) -> dict[str, str]:
    return dict.fromkeys(("lt", "en", "ru", "uk"), text)


def whole_lesson(player, wrong=()):
    """Every stop in order, the exercises numbered in `wrong` answered wrongly the first time."""
    for stop in (1, 2, 3):
        response = player.answer(stop, right=stop not in wrong)
    return response


def test_reading_makes_no_guest(player):
    player.open(1)
    assert not User.objects.exists()
    assert not LessonProgress.objects.exists()


def test_the_first_answer_makes_a_guest_whose_way_is_remembered(player):
    player.answer(1)
    guest = User.objects.get()
    assert guest.is_guest
    progress = LessonProgress.objects.get(user=guest)
    assert (progress.lesson_uid, progress.done, progress.total, progress.position) == ("a1-prekyba-1", 1, 3, 2)
    assert Attempt.objects.get().context == "lesson:a1-prekyba-1"


def test_a_refused_answer_makes_no_guest(player):
    response = player.send(1, ["Striukę."], token="forged")
    assert response.status_code == 400
    assert "answer once more" in response.text
    assert not User.objects.exists()


def test_a_right_answer_leads_on(player):
    text = player.answer(1).text
    assert "/en/learn/kokio-dydzio/2/" in text
    assert "Try again" not in text


def test_a_wrong_answer_offers_another_try_first_and_the_next_exercise_beside_it(player):
    response = player.answer(1, right=False)
    assert "Not yet right" in response.text
    assert 'class="button button-quiet" href="/en/learn/kokio-dydzio/2/"' in response.text
    assert 'class="button" href="/en/learn/kokio-dydzio/1/"' in response.text


def test_the_verdict_has_an_address_that_may_be_reloaded(player, client):
    response = player.answer(1, right=False)
    url, status = response.redirect_chain[-1]
    assert status == 303
    assert "?seen=" in url
    assert "Not yet right" in client.get(url).text
    assert Attempt.objects.count() == 1


def test_htmx_gets_the_verdict_the_bridge_and_the_buttons_alone(player):
    form = player.form(1)
    response = player.send(1, ["Batus."], htmx=True, token=form.token)
    assert "<html" not in response.text
    assert "Not yet right" in response.text
    assert 'id="progress" hx-swap-oob="true"' in response.text
    assert 'id="action" hx-swap-oob="true"' in response.text
    assert response["HX-Replace-Url"].startswith("/en/learn/kokio-dydzio/1/?seen=")


def test_the_same_form_sent_twice_counts_once(player):
    form = player.form(1)
    first = player.send(1, ["Striukę."], token=form.token)
    second = player.send(1, ["Batus."], token=form.token)
    assert Attempt.objects.count() == 1
    assert first.status_code == second.status_code == 200
    assert LessonProgress.objects.get().done == 1


def test_two_tabs_of_a_stranger_become_one_learner(player):
    one, other = player.form(1), player.form(2)
    player.send(1, ["Striukę."], token=one.token)
    player.send(2, ["žio"], token=other.token)
    assert User.objects.count() == 1
    assert LessonProgress.objects.get().done == 2


def test_mistakes_are_met_again_at_the_end_and_then_the_lesson_is_summed_up(player, client):
    response = whole_lesson(player, wrong={2})
    assert "/en/learn/kokio-dydzio/4/" in response.text
    again = player.form(4)
    assert again.uid == "a1-prekyba-1-02"
    assert "Once more" in again.response.text
    last = player.send(4, ["žio"], token=again.token)
    assert SUMMARY in last.text
    summary = client.get(SUMMARY)
    assert (summary.context["right"], summary.context["again"], summary.context["later"]) == (2, 1, 0)
    assert LessonProgress.objects.get().finished_at is not None


def test_what_went_wrong_twice_is_to_be_met_again(player, client):
    whole_lesson(player, wrong={2})
    player.answer(4, right=False)
    summary = client.get(SUMMARY)
    assert (summary.context["right"], summary.context["again"], summary.context["later"]) == (2, 0, 1)
    assert "1 to meet again" in summary.text


def test_a_second_try_at_once_does_not_spare_the_second_look(player):
    player.answer(1, right=False)
    player.answer(1)
    player.answer(2)
    player.answer(3)
    assert player.form(4).uid == "a1-prekyba-1-01"


def test_the_summary_waits_for_the_end_of_the_lesson(player, client):
    assert client.get(SUMMARY).url == "/en/learn/kokio-dydzio/1/"
    player.answer(1)
    assert client.get(SUMMARY).url == "/en/learn/kokio-dydzio/2/"


def test_a_guest_is_offered_to_keep_the_progress_and_a_member_is_not(player, client, olena):
    whole_lesson(player)
    assert "Keep my progress" in client.get(SUMMARY).text
    member = Client()
    member.force_login(olena)
    whole_lesson(type(player)(member))
    assert "Keep my progress" not in member.get(SUMMARY).text


@pytest.fixture
def with_words(monkeypatch):
    """The site knows the words of content/words."""
    monkeypatch.setattr("exercises.services.machine", dictionary.read)


def test_the_commonest_slip_is_named_at_the_end_with_the_page_that_explains_it(player, client, with_words):
    GrammarPoint.objects.create(
        uid="genitive-after-reikia", level="A1", order=1, case="gen", live=True,
        title=four("The genitive"), short=four("After *reikia*."), text=four("After *reikia* comes the genitive."),
    )  # fmt: skip
    player.answer(1)
    player.send(2, ["is"])
    player.answer(3)
    player.send(4, ["į"])
    page = client.get(SUMMARY).text
    assert 'Your commonest slip: genitive singular (<b lang="lt">ko?</b>) × 2' in page
    assert 'href="/en/grammar/genitive-after-reikia/"' in page
    assert 'href="/en/practice/genitive-after-reikia/"' in page


def test_a_slip_made_once_is_not_brought_up(player, client, with_words):
    player.answer(1)
    player.send(2, ["is"])
    player.answer(3)
    player.send(4, ["žio"])
    assert "Your commonest slip" not in client.get(SUMMARY).text


def test_the_summary_leads_to_the_next_lesson(player, client, second_lesson):
    whole_lesson(player)
    summary = client.get(SUMMARY)
    assert summary.context["next_url"] == "/en/learn/a1/prekyba/kiek-kainuoja/"
    assert "Tuõj atnèšiu." in summary.text
    assert "spalvà" in summary.text


def test_one_may_leave_and_go_on_elsewhere(client, lesson, player, olena):
    client.force_login(olena)
    player.answer(1)
    other_phone = Client()
    other_phone.force_login(olena)
    page = other_phone.get("/ru/learn/a1/prekyba/kokio-dydzio/")
    assert "/ru/learn/kokio-dydzio/2/" in page.text
    assert "/ru/learn/kokio-dydzio/2/" in other_phone.get("/ru/").text
    unit = other_phone.get("/en/learn/a1/prekyba/").text
    assert "1 of 3 exercises done" in unit


def test_a_finished_lesson_is_marked_and_may_be_done_again(client, player, olena, lesson):
    client.force_login(olena)
    whole_lesson(player)
    assert "1 of 1 lesson done" in client.get("/en/learn/").text
    assert "Do it again" in client.get("/en/learn/a1/prekyba/kokio-dydzio/").text
    client.post("/en/learn/kokio-dydzio/again/")
    progress = LessonProgress.objects.get()
    assert (progress.done, progress.position) == (0, 1)
    assert progress.finished_at is not None
    assert Attempt.objects.count() == 3
    player.answer(1, right=False)
    assert LessonProgress.objects.get().done == 1


def test_numbers_out_of_range_lead_to_where_one_was(player, client):
    assert player.open(99).url == "/en/learn/kokio-dydzio/1/"
    assert player.open(0).url == "/en/learn/kokio-dydzio/1/"
    player.answer(1)
    assert player.open(99).url == "/en/learn/kokio-dydzio/2/"
    assert client.get("/en/learn/no-such-lesson/1/").status_code == 404


def test_head_is_answered_like_get(player, client):
    assert client.head(player.url(1)).status_code == 200
    assert client.put(player.url(1)).status_code == 405


def test_an_exercise_taken_off_meanwhile_lets_one_go_on(player, client):
    form = player.form(2)
    Item.objects.get(uid="a1-prekyba-1-02").unpublish()
    response = player.send(2, ["žio"], token=form.token)
    assert response.redirect_chain[-1][0] == "/en/learn/kokio-dydzio/1/"
    assert not Attempt.objects.exists()
    player.answer(1)
    player.answer(2)
    assert client.get(SUMMARY).status_code == 200


def test_a_lesson_shortened_under_way_is_finished_with_what_is_left(player, client, lesson):
    player.answer(1)
    player.answer(2)
    lesson.lesson_items.set([row for row in lesson.lesson_items.all() if not row.item.uid.endswith("03")])
    lesson.save_revision().publish()
    assert player.open(3).url == SUMMARY
    assert client.get(SUMMARY).status_code == 200


def test_an_exercise_that_moved_inside_the_lesson_is_still_answered(player, lesson):
    form = player.form(1)
    rows = list(lesson.lesson_items.all())
    lesson.lesson_items.set([LessonItem(item=row.item, sort_order=place) for place, row in enumerate(reversed(rows))])
    lesson.save_revision().publish()
    response = player.send(1, ["Striukę."], token=form.token)
    assert Attempt.objects.get().item_uid == "a1-prekyba-1-01"
    assert response.redirect_chain[-1][0].startswith("/en/learn/kokio-dydzio/3/?seen=")


def test_an_exercise_changed_meanwhile_is_checked_as_it_was_asked(player):
    form = player.form(1)
    item = Item.objects.get(uid="a1-prekyba-1-01")
    item.content = item.content | {"parts": [{"question": "Ko?", "right": "Batų.", "wrong": ["Kepurės."]}]}
    item.save()
    response = player.send(1, ["Striukę."], token=form.token)
    assert Attempt.objects.get().score == 1
    assert response.status_code == 200


def test_nobody_sees_anothers_progress_or_answers(player, client, olena, petras, lesson):
    client.force_login(olena)
    player.answer(1, right=False)
    attempt = Attempt.objects.get()
    stranger = Client()
    stranger.force_login(petras)
    page = stranger.get("/en/learn/a1/prekyba/kokio-dydzio/")
    assert "Start the exercises" in page.text
    seen = stranger.get(f"/en/learn/kokio-dydzio/1/?seen={attempt.token}")
    assert "Not yet right" not in seen.text
    assert export(petras) == {"lessons": []}


def test_the_language_is_switched_in_the_middle_of_an_exercise(player, client):
    player.answer(1)
    text = player.open(2).text
    assert 'hreflang="uk" href="http://localhost:8000/uk/learn/kokio-dydzio/2/"' in text
    assert "Type the ending (uk)" in client.get("/uk/learn/kokio-dydzio/2/").text


def test_a_point_of_grammar_leads_to_the_lesson_that_explains_it(player):
    text = player.answer(2, right=False).text
    assert "/en/learn/a1/prekyba/kokio-dydzio/#grammar" in text


def test_csrf_is_asked_of_strangers_too(lesson):
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/en/learn/kokio-dydzio/1/", {"token": "x"}).status_code == 403


def test_the_same_seed_shows_the_same_page(player):
    player.answer(1, right=False)
    pages = {tuple(player.open(1).context["view"]["parts"][0]["options"]) for _time in range(3)}
    assert len(pages) == 1


def test_a_page_of_the_player_needs_few_queries(player, client, olena, django_assert_max_num_queries):
    client.force_login(olena)
    player.answer(1)
    player.open(2)
    with django_assert_max_num_queries(12):
        form = player.form(2)
    with django_assert_max_num_queries(20):
        player.send(2, ["žio"], htmx=True, token=form.token)


@pytest.fixture
def begun(olena, lesson):
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    return LessonProgress.objects.create(
        user=olena, lesson_uid=lesson.uid, done=2, total=3, position=3, started_at=now, updated_at=now
    )


def test_progress_is_given_out_and_erased(olena, begun):
    assert export(olena)["lessons"][0] == {
        "lesson": "a1-prekyba-1",
        "answered": 2,
        "of": 3,
        "begun": "2026-11-21T09:00:00+00:00",
        "last_answer": "2026-11-21T09:00:00+00:00",
        "finished": None,
    }
    erase(olena)
    assert not LessonProgress.objects.exists()


@pytest.mark.parametrize(("theirs", "kept"), [(None, 2), (1, 2), (3, 3)])
def test_merging_keeps_whoever_was_further_on(olena, petras, begun, theirs, kept):
    if theirs is not None:
        LessonProgress.objects.create(
            user=petras,
            lesson_uid=begun.lesson_uid,
            done=theirs,
            total=3,
            started_at=begun.started_at,
            updated_at=begun.updated_at,
        )
    move(olena, petras)
    assert LessonProgress.objects.get(user=petras).done == kept
    assert not LessonProgress.objects.filter(user=olena).exists()
