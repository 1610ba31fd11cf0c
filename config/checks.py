"""System checks of the settings: a bad one is an error that says what to write instead."""

import os
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured


@register(Tags.security)
def environment_can_be_read(app_configs, **kwargs):
    """Every environment variable that was set can be read as what it is meant to be."""
    return [
        Error(f"{problem.name}={problem.value!r} cannot be read.", hint=problem.hint, id="config.E001")
        for problem in settings.ENVIRONMENT_PROBLEMS
    ]


@register(Tags.security)
def public_site_has_its_secrets(app_configs, **kwargs):
    """A public site has a secret key, host names and an https address of its own."""
    errors = []
    try:
        has_key = bool(settings.SECRET_KEY)
    except ImproperlyConfigured:  # Django's own word for an empty one
        has_key = False
    if not has_key:
        errors.append(
            Error(
                "SECRET_KEY is not set.",
                hint='Set SECRET_KEY to 50 random characters: python3 -c "import secrets; print(secrets.token_urlsafe(50))"',
                id="config.E002",
            )
        )
    if not settings.ALLOWED_HOSTS:
        errors.append(
            Error(
                "ALLOWED_HOSTS is empty, so every request would be refused.",
                hint="Set ALLOWED_HOSTS to the site's host names, separated by commas.",
                id="config.E003",
            )
        )
    return errors


@register(Tags.urls)
def addresses_are_addresses(app_configs, **kwargs):
    """SITE_URL, REDIS_URL and CSRF_TRUSTED_ORIGINS have the shape of addresses."""
    errors = []
    site = urlsplit(settings.SITE_URL)
    if site.scheme not in ("http", "https") or not site.netloc or site.path or site.query:
        errors.append(
            Error(
                f"SITE_URL={settings.SITE_URL!r} is not the address of a site.",
                hint="Write scheme and host only, such as https://kalbostiltas.example",
                id="config.E004",
            )
        )
    if settings.REDIS_URL and urlsplit(settings.REDIS_URL).scheme not in ("redis", "rediss", "unix"):
        errors.append(
            Error(
                "REDIS_URL is not the address of a Redis server.",
                hint="Write redis://host:6379/0, or leave it out to use files and the database.",
                id="config.E005",
            )
        )
    errors += [
        Error(
            f"CSRF_TRUSTED_ORIGINS holds {origin!r}, which has no scheme.",
            hint="Write each origin with its scheme: https://kalbostiltas.example",
            id="config.E006",
        )
        for origin in settings.CSRF_TRUSTED_ORIGINS
        if urlsplit(origin).scheme not in ("http", "https")
    ]
    return errors


@register(Tags.files)
def files_go_outside_the_code(app_configs, **kwargs):
    """Uploads never lie in a folder of the code (`media/` is the app that owns sound), and var/ can be written to."""
    errors = []
    root = settings.BASE_DIR.resolve()
    uploads = settings.MEDIA_ROOT.resolve() if hasattr(settings.MEDIA_ROOT, "resolve") else None
    if uploads is not None and (uploads == root or (uploads / "__init__.py").exists() or uploads == root / "content"):
        errors.append(
            Error(
                "MEDIA_ROOT lies in the code, so uploads and source files would be served from one folder.",
                hint="Set KALBOS_VAR to a folder of its own; uploads go to its media/ folder.",
                id="config.E007",
            )
        )
    if not os.access(settings.VAR_DIR, os.W_OK):
        errors.append(
            Error(
                f"The folder {settings.VAR_DIR} cannot be written to.",
                hint="Give the site's user the right to write there, or set KALBOS_VAR to another folder.",
                id="config.E008",
            )
        )
    return errors
