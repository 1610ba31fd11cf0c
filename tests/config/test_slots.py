"""Places that lower apps leave in their pages are filled from above."""

import pytest
from django.template import Context, Template
from django.utils.html import format_html

from config import slots


def greeting(*, request, rule):
    return format_html("<p>{} {}</p>", request, rule)


def nothing(*, request, rule):
    return ""


@pytest.fixture
def filled(monkeypatch):
    monkeypatch.setattr(slots, "import_string", {"greeting": greeting, "nothing": nothing}.__getitem__)
    monkeypatch.setitem(slots.FILLERS, "trial", ("greeting", "nothing", "greeting"))
    slots.fillers.cache_clear()
    yield
    slots.fillers.cache_clear()


@pytest.mark.usefixtures("filled")
def test_a_slot_shows_what_each_filler_gives_in_order():
    page = Template('{% slot "trial" rule=uid %}').render(Context({"request": "you", "uid": "<a>"}))
    assert page == "<p>you &lt;a&gt;</p><p>you &lt;a&gt;</p>"


def test_a_slot_nobody_named_is_a_mistake():
    with pytest.raises(slots.NoSuchSlot):
        Template('{% slot "no-such-place" %}').render(Context())


@pytest.mark.parametrize("name", slots.FILLERS)
def test_every_filler_exists(name):
    assert all(callable(filler) for filler in slots.fillers(name))
