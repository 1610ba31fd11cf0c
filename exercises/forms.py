"""What people may write when they report something."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ReasonForm(forms.Form):
    """“My answer should count”: a reason helps, but is not needed."""

    text = forms.CharField(
        label=_("Why should it count? (You may leave this empty.)"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"class": "input", "rows": 4}),
    )


class MistakeForm(forms.Form):
    """Something is wrong somewhere."""

    text = forms.CharField(
        label=_("What is wrong? Write in any language."),
        min_length=3,
        max_length=2000,
        error_messages={"required": _("Please write what is wrong.")},
        widget=forms.Textarea(attrs={"class": "input", "rows": 5, "aria-describedby": "id_text_error"}),
    )
