"""Puts sound into Wagtail's admin: clips, pictures, the studio and the progress of building."""

from typing import Any

from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import ListingButton
from wagtail.snippets.models import register_snippet

from media import studio
from media.editing import BuildAgain, SoundGroup, SoundMenuItem, SoundPanel
from media.models import Clip

register_snippet(SoundGroup)
hooks.register("register_bulk_action", BuildAgain)


@hooks.register("register_admin_urls")
def studio_urls() -> list[URLPattern | URLResolver]:
    return [path("sound/", include((studio.urlpatterns, "sound_studio")))]


@hooks.register("register_sound_menu_item")
def studio_menu_item() -> SoundMenuItem:
    return SoundMenuItem(_("Recording studio"), reverse("sound_studio:studio"), icon_name="media", order=10)


@hooks.register("register_sound_menu_item")
def progress_menu_item() -> SoundMenuItem:
    return SoundMenuItem(_("Progress of building"), reverse("sound_studio:progress"), icon_name="tasks", order=20)


@hooks.register("register_snippet_listing_buttons")
def record_button(snippet: Any, user: Any, next_url: str | None = None) -> list[ListingButton]:
    if not (isinstance(snippet, Clip) and user.has_perm("media.change_clip")):
        return []
    return [ListingButton(_("Record"), url=f"{reverse('sound_studio:studio')}?clip={snippet.uid}", icon_name="media")]


@hooks.register("construct_homepage_panels")
def sound_panel(request: Any, panels: list[Any]) -> None:
    panels.append(SoundPanel())
