"""System checks: what must hold before the site may run."""

from pathlib import Path

from django.conf import settings
from django.core.checks import Error


def media_root_is_outside_the_code(app_configs, **kwargs) -> list[Error]:
    """With MEDIA_ROOT on a package folder the site would serve its own source code, and uploads would become code."""
    root = Path(settings.MEDIA_ROOT).resolve()
    code = Path(settings.BASE_DIR).resolve()
    packages = [path.parent for path in code.glob("*/__init__.py")]
    if root == code or any(root == package or package in root.parents for package in packages):
        return [
            Error(
                f"MEDIA_ROOT ({root}) lies inside the code.",
                hint="Uploads go to the folder 'media' under KALBOS_VAR (default: var/). Remove the other setting.",
                id="official.E001",
            )
        ]
    return []
