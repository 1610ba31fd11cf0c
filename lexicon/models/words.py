"""Words: what the lexicon knows of each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, RevisionMixin
from wagtail.search import index

from lexicon import taxonomy
from lexicon.fields import AccentedListField, ExampleField, GlossesField
from lithuanian.grammar import Entry
from lithuanian.letters import sort_key

slug_shape = RegexValidator(
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$", _("Small Latin letters without diacritics, digits and hyphens only.")
)

#: The fields the engines know of; see lithuanian.grammar.Entry.
ENTRY_FIELDS = (
    "uid", "lemma", "accented", "pos", "parts", "gender", "accent_class", "level", "theme", "number", "indeclinable",
    "meaning",
)  # fmt: skip


class WordQuerySet(models.QuerySet):
    def in_order(self) -> WordQuerySet:
        """By the Lithuanian alphabet."""
        return self.order_by("sort_key", "uid")

    def published(self) -> WordQuerySet:
        return self.filter(live=True)

    def of_theme(self, theme: str) -> WordQuerySet:
        """Words of one theme, by the alphabet."""
        return self.published().filter(theme=theme).in_order()

    def for_lesson(self, uids: Iterable[str]) -> list[Word]:
        """The words named by `uids`, in the order a lesson names them; unknown and unpublished ones are left out."""
        uids = list(uids)
        found = {word.uid: word for word in self.published().filter(uid__in=uids).order_by("uid")}
        return [found[uid] for uid in uids if uid in found]

    def for_machine(self) -> WordQuerySet:
        """Published words with what `Word.entry` reads and nothing else."""
        return self.published().in_order().only(*ENTRY_FIELDS)

    def stamp(self) -> tuple[int, datetime | None]:
        """What changes whenever a word is published or withdrawn."""
        found = self.published().aggregate(count=models.Count("pk"), newest=models.Max("last_published_at"))
        return found["count"], found["newest"]


class Word(DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    """One word or set phrase a learner meets: its forms, stress, meaning and a sentence it is used in."""

    class PartOfSpeech(models.TextChoices):
        NOUN = taxonomy.PartOfSpeech.NOUN.value, _("noun")
        VERB = taxonomy.PartOfSpeech.VERB.value, _("verb")
        ADJECTIVE = taxonomy.PartOfSpeech.ADJECTIVE.value, _("adjective")
        ADVERB = taxonomy.PartOfSpeech.ADVERB.value, _("adverb")
        PRONOUN = taxonomy.PartOfSpeech.PRONOUN.value, _("pronoun")
        NUMERAL = taxonomy.PartOfSpeech.NUMERAL.value, _("numeral")
        PREPOSITION = taxonomy.PartOfSpeech.PREPOSITION.value, _("preposition")
        CONJUNCTION = taxonomy.PartOfSpeech.CONJUNCTION.value, _("conjunction")
        PARTICLE = taxonomy.PartOfSpeech.PARTICLE.value, _("particle")
        INTERJECTION = taxonomy.PartOfSpeech.INTERJECTION.value, _("interjection")
        PHRASE = taxonomy.PartOfSpeech.PHRASE.value, _("set phrase")
        PROPER = taxonomy.PartOfSpeech.PROPER.value, pgettext_lazy("part of speech", "name")

    class Gender(models.TextChoices):
        MASCULINE = taxonomy.Gender.MASCULINE.value, _("masculine")
        FEMININE = taxonomy.Gender.FEMININE.value, _("feminine")

    class Number(models.TextChoices):
        SINGULAR = taxonomy.Number.SINGULAR.value, _("singular only")
        PLURAL = taxonomy.Number.PLURAL.value, _("plural only")

    class Level(models.TextChoices):
        A1 = taxonomy.Level.A1.value, "A1"
        A2 = taxonomy.Level.A2.value, "A2"

    uid = models.CharField(
        _("identifier"),
        max_length=80,
        unique=True,
        validators=[slug_shape],
        help_text=_(
            "The word without diacritics, for example striuke; a second one of the same spelling ends in -2. "
            "Lessons refer to it, so do not change it later."
        ),
    )
    lemma = models.CharField(
        _("word"), max_length=120, help_text=_("The dictionary form without stress marks, for example striukė.")
    )
    accented = models.CharField(
        _("word with its stress mark"), max_length=160, help_text=_("The same letters with the stress: striùkė.")
    )
    pos = models.CharField(_("part of speech"), max_length=20, choices=PartOfSpeech)
    parts = AccentedListField(
        _("principal parts"),
        blank=True,
        help_text=_(
            "With stress marks, separated by commas. Nouns: nominative and genitive (striùkė, -ės). Verbs: infinitive, "
            "he does, he did (dìrbti, dìrba, dìrbo). Adjectives: both genders (gẽras, gerà)."
        ),
    )
    gender = models.CharField(_("gender"), max_length=1, choices=Gender, blank=True, help_text=_("Nouns only."))
    accent_class = models.CharField(
        _("accent class"),
        max_length=4,
        blank=True,
        choices=[(name, name) for name in taxonomy.ACCENT_CLASSES],
        help_text=_(
            "Only where you are sure, for example 2 for striùkė. Without it the forms of nouns and adjectives are "
            "shown unstressed."
        ),
    )
    number = models.CharField(
        _("number"),
        max_length=2,
        choices=Number,
        blank=True,
        help_text=_(
            "Only for nouns that lack the other number: kelnės has no singular, sveikata no plural. Leave empty for "
            "the rest."
        ),
    )
    indeclinable = models.BooleanField(
        _("never changes"),
        default=False,
        help_text=_("For nouns with one form in all cases, for example taksi or kino."),
    )
    meaning = models.CharField(
        _("class of meaning"),
        max_length=20,
        blank=True,
        choices=[(name.value, _(label)) for name, label in taxonomy.MEANING_NAMES.items()],
        help_text=_(
            "What it names, so that drills make sense: for example arbata is among the drinks, eiti among the verbs of "
            "moving."
        ),
    )
    level = models.CharField(_("level"), max_length=2, choices=Level, default=Level.A1)
    theme = models.CharField(
        _("theme"), max_length=60, validators=[slug_shape], help_text=_("For example prekyba, darbas, maistas, bendri.")
    )
    glosses = GlossesField(_("meaning"), help_text=_("As a person would say it, not as a dictionary lists it."))
    example = ExampleField(
        _("example"), blank=True, help_text=_("One short sentence a person would say at work, and what it means.")
    )
    picture = models.CharField(
        _("picture"),
        max_length=60,
        blank=True,
        validators=[slug_shape],
        help_text=_("The name of a pictogram, for example coat-blue. Leave empty where none fits."),
    )
    sort_key = models.CharField(max_length=1000, editable=False, db_index=True)

    objects = WordQuerySet.as_manager()

    search_fields = [
        index.SearchField("lemma", boost=10),
        index.AutocompleteField("lemma"),
        index.AutocompleteField("uid"),
        index.SearchField("meanings"),
        index.AutocompleteField("meanings"),
        index.FilterField("pos"),
        index.FilterField("level"),
        index.FilterField("theme"),
    ]

    class Meta:
        verbose_name = _("word")
        verbose_name_plural = _("words")
        ordering = ["sort_key", "uid"]
        indexes = [models.Index(fields=["theme", "level"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(gender="") | models.Q(pos__in=["noun", "proper"]),
                name="word_gender_of_nouns_only",
                violation_error_message=_("Only nouns have a gender of their own."),
            ),
            models.CheckConstraint(
                condition=~models.Q(pos="noun") | ~models.Q(gender=""),
                name="word_noun_has_gender",
                violation_error_message=_("A noun needs its gender."),
            ),
            models.CheckConstraint(
                condition=models.Q(number="") | models.Q(pos__in=["noun", "proper"]),
                name="word_number_of_nouns_only",
                violation_error_message=_("Only nouns may lack a number."),
            ),
            models.CheckConstraint(
                condition=models.Q(indeclinable=False) | models.Q(pos__in=["noun", "proper", "adjective"]),
                name="word_indeclinable_nominal",
                violation_error_message=_("Only nouns and adjectives can be marked as never changing."),
            ),
        ]

    def __str__(self) -> str:
        return self.lemma

    def save(self, *args, **kwargs) -> None:
        self.sort_key = alphabetical(self.lemma)
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "sort_key"}
        super().save(*args, **kwargs)

    def gloss(self, language: str) -> str:
        """The meaning in `language`; for a Lithuanian reader, who needs none, empty."""
        return "" if language == "lt" else self.glosses.get(language) or self.glosses.get("en", "")

    @property
    def gloss_here(self) -> str:
        """The meaning in the reader's language; empty for a reader of Lithuanian."""
        return self.gloss(get_language() or "lt")

    @property
    def example_here(self) -> str:
        """What the example means in the reader's language; empty for a reader of Lithuanian."""
        language = get_language() or "lt"
        return "" if language == "lt" else self.example.get(language) or self.example.get("en", "")

    @property
    def theme_name(self) -> str:
        """The English name of its theme, to be translated; empty for themes nobody has named."""
        return taxonomy.THEME_NAMES.get(self.theme, "")

    @property
    def meanings(self) -> str:
        """The meanings in all languages, for search."""
        return " ".join(self.glosses.values())

    def entry(self) -> Entry:
        """The word as the engines take it."""
        return Entry(
            uid=self.uid,
            lemma=self.lemma,
            accented=self.accented,
            pos=taxonomy.PartOfSpeech(self.pos),
            parts=tuple(self.parts),
            gender=taxonomy.Gender(self.gender) if self.gender else None,
            accent_class=self.accent_class,
            level=self.level,
            theme=self.theme,
            number=taxonomy.Number(self.number) if self.number else None,
            indeclinable=self.indeclinable,
            meaning=self.meaning,
        )

    @property
    def accented_parts(self) -> str:
        """The principal parts on one line, as dictionaries print them: `striùkė, -ės`."""
        return ", ".join(self.parts) if self.parts else self.accented


def alphabetical(text: str) -> str:
    """The Lithuanian place of `text`, in hexadecimal digits: every database's collation orders those alike."""
    return sort_key(text).encode().hex()
