"""What holds for every kind, tried with its own examples. A kind dropped into the folder is tried too."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from exercises import registry
from exercises.exercise import Exercise, MalformedAnswer
from exercises.verdict import Code, Policy

EXAMPLES = [
    pytest.param(kind, number, id=f"{kind}-{number}")
    for kind, cls in registry.all_kinds().items()
    for number in range(len(cls.EXAMPLES))
]


BY_PERSON = ("speak", "write_text")
#: Words beside the icons of what was wrong, and beside what one could have written or said.
SAID = {
    False: ("Your answer", "Right answer", "needed:", "No answer", "This fits too", "Does not fit", "You chose"),
    True: ("One way to write it", "Tuoj atnešiu", "tuoj atnešiu", "Kuo galiu padėti?"),
}


class Form(HTMLParser):
    """The fields of a page as a browser without JavaScript sees them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.controls: list[dict] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        values = dict(attrs)
        if tag in ("input", "textarea", "select") and values.get("name"):
            self.controls.append({"tag": tag, "options": [], "chosen": "", "text": "", **values})
        elif tag == "option":
            control = self.controls[-1]
            control["options"].append(values.get("value"))
            control["choose"] = "selected" in values

    def handle_data(self, data: str) -> None:
        if not self.controls:
            return
        control = self.controls[-1]
        if self.rawdata and control["options"] and control["options"][-1] is None:
            control["options"][-1] = data.strip()
        if control.get("choose"):
            control["chosen"], control["choose"] = control["options"][-1], False
        if control["tag"] == "textarea" and not control["text"]:
            control["text"] = data

    def fill(self, answer: list[str]) -> dict[str, list[str]]:
        """What a browser sends when `answer` is filled in, as a QueryDict would hold it."""
        sent: dict[str, list[str]] = {}
        left = list(answer)
        for control in self.controls:
            name = control["name"]
            wanted = answer[int(name.removeprefix("answer-"))] if name != "answer" else None
            if control.get("type") in ("radio", "checkbox"):
                if control["value"] == wanted or (wanted is None and control["value"] in answer):
                    sent.setdefault(name, []).append(control["value"])
                continue
            value = wanted if wanted is not None else left.pop(0)
            if control["tag"] == "select":
                assert value in control["options"]
            sent.setdefault(name, []).append(value)
        return sent

    def untouched(self) -> dict[str, list[str]]:
        """What a browser sends when nobody touches the form."""
        sent: dict[str, list[str]] = {}
        for control in self.controls:
            if control.get("type") in ("radio", "checkbox") and "checked" not in control:
                continue
            value = {"select": control["chosen"], "textarea": control["text"]}.get(control["tag"], control.get("value"))
            sent.setdefault(control["name"], []).append(value)
        return sent


