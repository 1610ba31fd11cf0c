"""What a lesson lists in order: its words and its exercises."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable


class LessonWord(Orderable):
    """A word taught in a lesson."""

    lesson = ParentalKey("learning.LessonPage", on_delete=models.CASCADE, related_name="lesson_words")
    word = models.ForeignKey("lexicon.Word", models.PROTECT, related_name="+", verbose_name=_("word"))

    panels = [FieldPanel("word")]

    class Meta(Orderable.Meta):
        verbose_name = _("word of a lesson")
        verbose_name_plural = _("words of a lesson")
        ordering = ["sort_order", "pk"]


class LessonItem(Orderable):
    """An exercise of a lesson, in its place."""

    lesson = ParentalKey("learning.LessonPage", on_delete=models.CASCADE, related_name="lesson_items")
    item = models.ForeignKey("exercises.Item", models.PROTECT, related_name="lesson_items", verbose_name=_("exercise"))

    panels = [FieldPanel("item")]

    class Meta(Orderable.Meta):
        verbose_name = _("exercise of a lesson")
        verbose_name_plural = _("exercises of a lesson")
        ordering = ["sort_order", "pk"]
