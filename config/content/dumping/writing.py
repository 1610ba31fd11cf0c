"""Validated content as YAML text: block style, defaults left out, short forms where the reader knows them."""

import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import yaml
from pydantic import BaseModel, HttpUrl

#: Keys of an exercise come in this order, its kind's own in the middle.
_FIRST, _LAST = ("skill", "prompt", "stimulus"), ("hints", "explanation", "rules", "seconds")


class _Dumper(yaml.SafeDumper):
    """Lists indented under their key, long texts in blocks, no aliases."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, text: str) -> yaml.Node:
    # Trailing spaces cannot stand in a block; quotes keep them.
    is_block = "\n" in text and not any(line != line.rstrip() for line in text.split("\n"))
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if is_block else None)


_Dumper.add_representer(str, _text)


def compact(value: Any) -> Any:
    """`value` as plain data for a file: no defaults, no empty keys, a lone `text` written short where that is read."""
    if isinstance(value, BaseModel):
        data = {}
        for name, field in type(value).model_fields.items():
            given = getattr(value, name)
            if given is not None and given != field.get_default(call_default_factory=True):
                data[field.alias or name] = compact(given)
        short = hasattr(type(value), "read_plain_text") and set(data) == {"text"}
        return data["text"] if short else data
    if isinstance(value, dict):
        return {key: compact(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [compact(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else format(value.normalize(), "f")
    if isinstance(value, datetime.date | datetime.time | HttpUrl):
        return str(value)
    return value


def in_exercise_order(data: dict[str, Any]) -> dict[str, Any]:
    """The keys of an exercise as people write them: what is asked first, notes last."""
    own = [key for key in data if key not in (*_FIRST, *_LAST)]
    return {key: data[key] for key in (*_FIRST, *own, *_LAST) if key in data}


def to_yaml(data: Any, *, header: str = "") -> str:
    """`data` as YAML under `header`, the comment lines that stood at the top of the file."""
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=100_000)
    return header + text


def header_of(text: str) -> str:
    """The comment lines a file starts with."""
    kept = []
    for line in text.splitlines(keepends=True):
        if not line.startswith("#"):
            break
        kept.append(line)
    return "".join(kept)
