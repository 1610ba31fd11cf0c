"""Content stored under any version of a kind that was ever released is read, and scores, as it did then.

The files are never edited. Who raises a kind's version adds the file of the version left behind and writes `upgrade`.
"""

import json
from pathlib import Path

import pytest

from exercises import registry

FROZEN = sorted((Path(__file__).parent / "frozen").glob("*.json"))


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.stem)
def test_a_frozen_exercise_is_still_read_and_scored(path):
    stored = json.loads(path.read_text(encoding="utf-8"))
    for example in stored["examples"]:
        exercise = registry.read(stored["kind"], example["content"], stored["version"])
        for answer, score in example["answers"]:
            assert exercise.check(answer).score == (score if score is None else pytest.approx(score))


@pytest.mark.parametrize("kind", registry.all_kinds().values(), ids=registry.all_kinds())
def test_every_version_left_behind_is_frozen(kind):
    names = {path.stem for path in FROZEN}
    assert {f"{kind.kind}-v{version}" for version in range(1, kind.version)} <= names
