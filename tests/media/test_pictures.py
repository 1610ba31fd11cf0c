"""An SVG keeps what draws; what runs, loads or links is refused."""

from pathlib import Path

import pytest
from django.conf import settings

from media import pictures

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def svg(inside: str) -> str:
    return f"{HEAD}{inside}</svg>"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path onload="alert(1)" d="M0 0"/>',
        '<a href="https://example.org"><path d="M0 0"/></a>',
        '<image href="https://example.org/x.png"/>',
        '<use href="https://example.org/x.svg#a"/>',
        '<use xlink:href="data:image/svg+xml;base64,AAAA"/>',
        '<path fill="url(https://example.org/x.svg#a)" d="M0 0"/>',
        "<foreignObject><p>text</p></foreignObject>",
        '<animate attributeName="href" values="javascript:alert(1)"/>',
    ],
)
def test_what_does_more_than_draw_is_refused(inside):
    with pytest.raises(pictures.UnsafePicture):
        pictures.clean(svg(inside))


@pytest.mark.parametrize(
    "text",
    [
        "no xml at all",
        "<html><body/></html>",
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg("<text>&x;</text>"),
        svg("<path/>" * 20_000),
    ],
)
def test_what_is_no_plain_svg_is_refused(text):
    with pytest.raises(pictures.UnsafePicture):
        pictures.clean(text)


def test_style_and_editors_notes_are_left_out_and_the_drawing_stays():
    cleaned = pictures.clean(
        svg('<metadata>x</metadata><style>p{}</style><g style="a:b" fill="#fff"><use xlink:href="#a"/></g>')
    )
    assert (
        cleaned == '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g fill="#fff"><use href="#a"/></g></svg>'
    )
    assert pictures.clean(cleaned) == cleaned


def test_every_picture_of_the_content_is_a_clean_drawing():
    for path in sorted((Path(settings.BASE_DIR) / "content" / "pictures").glob("*.svg")):
        assert pictures.clean(path.read_text()), path.name
