"""`manage.py build_sound`: builds what has no sound, or an outdated one, without waiting for the workers."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from media import services
from media.models import Clip

BAR = 30


class Command(BaseCommand):
    help = (
        "Builds sounds: those that are missing and synthetic ones spoken by other stress marks or older rules than today's; "
        "with an option also those that failed, or every synthetic one anew."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--missing", action="store_true", help="what is missing or outdated (the default)")
        which.add_argument("--all", action="store_true", help="missing ones, and once more those that failed")
        which.add_argument("--rebuild-synthetic", action="store_true", help="every synthetic clip anew")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["rebuild_synthetic"]:
            services.rebuild_synthetic()
        elif options["all"]:
            services.rebuild(clips=Clip.objects.failed())
        services.mark_outdated()
        uids = list(Clip.objects.claimable(now=timezone.now()).order_by("pk").values_list("uid", flat=True))
        failed = 0
        for number, uid in enumerate(uids, 1):
            try:
                services.build_clip(uid=uid, now=timezone.now())
            except services.AlreadyBuilding:
                pass  # a worker has it
            except services.NotBuilt:
                failed += 1
            self._show(number, len(uids))
        self.stdout.write(f"{len(uids) - failed} built, {failed} failed")
        if failed:
            reasons = Clip.objects.failed().values_list("text", "error")[:10]
            raise CommandError("\n".join(f"{text}: {error}" for text, error in reasons))

    def _show(self, number: int, total: int) -> None:
        """A bar on a terminal, nothing in a log."""
        if self.stderr.isatty():
            done = BAR * number // total
            ending = "\n" if number == total else ""
            self.stderr.write(f"\r[{'#' * done}{' ' * (BAR - done)}] {number} / {total}{ending}", ending="")
            self.stderr.flush()
