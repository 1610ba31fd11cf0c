"""Collects translatable strings of code, templates and scripts into locale/ and reports what lacks a translation."""

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

IGNORED = [".venv/*", "var/*", "tests/*", "bench/*", "docs/*", "content/*", "node_modules/*"]
#: The msgids are English sentences: English needs no catalogue.
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]


class Command(BaseCommand):
    help = "Collects strings into locale/*/LC_MESSAGES/django.po (needs GNU gettext) and says what is untranslated."

    def add_arguments(self, parser):
        parser.add_argument("--report-only", action="store_true", help="collect nothing, only report")

    def handle(self, *, report_only, **options):
        if not report_only:
            call_command(
                "makemessages",
                locale=LANGUAGES,
                ignore_patterns=IGNORED,
                add_location="file",
                no_wrap=True,
                no_obsolete=True,
                verbosity=0,
            )
        for code in LANGUAGES:
            catalogue = polib.pofile(str(settings.LOCALE_PATHS[0] / code / "LC_MESSAGES" / "django.po"))
            missing = [entry for entry in catalogue if not entry.obsolete and (not entry.translated() or entry.fuzzy)]
            self.stdout.write(f"{code}: {len(catalogue)} messages, {len(missing)} untranslated")
