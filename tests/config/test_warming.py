"""What a web process does once in the background after its first answer."""

import threading

from django.db import OperationalError

from config.warming import warmed


def served(application):
    return b"".join(application({}, lambda *_: None))


def finished():
    for thread in threading.enumerate():
        if thread.name == "warming":
            thread.join(timeout=5)


def test_the_first_answer_does_not_wait_and_the_work_is_done_once():
    go, done = threading.Event(), []

    def work():
        go.wait(timeout=5)
        done.append(1)

    application = warmed(lambda _environ, _start: [b"ok"], work)
    assert [served(application), served(application)] == [b"ok", b"ok"]
    assert done == [], "the answers came first"
    go.set()
    finished()
    assert served(application) == b"ok"
    finished()
    assert done == [1]


def test_without_a_database_pages_are_served_all_the_same(caplog):
    def work():
        raise OperationalError("no such table")

    application = warmed(lambda _environ, _start: [b"ok"], work)
    assert served(application) == b"ok"
    finished()
    assert "Not warmed: no such table" in caplog.text


def test_nothing_is_done_before_a_request():
    done = []
    warmed(lambda _environ, _start: [b"ok"], lambda: done.append(1))
    finished()
    assert done == []
