"""What people who keep the site may do in Wagtail's admin. Kept here, because editors write what every app shows."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from accounts.demo import EDITORS

WRITE = ("add", "change", "delete", "view")
#: Rights on rows, by model: everything an editor of this site keeps. Who may sign in and what was mailed is not theirs.
MODELS: dict[str, tuple[str, ...]] = {
    "accounts.organisation": ("add", "change", "view"),
    "exercises.item": (*WRITE, "publish", "lock", "unlock"),
    "exercises.report": ("change", "view"),
    "exercises.sentenceframe": WRITE,
    "information.operatorsettings": ("change", "view"),
    "lexicon.exemption": WRITE,
    "lexicon.grammarpoint": (*WRITE, "publish"),
    "lexicon.word": (*WRITE, "publish"),
    "media.clip": WRITE,
    "media.picture": WRITE,
    "official.fact": WRITE,
    "official.municipality": WRITE,
}
#: Rights on every page of the site, in all languages.
PAGES = ("add", "change", "publish", "lock", "unlock")
#: Rights on every photograph used in pages.
IMAGES = ("add", "change", "choose")


class UnknownRight(LookupError):
    """A right named here does not exist: the models are not migrated, or one was renamed."""


def give_editors_their_rights() -> Group:
    """Gives the group of editors every right named here; safe to repeat, takes nothing away. Raises UnknownRight."""
    rights = [right for model, actions in MODELS.items() for right in _of(model, actions)]
    with transaction.atomic():
        editors, _made = Group.objects.get_or_create(name=EDITORS)
        editors.permissions.add(*_of("wagtailadmin.admin", ("access",)), *rights)
        root = Page.get_first_root_node()
        for right in _of("wagtailcore.page", PAGES):
            GroupPagePermission.objects.get_or_create(group=editors, page=root, permission=right)
        images = Collection.get_first_root_node()
        for right in _of("wagtailimages.image", IMAGES):
            GroupCollectionPermission.objects.get_or_create(group=editors, collection=images, permission=right)
    return editors


def _of(model: str, actions: tuple[str, ...]) -> list[Permission]:
    """The rights to do `actions` with `model`, written app.model."""
    app, _dot, name = model.partition(".")
    named = Q(content_type__app_label=app, codename__in=[f"{action}_{name}" for action in actions])
    found = list(Permission.objects.filter(named).order_by("codename", "pk"))
    if len(found) != len(actions):
        raise UnknownRight(f"{model}: {', '.join(actions)}")
    return found
