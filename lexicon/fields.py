"""Model fields of words and of points of grammar, and how editors fill them in: texts in several languages, lists."""

from collections.abc import Mapping

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

#: Label and language of each piece; every label is what editors see.
GLOSS_PIECES = {"en": ("English", "en"), "ru": ("Русский", "ru"), "uk": ("Українська", "uk")}
LANGUAGE_PIECES = {"lt": ("Lietuvių", "lt"), **GLOSS_PIECES}
EXAMPLE_PIECES = {
    "text": (_("Sentence"), "lt"),
    "accented": (_("Sentence with stress marks"), "lt"),
    **GLOSS_PIECES,
}


class PiecesWidget(forms.MultiWidget):
    """One labelled input for each piece of the map; of several lines where texts are `long`."""

    def __init__(self, pieces: Mapping[str, tuple], attrs: dict | None = None, *, long: bool = False) -> None:
        self.pieces = pieces
        kind, look = (forms.Textarea, {"rows": 4}) if long else (forms.TextInput, {})
        inputs = {name: kind(attrs={"lang": language, **look}) for name, (_label, language) in pieces.items()}
        super().__init__(widgets=inputs, attrs=attrs)

    def decompress(self, value: Mapping[str, str] | None) -> list[str]:
        return [(value or {}).get(name, "") for name in self.pieces]

    def render(self, name, value, attrs=None, renderer=None) -> str:
        subwidgets = self.get_context(name, value, attrs)["widget"]["subwidgets"]
        fields = [
            {
                "id": each["attrs"].get("id"),
                "label": label,
                "html": self._render(each["template_name"], {"widget": each}, renderer),
            }
            for each, (label, _language) in zip(subwidgets, self.pieces.values(), strict=True)
        ]
        return render_to_string("lexicon/admin/pieces.html", {"fields": fields})


class PiecesFormField(forms.MultiValueField):
    """A map of texts, all of them or (where it may be empty) none."""

    def __init__(self, *, pieces: Mapping[str, tuple], long: bool = False, **kwargs) -> None:
        self.pieces = pieces
        fields = [forms.CharField(required=False, max_length=2000 if long else 500) for _piece in pieces]
        super().__init__(fields=fields, require_all_fields=False, widget=PiecesWidget(pieces, long=long), **kwargs)

    def compress(self, values: list[str]) -> dict[str, str]:
        filled = dict(zip(self.pieces, values or [""] * len(self.pieces), strict=True))
        return filled if any(filled.values()) else {}

    def clean(self, value: list[str]) -> dict[str, str]:
        filled = super().clean(value)
        # Wagtail says so of a draft: it may be as unfinished as its model allows.
        if not getattr(self, "is_deferred_validation", False):
            check_pieces(filled, self.pieces)
        return filled


def check_shape(filled: object, pieces: Mapping[str, tuple]) -> None:
    """Raises ValidationError where `filled` is no map of these pieces."""
    if not isinstance(filled, Mapping) or set(filled) - set(pieces):
        raise ValidationError(_("This is not what belongs here."), code="wrong_shape")


def check_pieces(filled: object, pieces: Mapping[str, tuple]) -> None:
    """Raises ValidationError naming what `filled` lacks; an empty map lacks nothing."""
    check_shape(filled, pieces)
    missing = [str(label) for name, (label, _language) in pieces.items() if filled and not filled.get(name)]
    if missing:
        raise ValidationError(_("Still missing: %(missing)s."), code="missing", params={"missing": ", ".join(missing)})


class PiecesField(models.JSONField):
    """A map of texts with fixed keys. Subclasses name the pieces, and say whether these are long and may be drafts."""

    pieces: Mapping[str, tuple] = {}
    long = False
    #: Whether a piece may be missing until it is published: the form asks for it then.
    may_be_unfinished = False

    def __init__(self, *args, **kwargs) -> None:
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def validate(self, value, model_instance) -> None:
        super().validate(value, model_instance)
        check = check_shape if self.may_be_unfinished else check_pieces
        check(value, self.pieces)

    def formfield(self, **kwargs):
        return PiecesFormField(
            pieces=self.pieces,
            long=self.long,
            label=capfirst(self.verbose_name),
            required=not self.blank,
            help_text=self.help_text,
        )


class GlossesField(PiecesField):
    """What a word means: {en, ru, uk}."""

    pieces = GLOSS_PIECES


class LanguagesField(PiecesField):
    """A text in the four languages of the interface."""

    pieces = LANGUAGE_PIECES
    may_be_unfinished = True


class ExplanationField(LanguagesField):
    """The same, several lines each."""

    long = True


class ContrastField(GlossesField):
    """What differs from the reader's own language: {en, ru, uk}, several lines each."""

    long = True
    may_be_unfinished = True


class ExampleField(PiecesField):
    """A sentence the word is used in: {text, accented, en, ru, uk}, or an empty map."""

    pieces = EXAMPLE_PIECES


class AccentedListFormField(forms.CharField):
    """Words separated by commas, kept as a list."""

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value) -> list[str]:
        return [part for part in (piece.strip() for piece in (super().clean(value) or "").split(",")) if part]

    def has_changed(self, initial, data) -> bool:
        return super().has_changed(self.prepare_value(initial or []), data)


class AccentedListField(models.JSONField):
    """A list of words or endings, with stress marks."""

    def __init__(self, *args, **kwargs) -> None:
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def validate(self, value, model_instance) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, list) or not all(isinstance(part, str) and part for part in value):
            raise ValidationError(_("This is not what belongs here."), code="wrong_shape")

    def formfield(self, **kwargs):
        return AccentedListFormField(
            label=capfirst(self.verbose_name), required=not self.blank, help_text=self.help_text, max_length=300
        )
