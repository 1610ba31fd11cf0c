"""Points of grammar as tests make them, and forgetful memories."""

import pytest

from lexicon import catalogue, grammar, reference, services
from lexicon.models import GrammarPoint, Word


def four(text: str) -> dict[str, str]:
    """A text in four languages, told apart by their codes."""
    return {code: f"{text} ({code})" for code in ("lt", "en", "ru", "uk")}


def example(text: str, accented: str) -> dict:
    """An example as a StreamField keeps it."""
    meanings = {code: f"{text} ({code})" for code in ("en", "ru", "uk")}
    return {"type": "example", "value": {"text": text, "accented": accented, **meanings}}


@pytest.fixture(autouse=True)
def forgetful():
    """What a process keeps in memory belongs to one test."""
    for memory in (grammar._points, reference._bodies):
        memory.forget()
    services.forget()
    catalogue.forget()


@pytest.fixture
def make_point(db):
    """Makes and publishes a point of grammar."""

    def _make(uid: str = "genitive-of-negation", **fields) -> GrammarPoint:
        values = {
            "level": "A1",
            "group": "cases",
            "order": 10,
            "case": "gen",
            "title": four("Not having: *neturiu laiko*"),
            "short": four("After *ne-* comes the genitive"),
            "text": four("*Turiu laiką – neturiu laiko.*\n\nSecond paragraph <b>raw</b>"),
            "contrast": {code: f"Only the verb changes ({code})" for code in ("en", "ru", "uk")},
            "examples": [example("Neturiu laiko.", "Neturiù laĩko.")],
            "table": ["laikas"],
            "cells": "gen",
        }
        point = GrammarPoint(uid=uid, **(values | fields))
        point.save()
        point.save_revision().publish()
        return GrammarPoint.objects.get(uid=uid)

    return _make


@pytest.fixture
def laikas(db) -> Word:
    return Word.objects.create(
        uid="laikas", lemma="laikas", accented="laĩkas", parts=["laĩkas", "-o"], pos="noun", gender="m",
        accent_class="4", theme="bendri", glosses={"en": "time", "ru": "время", "uk": "час"},
    )  # fmt: skip
