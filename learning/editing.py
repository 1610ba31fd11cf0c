"""What editors see of lessons in Wagtail's admin beside the editing form: a list, drafts to publish, what needs a look."""

from typing import Any

from django.contrib import messages as django_messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import PageStatusColumn, PageTitleColumn, ParentPageColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from exercises.models import Item, Report
from learning.mirror import Mirrored
from learning.models import LessonPage
from media.models import Clip


def missing_sounds(lesson: LessonPage) -> int:
    """How many lines of the lesson have no sound yet."""
    lines = lesson.sound_lines()
    clips = Clip.objects.for_lines(lines)
    return sum(1 for line in lines if not getattr(clips.get((line.text, line.voice)), "is_playable", False))


def draft_items(lesson: LessonPage) -> Any:
    """Exercises of the lesson that learners do not see as their editors left them."""
    items = Item.objects.filter(lesson_items__lesson=lesson).distinct().order_by("uid")
    return items.exclude(live=True, has_unpublished_changes=False)


class LessonIndexView(IndexView):
    """Lessons themselves, without the aliases that mirror them."""

    def get_base_queryset(self):
        return super().get_base_queryset().filter(alias_of=None)


class LessonListing(PageListingViewSet):
    """All lessons in one list: their state, their exercises, what is missing."""

    model = LessonPage
    icon = "openquote"
    menu_label = gettext_lazy("Lessons")
    menu_order = 110
    add_to_admin_menu = True
    index_view_class = LessonIndexView
    list_filter = ["live", "reviewed_by"]
    columns = [
        PageTitleColumn("title", label=gettext_lazy("Title"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=gettext_lazy("Unit")),
        Column("exercises", label=gettext_lazy("Exercises"), accessor=lambda lesson: lesson.lesson_items.count()),
        Column("drafts", label=gettext_lazy("Drafts"), accessor=lambda lesson: draft_items(lesson).count()),
        Column("sounds", label=gettext_lazy("Sounds missing"), accessor=missing_sounds),
        Column("reviewed_by", label=gettext_lazy("Reviewed by"), sort_key="reviewed_by"),
        PageStatusColumn("status", label=gettext_lazy("Status"), sort_key="live"),
    ]


def offer_drafts(request: HttpRequest, lesson: LessonPage) -> None:
    """Tell the editor who published `lesson` which of its exercises are drafts, with a way to publish them."""
    count = draft_items(lesson).count()
    if count:
        text = ngettext(
            "%(count)d exercise of this lesson is a draft: learners do not see it as you left it.",
            "%(count)d exercises of this lesson are drafts: learners do not see them as you left them.",
            count,
        ) % {"count": count}
        url = reverse("learning_admin:publish_items", args=[lesson.pk])
        messages.warning(request, text, buttons=[messages.button(url, _("Publish the exercises"))])


def publish_items(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks, then publishes the drafts among a lesson's exercises. An exercise that is not ready stays a draft."""
    lesson = get_object_or_404(LessonPage, pk=pk, alias_of=None)
    allowed = (
        request.user.has_perm("exercises.publish_item") and lesson.permissions_for_user(request.user).can_publish()
    )
    if not allowed:
        raise PermissionDenied
    items = list(draft_items(lesson))
    if request.method != "POST":
        return render(request, "learning/admin/publish_items.html", {"lesson": lesson, "items": items})
    published = [item for item in items if _publish(item, request.user)]
    messages.success(
        request,
        ngettext("%(count)d exercise published.", "%(count)d exercises published.", len(published))
        % {"count": len(published)},
    )
    for item in items:
        if item not in published:
            text = _("“%(exercise)s” is not ready: open it to see what is wrong.") % {"exercise": item}
            django_messages.error(request, text)
    return redirect("wagtailadmin_pages:edit", lesson.pk)


def _publish(item: Item, user: Any) -> bool:
    newest = item.get_latest_revision_as_object()
    if not newest.is_readable:
        return False
    newest.save_revision(user=user, log_action=True).publish(user=user)
    return True


def translate(request: HttpRequest, page_id: int) -> HttpResponse:
    """Translating a page; those written once are not translated, their texts in four languages stand in the page."""
    page = get_object_or_404(Page, pk=page_id).specific
    if isinstance(page, Mirrored):
        messages.warning(request, _("This page is written once: its texts in all languages stand in its own form."))
        return redirect("wagtailadmin_pages:edit", page.alias_of_id or page.pk)
    return SubmitPageTranslationView.as_view()(request, page_id=page_id)


def to_source(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Whoever opens an alias of a lesson is brought to the lesson itself."""
    if page.alias_of_id is None or not isinstance(page.specific, Mirrored):
        return None
    messages.info(request, _("This page follows the Lithuanian one, which opens here: it is written once."))
    return redirect("wagtailadmin_pages:edit", page.alias_of_id)


class Attention(Component):
    """What about lessons needs a look, on the dashboard."""

    name = "lessons"
    order = 120
    template_name = "learning/admin/attention.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        lessons = LessonPage.objects.source()
        return {
            "drafts": lessons.filter(has_unpublished_changes=True).count(),
            "items": Item.objects.filter(lesson_items__lesson__alias_of=None).exclude(live=True).distinct().count(),
            "sounds": Clip.objects.missing().count(),
            "reports": Report.objects.filter(state=Report.State.NEW).count(),
        }