@pytest.mark.parametrize("kind", registry.all_kinds())
def test_a_kind_has_two_examples_a_name_for_editors_and_help_for_every_field_of_its_own(kind):
    cls = registry.get(kind)
    assert len(cls.EXAMPLES) >= 2
    assert cls.label
    assert cls.icon
    assert cls.demand
    for name in set(cls.model_fields) - set(Exercise.model_fields):
        assert cls.model_fields[name].description, name


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_the_examples_score_what_they_say(kind, number, example):
    exercise = example(kind, number)
    for answer, score in registry.get(kind).EXAMPLES[number].answers:
        found = exercise.check(list(answer)).score
        assert found == (score if score is None else pytest.approx(score)), answer


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_the_model_answer_gets_full_marks_or_waits_for_a_person(kind, number, example):
    exercise = example(kind, number)
    assert exercise.check(exercise.model_answer()).score in (1, None)
    assert exercise.check(exercise.model_answer(), policy=Policy.EXAM).score in (1, None)


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_an_empty_form_is_a_missing_answer_and_scores_nothing(kind, number, example):
    verdict = example(kind, number).check([])
    assert verdict.score == 0
    assert {part.code for part in verdict.parts} == {Code.MISSING}


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_stored_content_is_read_back_as_the_same_exercise(kind, number, example):
    exercise = example(kind, number)
    stored = exercise.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    assert registry.read(kind, stored, exercise.version) == exercise


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_unknown_keys_are_refused(kind, number):
    content = registry.get(kind).EXAMPLES[number].content
    with pytest.raises(ValidationError, match="questoin"):
        registry.get(kind).model_validate({**content, "questoin": "?"})


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_the_same_seed_gives_the_same_page(kind, number, example):
    one, other = example(kind, number), example(kind, number)
    assert [one.presentation(seed) for seed in range(20)] == [other.presentation(seed) for seed in range(20)]


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_the_form_sends_what_the_check_understands_without_javascript(kind, number, example, drawn):
    exercise = example(kind, number)
    answer = exercise.model_answer()
    form = Form(drawn(exercise))
    sent = form.fill(answer)
    read = exercise.read_form(lambda name: sent.get(name, []))
    assert Counter(read) == Counter(answer)
    assert exercise.check(read).score in (1, None)
    assert set(sent) <= {"answer", *(f"answer-{n}" for n in range(20))}


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_a_form_that_comes_back_still_holds_the_answer(kind, number, example, drawn):
    exercise = example(kind, number)
    for answer, _score in registry.get(kind).EXAMPLES[number].answers:
        sent = Form(drawn(exercise, answer=list(answer), checked=False)).untouched()
        read = exercise.read_form(lambda name, sent=sent: sent.get(name, []))
        assert [value for value in read if value.strip()] == [value for value in answer if value] or (
            kind == "multiple_answers" and set(read) == set(answer)
        )


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_after_checking_nothing_is_left_to_fill_in_and_every_mark_has_words_beside_its_icon(
    kind, number, example, drawn
):
    exercise = example(kind, number)
    for answer, score in registry.get(kind).EXAMPLES[number].answers:
        html = drawn(exercise, answer=list(answer))
        assert not Form(html).controls
        if score is not None and score < 1:
            assert any(words in html for words in SAID[score == 0 and kind in BY_PERSON]), html


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
def test_a_page_keeps_the_content_security_policy(kind, number, example, drawn):
    exercise = example(kind, number)
    for html in (drawn(exercise), drawn(exercise, answer=exercise.model_answer())):
        assert "style=" not in html
        assert not re.search(r"\son\w+=", html)
        assert not re.search(r"<script(?![^>]*src=)", html)


@pytest.mark.parametrize(("kind", "number"), EXAMPLES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_is_posted_gives_a_verdict_or_is_called_malformed(kind, number, data):
    cls = registry.get(kind)
    exercise = cls.model_validate(cls.EXAMPLES[number].content)
    known = [text for answer, _score in cls.EXAMPLES[number].answers for text in answer]
    answer = data.draw(st.lists(st.one_of(st.sampled_from(known), st.text(max_size=30)), max_size=12))
    try:
        verdict = exercise.check(answer)
    except MalformedAnswer:
        return
    assert verdict.score is None or 0 <= verdict.score <= 1
    assert verdict.parts


CLOSED = ("choose_in_gap", "grouping", "listen_and_choose", "matching", "multiple_answers", "multiple_choice")


@pytest.mark.parametrize("kind", [*CLOSED, "picture_choice", "read_notice", "true_false"])
def test_an_option_that_was_never_offered_is_malformed(kind, example):
    exercise = example(kind)
    answer = exercise.model_answer()
    with pytest.raises(MalformedAnswer):
        exercise.check(["no such option", *answer[1:]])


@pytest.mark.parametrize("kind", [k for k in registry.all_kinds() if k != "multiple_answers"])
def test_more_answers_than_fields_are_malformed(kind, example):
    exercise = example(kind)
    with pytest.raises(MalformedAnswer):
        exercise.check([*exercise.model_answer(), *exercise.model_answer()])


@pytest.mark.parametrize("kind", ["choose_in_gap", "listen_and_choose", "multiple_choice", "picture_choice"])
def test_the_right_option_stands_in_every_place_equally_often(kind, example):
    exercise = example(kind)
    right = exercise.model_answer()[0]
    places = Counter()
    for seed in range(900):
        view = exercise.presentation(seed)
        options = view["parts"][0]["options"] if "parts" in view else view["options"]
        options = options[0] if kind == "choose_in_gap" else options
        names = [option["name"] if isinstance(option, dict) else option for option in options]
        places[names.index(right)] += 1
    expected = 900 / len(places)
    assert all(abs(count - expected) < 0.25 * expected for count in places.values()), places
