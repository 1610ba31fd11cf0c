"""Organisations: mine, one of them with its members, an invitation to accept."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from accounts import limits, organisations
from accounts.forms import CodeForm, InvitationForm
from accounts.models import Invitation, Membership, Organisation


@login_required
def mine(request: HttpRequest) -> HttpResponse:
    """The organisations the person belongs to, and a place for an invitation's code."""
    return render(
        request,
        "accounts/organisations.html",
        {"memberships": Membership.objects.of(request.user), "form": CodeForm()},
    )


def visible(request: HttpRequest, uid: UUID) -> Organisation:
    """An organisation the person belongs to or looks after; for everybody else it does not exist."""
    organisation = Organisation.objects.filter(uid=uid).first()
    if organisation is None:
        raise Http404
    is_member = Membership.objects.filter(user=request.user, organisation=organisation).exists()
    if not is_member and not request.user.has_perm("accounts.change_organisation"):
        raise Http404
    return organisation


@login_required
@never_cache
def organisation(request: HttpRequest, uid: UUID) -> HttpResponse:
    """Who belongs to it; owners and managers invite here. An invitation's code is shown in the answer, once."""
    organisation = visible(request, uid)
    roles = organisations.roles_to_give(user=request.user, organisation=organisation)
    form = InvitationForm(request.POST or None, roles=roles)
    made = None
    if request.method == "POST":
        if not roles:
            raise PermissionDenied
        if not limits.within(request, "invite"):
            return limits.too_many(request)
        if form.is_valid():
            made = organisations.invite(
                by=request.user,
                organisation=organisation,
                role=form.cleaned_data["role"],
                email=form.cleaned_data["email"],
                now=timezone.now(),
            )
            form = InvitationForm(roles=roles)
    context = {
        "organisation": organisation,
        "members": organisation.memberships.select_related("user").order_by("joined_at", "pk"),
        "invitations": Invitation.objects.open(now=timezone.now()).filter(organisation=organisation) if roles else [],
        "roles": roles,
        "form": form,
        "made": made,
    }
    return render(request, "accounts/organisation.html", context)


@login_required
@require_POST
def withdraw(request: HttpRequest, uid: UUID, invitation: UUID) -> HttpResponse:
    """Take an open invitation back."""
    try:
        organisations.withdraw(
            by=request.user,
            organisation=visible(request, uid),
            invitation_uid=invitation,
            now=timezone.now(),
        )
    except organisations.NotAllowed as refused:
        raise PermissionDenied from refused
    return redirect("accounts:organisation", uid=uid)


@login_required
@require_POST
def remove(request: HttpRequest, uid: UUID, member: UUID) -> HttpResponse:
    """End a membership: one's own, or that of somebody one looks after."""
    organisation = visible(request, uid)
    try:
        if member == request.user.uid:
            organisations.leave(user=request.user, organisation=organisation)
            return redirect("accounts:organisations")
        organisations.remove(by=request.user, organisation=organisation, member_uid=member)
    except organisations.LastOwner:
        messages.error(request, _("An organisation keeps at least one owner. Make somebody else an owner first."))
    except organisations.NotAllowed as refused:
        raise PermissionDenied from refused
    return redirect("accounts:organisation", uid=uid)


@login_required
@never_cache
def invitation(request: HttpRequest) -> HttpResponse:
    """Read an invitation by its code and accept it. Guests and other addresses are sent through the door first."""
    code = request.POST.get("code") or request.GET.get("code") or ""
    form = CodeForm({"code": code} if code else None)
    context = {"form": form, "code": code}
    if code and not limits.within(request, "invitation"):
        return limits.too_many(request)
    if form.is_valid():
        now = timezone.now()
        try:
            context["invitation"] = organisations.find(code=code, now=now)
            if "accept" in request.POST and not request.user.is_guest:
                membership = organisations.accept(code=code, user=request.user, now=now)
                messages.success(
                    request, _("You belong to %(organisation)s now.") % {"organisation": membership.organisation}
                )
                return redirect("accounts:organisation", uid=membership.organisation.uid)
        except organisations.SpentInvitation:
            form.add_error("code", _("This invitation is no longer valid. Ask for a new one."))
        except organisations.AnotherAddress:
            context["another_address"] = True
        except organisations.AlreadyMember:
            messages.info(request, _("You belong to this organisation already."))
            return redirect("accounts:organisations")
    return render(request, "accounts/invitation.html", context)
