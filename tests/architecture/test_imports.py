"""The import contracts of pyproject.toml hold, and templates and string references respect them too."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.template import engines
from django.template.loader import get_template
from django.urls import get_resolver

ROOT = Path(settings.BASE_DIR)
#: From the top down; a room may know those below it, never beside or above.
LAYERS = [
    ["config"],
    ["employers"],
    ["learning"],
    ["courses", "exam_prep", "guidance"],
    ["exercises"],
    ["lexicon"],
    ["media"],
    ["desk"],
    ["official"],
    ["accounts"],
    ["lithuanian"],
]
RANK = {name: depth for depth, row in enumerate(LAYERS) for name in row}
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
#: Frames of every page: the composition root's own templates may point anywhere.
FRAMES = {
    "base.html",
    "task.html",
    "404.html",
    "500.html",
    "403.html",
    "400.html",
    "offline.html",
    "components",
    "styleguide",
}


def may_know(above: str, below: str) -> bool:
    return above == below or RANK[above] < RANK[below]


def test_imports_only_go_down():
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_no_module_hides_an_import_in_a_function_of_an_engine():
    engines_ = [*(ROOT / "lithuanian").glob("*.py"), *(ROOT / "exercises/kinds").glob("*.py")]
    hidden = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in engines_
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if re.match(r"\s+(from \w[\w.]* )?import \w", line)
    ]
    assert hidden == []


def test_relations_between_models_only_go_down():
    wrong = []
    for model in apps.get_models():
        room = model.__module__.split(".")[0]
        if room not in RANK:
            continue
        for field in model._meta.get_fields(include_hidden=False):
            if not field.is_relation or field.auto_created or field.related_model is None:
                continue
            other = field.related_model.__module__.split(".")[0]
            if other in RANK and not may_know(room, other):
                wrong.append(f"{model.__name__}.{field.name} points up to {other}")
    assert wrong == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_a_template_compiles(path):
    get_template(str(path.relative_to(ROOT / "templates")))


def tag_libraries() -> dict[str, str]:
    """Template tag libraries of ours, by name, with the room they belong to."""
    found = {}
    for name, module in engines["django"].engine.libraries.items():
        room = module.split(".")[0]
        if room in RANK:
            found[name] = room
    return found


def namespaces() -> dict[str, str]:
    """URL namespaces of ours, by name, with the room whose urls.py declares them."""
    return {name: name for name in get_resolver("config.urls").namespace_dict if name in RANK} | {
        name: name for name in RANK
    }


def test_templates_load_tags_include_and_link_only_downwards():
    libraries, spaces, wrong = tag_libraries(), namespaces(), []
    for path in TEMPLATES:
        relative = path.relative_to(ROOT / "templates")
        room = relative.parts[0]
        if room not in RANK or room in FRAMES:
            continue
        text = path.read_text()
        for names in re.findall(r"{%\s*load\s+([^%]+?)\s*%}", text):
            for name in names.split():
                if name in libraries and not may_know(room, libraries[name]):
                    wrong.append(f"{relative} loads {name} of {libraries[name]}")
        for space in re.findall(r"{%\s*url\s+['\"](\w+):", text):
            if space in spaces and not may_know(room, spaces[space]):
                wrong.append(f"{relative} links to {space}")
        for other in re.findall(r"{%\s*(?:include|extends)\s+['\"]([\w-]+)/", text):
            if other in RANK and not may_know(room, other):
                wrong.append(f"{relative} includes a template of {other}")
    assert wrong == []
