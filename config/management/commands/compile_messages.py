"""Compiles locale/*.po into .mo without GNU gettext."""

from django.conf import settings
from django.core.management.base import BaseCommand

from config.messages import compile_messages


class Command(BaseCommand):
    help = "Compiles the interface messages that changed; needs no GNU gettext."

    def handle(self, **options):
        for path in compile_messages(settings.LOCALE_PATHS[0]):
            self.stdout.write(f"compiled {path.relative_to(settings.BASE_DIR)}")
