"""Finds the kinds of exercise: every module of exercises/kinds/ holds exactly one."""

import importlib
import inspect
import pkgutil
from functools import cache
from typing import Any

from exercises import kinds
from exercises.exercise import Exercise


class UnknownKind(LookupError):
    """No kind of exercise has this name."""


@cache
def all_kinds() -> dict[str, type[Exercise]]:
    """Kinds by name, in alphabetical order. Raises TypeError where a module holds no kind, two, or one misnamed."""
    found: dict[str, type[Exercise]] = {}
    for module_info in sorted(pkgutil.iter_modules(kinds.__path__), key=lambda info: info.name):
        if module_info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{kinds.__name__}.{module_info.name}")
        here = [
            member
            for _, member in inspect.getmembers(module, inspect.isclass)
            if issubclass(member, Exercise) and member.__module__ == module.__name__
        ]
        if len(here) != 1 or here[0].kind != module_info.name:
            raise TypeError(f"{module.__name__} must define exactly one Exercise whose kind is {module_info.name!r}")
        found[module_info.name] = here[0]
    return found


def get(kind: str) -> type[Exercise]:
    """The class of `kind`. Raises UnknownKind."""
    try:
        return all_kinds()[kind]
    except KeyError:
        raise UnknownKind(kind) from None


def choices() -> list[tuple[str, Any]]:
    """Choices of `Item.kind`; a callable, so that a new kind needs no migration."""
    return [(name, kind.label) for name, kind in all_kinds().items()]


def read(kind: str, content: dict[str, Any], version: int) -> Exercise:
    """Stored `content` as an exercise, upgraded from `version`. Raises UnknownKind or pydantic.ValidationError."""
    cls = get(kind)
    if version != cls.version:
        content = cls.upgrade(content, version)
    return cls.model_validate(content)
