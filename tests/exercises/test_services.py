from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.http import QueryDict

from exercises import services
from exercises.exercise import MalformedAnswer
from exercises.models import AppendOnly, Attempt, Item, Regrade, Report, SelfAssessment, Snapshot, UnreadableItem
from exercises.services import AlreadyDecided, AlreadySent, ExerciseChanged, NotYours, StaleForm, TooManyReports
from lexicon.models import Word
from lexicon.services import forget, machine

pytestmark = pytest.mark.django_db


def submit(user, item, token, *answer, now, **more):
    return services.submit(
        user=user, item=item, answer=list(answer), seed=token.seed, token=token, context="try", now=now, **more
    )


def test_an_answer_is_kept_with_what_was_asked_and_said(olena, gap, now):
    attempt = submit(olena, gap, services.new_form(item=gap), "į", now=now, hints_used=3)
    row = Attempt.objects.get()
    assert row == attempt
    assert (row.answer, row.score, row.context, row.item_uid) == (["į"], 0, "try", gap.uid)
    assert row.snapshot.exercise == gap.exercise
    assert row.read_verdict().parts[0].why["en"].startswith("You wrote the accusative")
    assert row.hints_used == 0  # the exercise has no hints to use


def test_the_same_form_sent_twice_is_one_answer(olena, gap, now):
    token = services.new_form(item=gap)
    first = submit(olena, gap, token, "į", now=now)
    second = submit(olena, gap, token, "žio", now=now + timedelta(seconds=1))
    assert first.pk == second.pk
    assert Attempt.objects.get().answer == ["į"]


def test_a_form_another_person_sent_shows_nothing_of_hers(olena, petras, gap, now):
    token = services.new_form(item=gap)
    submit(olena, gap, token, "į", now=now)
    with pytest.raises(AlreadySent):
        submit(petras, gap, token, "žio", now=now)
    assert Attempt.objects.count() == 1


def test_submitting_takes_one_insert(olena, gap, now, django_assert_num_queries):
    token = services.new_form(item=gap)
    machine()  # kept by the process
    with django_assert_num_queries(3):  # savepoint, insert, release
        submit(olena, gap, token, "žio", now=now)


def test_the_ledger_is_never_written_over(olena, gap, answered):
    attempt = answered(olena, gap, "į")
    attempt.score = 1
    with pytest.raises(AppendOnly):
        attempt.save()
    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.filter(pk=attempt.pk).update(score=2)


def test_a_form_says_which_exercise_and_order_it_belongs_to(gap, item_of):
    token = services.new_form(item=gap, seed=42)
    assert services.read_form(value=token.value, item=gap) == token
    with pytest.raises(MalformedAnswer):
        services.read_form(value=token.value, item=item_of("dictation"))
    for forged in ("", "x", token.value[:-1], token.value.replace("|42|", "|43|")):
        with pytest.raises(MalformedAnswer):
            services.read_form(value=forged, item=gap)


def test_a_form_opened_two_months_ago_is_stale(gap, time_machine):
    time_machine.move_to("2026-03-02 09:30")
    token = services.new_form(item=gap)
    time_machine.move_to("2026-05-02 09:30")
    with pytest.raises(StaleForm):
        services.read_form(value=token.value, item=gap)


def test_more_than_any_form_holds_is_malformed(gap):
    post = QueryDict(mutable=True)
    post.setlist("answer", ["a"] * 61)
    with pytest.raises(MalformedAnswer):
        services.answer_from(post, gap.exercise)
    post.setlist("answer", ["a" * 5001])
    with pytest.raises(MalformedAnswer):
        services.answer_from(post, gap.exercise)


def test_an_answer_to_an_exercise_changed_meanwhile_is_checked_as_it_was_asked(olena, gap, now):
    token = services.new_form(item=gap)
    asked = gap.content_hash
    gap.content = {**gap.content, "gaps": [{"accepted": ["dydis"]}]}
    gap.save()
    attempt = submit(olena, gap, token, "dydžio", now=now)
    assert attempt.score == 1
    assert attempt.snapshot_id == asked != gap.content_hash


def test_what_was_asked_and_is_no_longer_known_is_said_so(olena, gap, now):
    token = services.new_form(item=gap)
    gap.content = {**gap.content, "seconds": 60}
    gap.save()
    Snapshot.objects.exclude(pk=gap.content_hash).delete()
    with pytest.raises(ExerciseChanged):
        submit(olena, gap, token, "dydžio", now=now)
    assert not Attempt.objects.exists()


