"""Gate 10: what sentence frames name stands in the lexicon, and every drill has frames enough not to tire."""

from collections import Counter

from config.content.problems import Problem
from config.content.tree import ContentTree
from exercises.drills import Frame, all_drills

#: A drill has at least so many frames.
FEWEST = 6


def problems(tree: ContentTree) -> list[Problem]:
    """Words of frames that are no dictionary forms of the lexicon, and drills with too few frames."""
    if not tree.frames:
        return []
    known = {word.value.lemma for word in tree.words}
    classes = {(word.value.lemma, word.value.meaning) for word in tree.words}
    found, counted = [], Counter[str]()
    for entry in tree.frames:
        frame: Frame = entry.value
        counted.update(frame.drills)
        for field in ("words", "beside"):
            for place, reference in enumerate(getattr(frame, field)):
                lemma, _colon, meaning = reference.partition(":")
                is_name = lemma[:1].isupper() and "vocative-address" in frame.drills
                if lemma not in known and not is_name:
                    found.append(entry.problem(f"“{lemma}” is no word of words/", field, place))
                elif meaning and (lemma, meaning) not in classes:
                    found.append(entry.problem(f"“{lemma}” has no meaning “{meaning}”", field, place))
    for uid in all_drills():
        if counted[uid] < FEWEST:
            found.append(Problem("frames", 0, "", f"the drill “{uid}” has {counted[uid]} frames, not {FEWEST}"))
    return found
