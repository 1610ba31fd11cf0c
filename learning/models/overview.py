"""The pages above the lessons: all levels, one level, one unit."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from exercises.taxonomy import Level
from learning import outline, trades
from learning.blocks import TranslatedBlock
from learning.fields import ChosenField, TranslatedField
from learning.mirror import Mirrored
from learning.models.lesson import LessonPage
from learning.models.progress import LessonProgress


class LearnPage(Mirrored, Page):
    """All levels with their units: where a learner chooses."""

    max_count_per_parent = 1
    parent_page_types = ["learning.HomePage"]
    subpage_types = ["learning.LevelPage"]
    template = "learning/learn_page.html"

    class Meta:
        verbose_name = _("overview of lessons")
        verbose_name_plural = _("overviews of lessons")

    def levels(self, user) -> list[outline.LevelRow]:
        """Every level with its units and `user`'s marks."""
        levels = LevelPage.objects.child_of(self).live().order_by("level", "pk")
        units = list(UnitPage.objects.descendant_of(self).live().order_by("order", "uid"))
        lessons = list(LessonPage.objects.descendant_of(self).live().rows())
        progress = LessonProgress.objects.of(user).by_lesson()
        return [outline.level_row(level, units, lessons, progress) for level in levels]

    def get_context(self, request, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"levels": self.levels(request.user)}


class LevelPage(Mirrored, Page):
    """One level of the language, A1 or A2."""

    level = models.CharField(_("level"), max_length=2, choices=[(level.value, level.value) for level in Level])

    parent_page_types = ["learning.LearnPage"]
    subpage_types = ["learning.UnitPage"]
    template = "learning/learn_page.html"
    content_panels = [*Page.content_panels, FieldPanel("level")]

    class Meta:
        verbose_name = _("level")
        verbose_name_plural = _("levels")

    def row(self, user) -> outline.LevelRow:
        """This level with its units and `user`'s marks."""
        units = UnitPage.objects.child_of(self).live().order_by("order", "uid")
        lessons = LessonPage.objects.descendant_of(self).live().rows()
        return outline.level_row(self, units, lessons, LessonProgress.objects.of(user).by_lesson())

    def get_context(self, request, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"levels": [self.row(request.user)]}


class UnitPage(Mirrored, Page):
    """One theme at one level: about four lessons."""

    uid = models.SlugField(
        _("identity"), max_length=80, help_text=_("Never changes, not even with the title: a1-prekyba.")
    )
    order = models.PositiveSmallIntegerField(_("order"), default=1, validators=[MinValueValidator(1)])
    theme = models.SlugField(_("theme"), max_length=40, help_text=_("One of the themes of the words: prekyba."))
    names = TranslatedField(_("name"), help_text=_("As learners see it: Prekyba, Shopping, Торговля, Торгівля."))
    goals = StreamField(
        [("goal", TranslatedBlock(label=_("Goal"), icon="check"))],
        verbose_name=_("what one can do afterwards"),
        blank=True,
        help_text=_("In the first person: I can say what size the customer needs."),
    )
    trades = ChosenField(
        _("trades"),
        choices_from=trades.choices,
        blank=True,
        help_text=_("Tiles of the front page that lead to this unit."),
    )

    parent_page_types = ["learning.LevelPage"]
    subpage_types = ["learning.LessonPage"]
    template = "learning/unit_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("names"),
        FieldPanel("goals"),
        FieldPanel("trades"),
        FieldPanel("theme"),
        FieldPanel("order"),
        FieldPanel("uid"),
    ]

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("units")

    def clean(self) -> None:
        super().clean()
        others = UnitPage.objects.filter(uid=self.uid, alias_of=None).exclude(pk=self.pk)
        if self.alias_of_id is None and others.exists():
            raise ValidationError({"uid": _("Another unit has this identity.")}, code="uid_taken")

    def row(self, user) -> outline.UnitRow:
        """This unit with its lessons and `user`'s marks."""
        lessons = LessonPage.objects.child_of(self).live().rows()
        return outline.unit_row(self, lessons, LessonProgress.objects.of(user).by_lesson())

    def get_context(self, request, *args, **kwargs) -> dict:
        level = self.get_parent().specific
        return super().get_context(request, *args, **kwargs) | {"unit": self.row(request.user), "level": level}
