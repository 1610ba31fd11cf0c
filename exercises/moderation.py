"""The queue of reports in Wagtail's admin: what a learner said, what was asked, and the two buttons."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet

from exercises import rendering, services
from exercises.models import Item, Report, UnreadableItem, title_of
from exercises.services import AlreadyDecided


class ReportIndexView(IndexView):
    """Open reports first."""

    page_title = _("Learners’ reports")

    def get_base_queryset(self) -> QuerySet[Report]:
        return Report.objects.select_related("user").order_by("-created_at", "-pk")


class ReportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """One report: the exercise as it was asked, the answer and its verdict, accept or decline."""

    model: Any = None
    permission_required = "change"
    index_url_name: Any = None
    edit_url_name: Any = None
    page_title = _("Report")
    template_name = "exercises/admin/report.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        report = get_object_or_404(Report.objects.select_related("user", "attempt", "snapshot", "decided_by"), pk=pk)
        item = Item.objects.filter(uid=report.item_uid).first() if report.item_uid else None
        context = {
            "header_title": str(report),
            "header_icon": "warning",
            "breadcrumbs_items": [
                *self.breadcrumbs_items,
                {"url": reverse(self.index_url_name), "label": gettext("Learners’ reports")},
                {"url": "", "label": str(report)},
            ],
            "report": report,
            "item": item,
            "item_url": reverse(f"{Item.snippet_viewset.get_url_name('edit')}", args=[item.pk]) if item else "",
            "asked": _asked(report),
            "said": rendering.said(report.attempt.read_verdict(), "lt") if report.attempt else None,
            "regrades": report.regrades.count(),
        }
        return TemplateResponse(request, self.template_name, context)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        report = get_object_or_404(Report, pk=pk)
        accept = request.POST.get("decision") == "accept"
        try:
            if accept:
                self._accept(request, report)
            else:
                services.decline_report(report=report, editor=request.user, now=timezone.now())
                messages.success(request, gettext("The report is declined."))
        except AlreadyDecided:
            messages.warning(request, gettext("Somebody has decided about this report already."))
        except (UnreadableItem, Item.DoesNotExist):
            messages.error(request, gettext("The exercise cannot be read or is gone. Mend it first, or decline."))
            return redirect(self.edit_url_name, pk)
        return redirect(self.index_url_name)

    def _accept(self, request: HttpRequest, report: Report) -> None:
        if report.kind == Report.Kind.ANSWER and not request.user.has_perm("exercises.publish_item"):
            raise PermissionDenied
        regrades = services.accept_report(report=report, editor=request.user, now=timezone.now())
        text = ngettext(
            "The report is accepted; %(count)d answer was regraded.",
            "The report is accepted; %(count)d answers were regraded.",
            len(regrades),
        )
        messages.success(request, text % {"count": len(regrades)})


def _asked(report: Report) -> str:
    """The exercise's instruction and own text, as an editor knows it."""
    if report.snapshot is None:
        return ""
    try:
        return title_of(report.snapshot.content) if report.snapshot.exercise else ""
    except UnreadableItem:
        return ""


class ReportViewSet(ModelViewSet):
    """Reports are neither added nor edited by hand: listed, looked at, decided."""

    model = Report
    icon = "warning"
    menu_label = _("Learners’ reports")
    menu_order = 220
    add_to_admin_menu = True
    index_view_class = ReportIndexView
    list_filter = ["state", "kind"]
    list_display = [
        "__str__",
        Column("answer", label=_("Answer"), accessor=lambda report: " · ".join(report.answer)),
        Column("text", label=_("What the person wrote"), accessor=lambda report: report.text[:80]),
        Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
        DateColumn("created_at", label=_("Reported at"), sort_key="created_at"),
    ]
    form_fields = ["state"]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(add_url_name=None, delete_url_name=None, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.construct_view(ReportView), name="edit"),
        ]
