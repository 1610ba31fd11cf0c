"""Reads the content files into the database, or only says whether they are sound."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.content.problems import ContentInvalid
from config.content.tree import read_tree


class Command(BaseCommand):
    """`load_content --check` validates and writes nothing."""

    help = "Load content/ into the database. What a person edited is left alone unless --overwrite is given."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="only validate the files, write nothing")
        parser.add_argument("--content", type=Path, default=settings.CONTENT_DIR, help="the folder to read")

    def handle(self, *args, **options):
        try:
            tree = read_tree(options["content"])
        except ContentInvalid as invalid:
            raise CommandError(f"{len(invalid.problems)} mistakes in the content files:\n{invalid}") from None
        if options["check"]:
            self.stdout.write(
                f"The content files are sound: {len(tree.lessons)} lessons, {len(tree.words)} words, "
                f"{sum(len(items) for items in tree.items.values())} exercises, {len(tree.pictures)} pictures."
            )
