"""Prepares people and things on a running site, for pages that need them; run inside that site by `manage.py shell`.

Prints one line `scene={json}`: session cookies of the cast and the identifiers that addresses need.
"""

import json
from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.utils import timezone
from wagtail.models import Page

from accounts import organisations
from accounts.models import Organisation, User
from exercises import services
from exercises.models import Item
from learning.models import LessonPage, LessonProgress
from learning.services import context_of
from lexicon import saving
from media.models import Clip, Picture

now = timezone.now()


def cookie(user):
    """A session of `user` that was confirmed just now."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session["account_authentication_methods"] = [{"method": "code", "at": now.timestamp(), "email": user.email}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    return session.session_key


def attempt_of(user, item, answer, *, context="try", seed=None):
    token = services.new_form(item=item, seed=seed)
    return services.submit(user=user, item=item, answer=answer, seed=token.seed, token=token, context=context, now=now)


def finish(user, lesson):
    """The whole lesson answered rightly in one run."""
    items = list(lesson.lesson_items.order_by("sort_order", "pk").values_list("item__uid", flat=True))
    progress = LessonProgress.objects.create(
        user=user,
        lesson_uid=lesson.uid,
        done=len(items),
        total=len(items),
        started_at=now,
        updated_at=now,
        finished_at=now,
    )
    for uid in items:
        item = Item.objects.get(uid=uid)
        answer = list(item.exercise.model_answer())
        attempt_of(user, item, answer, context=context_of(lesson.uid), seed=progress.seed)


olena, rasa, jonas = (User.objects.with_address(f"{name}@example.test").get() for name in ("olena", "rasa", "jonas"))
petras = User.objects.filter(first_name="Petras").first()
if petras is None:
    petras = User(first_name="Petras", email="petras@example.test")
    petras.set_unusable_password()
    petras.save()

lesson, done = LessonPage.objects.live().filter(locale__language_code="lt").order_by("path")[:2]
if not LessonProgress.objects.filter(user=olena, lesson_uid=done.uid).exists():
    finish(olena, done)
choice = Item.objects.filter(kind="multiple_choice").order_by("uid").first()
letter = Item.objects.filter(kind="write_text").order_by("uid").first()
wrong = attempt_of(olena, choice, [part.wrong[0].text for part in choice.exercise.parts])
written = attempt_of(olena, letter, ["Laba diena! Ačiū ir geros dienos!"])
for uid in ("striuke", "ieskoti"):
    saving.save(user=olena, uid=uid, now=now)
organisation = Organisation.objects.of(jonas).first()
invitation = organisations.invite(by=jonas, organisation=organisation, role="editor", email="", now=now)
picture = Picture.objects.order_by("name").first()

print(
    "scene="
    + json.dumps(
        {
            "cookies": {"olena": cookie(olena), "rasa": cookie(rasa), "jonas": cookie(jonas), "petras": cookie(petras)},
            "lesson": lesson.slug,
            "done": done.slug,
            "item": choice.uid,
            "wrong": str(wrong.token),
            "written": str(written.token),
            "organisation": str(organisation.uid),
            "invitation": str(invitation.invitation.uid),
            "code": invitation.code,
            "clip": Clip.objects.order_by("uid").first().uid,
            "picture": picture.url,
            "kinds": {item.kind: item.uid for item in Item.objects.filter(live=True).order_by("-uid")},
            "pages": {
                type(page).__name__ + (f":{page.role}" if hasattr(page, "role") else ""): page.url.removeprefix("/lt")
                for page in Page.objects.live()
                .filter(locale__language_code="lt", depth__gt=1)
                .specific()
                .order_by("-path")
            },
        }
    )
)
