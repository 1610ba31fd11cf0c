"""What is remembered of a learner's way through a lesson.

The answers themselves stand in the ledger of attempts; this row only says where a run through the lesson began and,
so that overviews need one query, how far it has come.
"""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

_LARGEST_SEED = 2**31 - 2


def new_seed() -> int:
    """A seed for one run: the first round shuffles by it, the second by the number that follows."""
    return secrets.randbelow(_LARGEST_SEED - 1) + 1


class LessonProgressQuerySet(models.QuerySet):
    def of(self, user) -> "LessonProgressQuerySet":
        """Rows of `user`; none for a visitor who has answered nothing yet."""
        return self.filter(user=user) if user.is_authenticated else self.none()

    def open(self) -> "LessonProgressQuerySet":
        """Lessons begun and not finished, the one last worked on first."""
        return self.filter(finished_at=None).order_by("-updated_at", "-pk")

    def by_lesson(self) -> dict[str, "LessonProgress"]:
        """Rows by the lesson's uid."""
        return {row.lesson_uid: row for row in self.order_by("pk")}


class LessonProgress(models.Model):
    """One learner's run through one lesson. `done`, `total` and `position` count stops (see learning.path)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="lesson_progress")
    lesson_uid = models.SlugField(_("lesson"), max_length=80)
    seed = models.PositiveIntegerField(default=new_seed)
    position = models.PositiveSmallIntegerField(_("where to continue"), default=1)
    done = models.PositiveSmallIntegerField(_("answered"), default=0)
    total = models.PositiveSmallIntegerField(_("of"), default=0)
    started_at = models.DateTimeField(_("begun"))
    updated_at = models.DateTimeField(_("last answer"))
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    objects = LessonProgressQuerySet.as_manager()

    class Meta:
        verbose_name = _("progress in a lesson")
        verbose_name_plural = _("progress in lessons")
        ordering = ["-updated_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "lesson_uid"], name="one_progress_per_user_and_lesson"),
            models.CheckConstraint(condition=Q(position__gte=1), name="progress_position_from_one"),
            models.CheckConstraint(condition=~Q(lesson_uid=""), name="progress_names_its_lesson"),
        ]

    def __str__(self) -> str:
        return f"{self.lesson_uid}: {self.done}/{self.total}"

    def seed_of(self, *, second_round: bool) -> int:
        """The seed by which a round's exercises are shuffled; it also tells the answers of the rounds apart."""
        return self.seed + 1 if second_round else self.seed
