"""Every template compiles, keeps to the strict policy of the site and names icons that exist."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

ROOT = Path(settings.BASE_DIR) / "templates"
ADMIN = {"admin"}
TEMPLATES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.html"))
PUBLIC = [name for name in TEMPLATES if not ADMIN & set(Path(name).parts)]
ICON = re.compile(r"""icons/([a-z0-9-]+)\.svg|<c-icon[^>]*\bname="([a-z0-9-]+)"|\bicon="([a-z0-9-]+)\"""")


def source(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def named_icons() -> dict[str, set[str]]:
    """Icons by the templates that name them outright."""
    found: dict[str, set[str]] = {}
    for name in PUBLIC:
        for match in ICON.finditer(source(name)):
            found.setdefault(next(filter(None, match.groups())), set()).add(name)
    found.pop("favicon", None)
    return found


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_compiles(name):
    get_template(name)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_template_has_no_inline_style_or_script(name):
    text = re.sub(r"{#.*?#}|{% comment %}.*?{% endcomment %}", "", source(name), flags=re.DOTALL)
    assert not re.search(r"\sstyle\s*=", text), "style attributes are refused by the policy"
    assert "<style" not in text
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text), "handlers belong into a module"
    for tag in re.findall(r"<script[^>]*>", text):
        assert "src=" in tag or 'type="application/json"' in tag, tag
    assert "javascript:" not in text
    assert not re.search(r"""(src|href)=["'](https?:)?//(?!\{)""", text) or "noopener" in text, "no third party"


@pytest.mark.parametrize("name", PUBLIC)
def test_a_template_is_short(name):
    assert len(source(name).splitlines()) <= 80


def test_every_icon_a_template_names_exists():
    missing = {icon: names for icon, names in named_icons().items() if not (ROOT / f"icons/{icon}.svg").exists()}
    assert missing == {}


def test_icons_are_shapes_in_the_colour_of_their_text():
    for path in (ROOT / "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith('<svg class="icon'), path.name
        assert 'aria-hidden="true"' in text
        assert not re.search(r'(fill|stroke)="#', text), path.name
    assert "ISC License" in (ROOT / "icons" / "LICENCE.txt").read_text(encoding="utf-8")


def test_no_icon_lies_about_unused():
    """Icons are also named in Python and in scripts, by their plain name."""
    named = set(named_icons())
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("accounts", "config", "exercises", "guidance", "learning", "lexicon", "media", "official")
        for path in (Path(settings.BASE_DIR) / folder).rglob("*.py")
        if "migrations" not in path.parts
    )
    code += "\n".join(
        path.read_text(encoding="utf-8") for path in (Path(settings.BASE_DIR) / "static/js").rglob("*.js")
    )
    templates = "\n".join(source(name) for name in PUBLIC)
    unused = [
        path.stem
        for path in sorted((ROOT / "icons").glob("*.svg"))
        if path.stem not in named
        and not re.search(rf"[\"'/]{re.escape(path.stem)}[\"'.]", code)
        and not re.search(rf"[\"']{re.escape(path.stem)}[\"']", templates)
    ]
    assert unused == []
