"""A lesson: one thing a learner can do afterwards, a dialogue, its words, one point of grammar, the exercises."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet

from exercises.exercise import Exercise
from exercises.texts import SpokenLine
from learning import reading
from learning.blocks import GrammarBlock, LineBlock
from learning.fields import TranslatedField
from learning.mirror import Mirrored
from learning.models.lesson_parts import LessonItem
from learning.models.progress import LessonProgress
from learning.publishing import SPELLING_PANEL, LessonForm
from learning.translations import LANGUAGES
from media.services import ensure_clips


class LessonPageQuerySet(PageQuerySet):
    def rows(self) -> "LessonPageQuerySet":
        """In the order of the unit, without the long fields: what an overview shows."""
        return self.order_by("order", "uid").light()

    def light(self) -> "LessonPageQuerySet":
        """Without the long fields, which are read when they are asked for."""
        return self.defer("dialogue", "grammar", "takeaway")

    def source(self) -> "LessonPageQuerySet":
        """Lessons themselves, without the aliases of the other languages."""
        return self.filter(alias_of=None)

    def playable(self) -> "LessonPageQuerySet":
        """Lessons with at least one published exercise."""
        return self.filter(models.Exists(LessonItem.objects.filter(lesson=models.OuterRef("pk"), item__live=True)))

    def at(self, slug: str, language: str) -> "LessonPageQuerySet":
        """The published lesson under `slug` in `language`."""
        return self.live().filter(slug=slug, locale__language_code=language).order_by("pk")

    def under(self, rest: str, language: str) -> "LessonPageQuerySet":
        """The published lesson whose address in the tree of `language` ends in `rest`."""
        lessons = self.live().filter(locale__language_code=language, slug=rest.rstrip("/").rpartition("/")[2])
        return lessons.filter(url_path__endswith=f"/{rest}").order_by("pk")


LessonPageManager = PageManager.from_queryset(LessonPageQuerySet)


class LessonPage(Mirrored, Page):
    """Written once, in Lithuanian with its explanations in four languages; the other trees hold aliases of it."""

    uid = models.SlugField(
        _("identity"), max_length=80, blank=True, help_text=_("Never changes: progress hangs on it. Empty: made here.")
    )
    order = models.PositiveSmallIntegerField(_("order in the unit"), default=1, validators=[MinValueValidator(1)])
    goal = TranslatedField(_("goal"), help_text=_("One thing, in the first person: I can say what I do at work."))
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=12, validators=[MinValueValidator(1)])
    dialogue = StreamField([("line", LineBlock())], verbose_name=_("dialogue"), help_text=_("6–12 short lines."))
    picture = models.SlugField(_("picture"), max_length=60, blank=True, help_text=_("A name out of the pictures."))
    takeaway = StreamField(
        [("line", LineBlock())],
        verbose_name=_("to say at work tomorrow"),
        max_num=1,
        blank=True,
        help_text=_("One sentence."),
    )
    grammar = StreamField([("note", GrammarBlock())], verbose_name=_("note on grammar"), max_num=1, blank=True)
    reviewed_by = models.CharField(
        _("reviewed by"), max_length=80, default="none", help_text=_("A native teacher's name, or: none.")
    )

    objects = LessonPageManager()

    parent_page_types = ["learning.UnitPage"]
    subpage_types: list[str] = []
    template = "learning/lesson_page.html"
    preview_modes = list(LANGUAGES.items())
    base_form_class = LessonForm

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel(
                        "title", help_text=_("In Lithuanian, a line of the dialogue: Kokio dydžio jums reikia?")
                    ),
                    FieldPanel("goal"),
                    FieldPanel("dialogue"),
                    FieldPanel("takeaway"),
                ],
                heading=_("Dialogue"),
            ),
            ObjectList(
                [
                    HelpPanel(_("8–15 words the dialogue needs, in the order in which they are heard.")),
                    InlinePanel("lesson_words", label=_("Word")),
                    FieldPanel("grammar"),
                    SPELLING_PANEL,
                ],
                heading=_("Words and grammar"),
            ),
            ObjectList(
                [
                    HelpPanel(_("10–14 exercises of at least five kinds, from recognising to saying it alone.")),
                    InlinePanel("lesson_items", label=_("Exercise")),
                ],
                heading=_("Exercises"),
            ),
            ObjectList(
                [
                    FieldPanel("slug"),
                    MultiFieldPanel([FieldPanel("order"), FieldPanel("minutes"), FieldPanel("picture")], _("Place")),
                    MultiFieldPanel([FieldPanel("reviewed_by"), FieldPanel("uid")], _("Review")),
                    *Page.settings_panels,
                ],
                heading=_("Settings"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    def clean(self) -> None:
        super().clean()
        if self.alias_of_id is not None:
            return
        others = LessonPage.objects.source().exclude(pk=self.pk)
        if self.uid and others.filter(uid=self.uid).exists():
            raise ValidationError({"uid": _("Another lesson has this identity.")}, code="uid_taken")
        # The player's address names the lesson alone, without its unit.
        if others.filter(slug=self.slug).exists():
            raise ValidationError({"slug": _("Another lesson has this address.")}, code="slug_taken")

    def save(self, *args, **kwargs):
        self.uid = self.uid or f"lesson-{str(self.translation_key)[:8]}"
        return super().save(*args, **kwargs)

    def sound_lines(self) -> list[SpokenLine]:
        """Every line of sound the page needs: dialogue, takeaway, words. Exercises name theirs themselves."""
        lines = [block.value.spoken() for block in [*self.dialogue, *self.takeaway]]
        return lines + [
            SpokenLine(text=row.word.lemma, accented=row.word.accented, voice=reading.WORD_VOICE)
            for row in self.lesson_words.select_related("word")
        ]

    def exercise_seconds(self) -> tuple[int, ...]:
        """Seconds an average learner needs for each published exercise, in order."""
        contents = self.lesson_items.filter(item__live=True).values_list("item__content", flat=True)
        default = Exercise.model_fields["seconds"].default
        return tuple(int(content.get("seconds") or default) for content in contents)

    def after_publication(self) -> None:
        ensure_clips(lines=self.sound_lines(), now=timezone.now())

    def get_context(self, request, *args, **kwargs) -> dict:
        shown = reading.shown(request)
        progress = LessonProgress.objects.of(request.user).filter(lesson_uid=self.uid).first()
        return super().get_context(request, *args, **kwargs) | reading.context(
            lesson=self, language=get_language(), shown=shown, progress=progress, fresh=request.is_preview
        )

    def serve_preview(self, request, mode_name):
        with translation.override(mode_name or get_language()):
            request.is_preview = True
            return super().serve_preview(request, mode_name).render()
