"""Writes the database back into the content files, so that editors' work can be reviewed and shared."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, no_translations

from config.content.dumping.layout import Layout
from config.content.dumping.run import Dumper, write
from config.content.everything import read_everything
from config.content.problems import ContentInvalid


class Command(BaseCommand):
    """Files that say the same already are left as they are."""

    help = "Write what the database holds into content/. Only published things; only files that change."

    def add_arguments(self, parser):
        parser.add_argument("--to", type=Path, default=settings.CONTENT_DIR, help="the folder to write into")

    @no_translations
    def handle(self, *args, **options):
        root = options["to"]
        try:
            layout = Layout(read_everything(root if root.is_dir() and any(root.iterdir()) else settings.CONTENT_DIR))
        except ContentInvalid as invalid:
            raise CommandError(f"The files that are there cannot be read, so nothing was written.\n{invalid}") from None
        dump = Dumper(layout).collect()
        changed, removed = write(dump, root)
        for name in changed:
            self.stdout.write(f"written: {name}")
        for name in removed:
            self.stdout.write(f"removed: {name}")
        if dump.homeless:
            self.stdout.write(f"in no lesson, hence in no file: {', '.join(dump.homeless)}")
        if dump.problems:
            sentences = "\n".join(map(str, dump.problems))
            raise CommandError(f"These do not fit the files and were left out:\n{sentences}")
        self.stdout.write(f"{len(changed)} files written, {len(removed)} removed.")
