"""What learners read about wrong answers, gathered for a second reader."""

from django.conf import settings
from django.core.management.base import BaseCommand

from config.corrections import LANGUAGES, as_markdown, sheet
from exercises.material import material
from lexicon import grammar


class Command(BaseCommand):
    """Prints the sheet; `--write` renews docs/corrections.md. The database needs the starter content."""

    help = "Corrections across all rules, in every language, for a second reader."

    def add_arguments(self, parser):
        parser.add_argument("--write", action="store_true", help="renew docs/corrections.md")

    def handle(self, *args, **options):
        made_of = material()
        lines = sheet(
            lexicon=made_of.lexicon,
            frames=made_of.frames,
            points={language: grammar.points(language) for language in LANGUAGES},
        )
        text = as_markdown(lines)
        if options["write"]:
            (settings.BASE_DIR / "docs" / "corrections.md").write_text(text, encoding="utf-8")
            self.stdout.write(f"{len(lines)} corrections.")
        else:
            self.stdout.write(text)
