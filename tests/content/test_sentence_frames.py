"""Gate 10: a planted mistake in a sentence frame is named with its file; no drill runs dry."""

from dataclasses import replace

from config.content.gates import frames
from exercises.drills import all_drills


def said(tree):
    return "\n".join(map(str, frames.problems(tree)))


def changed(tree, wanted, **values):
    """The tree with the first frame that is `wanted` changed, and that frame."""
    place = next(number for number, entry in enumerate(tree.frames) if wanted(entry.value))
    entry = tree.frames[place]
    spoiled = replace(entry, value=entry.value.model_copy(update=values))
    return replace(tree, frames=[*tree.frames[:place], spoiled, *tree.frames[place + 1 :]]), entry


def test_the_frames_as_they_are_pass(tree):
    assert said(tree) == ""


def test_a_word_the_lexicon_lacks_is_named_with_its_place(tree):
    spoiled, entry = changed(tree, lambda frame: frame.words, words=("kavaa",))
    assert entry.document.file in said(spoiled)
    assert "“kavaa” is no word of words/" in said(spoiled)


def test_a_meaning_the_word_does_not_have_is_named(tree):
    spoiled, _entry = changed(tree, lambda frame: frame.words, words=("kava:weather",))
    assert "“kava” has no meaning “weather”" in said(spoiled)


def test_a_drill_with_too_few_frames_is_named(tree):
    drill = next(iter(all_drills()))
    rest = [entry for entry in tree.frames if drill not in entry.value.drills]
    assert f"the drill “{drill}” has 0 frames, not 6" in said(replace(tree, frames=rest))
