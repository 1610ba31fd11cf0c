"""What is wrong with a content file, said so that the person who wrote it can mend it."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

#: A way into a file: keys of maps and positions in lists.
KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: the file (relative to content/), the line if known, the keys that lead to it, and what is wrong."""

    file: str
    line: int
    where: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.where}: {self.message}" if self.where else f"{place}: {self.message}"


class ContentInvalid(Exception):
    """Content files cannot be used. `problems` holds every mistake found, not only the first."""

    def __init__(self, problems: Iterable[Problem]):
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def key_path(path: KeyPath) -> str:
    """`("exercises", 3, "prompt", "ru")` as `exercises[4].prompt.ru`; lists are counted from one, as people do."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else (f".{step}" if text else str(step))
    return text


def line_of(path: KeyPath, lines: Mapping[KeyPath, int]) -> int:
    """The line of `path`, or of its nearest parent that stands in the file."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 0)


def explain(error: ValidationError, model: type[BaseModel], prefix: KeyPath = ()) -> list[tuple[KeyPath, str]]:
    """What pydantic found, as (key path, plain English sentence) pairs."""
    return [(prefix + tuple(detail["loc"]), _sentence(detail, model)) for detail in error.errors(include_url=False)]


def _sentence(detail: Any, model: type[BaseModel]) -> str:
    kind, given, context = detail["type"], detail.get("input"), detail.get("ctx", {})
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        known = _known_keys(model, detail["loc"][:-1])
        close = difflib.get_close_matches(str(detail["loc"][-1]), known, n=1)
        return f"is not a key used here; did you mean “{close[0]}”?" if close else "is not a key used here"
    if given is None:
        return "is empty"
    wanted = {
        "string_type": "text",
        "int_type": "a whole number",
        "int_parsing": "a whole number",
        "float_parsing": "a number",
        "bool_parsing": "“true” or “false”",
        "bool_type": "“true” or “false”",
        "date_parsing": "a date such as 2026-11-21",
        "date_from_datetime_parsing": "a date such as 2026-11-21",
        "time_parsing": "a time such as 14:30",
        "url_parsing": "a web address",
        "tuple_type": "a list",
        "list_type": "a list",
        "set_type": "a list",
        "dict_type": "a map of keys and values",
        "model_type": "a map of keys and values",
        "model_attributes_type": "a map of keys and values",
    }.get(kind)
    if wanted:
        return f"should be {wanted}, not {_shown(given)}"
    if kind in ("literal_error", "enum"):
        return f"should be {context['expected'].replace(chr(39), '')}, not {_shown(given)}"
    if kind == "string_too_short":
        return "is empty" if not str(given).strip() else f"is shorter than {context['min_length']} characters"
    if kind == "string_too_long":
        return f"is longer than {context['max_length']} characters"
    if kind == "string_pattern_mismatch":
        return f"{_shown(given)} does not fit the pattern {context['pattern']}"
    if kind in ("too_short", "too_long"):
        limit, bound = ("at least", "min_length") if kind == "too_short" else ("at most", "max_length")
        return f"needs {limit} {context[bound]} entries, has {context['actual_length']}"
    if kind == "value_error":
        return str(context.get("error", detail["msg"]))
    return str(detail["msg"])


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a map of keys and values"
    if isinstance(value, list | tuple):
        return "a list"
    text = str(value)
    return f"“{text if len(text) <= 60 else text[:57] + '…'}”"


def _known_keys(model: type[BaseModel], path: KeyPath) -> list[str]:
    """The keys allowed where `path` leads, as far as the models tell."""
    here: Any = model
    for step in path:
        if isinstance(step, int):
            continue
        fields = getattr(here, "model_fields", {})
        if step not in fields:
            return []
        here = _inner_model(fields[step].annotation)
    return list(getattr(here, "model_fields", {}))


def _inner_model(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in get_args(annotation):
        found = _inner_model(argument)
        if found is not None:
            return found
    return None
