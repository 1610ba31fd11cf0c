"""Points of grammar: the reference that lessons, drills and corrections lead to."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index

from lexicon import taxonomy
from lexicon.blocks import ExampleBlock, Spoken
from lexicon.fields import AccentedListField, ContrastField, ExplanationField, LanguagesField
from lexicon.markup import unmarked
from lexicon.models.words import slug_shape
from lexicon.reference import page
from lexicon.tables import NAMES
from media.services import ensure_clips


def named(codes: Any) -> list[tuple[str, Any]]:
    """Choices out of `codes`, which have names in the tables of forms."""
    return [(str(code), _(NAMES[code])) for code in codes]


class GrammarPointQuerySet(models.QuerySet):
    def published(self) -> GrammarPointQuerySet:
        return self.filter(live=True)

    def in_order(self) -> GrammarPointQuerySet:
        """As they are learned: by level, then by place."""
        return self.order_by("level", "order", "uid")

    def stamp(self) -> tuple[int, datetime | None]:
        """What changes whenever a point is published or withdrawn."""
        found = self.published().aggregate(count=models.Count("pk"), newest=models.Max("last_published_at"))
        return found["count"], found["newest"]


class GrammarPoint(DraftStateMixin, RevisionMixin, PreviewableMixin, index.Indexed, models.Model):
    """One rule, explained in four languages. Its `uid` is the id of the rule in lessons, drills and corrections."""

    class Level(models.TextChoices):
        A1 = taxonomy.Level.A1.value, "A1"
        A2 = taxonomy.Level.A2.value, "A2"

    uid = models.CharField(
        _("identifier"),
        max_length=80,
        unique=True,
        validators=[slug_shape],
        help_text=_(
            "The id of the rule, for example genitive-of-negation: part of the page's address. Lessons, drills and "
            "corrections refer to it, so it never changes once the point was published."
        ),
    )
    level = models.CharField(_("level"), max_length=2, choices=Level, default=Level.A1)
    group = models.CharField(
        _("group"),
        max_length=12,
        choices=[(group.value, _(name)) for group, name in taxonomy.GROUP_NAMES.items()],
        help_text=_("Under which heading it stands in the reference."),
    )
    order = models.PositiveSmallIntegerField(
        _("place"),
        default=900,
        validators=[MinValueValidator(1)],
        help_text=_("Smaller numbers come first within the level."),
    )
    case = models.CharField(
        _("case"),
        max_length=3,
        blank=True,
        choices=named(taxonomy.CASES),
        help_text=_("The case it is about; empty where it is about none or several."),
    )
    title = LanguagesField(_("title"), help_text=_("What a learner would look for: Not having: neturiu laiko."))
    short = LanguagesField(
        _("in one sentence"),
        help_text=_("Shown in the list of all points and beside corrections. *Stars* mark Lithuanian words."),
    )
    text = ExplanationField(
        _("explanation"),
        help_text=_(
            "Two short paragraphs for a tired person on a telephone. *Stars* mark Lithuanian words; an empty line "
            "starts a paragraph."
        ),
    )
    contrast = ContrastField(
        _("contrast"),
        help_text=_("What differs from the reader's own language, and what misleads. Readers of Lithuanian see none."),
    )
    examples = StreamField(
        [("example", ExampleBlock())],
        verbose_name=_("examples"),
        min_num=1,
        max_num=12,
        help_text=_("Three or four short sentences one would say at work. Each gets its sound by itself."),
    )
    table = AccentedListField(
        _("words whose forms are shown"),
        blank=True,
        help_text=_("Dictionary forms from the lexicon, separated by commas: laikas, prekė. Three at most look best."),
    )
    cells = models.CharField(
        _("forms to point out"),
        max_length=16,
        blank=True,
        choices=named(taxonomy.Cells),
        help_text=_("Which forms of these words the point is about; they are highlighted."),
    )

    objects = GrammarPointQuerySet.as_manager()

    search_fields = [
        index.SearchField("titles", boost=10),
        index.AutocompleteField("titles"),
        index.AutocompleteField("uid"),
        index.SearchField("explanations"),
        index.FilterField("level"),
        index.FilterField("group"),
        index.FilterField("case"),
    ]

    class Meta:
        verbose_name = _("point of grammar")
        verbose_name_plural = _("points of grammar")
        ordering = ["level", "order", "uid"]

    def __str__(self) -> str:
        return self.heading(get_language() or "lt") or self.uid

    def heading(self, language: str) -> str:
        """The title in `language`, as plain text."""
        return unmarked(self.title.get(language) or self.title.get("en", ""))

    def summary(self, language: str) -> str:
        """The point in one sentence in `language`, as plain text."""
        return unmarked(self.short.get(language) or self.short.get("en", ""))

    @property
    def titles(self) -> str:
        """The titles in all languages, for search."""
        return " ".join(self.title.values())

    @property
    def explanations(self) -> str:
        """Everything said about it in all languages, for search."""
        return unmarked(" ".join([*self.short.values(), *self.text.values()]))

    def sound_lines(self) -> list[Spoken]:
        """What is heard on its page."""
        return [block.value.spoken() for block in self.examples]

    def publish(self, revision: Any, **kwargs: Any) -> None:
        """Publishes, and asks for the sound of every example."""
        super().publish(revision, **kwargs)
        ensure_clips(lines=revision.as_object().sound_lines(), now=timezone.now())

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return list(settings.LANGUAGES)

    @property
    def default_preview_mode(self) -> str:
        return translation.get_language() if translation.get_language() in dict(settings.LANGUAGES) else "lt"

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        """The page a learner sees, in the language `mode_name`."""
        with translation.override(mode_name):
            context = {"page": page(point=self, language=mode_name, fresh=True)}
            return TemplateResponse(request, "lexicon/point.html", context).render()
