"""The front page: where do you work, and the first phrase at once."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from guidance.information.models import InformationPage
from learning.blocks import LineBlock
from learning.mirror import Mirrored, address
from learning.models.lesson import LessonPage
from learning.models.overview import UnitPage
from learning.models.progress import LessonProgress
from learning.trades import TRADES
from lexicon.memory import Memory
from media.models import Clip
from media.services import ensure_clips

#: Information pages the front page leads to, by role, with their icons, in this order.
MORE = {"exam": "graduation-cap", "rule": "calendar-check"}


@dataclass(frozen=True)
class Tile:
    """Where one can go from the front page: for a trade, the first exercise of the unit that serves it."""

    name: Any
    icon: str
    url: str


@dataclass(frozen=True)
class Front:
    """What everybody sees on the front page. `phrase` is a line's value or None; `more`: what else is here."""

    tiles: tuple[Tile, ...]
    phrase: Any
    phrase_clip: Any
    more: tuple[Tile, ...]


_fronts: Memory[Front] = Memory(seconds=20, size=16)


class HomePage(Mirrored, Page):
    """The front page of a language; written once, its words come with the interface."""

    phrase = StreamField(
        [("line", LineBlock())],
        verbose_name=_("example phrase"),
        max_num=1,
        blank=True,
        help_text=_("Heard and read on the green panel. Empty: the phrase to take away from the first lesson."),
    )

    max_count_per_parent = None
    parent_page_types = ["wagtailcore.Page"]
    template = "learning/home_page.html"
    content_panels = [*Page.content_panels, FieldPanel("phrase")]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def after_publication(self) -> None:
        ensure_clips(lines=[block.value.spoken() for block in self.phrase], now=timezone.now())

    def front(self, *, fresh: bool = False) -> Front:
        """What everybody sees, kept in memory for a few seconds; made anew for a preview (`fresh`)."""
        if fresh:
            return self._front()
        return _fronts.get((self.pk, self.last_published_at, get_language()), self._front)

    def _front(self) -> Front:
        units = list(UnitPage.objects.descendant_of(self).live().order_by("path", "pk"))
        lessons = list(LessonPage.objects.descendant_of(self).live().playable().order_by("order", "uid"))
        units.sort(key=lambda unit: (unit.path[: -unit.steplen], unit.order, unit.uid))
        first = {unit.pk: next((one for one in lessons if one.path.startswith(unit.path)), None) for unit in units}
        units = [unit for unit in units if first[unit.pk]]
        tiles = []
        for trade, (icon, name) in TRADES.items():
            unit = next((unit for unit in units if trade in unit.trades), next(iter(units), None))
            if unit is not None:
                url = reverse("learning:exercise", args=[first[unit.pk].slug, 1])
                tiles.append(Tile(name=name, icon=icon, url=url))
        phrase = next((block.value for block in self.phrase), None)
        if phrase is None and units:
            phrase = next((block.value for block in first[units[0].pk].takeaway), None)
        clips = Clip.objects.for_lines([phrase.spoken()]) if phrase else {}
        return Front(
            tiles=tuple(tiles),
            phrase=phrase,
            phrase_clip=next(iter(clips.values()), None),
            more=self._more(),
        )

    def _more(self) -> tuple[Tile, ...]:
        """The pages on the exam and on the rule, then whatever an editor put into the menu."""
        pages = InformationPage.objects.child_of(self).live().public()
        chosen = list(pages.filter(Q(role__in=MORE) | Q(show_in_menus=True)).order_by("path"))
        order = [*MORE]
        chosen.sort(key=lambda page: order.index(page.role) if page.role in order else len(order))
        return tuple(Tile(name=page.title, icon=MORE.get(page.role, "file-text"), url=address(page)) for page in chosen)

    def get_context(self, request, *args, **kwargs) -> dict:
        begun = LessonProgress.objects.of(request.user).open().first()
        lesson = begun and LessonPage.objects.live().filter(uid=begun.lesson_uid, locale=self.locale_id).first()
        return super().get_context(request, *args, **kwargs) | {
            "front": self.front(fresh=request.is_preview),
            "begun": begun if lesson else None,
            "lesson": lesson,
        }
