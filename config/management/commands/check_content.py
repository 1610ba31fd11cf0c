"""`make content`: files validated and loaded, every gate, every clip built, a report, docs/coverage.md renewed."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, no_translations
from django.utils import timezone

from config.content.checking import clip_entries, failures
from config.content.everything import read_everything
from config.content.problems import ContentInvalid
from media.services import NotBuilt, playable_clip


class Command(BaseCommand):
    """Ends with an error where a gate stops something or a clip cannot be built."""

    help = "Validate all content, run its gates, build its sound and report what is there."

    def add_arguments(self, parser):
        parser.add_argument("--no-sound", action="store_true", help="do not build the clips that are missing")
        parser.add_argument("--content", type=Path, default=settings.CONTENT_DIR, help="the folder to read")

    @no_translations
    def handle(self, *args, **options):
        call_command("load_content", content=options["content"], verbosity=options["verbosity"])
        try:
            tree = read_everything(options["content"])
        except ContentInvalid as invalid:
            raise CommandError(f"The content files are not sound.\n{invalid}") from None
        found = failures(tree)
        silent = [] if options["no_sound"] else self._build(tree)
        own = options["content"] == settings.CONTENT_DIR
        call_command("content_report", content=options["content"], write=own, verbosity=options["verbosity"])
        for line in [*map(str, found), *silent]:
            self.stderr.write(line)
        if found or silent:
            raise CommandError(f"{len(found)} gate failures, {len(silent)} clips that cannot be built.")

    def _build(self, tree) -> list[str]:
        """Builds what is missing; a sentence for each clip that could not be."""
        waiting = [clip for clip in clip_entries(tree).values() if not clip.is_playable]
        if waiting:
            self.stdout.write(f"Building {len(waiting)} clips…")
        silent = []
        for clip in waiting:
            try:
                playable_clip(uid=clip.uid, now=timezone.now())
            except NotBuilt as problem:
                silent.append(f"clip {clip.uid} ({clip.text}): {problem.__cause__ or problem}")
        return silent
