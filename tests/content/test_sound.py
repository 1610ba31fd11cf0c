"""Gate 5 over the real content: every line has its clip, and a sample of clips is really built and played."""

import random
from datetime import UTC, datetime

import pytest
from django.db import transaction
from django.test import override_settings

from config.content.checking import clip_entries
from config.content.gates import sounds
from config.content.loading.run import load_tree
from media.models import Clip
from media.services import build_clip

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
#: Which clips are built is the same at every run; another seed builds others.
SEED, SAMPLE = 2026, 50
LONGEST = 30

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def everything_loaded(tree, django_db_setup, django_db_blocker):
    """All of content/ in the database, for the tests of this module."""
    with django_db_blocker.unblock(), override_settings(DEMO=False), transaction.atomic():
        load_tree(tree, overwrite=False, now=NOW)
        yield
        transaction.set_rollback(True)


def test_every_line_has_a_clip_that_says_it(everything_loaded, db, tree):
    found = [str(problem) for problem in sounds.problems(tree, clip_entries(tree))]
    assert not found, "\n".join(found)


def test_a_sample_of_clips_is_really_built(everything_loaded, db, tree, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    uids = sorted(clip_entries(tree))
    for uid in random.Random(SEED).sample(uids, min(SAMPLE, len(uids))):
        clip = build_clip(uid=uid, now=NOW)
        assert clip.state == Clip.State.READY, clip
        assert clip.kind == Clip.Kind.SYNTHETIC
        assert 0.1 < clip.duration < LONGEST, clip
        assert clip.slow_duration > clip.duration, clip
        assert len(clip.peaks) > 0, clip
