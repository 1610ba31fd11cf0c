"""Finding the texts in validated content: what is said in several languages, what is sound."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from config.content.problems import KeyPath
from exercises.prose import OTHER_LANGUAGES
from exercises.texts import SpokenLine


def translated(model: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, dict[str, str]]]:
    """Every text given in several languages, as a map of the languages it has."""
    if isinstance(model, BaseModel):
        fields = type(model).model_fields
        texts = {code: getattr(model, code) for code in ("lt", *OTHER_LANGUAGES) if code in fields}
        if texts:
            yield path, texts
        for name in fields:
            if name not in texts:
                yield from translated(getattr(model, name), (*path, name))
    elif isinstance(model, tuple | list):
        for place, part in enumerate(model):
            yield from translated(part, (*path, place))
    elif isinstance(model, dict):
        for key, part in model.items():
            yield from translated(part, (*path, key))


def spoken(model: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, SpokenLine]]:
    """Every line of sound written in `model`."""
    if isinstance(model, SpokenLine):
        yield path, model
    elif isinstance(model, BaseModel):
        for name in type(model).model_fields:
            yield from spoken(getattr(model, name), (*path, name))
    elif isinstance(model, tuple | list):
        for place, part in enumerate(model):
            yield from spoken(part, (*path, place))
