"""YAML read as text: every scalar stays what was written (`no`, `14:30`, `007`), and pydantic decides the types.

Only plain data is accepted: no anchors, aliases, tags, merge keys or second documents, no key twice, nothing past the
limits below. What is wrong is said with file and line.
"""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from config.content.problems import ContentInvalid, KeyPath, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_NODES = 100_000
#: An unquoted one of these means "nothing"; in quotes it is text like any other.
NOTHING = frozenset({"", "~", "null"})

#: The parser's commonest complaints, and what the writer should do about each.
_ADVICE = {
    "mapping values are not allowed in this context": "a text with “: ” inside must stand in quotes",
    "did not find expected alphabetic or numeric character": "a text that starts with * or & must stand in quotes",
    "did not find expected ',' or '}'": "a “{” is not closed, or a text with a comma or quote inside is not in quotes",
    "did not find expected ',' or ']'": "a “[” is not closed, or a text with a comma or quote inside is not in quotes",
    "did not find expected node content": "a bracket or a list is left open",
    "did not find expected key": "a line is indented differently from its neighbours, or a quote ends too early",
    "found character that cannot start any token": "a text that starts with %, @ or ` must stand in quotes; tabs may "
    "not indent",
    "could not find expected ':'": "a key without a colon, or a line indented differently from its neighbours",
    "found unexpected end of stream": "a quote is not closed",
}

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Document:
    """What one file says: `data` of dicts, lists, str and None, and the line on which each key path starts."""

    file: str
    data: Any
    lines: dict[KeyPath, int] = field(repr=False)


class _Refused(Exception):
    def __init__(self, message: str, line: int):
        self.message, self.line = message, line


def read_yaml(path: Path, root: Path) -> Document:
    """The YAML file at `path`, named relative to `root`. Raises ContentInvalid with one clear sentence."""
    name = path.relative_to(root).as_posix()
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise _Refused(f"is {size} bytes long; content files may have {MAX_BYTES}", 0)
        return parse_yaml(path.read_bytes().decode("utf-8-sig"), name)
    except _Refused as refused:
        raise ContentInvalid([Problem(name, refused.line, "", refused.message)]) from None
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 text (byte {error.start})"
        raise ContentInvalid([Problem(name, 0, "", message)]) from None
    except OSError as error:
        raise ContentInvalid([Problem(name, 0, "", f"cannot be read: {error.strerror}")]) from None


def parse_yaml(text: str, name: str) -> Document:
    """`text` of the file called `name` as a Document; letters are composed (NFC). Raises ContentInvalid."""
    try:
        builder = _Builder(unicodedata.normalize("NFC", text))
        return Document(name, builder.document(), builder.lines)
    except _Refused as refused:
        raise ContentInvalid([Problem(name, refused.line, "", refused.message)]) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        said = error.problem or error.context or "unreadable"
        raise ContentInvalid([Problem(name, line, "", f"is not YAML: {_ADVICE.get(said, said)}")]) from None
    except yaml.YAMLError as error:
        raise ContentInvalid([Problem(name, 0, "", f"is not YAML: {str(error).splitlines()[0]}")]) from None


class _Builder:
    """Builds plain data from the parser's events, so that nothing of YAML's types and tricks ever runs."""

    def __init__(self, text: str):
        self.events = yaml.parse(text, Loader=_LOADER)
        self.lines: dict[KeyPath, int] = {}
        self.nodes = 0

    def document(self) -> Any:
        next(self.events)  # the stream starts
        event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            raise _Refused("is empty", 0)
        data = self._node(next(self.events), ())
        next(self.events)  # the document ends
        event = next(self.events)
        if not isinstance(event, yaml.StreamEndEvent):
            raise _Refused("holds a second document (---); keep one per file", event.start_mark.line + 1)
        return data

    def _node(self, event: yaml.Event, path: KeyPath) -> Any:
        line = event.start_mark.line + 1
        self.nodes += 1
        if self.nodes > MAX_NODES or len(path) > MAX_DEPTH:
            raise _Refused("is nested too deeply or holds too many values", line)
        if getattr(event, "anchor", None) is not None:
            raise _Refused("uses an anchor or alias (& or *); write the value out, or put it in quotes", line)
        if getattr(event, "tag", None) not in (None, "!"):
            raise _Refused(f"uses a tag ({event.tag}); content is plain text", line)
        self.lines[path] = line
        if isinstance(event, yaml.ScalarEvent):
            return None if not event.style and event.value in NOTHING else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
                items.append(self._node(event, (*path, len(items))))
            return items
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key_line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent) or event.anchor is not None:
                raise _Refused("has a key that is not plain text", key_line)
            key = event.value
            if key == "<<":
                raise _Refused("uses a merge key (<<); write the values out", key_line)
            if key in mapping:
                raise _Refused(f"has the key “{key}” twice in one place", key_line)
            mapping[key] = self._node(next(self.events), (*path, key))
            self.lines[(*path, key)] = key_line
        return mapping
