"""One style sheet on the wire, small; every pair of colours that carries text keeps its contrast."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from config.sheets import LAYERS, NAME, SheetFinder, joined, sources

STATIC = Path(settings.BASE_DIR) / "static"


def sheet() -> str:
    return joined(sources())


def test_the_sheet_names_its_layers_first_and_holds_every_part():
    text = sheet()
    assert text.startswith(LAYERS)
    assert [path.stem for path in sources()][:2] == ["tokens", "kalbos"]
    assert "@import" not in text
    assert "/*" not in text
    assert text.count("{") == text.count("}")


def test_the_sheet_is_found_where_pages_link_it():
    found = finders.find(NAME)
    assert Path(found).read_text(encoding="utf-8") == sheet()
    assert [name for name, _storage in SheetFinder().list([])] == [NAME]


def test_a_first_visit_stays_in_its_budget():
    """100 KB for a lesson: style, both fonts and the scripts leave more than 40 KB for its HTML."""
    css = len(gzip.compress(sheet().encode(), 9))
    fonts = sum(path.stat().st_size for path in (STATIC / "fonts").glob("*.woff2"))
    assert css <= 12_000
    assert fonts <= 33_000


def test_the_site_asks_nobody_else_for_anything():
    assert re.findall(r"url\((?!['\"]?(?:\.\./fonts/|data:))[^)]*\)", sheet()) == []


def test_fonts_are_whole_so_that_stress_marks_stay_on_their_letter():
    text = sheet()
    assert text.count('format("woff2")') == 2
    assert "unicode-range" not in text
    assert (STATIC / "fonts" / "OFL.txt").exists()


PAIRS = """ink paper 7, ink-2 paper 4.5, ink-2 pine-tint 4.5, pine surface 4.5, pine pine-tint 4.5, pine red-tint 4.5,
on-panel panel 4.5, on-panel-2 panel 4.5, on-amber amber 4.5, on-amber amber-strong 4.5, amber-ink amber-tint 4.5,
red red-tint 4.5, red surface 4.5, line-strong surface 3, surface pine 4.5, ink sunken 4.5, ink-2 sunken 4.5,
paper ink 7, red paper 4.5, ink amber-tint 4.5, ink red-tint 4.5, focus paper 3, surface red 4.5"""


def tokens() -> dict[str, tuple[str, str]]:
    text = (STATIC / "css" / "tokens.css").read_text(encoding="utf-8")
    return {
        name: (light, dark)
        for name, light, dark in re.findall(r"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", text)
    }


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("pair", [pair.split() for pair in PAIRS.split(",")], ids=lambda pair: "-on-".join(pair[:2]))
def test_text_can_be_read(pair, theme):
    text, ground, needed = pair
    found = tokens()
    lighter, darker = sorted((luminance(found[text][theme]), luminance(found[ground][theme])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= float(needed)


def test_light_values_are_the_same_for_browsers_that_know_no_light_dark():
    text = (STATIC / "css" / "tokens.css").read_text(encoding="utf-8").partition("@supports")[0]
    plain = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", text))
    for name, (light, _dark) in tokens().items():
        assert plain[name] == light, name
