"""How much content there is and what it does not cover yet."""

import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, no_translations

from config.content.checking import failures
from config.content.coverage import as_markdown, counts, covered
from config.content.everything import read_everything
from config.content.problems import ContentInvalid


class Command(BaseCommand):
    """`--json` prints one object of counts; `--write` renews docs/coverage.md."""

    help = "Count the content: lessons, words, exercises, phrases, clips, holes, gate failures."

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="print one JSON object of counts")
        parser.add_argument("--write", action="store_true", help="renew docs/coverage.md")
        parser.add_argument("--content", type=Path, default=settings.CONTENT_DIR, help="the folder to read")

    @no_translations
    def handle(self, *args, **options):
        try:
            tree = read_everything(options["content"])
        except ContentInvalid as invalid:
            raise CommandError(f"The content files are not sound.\n{invalid}") from None
        counted = counts(tree) | {"gate_failures": len(failures(tree))}
        if options["write"]:
            (settings.BASE_DIR / "docs" / "coverage.md").write_text(as_markdown(tree), encoding="utf-8")
        if options["json"]:
            self.stdout.write(json.dumps(counted))
            return
        for name, count in counted.items():
            self.stdout.write(f"{name:<14} {count}")
        for hole in covered(tree).holes():
            if options["verbosity"] > 1:
                self.stdout.write(f"  hole: {hole}")
