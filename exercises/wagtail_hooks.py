"""Puts exercises and what learners report into Wagtail's admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from exercises.editing import ItemViewSet
from exercises.frame_editing import FrameViewSet
from exercises.moderation import ReportViewSet

register_snippet(ItemViewSet)
register_snippet(FrameViewSet)


@hooks.register("register_admin_viewset")
def report_viewset() -> ReportViewSet:
    return ReportViewSet("reports")
