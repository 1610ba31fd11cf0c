"""One style sheet on the wire: `css/site.css` is tokens, main sheet and the sheets of the parts in one.

A first visit over a slow line pays for every request, so pages link one file; authors keep one sheet for each part.
The file is put together whenever a source is newer, for the development server and for collectstatic alike.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

NAME = "css/site.css"
LAYERS = "@layer reset, tokens, base, layout, components;"
# Sheet and the layer it is put into; the main sheet names its layers itself.
PARTS = {
    "tokens": "tokens",
    "kalbos": "",
    "player": "components",
    "exercises": "components",
    "accounts": "components",
    "learning": "components",
    "lexicon": "components",
    "drills": "components",
    "words": "components",
}
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BLANK = re.compile(r"\n\s*")


def sources() -> list[Path]:
    """The sheets that exist, in the order of PARTS."""
    folder = settings.BASE_DIR / "static" / "css"
    return [path for part in PARTS if (path := folder / f"{part}.css").exists()]


def joined(paths: list[Path]) -> str:
    """The sheets as one text without comments, each in its layer unless it names one itself."""
    texts = [LAYERS]
    for path in paths:
        text = BLANK.sub("\n", COMMENT.sub("", path.read_text(encoding="utf-8"))).strip()
        layer = PARTS[path.stem]
        texts.append(f"@layer {layer} {{\n{text}\n}}" if layer and not text.startswith("@layer") else text)
    return "\n".join(texts) + "\n"


class SheetFinder(BaseFinder):
    """Finds `css/site.css`, which lives under the site's own folder and not among the sources."""

    def __init__(self, *args, **kwargs) -> None:
        self.storage = FileSystemStorage(settings.VAR_DIR / "sheets")
        super().__init__(*args, **kwargs)

    def check(self, **kwargs) -> list:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs):
        if path != NAME:
            return []
        found = str(self.refresh())
        return [found] if find_all else found

    def list(self, ignore_patterns) -> Iterator[tuple[str, FileSystemStorage]]:
        self.refresh()
        yield NAME, self.storage

    def refresh(self) -> Path:
        """Write the sheet again when it differs from its sources; another process may do the same at once."""
        target = Path(self.storage.path(NAME))
        text = joined(sources())
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft = target.with_suffix(f".{id(self)}.tmp")
            draft.write_text(text, encoding="utf-8")
            draft.replace(target)
        return target
