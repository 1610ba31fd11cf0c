"""Reads settings from the environment. A value that cannot be read is remembered for the system checks, not raised."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import environ


@dataclass(frozen=True)
class Problem:
    """One environment variable that could not be read, and what it should look like."""

    name: str
    value: str
    hint: str


class Environment:
    """django-environ's readers; after a bad value the default stands in, and `problems` says so.

    A traceback from inside the settings helps nobody: `manage.py check`, and every start of the site, reports the
    problems as errors with a hint (config/checks.py).
    """

    def __init__(self) -> None:
        self.env = environ.Env()
        self.problems: list[Problem] = []

    def _read(self, reader: Callable[..., Any], name: str, default: Any, hint: str) -> Any:
        try:
            return reader(name, default=default)
        except (ValueError, TypeError, KeyError, environ.ImproperlyConfigured):
            self.problems.append(Problem(name, self.env.str(name, default=""), hint))
            return default

    def str(self, name: str, default: str = "") -> str:
        return self.env.str(name, default=default)

    def list(self, name: str, default: list | None = None) -> list:
        return self._read(self.env.list, name, default or [], "Write values separated by commas.")

    def bool(self, name: str, default: bool) -> bool:
        value = self.env.str(name, default="1" if default else "0").strip().lower()
        if value in ("1", "true", "yes", "on"):
            return True
        if value in ("0", "false", "no", "off", ""):
            return False
        self.problems.append(Problem(name, value, "Write 1 or 0."))
        return default

    def int(self, name: str, default: int) -> int:
        return self._read(self.env.int, name, default, "Write a whole number.")

    def float(self, name: str, default: float) -> float:
        return self._read(self.env.float, name, default, "Write a number, with a point for decimals.")

    def db(self, name: str, default: str) -> dict:
        """A database address; one without a known scheme is a problem, and SQLite under var/ stands in."""
        hint = "Write postgres://user:password@host:5432/name, or leave it out for SQLite."
        try:
            found = self.env.db(name, default=default)
        except (ValueError, TypeError, KeyError, environ.ImproperlyConfigured):
            found = {}
        if found.get("ENGINE") in ("django.db.backends.postgresql", "django.db.backends.sqlite3"):
            return found
        self.problems.append(Problem(name, "(hidden: it may hold a password)", hint))
        return environ.Env.db_url_config(default)

    def email_url(self, name: str, default: str) -> dict:
        hint = "Write smtp+tls://user:password@host:587 (or smtp+ssl://…:465)."
        try:
            return self.env.email_url(name, default=default)
        except (ValueError, TypeError, KeyError, environ.ImproperlyConfigured):
            self.problems.append(Problem(name, "(hidden: it may hold a password)", hint))
            return environ.Env.email_url_config(default)