def test_the_published_content_of_an_item_is_kept_once(gap):
    assert Snapshot.objects.get(pk=gap.content_hash).content == gap.content
    gap.save()
    assert Snapshot.objects.count() == 1


@pytest.mark.parametrize(("kind", "content"), [("no_such_kind", {}), ("dictation", {"prompt": 3}), ("dictation", [])])
def test_what_cannot_be_read_is_said_so_and_never_breaks_a_list(kind, content):
    item = Item(uid="x", kind=kind, content=content)
    item.save()
    assert not item.is_readable
    assert str(item).startswith("x")
    with pytest.raises(UnreadableItem):
        item.exercise  # noqa: B018


def test_learners_assess_their_own_texts_by_the_checklist(olena, petras, item_of, answered, now):
    attempt = answered(
        olena, item_of("write_text"), "Labas, rytoj ateinu aštuntą valandą dirbti. Iki pasimatymo darbe. Olena"
    )
    assert attempt.score is None
    points = len(attempt.snapshot.exercise.points)
    services.self_assess(user=olena, attempt=attempt, ticks=[0, 99, -1], now=now)
    services.self_assess(user=olena, attempt=attempt, ticks=[0, 1], now=now)
    row = SelfAssessment.objects.get()
    assert (row.ticks, row.score) == ([0, 1], 2 / points)
    assert attempt.effective_score == 2 / points
    with pytest.raises(NotYours):
        services.self_assess(user=petras, attempt=attempt, ticks=[0], now=now)


def test_how_a_learner_judges_her_own_speaking_counts_until_a_person_judges(olena, item_of, answered):
    attempt = answered(olena, item_of("speak"), "", "almost")
    assert (attempt.score, attempt.effective_score) == (None, 0.5)


def test_a_reported_answer_becomes_accepted_and_everybody_is_regraded(olena, petras, editor, gap, answered, now):
    hers, his, other = answered(olena, gap, "dydžiuko"), answered(petras, gap, "DYDŽIUKO."), answered(petras, gap, "į")
    report = services.report_answer(user=olena, attempt=hers, text="Taip sako", language="ru", now=now)
    assert services.report_answer(user=olena, attempt=hers, text="", language="ru", now=now) == report
    regrades = services.accept_report(report=report, editor=editor, now=now)

    gap.refresh_from_db()
    assert "dydžiuko" in gap.content["gaps"][0]["accepted"]
    assert gap.live_revision.user == editor
    assert {regrade.attempt for regrade in regrades} == {hers, his}
    assert [a.effective_score for a in (hers, his, other)] == [1, 1, 0]
    assert [Attempt.objects.get(pk=a.pk).score for a in (hers, his)] == [0, 0]
    report.refresh_from_db()
    assert (report.state, report.decided_by, report.decided_at) == ("accepted", editor, now)
    with pytest.raises(AlreadyDecided):
        services.decline_report(report=report, editor=editor, now=now)


def test_accepting_an_answer_leaves_an_editors_draft_a_draft(olena, editor, gap, answered, now):
    gap.save_revision(user=editor).publish()
    draft = Item.objects.get(pk=gap.pk)
    draft.content = {**draft.content, "seconds": 90}
    draft.save_revision(user=editor)
    attempt = answered(olena, gap, "dydžiuko")
    report = services.report_answer(user=olena, attempt=attempt, text="", language="lt", now=now)
    services.accept_report(report=report, editor=editor, now=now)
    live = Item.objects.get(pk=gap.pk)
    latest = live.get_latest_revision_as_object()
    assert live.content.get("seconds") is None
    assert latest.content["seconds"] == 90
    assert live.has_unpublished_changes
    for version in (live, latest):
        assert "dydžiuko" in version.content["gaps"][0]["accepted"]


def test_where_options_are_closed_the_editor_changes_the_exercise_and_accepting_regrades(
    olena, editor, item_of, answered, now
):
    item = item_of("multiple_choice")
    wrong = item.exercise.parts[0].wrong[0].text
    attempt = answered(olena, item, wrong, *item.exercise.model_answer()[1:])
    report = services.report_answer(user=olena, attempt=attempt, text="", language="lt", now=now)
    parts = [dict(part) for part in item.content["parts"]]
    parts[0] = {**parts[0], "right": wrong, "wrong": [parts[0]["right"]]}
    item.content = {**item.content, "parts": parts}
    item.save_revision(user=editor).publish()
    assert len(services.accept_report(report=report, editor=editor, now=now)) == 1
    assert attempt.effective_score == 1


