"""The shape of content/pictures/pictures.yaml, and what a pictogram's file may hold."""

import re
from typing import Annotated
from xml.etree import ElementTree

from pydantic import BaseModel, ConfigDict, StringConstraints

from exercises.texts import PictureName, Translated

MAX_BYTES = 20_000
#: A pictogram is shapes only: nothing that runs, loads or styles.
ALLOWED_TAGS = frozenset(
    [
        "svg",
        "g",
        "path",
        "circle",
        "ellipse",
        "rect",
        "line",
        "polyline",
        "polygon",
        "defs",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "use",
    ]
)


class PictureFile(BaseModel):
    """A pictogram: its file beside the list, what is seen on it in four languages, where it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: PictureName
    file: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.svg$")]
    alt: Translated
    source: Annotated[str, StringConstraints(min_length=1)]
    licence: Annotated[str, StringConstraints(min_length=1)]


def svg_problem(data: bytes) -> str:
    """What is wrong with the SVG `data`, or an empty string."""
    if len(data) > MAX_BYTES:
        return f"is {len(data)} bytes long; a pictogram may have {MAX_BYTES}"
    if b"<!" in data or b"<?" in data.removeprefix(b"<?xml"):
        return "holds a declaration, a comment or an entity; minify it"
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - no declarations, hence no entities
    except ElementTree.ParseError as error:
        return f"is not an SVG: {error}"
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag not in ALLOWED_TAGS:
            return f"holds <{tag}>; a pictogram has shapes only"
        for name, value in element.attrib.items():
            bare = name.rpartition("}")[2]
            if bare.startswith("on") or bare == "style":
                return f"holds the attribute {bare}"
            if (bare == "href" and not value.startswith("#")) or re.search(r"url\((?!#)", value):
                return "refers to something outside itself"
    return ""
