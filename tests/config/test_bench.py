from bench.figures import Figure
from bench.forms import AnswerForm


def test_a_figure_holds_up_to_its_limit_and_says_so():
    assert Figure("front", 3.9, "times", 4).holds
    assert not Figure("front", 4.1, "times", 4).holds
    assert not Figure("score", 97, "points", 98, at_least=True).holds
    assert '"holds": false' in Figure("front", 4.1, "times", 4).line(as_json=True)
    assert "EXCEEDED" in Figure("front", 4.1, "times", 4).line(as_json=False)


def test_an_answer_form_is_filled_as_a_browser_would():
    page = """<form id="search"><input name="q"></form>
    <form id="answer" action="/x/"><input type="hidden" name="token" value="t"><input type="radio" name="answer" value="a">
    <input type="radio" name="answer" value="b"><input type="text" name="gap"></form>"""
    form = AnswerForm(page)
    assert form.action == "/x/"
    assert form.fields == [("token", "t"), ("answer", "a"), ("gap", "laba diena")]
