"""What the site keeps about one person: collected from every app, given out as one ZIP, erased.

Each app with rows about people has `personal_data.py` with `export(user)`, `erase(user)` and `move(source, target)`;
this module finds them, so that no list of apps has to be kept. `summary(user)`, a list of phrases such as
"12 answers", is optional.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType

from django.apps import AppConfig, apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.template.loader import get_template
from django.utils.module_loading import module_has_submodule
from django.utils.translation import ngettext

from accounts.models import User

BLOCK = 64 * 1024  # bytes


@dataclass(frozen=True)
class Section:
    """One app and what it says about people."""

    app: AppConfig
    module: ModuleType

    def export(self, user: User) -> dict:
        return self.module.export(user)

    def erase(self, user: User) -> None:
        self.module.erase(user)

    def move(self, *, source: User, target: User) -> None:
        self.module.move(source, target)

    def summary(self, user: User) -> list[str]:
        """What there is, as phrases in the active language."""
        if hasattr(self.module, "summary"):
            return [str(line) for line in self.module.summary(user)]
        rows = sum(len(part) for part in self.export(user).values() if isinstance(part, list))
        counted = ngettext("%(app)s: %(number)d record", "%(app)s: %(number)d records", rows)
        return [counted % {"app": self.app.verbose_name, "number": rows}] if rows else []


def sections() -> list[Section]:
    """The apps that keep something about people, lower layers first (the order of INSTALLED_APPS)."""
    return [
        Section(app, import_module(f"{app.name}.personal_data"))
        for app in apps.get_app_configs()
        if module_has_submodule(app.module, "personal_data")
    ]


def summary(user: User) -> list[str]:
    """Everything worth telling before a merge, as phrases in the active language."""
    return [line for section in sections() for line in section.summary(user)]


def erase(*, user: User, now: datetime) -> None:
    """Erase the person: every app deletes or makes nameless what it keeps, upper layers first, then the row goes."""
    with transaction.atomic():
        for section in reversed(sections()):
            section.erase(user)
        User.objects.get(pk=user.pk).delete()


class _Outlet:
    """What a ZIP is written to when nobody waits for the whole of it."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self.parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def taken(self) -> bytes:
        data, self.parts = b"".join(self.parts), []
        return data


def collected(*, user: User, now: datetime) -> tuple[dict[str, str], dict[str, Path]]:
    """The texts and the files of the person's archive, by their names in it.

    A missing file is left out: a broken disk must not keep people from their other data.
    """
    texts: dict[str, str] = {}
    files: dict[str, Path] = {}
    for section in sections():
        data = dict(section.export(user))
        for name, path in (data.pop("files", None) or {}).items():
            if Path(path).is_file():
                files[f"files/{section.app.label}/{name}"] = Path(path)
        texts[f"{section.app.label}.json"] = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
    readme = get_template("accounts/archive_readme.txt")
    texts["README.txt"] = readme.render({"person": user, "now": now, "names": sorted(texts), "files": len(files)})
    return texts, files


def zipped(texts: dict[str, str], files: dict[str, Path]) -> Iterator[bytes]:
    """The ZIP in pieces, so that recordings are never all in memory and no copy stays on the disk."""
    outlet = _Outlet()
    with zipfile.ZipFile(outlet, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
            yield outlet.taken()
        for name, path in files.items():
            with path.open("rb") as source, archive.open(name, "w") as target:
                while block := source.read(BLOCK):
                    target.write(block)
                    yield outlet.taken()
    yield outlet.taken()
