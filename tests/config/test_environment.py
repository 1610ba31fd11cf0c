import pytest

from config.environment import Environment


@pytest.fixture
def read(monkeypatch):
    """Reads one variable in a fresh Environment: returns the value and the problems' hints."""

    def _read(method, name, value, default):
        monkeypatch.setenv(name, value)
        environment = Environment()
        result = getattr(environment, method)(name, default=default)
        return result, [problem.hint for problem in environment.problems]

    return _read


def test_a_good_value_is_read_without_complaint(read):
    assert read("int", "CONN_MAX_AGE", "5", 60) == (5, [])
    assert read("bool", "DEBUG", "off", True) == (False, [])
    assert read("list", "ALLOWED_HOSTS", "a.example,b.example", []) == (["a.example", "b.example"], [])


def test_a_bad_number_keeps_the_default_and_says_what_to_write(read):
    assert read("int", "CONN_MAX_AGE", "soon", 60) == (60, ["Write a whole number."])


def test_a_bad_switch_keeps_the_default_and_says_what_to_write(read):
    assert read("bool", "DEBUG", "perhaps", False) == (False, ["Write 1 or 0."])


def test_an_unknown_kind_of_database_is_refused_and_its_password_stays_hidden(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "oracle://me:secret@host/db")
    environment = Environment()
    found = environment.db("DATABASE_URL", default="sqlite:////tmp/x.sqlite3")
    assert found["ENGINE"] == "django.db.backends.sqlite3"
    [problem] = environment.problems
    assert "secret" not in problem.value
    assert "postgres://" in problem.hint
