"""The Lithuanian a person reads in an exercise or in other validated content, found by the types of its fields."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, StringConstraints

from exercises.exercise import Exercise

Path = tuple[str | int, ...]
#: Fields of these names are translations of something Lithuanian.
OTHER_LANGUAGES = ("en", "ru", "uk")
#: Names of fields that hold no words of a sentence although they are plain text.
NO_PROSE = frozenset(
    {"stem", "fact", "url", "rules", "exercises", "reviewed_by", "source", "licence", "file", "note", "owner"}
)
_TAG = re.compile(r"<[^>]*>")


def lithuanian(model: BaseModel, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every Lithuanian text in `model` with the keys that lead to it.

    Wrong answers foreseen where one types are left out: they may be no words at all.
    """
    typed = isinstance(model, Exercise) and model.typed
    for name in type(model).model_fields:
        if name in NO_PROSE or name in OTHER_LANGUAGES or not _may_be_prose(type(model), name):
            continue
        for place, text in _texts(getattr(model, name), (*path, name)):
            if not (typed and "wrong" in place):
                yield place, _TAG.sub(" ", text)


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, BaseModel):
        yield from lithuanian(value, path)
    elif isinstance(value, tuple | list):
        for place, part in enumerate(value):
            yield from _texts(part, (*path, place))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, str) and not isinstance(value, Enum) and value.strip():
        yield path, value


@cache
def _may_be_prose(model: type[BaseModel], name: str) -> bool:
    field = model.model_fields[name]
    coded = any(isinstance(rule, StringConstraints) and rule.pattern for rule in field.metadata)
    coded = coded or any(getattr(rule, "pattern", None) for rule in field.metadata)
    return not coded and not _is_coded(field.annotation)


def _is_coded(annotation: Any) -> bool:
    """Whether strings of this type are names of things (pictures, rules, choices), not words."""
    if get_origin(annotation) is Literal:
        return True
    if get_origin(annotation) is Annotated:
        base, *rules = get_args(annotation)
        return any(getattr(rule, "pattern", None) for rule in rules) or _is_coded(base)
    if isinstance(annotation, type):
        return issubclass(annotation, Enum)
    inside = [part for part in get_args(annotation) if part not in (type(None), Ellipsis)]
    return bool(inside) and all(_is_coded(part) for part in inside)
