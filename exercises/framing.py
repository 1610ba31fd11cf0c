"""Sentence frames as editors keep them: rows of which drills make their exercises."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError as ContentError

from exercises.drills.frames import Frame
from lexicon.fields import AccentedListField, AccentedListFormField, GlossesField

#: Fields of a frame that have a field of their own here; the rest stands in `details`.
OWN = ("uid", "level", "text", "drills", "themes", "words", "beside")


class ListField(AccentedListField):
    """A list of words or names, longer than principal parts are."""

    def formfield(self, **kwargs: Any) -> AccentedListFormField:
        return AccentedListFormField(
            label=capfirst(self.verbose_name), required=not self.blank, help_text=self.help_text, max_length=3000
        )


class SentenceFrameQuerySet(models.QuerySet):
    def stamp(self) -> tuple[int, datetime | None]:
        """What changes whenever a frame is added, changed or deleted."""
        found = self.aggregate(count=models.Count("pk"), newest=models.Max("changed_at"))
        return found["count"], found["newest"]

    def frames(self) -> tuple[Frame, ...]:
        """Every frame that can be read, in the order of the identifiers."""
        found = []
        for row in self.order_by("uid"):
            try:
                found.append(row.frame())
            except ContentError:  # an editor's form refuses what cannot be read; a kind of drill may be gone
                continue
        return tuple(found)


class SentenceFrame(models.Model):
    """One sentence with a gap, and the words that make sense there."""

    class Level(models.TextChoices):
        A1 = "A1", "A1"
        A2 = "A2", "A2"

    uid = models.SlugField(
        _("identifier"),
        max_length=80,
        unique=True,
        help_text=_("Letters, digits and hyphens. E.g. accusative-object-01"),
    )
    drills = ListField(
        _("drills"), help_text=_("The drills that use it, by their addresses: accusative-object, missing-letters.")
    )
    level = models.CharField(_("level"), max_length=2, choices=Level, default=Level.A1)
    text = models.CharField(
        _("sentence"),
        max_length=300,
        help_text=_("With the gap {1}. {beside}, {who}, {when} and {n} are filled in. E.g. Klientė matuojasi {1}."),
    )
    words = ListField(
        _("words for the gap"),
        blank=True,
        help_text=_(
            "Dictionary forms, separated by commas; each must make a sentence that a Lithuanian would say. "
            "kasa:area tells words of one spelling apart by their class of meaning."
        ),
    )
    beside = ListField(
        _("words beside it"), blank=True, help_text=_("What may stand at {beside}: the nouns of an adjective.")
    )
    themes = ListField(_("themes"), blank=True, help_text=_("For example prekyba, darbas. Empty: those of its words."))
    meaning = GlossesField(
        _("meaning"), blank=True, help_text=_("What the sentence means, with … where the word is missing.")
    )
    details = models.JSONField(
        _("details"),
        default=dict,
        blank=True,
        help_text=_(
            'Further settings, for example {"case": "acc", "number": ["sg", "pl"], "fixed": true}; '
            "see the page on drills."
        ),
    )
    changed_at = models.DateTimeField(auto_now=True, editable=False)

    objects = SentenceFrameQuerySet.as_manager()

    class Meta:
        verbose_name = _("sentence frame")
        verbose_name_plural = _("sentence frames")
        ordering = ["uid"]

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        super().clean()
        if not isinstance(self.details, dict):
            raise ValidationError({"details": _("These are settings by name, between { and }.")})
        try:
            self.frame()
        except ContentError as error:
            raise ValidationError([_message(line) for line in error.errors()]) from None

    def frame(self) -> Frame:
        """The frame as the engine takes it. Raises pydantic.ValidationError."""
        whole = {**self.details, **{name: getattr(self, name) for name in OWN}}
        return Frame.model_validate(whole | ({"translation": self.meaning} if self.meaning else {}))

    def read(self, frame: Frame) -> None:
        """Takes over what `frame` says."""
        data = frame.model_dump(mode="json", exclude_defaults=True)
        self.meaning = data.pop("translation", {})
        for name in OWN:
            default = [] if name in ("drills", "themes", "words", "beside") else getattr(frame, name)
            setattr(self, name, data.pop(name, default))
        self.details = data


def _message(line: Any) -> str:
    where = ".".join(map(str, line["loc"]))
    return f"{where}: {line['msg']}" if where else str(line["msg"])
