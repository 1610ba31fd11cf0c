"""The words people keep for themselves."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lexicon.models.words import Word


class SavedWordQuerySet(models.QuerySet):
    def of(self, user: Any) -> SavedWordQuerySet:
        """The words of one person, the newest first; of a stranger none."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(user=user).order_by("-created_at", "-pk")

    def readable(self) -> SavedWordQuerySet:
        """With their words; those that editors have withdrawn are left out."""
        return self.filter(word__live=True).select_related("word")


class SavedWord(models.Model):
    """A word that a person has put on her own list."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="saved_words"
    )
    word = models.ForeignKey(Word, verbose_name=_("word"), on_delete=models.CASCADE, related_name="saved_by")
    created_at = models.DateTimeField(_("saved"))

    objects = SavedWordQuerySet.as_manager()

    class Meta:
        verbose_name = _("saved word")
        verbose_name_plural = _("saved words")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["user", "created_at"], name="saved_word_by_person")]
        constraints = [models.UniqueConstraint(fields=["user", "word"], name="saved_word_once")]

    def __str__(self) -> str:
        return str(self.word)
