"""The sheet of corrections: many, across the rules, said in every language."""

import pytest
from django.conf import settings

from config import corrections
from config.content.everything import read_everything
from lithuanian import dictionary


@pytest.fixture(scope="module")
def lines():
    tree = read_everything(settings.CONTENT_DIR)
    nothing_known = {language: {} for language in corrections.LANGUAGES}
    frames = [frame.value for frame in tree.frames]
    return corrections.sheet(lexicon=dictionary.read(), frames=frames, points=nothing_known)


def test_there_are_two_hundred_across_forty_rules(lines):
    assert len(lines) >= 200
    assert len({line.rule for line in lines if line.rule}) >= 40


def test_each_says_something_in_every_language(lines):
    silent = [(line.typed, line.needed) for line in lines if not all(line.read[each] for each in corrections.LANGUAGES)]
    assert silent == []


def test_each_names_what_is_needed_or_too_many_and_leaves_no_placeholder(lines):
    for line in lines:
        for language, texts in line.read.items():
            said = " ".join(texts)
            assert "%(" not in said, (language, said)
            words = f"{line.needed} {line.typed}".replace(".", "").replace("?", "").split()
            assert any(f"*{word}" in said or f"{word}*" in said for word in words), (language, said)


def test_the_sheet_names_its_rules_and_numbers_its_corrections(lines):
    text = corrections.as_markdown(lines)
    assert "## accusative-object" in text
    assert f"**{len(lines)}.**" in text