def test_the_author_of_a_report_hears_of_the_decision(
    olena, editor, gap, answered, now, mailoutbox, django_capture_on_commit_callbacks
):
    report = services.report_answer(
        user=olena, attempt=answered(olena, gap, "dydukas"), text="", language="lt", now=now
    )
    with django_capture_on_commit_callbacks(execute=True):
        services.decline_report(report=report, editor=editor, now=now)
    (mail,) = mailoutbox
    assert mail.to == [olena.email]
    assert "dydukas" in mail.body


def test_a_guest_without_an_address_gets_no_mail(
    olena, editor, gap, answered, now, mailoutbox, django_capture_on_commit_callbacks
):
    olena.email = ""
    olena.save()
    report = services.report_answer(
        user=olena, attempt=answered(olena, gap, "dydukas"), text="", language="lt", now=now
    )
    with django_capture_on_commit_callbacks(execute=True):
        services.accept_report(report=report, editor=editor, now=now)
    assert mailoutbox == []
    assert Regrade.objects.count() == 1


def test_nobody_reports_another_persons_answer(olena, petras, gap, answered, now):
    with pytest.raises(NotYours):
        services.report_answer(user=petras, attempt=answered(olena, gap, "x"), text="", language="lt", now=now)


def test_a_mistake_is_reported_about_anything_with_a_name(olena, now):
    report = services.report_mistake(user=None, about="word:striuke", text="No stress", language="en", now=now)
    assert (report.kind, report.state, report.user) == (Report.Kind.MISTAKE, "new", None)
    for about in ("word", "word:", "<b>:x", "exercise:a b", "user:1"):
        with pytest.raises(ValueError, match=r"^"):
            services.report_mistake(user=olena, about=about, text="x", language="en", now=now)


def test_one_person_cannot_flood_the_editors(olena, now):
    for number in range(services.REPORTS_AN_HOUR):
        services.report_mistake(user=olena, about=f"word:w{number}", text="x", language="en", now=now)
    with pytest.raises(TooManyReports):
        services.report_mistake(user=olena, about="word:more", text="x", language="en", now=now)
    services.report_mistake(user=olena, about="word:more", text="x", language="en", now=now + timedelta(hours=2))


def test_answers_are_judged_with_the_words_of_the_site(olena, gap, answered, with_words):
    attempt = answered(olena, gap, "dydis")
    (slip,) = attempt.read_verdict().parts[0].slips
    assert (attempt.score, slip.written, slip.wanted) == (0, ("nom.sg.m",), "gen.sg.m")
    assert answered(olena, gap, "dydžoi").score == 1


def test_published_words_are_the_words_of_the_site(olena, gap, answered):
    assert answered(olena, gap, "dydis").read_verdict().parts[0].slips == ()
    word = Word(uid="dydis", lemma="dydis", accented="dỹdis", pos="noun", gender="m", theme="prekyba",
                parts=["dỹdis", "-džio"], glosses={"en": "size", "ru": "размер", "uk": "розмір"})  # fmt: skip
    word.save()
    forget()
    (slip,) = answered(olena, gap, "dydis").read_verdict().parts[0].slips
    assert (slip.lemma, slip.wanted) == ("dydis", "gen.sg.m")


def test_an_accepted_answer_is_regraded_with_the_words_of_the_site(
    olena, petras, gap, editor, answered, now, with_words
):
    hers = answered(olena, gap, "dydžiuko")
    his = answered(petras, gap, "dydžiuko")
    report = services.report_answer(user=olena, attempt=hers, text="", language="lt", now=now)
    services.accept_report(report=report, editor=editor, now=now)
    assert [attempt.effective_score for attempt in (hers, his)] == [1, 1]


def test_the_commonest_slips_are_counted_from_the_ledger(
    olena, petras, gap, answered, now, with_words, django_assert_num_queries
):
    for typed in ("dydis", "dydį", "dydzio", "žio"):
        answered(olena, gap, typed)
    answered(olena, gap, "dydis", at=now - timedelta(days=40))
    answered(petras, gap, "dydžiu")
    with django_assert_num_queries(1):
        first, second = services.commonest_slips(olena)
    assert (first.kind, first.count, first.rule) == ("case-gen-sg", 3, "genitive-after-reikia")
    assert (second.kind, second.count) == ("letters", 1)
    (recent,) = services.commonest_slips(olena, since=now - timedelta(days=30), limit=1)
    assert recent.count == 2


def test_answers_that_count_after_all_are_no_slips(olena, gap, editor, answered, now, with_words):
    attempt = answered(olena, gap, "dydį")
    report = services.report_answer(user=olena, attempt=attempt, text="", language="lt", now=now)
    services.accept_report(report=report, editor=editor, now=now)
    assert services.commonest_slips(olena) == []
