"""Official facts, each with its source and the day on which somebody read it there, and the municipalities."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import RevisionMixin
from wagtail.search import index

from lithuanian.letters import sort_key

# How long a reading of the source is trusted where the fact names no end of its own.
TRUSTED_FOR = datetime.timedelta(days=183)
# The part of a sentence that a hurried reader must see: **like this**.
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)

key_shape = RegexValidator(
    r"^[a-z0-9]+(?:[.-][a-z0-9]+)*$", _("Small letters, digits, full stops and hyphens only, for example exam.fee.")
)


class FactQuerySet(models.QuerySet):
    def unchecked(self) -> FactQuerySet:
        """Facts whose source nobody has opened yet."""
        return self.filter(checked_on=None)

    def overdue(self, *, today: datetime.date) -> FactQuerySet:
        """Facts that were checked, but too long ago, or whose end has passed."""
        old = Q(expires_on=None, checked_on__lt=today - TRUSTED_FOR)
        return self.filter(Q(expires_on__lt=today) | old, checked_on__isnull=False)

    def in_order(self) -> FactQuerySet:
        return self.order_by("key")


class Fact(RevisionMixin, index.Indexed, models.Model):
    """One official fact: a sentence in four languages and, where it is a number, the number itself."""

    class State(models.TextChoices):
        UNCHECKED = "unchecked", _("not yet checked")
        CHECKED = "checked", _("checked")
        OVERDUE = "overdue", _("check again")

    class Unit(models.TextChoices):
        EUROS = "eur", _("euros")
        MINUTES = "minutes", _("minutes")
        DAYS = "days", _("days")
        WORKING_DAYS = "working-days", _("working days")
        YEARS = "years", _("years")
        POINTS = "points", _("points")
        COUNT = "count", _("count")
        PERCENT = "percent", _("per cent")

    class Confidence(models.TextChoices):
        HIGH = "high", _("official text or two independent sources")
        MEDIUM = "medium", _("one decent source")
        LOW = "low", _("weak, inferred or contradicted")

    key = models.CharField(
        _("key"),
        max_length=80,
        unique=True,
        validators=[key_shape],
        help_text=_("The name by which pages refer to this fact, for example exam.fee. Do not change it later."),
    )
    value_lt = models.TextField(
        _("in Lithuanian"),
        help_text=_("One whole sentence, as it will stand on a page. **Two asterisks** make its main part bold."),
    )
    value_en = models.TextField(_("in English"))
    value_ru = models.TextField(_("in Russian"))
    value_uk = models.TextField(_("in Ukrainian"))
    number = models.DecimalField(
        _("number"),
        max_digits=12,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("Where the fact is a number: the same number as in the sentences."),
    )
    unit = models.CharField(pgettext_lazy("of measure", "unit"), max_length=20, choices=Unit, blank=True)
    date = models.DateField(
        _("date"), null=True, blank=True, help_text=_("Where the fact is a date: the same date as in the sentences.")
    )
    source_name = models.CharField(
        _("source"), max_length=200, help_text=_("Who says so: the institution or the legal act, as people know it.")
    )
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)
    owner = models.CharField(
        _("owner"), max_length=120, blank=True, help_text=_("Who keeps this fact up to date: a name or a role.")
    )
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("The day on which the text of the source itself was read. Leave empty until somebody has read it."),
    )
    expires_on = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("The last day on which this may be shown as checked.")
    )
    confidence = models.CharField(_("confidence"), max_length=10, choices=Confidence, default=Confidence.MEDIUM)
    note = models.TextField(
        _("note for editors"), blank=True, help_text=_("What is uncertain and what to look for. Not shown to readers.")
    )

    objects = FactQuerySet.as_manager()

    search_fields = [
        index.SearchField("key"),
        index.AutocompleteField("key"),
        index.SearchField("value_lt"),
        index.AutocompleteField("value_lt"),
        index.SearchField("value_en"),
        index.AutocompleteField("value_en"),
        index.SearchField("source_name"),
    ]

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering = ["key"]
        constraints = [
            models.CheckConstraint(
                condition=Q(checked_on=None) | ~Q(source_url=""),
                name="fact_checked_has_address",
                violation_error_message=_("A checked fact needs the address at which it was read."),
            ),
            models.CheckConstraint(
                condition=Q(expires_on=None) | Q(checked_on=None) | Q(expires_on__gte=F("checked_on")),
                name="fact_expires_after_check",
                violation_error_message=_("The end of validity lies before the day of the check."),
            ),
            models.CheckConstraint(
                condition=Q(number=None, unit="") | (Q(number__isnull=False) & ~Q(unit="")),
                name="fact_number_has_unit",
                violation_error_message=_("A number needs a unit, and a unit needs a number."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"

    def value_in(self, language: str) -> str:
        """The sentence in that language; Lithuanian where the language is not one of ours."""
        return getattr(self, f"value_{language}", self.value_lt)

    @property
    def value(self) -> str:
        """The sentence in the current language, without the asterisks."""
        return BOLD.sub(r"\1", self.value_in((get_language() or "lt")[:2]))

    @property
    def html(self) -> SafeString:
        """The sentence in the current language with its main part bold."""
        text = escape(self.value_in((get_language() or "lt")[:2]))
        return mark_safe(BOLD.sub(r"<b>\1</b>", text))  # noqa: S308 - escaped the line before

    @property
    def figure(self) -> str:
        """The number as people of the current language write it, without the unit; empty where there is none."""
        if self.number is None:
            return ""
        number = self.number.quantize(Decimal(1)) if self.number == self.number.to_integral() else self.number
        return number_format(number, use_l10n=True)

    def state_on(self, today: datetime.date) -> Fact.State:
        """Whether the fact may be shown as checked on that day. Agrees with `overdue` and `unchecked`."""
        if self.checked_on is None:
            return self.State.UNCHECKED
        last_day = self.expires_on or self.checked_on + TRUSTED_FOR
        return self.State.OVERDUE if last_day < today else self.State.CHECKED

    @property
    def state(self) -> Fact.State:
        return self.state_on(timezone.localdate())


class MunicipalityQuerySet(models.QuerySet):
    def in_order(self) -> MunicipalityQuerySet:
        """By the Lithuanian alphabet."""
        return self.order_by("sort_key", "code")


class Municipality(models.Model):
    """One of the sixty municipalities of Lithuania."""

    code = models.CharField(
        _("code"),
        max_length=2,
        unique=True,
        validators=[RegexValidator(r"^[0-9]{2}$", _("Two digits."))],
        help_text=_("The municipality's two digits in the classification of administrative units."),
    )
    name_lt = models.CharField(_("in Lithuanian"), max_length=80, unique=True)
    name_en = models.CharField(_("in English"), max_length=80)
    name_ru = models.CharField(_("in Russian"), max_length=80)
    name_uk = models.CharField(_("in Ukrainian"), max_length=80)
    sort_key = models.CharField(max_length=600, editable=False, db_index=True)

    objects = MunicipalityQuerySet.as_manager()

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["sort_key", "code"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        # In hexadecimal digits, because PostgreSQL's collations would skip the punctuation inside the key.
        self.sort_key = sort_key(self.name_lt).encode().hex()
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "sort_key"}
        super().save(*args, **kwargs)

    def name_in(self, language: str) -> str:
        """The name in that language; Lithuanian where the language is not one of ours."""
        return getattr(self, f"name_{language}", self.name_lt)

    @property
    def name(self) -> str:
        return self.name_in((get_language() or "lt")[:2])
