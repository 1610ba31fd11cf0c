"""Reads the content files into the database, or only says whether they are sound."""

import time
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, no_translations
from django.utils import timezone

from config.content.everything import read_everything
from config.content.loading.run import load
from config.content.loading.shelf import Summary
from config.content.problems import ContentInvalid


class Command(BaseCommand):
    """`load_content --check` validates and writes nothing."""

    help = "Load content/ into the database. What a person edited is left alone unless --overwrite is given."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="only validate the files, write nothing")
        parser.add_argument("--overwrite", action="store_true", help="also replace what people edited or deleted")
        parser.add_argument("--content", type=Path, default=settings.CONTENT_DIR, help="the folder to read")

    @no_translations
    def handle(self, *args, **options):
        started = time.monotonic()
        try:
            if options["check"]:
                tree = read_everything(options["content"])
                self.stdout.write(
                    f"The content files are sound: {len(tree.lessons)} lessons, {len(tree.words)} words, "
                    f"{len(list(tree.all_items()))} exercises, {len(tree.pages)} pages, {len(tree.facts)} facts."
                )
                return
            say = self.stdout.write if options["verbosity"] > 1 else lambda line: None
            summary = load(root=options["content"], overwrite=options["overwrite"], now=timezone.now(), say=say)
        except ContentInvalid as invalid:
            count = len(invalid.problems)
            raise CommandError(
                f"Nothing was loaded: {count} mistake{'s' if count > 1 else ''} in the content files.\n{invalid}"
            ) from None
        if options["verbosity"]:
            self._report(summary, time.monotonic() - started)

    def _report(self, summary: Summary | None, seconds: float) -> None:
        if summary is None:
            self.stdout.write("Content: nothing has changed.")
            return
        self.stdout.write(
            f"Content: {summary.count('added')} added, {summary.count('updated')} updated, "
            f"{summary.count('unchanged')} unchanged ({seconds:.1f} s)."
        )
        for what, sentence in (
            ("kept", "edited by a person, left alone (--overwrite replaces them)"),
            ("deleted", "deleted by a person, not brought back (--overwrite does)"),
            ("orphaned", "no longer in the files, left in the database"),
        ):
            for kind, uids in getattr(summary, what).items():
                self.stdout.write(f"  {kind}: {', '.join(uids)}: {sentence}")
