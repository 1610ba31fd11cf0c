"""Model fields of lesson pages: a text in four languages, and several choices out of a list."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from learning.translations import LANGUAGES, missing_languages


def validate_translated(texts: object) -> None:
    """Raises ValidationError naming the languages in which `texts` is empty."""
    if missing := missing_languages(texts):
        raise ValidationError(
            _("The text is needed in four languages; missing: %(languages)s."),
            code="missing_languages",
            params={"languages": ", ".join(LANGUAGES[code] for code in missing)},
        )


class TranslatedWidget(forms.MultiWidget):
    """One text area a language, each labelled with the language's own name."""

    def __init__(self, attrs: dict | None = None) -> None:
        areas = {code: forms.Textarea(attrs={"rows": 2, "lang": code}) for code in LANGUAGES}
        super().__init__(widgets=areas, attrs=attrs)

    def decompress(self, value: dict | None) -> list[str]:
        return [(value or {}).get(code, "") for code in LANGUAGES]

    def render(self, name, value, attrs=None, renderer=None) -> str:
        areas = self.get_context(name, value, attrs)["widget"]["subwidgets"]
        fields = [
            {
                "id": area["attrs"].get("id", ""),
                "language": language,
                "html": self._render(area["template_name"], {"widget": area}, renderer),
            }
            for area, language in zip(areas, LANGUAGES.values(), strict=True)
        ]
        return render_to_string("learning/admin/translated.html", {"fields": fields})


class TranslatedFormField(forms.MultiValueField):
    """The form's side of TranslatedField: an error names the missing languages, beside the field."""

    widget = TranslatedWidget

    def __init__(self, **kwargs) -> None:
        for unfit in ("encoder", "decoder", "max_length"):
            kwargs.pop(unfit, None)
        super().__init__(
            fields=[forms.CharField(required=False) for _code in LANGUAGES], require_all_fields=False, **kwargs
        )

    def compress(self, values: list[str]) -> dict[str, str]:
        return dict(zip(LANGUAGES, values or [""] * len(LANGUAGES), strict=True))

    def clean(self, value: list[str]) -> dict[str, str]:
        texts = super().clean(value)
        if any(texts.values()) or self.required:
            validate_translated(texts)
        return texts


class TranslatedField(models.JSONField):
    """A map {lt, en, ru, uk} of texts, none empty. Show it with the filter `translated`."""

    def __init__(self, *args, **kwargs) -> None:
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def validate(self, value, model_instance) -> None:
        super().validate(value, model_instance)
        if value or not self.blank:
            validate_translated(value)

    def formfield(self, **kwargs):
        kwargs.pop("form_class", None)
        return TranslatedFormField(
            label=capfirst(self.verbose_name),
            required=not self.blank,
            help_text=self.help_text,
            **{name: value for name, value in kwargs.items() if name in {"initial", "disabled"}},
        )


class ChosenField(models.JSONField):
    """A list of slugs out of `choices_from()`, a callable, so that a longer list needs no migration."""

    def __init__(self, *args, choices_from=None, **kwargs) -> None:
        self.choices_from = choices_from
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs["choices_from"] = self.choices_from
        return name, path, args, kwargs

    def validate(self, value, model_instance) -> None:
        super().validate(value, model_instance)
        known = {slug for slug, _name in self.choices_from()}
        if not isinstance(value, list) or not known.issuperset(value):
            raise ValidationError(_("Choose out of the list."), code="unknown_choice")

    def formfield(self, **kwargs):
        return forms.MultipleChoiceField(
            choices=self.choices_from,
            widget=forms.CheckboxSelectMultiple,
            required=not self.blank,
            label=capfirst(self.verbose_name),
            help_text=self.help_text,
        )
