"""Keeps of an SVG what draws and nothing that runs, loads or links."""

import hashlib
import re
from xml.etree.ElementTree import Element, ParseError, register_namespace, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

SVG = "http://www.w3.org/2000/svg"
MAX_CHARACTERS = 120_000
DRAWING = frozenset(
    [
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "title",
        "desc",
        "defs",
        "use",
        "symbol",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "mask",
        "pattern",
    ]
)
DANGEROUS = frozenset(
    [
        "script",
        "foreignObject",
        "iframe",
        "image",
        "a",
        "animate",
        "set",
        "animateTransform",
        "animateMotion",
        "handler",
    ]
)
ATTRIBUTES = frozenset(
    [
        "id",
        "class",
        "viewBox",
        "width",
        "height",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "fx",
        "fy",
        "d",
        "points",
        "transform",
        "fill",
        "fill-opacity",
        "fill-rule",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-opacity",
        "opacity",
        "offset",
        "stop-color",
        "stop-opacity",
        "clip-path",
        "clip-rule",
        "clipPathUnits",
        "mask",
        "maskUnits",
        "maskContentUnits",
        "gradientUnits",
        "gradientTransform",
        "spreadMethod",
        "patternUnits",
        "patternTransform",
        "preserveAspectRatio",
        "font-size",
        "font-family",
        "font-weight",
        "text-anchor",
        "vector-effect",
        "href",
        "version",
    ]
)
LOCAL = re.compile(r"url\(\s*['\"]?#[\w.-]+['\"]?\s*\)|#[\w.-]+")


class UnsafePicture(ValueError):
    """The text is no SVG, or holds something that does more than draw."""


def clean(svg: str) -> str:
    """`svg` with only its drawing. Cleaning twice changes nothing. Raises UnsafePicture, naming what is in the way."""
    if len(svg) > MAX_CHARACTERS:
        raise UnsafePicture(f"larger than {MAX_CHARACTERS} characters")
    try:
        root = fromstring(svg.encode(), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as broken:
        raise UnsafePicture("not well-formed XML without a DOCTYPE") from broken
    if root.tag != f"{{{SVG}}}svg":
        raise UnsafePicture("not an SVG drawing")
    _clean_element(root)
    register_namespace("", SVG)
    return tostring(root, encoding="unicode").strip().replace(" />", "/>")


def digest(svg: str) -> str:
    """Sixteen letters that name this drawing and no other."""
    return hashlib.sha256(svg.encode()).hexdigest()[:16]


def validate(svg: str) -> None:
    """For forms: the same check as a validation error."""
    try:
        clean(svg)
    except UnsafePicture as unsafe:
        raise ValidationError(_("This drawing cannot be used: %(reason)s."), params={"reason": str(unsafe)}) from unsafe


def _clean_element(element: Element) -> None:
    for name, value in list(element.attrib.items()):
        local = name.rpartition("}")[2]
        if local.lower().startswith("on"):
            raise UnsafePicture(f"the attribute {local}")
        if local == "href" and not LOCAL.fullmatch(value.strip()):
            raise UnsafePicture("a link out of the drawing")
        if local not in ATTRIBUTES or (name != local and local != "href"):
            del element.attrib[name]
        elif "url(" in value.lower() and not LOCAL.fullmatch(value.strip()):
            raise UnsafePicture("a link out of the drawing")
        elif name != local:
            element.attrib[local] = element.attrib.pop(name)
    for child in list(element):
        namespace, _brace, local = str(child.tag).rpartition("}")
        if local in DANGEROUS:
            raise UnsafePicture(f"the element {local}")
        if namespace != f"{{{SVG}" or local not in DRAWING:
            element.remove(child)
        else:
            _clean_element(child)
