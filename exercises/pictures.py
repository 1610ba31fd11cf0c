"""The block by which editors choose a pictogram: its name, with the known names suggested while typing."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from media.models import Picture


class PictureInput(forms.TextInput):
    """A text field that suggests the names of all pictures."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        listed = f"{(attrs or {}).get('id', name)}-names"
        field = super().render(name, value, {**(attrs or {}), "list": listed}, renderer)
        pictures = Picture.objects.order_by("name").values_list("name", "alt_lt")
        options = format_html_join("", '<option value="{}">{}</option>', pictures)
        return format_html('<span>{}<datalist id="{}">{}</datalist></span>', field, listed, options)


def picture_exists(name: str) -> None:
    """Raises ValidationError when no picture has this name."""
    if name and not Picture.objects.filter(name=name).exists():
        raise ValidationError(_("There is no picture called “%(name)s”."), params={"name": name})


class PictureBlock(blocks.FieldBlock):
    """The name of a picture in content/pictures."""

    def __init__(
        self, required: bool = True, help_text: str | None = None, max_length: int | None = None, **kwargs: Any
    ) -> None:
        self.field = forms.CharField(
            required=required,
            help_text=help_text,
            max_length=max_length,
            validators=[picture_exists],
            widget=PictureInput(),
        )
        super().__init__(**kwargs)

    class Meta:
        icon = "image"
