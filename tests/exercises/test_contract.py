"""What every kind of exercise promises, whoever wrote it: run over each kind's own examples."""

import json
from contextlib import suppress
from html.parser import HTMLParser

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from exercises import gates, registry, services
from exercises.authoring import exercise_shape
from exercises.exercise import MalformedAnswer
from exercises.models import Item
from exercises.rendering import exercise_context

KINDS = registry.all_kinds()
EXAMPLES = [pytest.param(kind, n, id=f"{name}-{n}") for name, kind in KINDS.items() for n in range(len(kind.EXAMPLES))]
each_example = pytest.mark.parametrize(("kind", "number"), EXAMPLES)


def exercise(kind, number):
    return kind.model_validate(kind.EXAMPLES[number].content)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_says_what_it_is_and_gives_two_examples(kind):
    assert kind.label
    assert kind.demand
    assert kind.version >= 1
    assert len(kind.EXAMPLES) >= 2
    assert kind.__doc__


@each_example
def test_answers_score_what_the_example_says(kind, number):
    for answer, score in kind.EXAMPLES[number].answers:
        found = exercise(kind, number).check(list(answer)).score
        assert found == (score if score is None else pytest.approx(score)), answer


@each_example
def test_the_model_answer_scores_full_marks_or_waits_for_a_person(kind, number):
    assert exercise(kind, number).check(exercise(kind, number).model_answer()).score in (1, None)


@each_example
def test_examples_pass_the_gates_of_publishing(kind, number):
    assert gates.problems(exercise(kind, number)) == []


@each_example
def test_the_same_seed_gives_the_same_page(kind, number):
    one = exercise(kind, number)
    assert one.presentation(7) == one.presentation(7) == exercise(kind, number).presentation(7)


@each_example
def test_content_survives_being_stored_and_read(kind, number):
    one = exercise(kind, number)
    stored = json.loads(json.dumps(services.content_of(one)))
    assert registry.read(kind.kind, stored, kind.version) == one


@each_example
def test_a_verdict_survives_being_stored_and_read(kind, number):
    for answer, _score in kind.EXAMPLES[number].answers:
        verdict = exercise(kind, number).check(list(answer))
        stored = json.loads(json.dumps(verdict.model_dump(mode="json", exclude_defaults=True)))
        assert type(verdict).model_validate(stored) == verdict


@each_example
def test_nonsense_is_refused_as_malformed_or_wrong_and_never_breaks(kind, number):
    one = exercise(kind, number)
    for nonsense in ([], [""], ["x"] * 61, ["\ud83d\ude00" * 900], ["a", "b", "c"], [" "] * len(one.model_answer())):
        with suppress(MalformedAnswer):
            assert one.check(nonsense).score != 1


@each_example
@pytest.mark.django_db
def test_the_editing_form_keeps_every_field(kind, number, pictures):
    shape = exercise_shape(kind)
    content = exercise(kind, number).model_dump(mode="json", by_alias=True)
    value = shape.block.clean(shape.to_block(content))
    assert kind.model_validate(shape.from_block(value)) == exercise(kind, number)
    # The same after a save: blocks to JSON and back.
    again = shape.block.to_python(json.loads(json.dumps(shape.block.get_prep_value(value))))
    assert kind.model_validate(shape.from_block(again)) == exercise(kind, number)


@each_example
@pytest.mark.parametrize("language", ["lt", "en", "ru", "uk"])
@pytest.mark.django_db
def test_the_page_is_drawn_in_every_language_before_and_after_the_answer(kind, number, language, item_of, olena):
    item = item_of(kind.kind, example=number)
    one = exercise(kind, number)
    answers = [None, one.model_answer(), *(list(answer) for answer, _score in kind.EXAMPLES[number].answers)]
    for answer in answers:
        page = draw(item, language, answer=answer, verdict=one.check(answer) if answer is not None else None)
        assert one.prompt.get(language) in page
        assert "style=" not in page
        assert ("verdict-head" in page) is (answer is not None)


@each_example
@pytest.mark.django_db
def test_the_plain_form_can_give_the_model_answer(kind, number, item_of):
    """Without JavaScript: the fields that are in the page are enough to answer right."""
    item, one = item_of(kind.kind, example=number), exercise(kind, number)
    fields = Fields()
    fields.feed(draw(item, "en"))
    post = QueryDict(mutable=True)
    fields.answer(post, one.model_answer(), many=one.field_count() is None)
    assert one.check(services.answer_from(post, one)).score in (1, None)


def draw(item: Item, language: str, **more) -> str:
    request = RequestFactory().get("/")
    request.htmx = False
    with translation.override(language):
        context = exercise_context(item=item, seed=7, language=language, **more)
        return render_to_string("exercises/_turn.html", context, request)


class Fields(HTMLParser):
    """The fields called `answer`, in the order of the page, with the values each may send."""

    def __init__(self):
        super().__init__()
        self.in_option = False
        self.order: list[tuple[str, str, list[str]]] = []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        name = found.get("name") or ""
        if tag == "option" and self.order and self.order[-1][0] == "select":
            self.in_option = "value" not in found
            if not self.in_option:
                self.order[-1][2].append(found["value"] or "")
        if not name.startswith("answer"):
            return
        if tag == "select":
            self.order.append(("select", name, []))
        elif tag == "textarea" or (tag == "input" and found.get("type", "text") not in ("radio", "checkbox")):
            self.order.append(("text", name, []))
        elif tag == "input":
            kind = found["type"]
            if not (self.order and self.order[-1][:2] == (kind, name)):
                self.order.append((kind, name, []))
            self.order[-1][2].append(found["value"])

    def handle_data(self, data):
        if self.in_option:
            self.order[-1][2].append(data.strip())
            self.in_option = False

    def answer(self, post: QueryDict, model: list[str], *, many: bool) -> None:
        assert self.order, "the page has no field to answer in"
        if many:
            for value in model:
                assert value in self.order[0][2]
                post.appendlist(self.order[0][1], value)
            return
        assert len(self.order) == len(model), (self.order, model)
        numbered = all("-" in name for _kind, name, _values in self.order)
        if numbered:
            self.order.sort(key=lambda field: int(field[1].rpartition("-")[2]))
        for (kind, name, values), value in zip(self.order, model, strict=True):
            assert kind == "text" or value in values, (value, values)
            post.appendlist(name, value)
