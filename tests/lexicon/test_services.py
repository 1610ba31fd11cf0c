"""The machine built from the published words: one for each process, renewed when words are published."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from lexicon import services
from lexicon.models import Word

pytestmark = pytest.mark.django_db

KAVA = {
    "lemma": "kava",
    "accented": "kavà",
    "pos": "noun",
    "parts": ["kavà", "-õs"],
    "gender": "f",
    "accent_class": "4",
    "theme": "maistas",
    "meaning": "drink",
    "glosses": {"en": "coffee", "ru": "кофе", "uk": "кава"},
}


@pytest.fixture(autouse=True)
def nothing_kept():
    services.forget()
    yield
    services.forget()


@pytest.fixture
def clock(monkeypatch):
    """Seconds that pass only when told to."""
    now = [1000.0]
    monkeypatch.setattr("lexicon.services.time.monotonic", lambda: now[0])
    return now


def publish(uid, **fields):
    word = Word(uid=uid, **(KAVA | fields))
    word.save()
    word.save_revision(clean=False).publish()
    return word


def test_the_machine_knows_the_published_words():
    publish("kava")
    Word.objects.create(uid="draft", **(KAVA | {"lemma": "arbata", "accented": "arbatà", "live": False}))
    machine = services.machine()
    assert [reading.entry.uid for reading in machine.analyse("kavos")] == ["kava"] * 3
    assert not machine.knows("arbatos")


def test_a_word_is_given_to_the_engines_whole():
    word = publish("kelnes", lemma="kelnės", accented="kélnės", parts=["kélnės", "-ių"], number="pl", accent_class="1")
    assert services.machine().entry("kelnes") == word.entry()
    assert word.entry().meaning == "drink"
    assert {form.tags.number for form in services.machine().forms(word.entry())} == {"pl"}


def test_within_a_minute_nothing_is_asked(clock, django_assert_num_queries):
    publish("kava")
    with django_assert_num_queries(2):
        machine = services.machine()
    clock[0] += 59
    with django_assert_num_queries(0):
        assert services.machine() is machine


def test_after_a_minute_one_query_asks_whether_anything_changed(clock, django_assert_num_queries):
    publish("kava")
    machine = services.machine()
    clock[0] += 61
    with django_assert_num_queries(1):
        assert services.machine() is machine
    with django_assert_num_queries(0):
        assert services.machine() is machine


def test_a_published_changed_or_withdrawn_word_is_noticed(clock):
    word = publish("kava")
    services.machine()
    publish("arbata", lemma="arbata", accented="arbatà", parts=["arbatà", "-os"], accent_class="2")
    clock[0] += 61
    assert services.machine().knows("arbatos")
    word.lemma, word.accented, word.parts = "kakava", "kakavà", ["kakavà", "-os"]
    word.save_revision(clean=False).publish()
    clock[0] += 61
    assert services.machine().knows("kakavos")
    Word.objects.get(uid="kava").unpublish()
    clock[0] += 61
    assert not services.machine().knows("kakavos")


def test_what_is_forgotten_is_read_anew():
    services.machine()
    publish("kava")
    assert not services.machine().knows("kavos")
    services.forget()
    assert services.machine().knows("kavos")


def test_threads_share_one_machine(monkeypatch):
    publish("kava")
    machine = services.machine()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _number: services.machine(), range(50))) == {machine}


def test_warming_makes_all_forms_at_once():
    publish("kava")
    services.warm()
    assert services.machine().knows("kavos")
    assert not services.machine()._waiting
