"""Forms of the accounts' pages. Every field is drawn by templates/accounts/_field.html."""

from allauth.account import forms as allauth_forms
from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.webauthn import forms as passkey_forms
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts import limits, recovery_words


class InputField(forms.BoundField):
    """Gives text inputs the look of the site."""

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        shown = widget or self.field.widget
        if not isinstance(shown, forms.CheckboxInput | forms.RadioSelect) and not shown.is_hidden:
            attrs.setdefault("class", "input")
        return attrs


class Form(forms.Form):
    """A form in the look of the site."""

    bound_field_class = InputField


def email_field(label) -> forms.EmailField:
    return forms.EmailField(
        label=label,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email", "autocapitalize": "none"}),
        error_messages={
            "required": _("Write your e-mail address."),
            "invalid": _("This does not look like an e-mail address. It has the form name@example.com."),
        },
    )


def code_field() -> forms.CharField:
    return forms.CharField(
        label=_("Code from the e-mail"),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "autocapitalize": "none"}
        ),
        error_messages={"required": _("Write the code from the e-mail.")},
    )


def password_field(label, autocomplete: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": autocomplete}),
        error_messages={"required": _("Write the password.")},
    )


class DoorForm(allauth_forms.RequestLoginCodeForm, Form):
    """An address that a code is sent to."""

    email = email_field(_("Your e-mail address"))

    def clean_email(self) -> str:
        self.cleaned_data["email"] = self.cleaned_data["email"].strip().lower()
        return super().clean_email()


class PasswordLoginForm(allauth_forms.LoginForm, Form):
    """Address and password, for those who set one."""

    password = password_field(_("Password"), "current-password")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = email_field(_("Your e-mail address"))
        self.order_fields(["login", "password"])


class LoginCodeForm(allauth_forms.ConfirmLoginCodeForm, Form):
    code = code_field()


class EmailCodeForm(allauth_forms.ConfirmEmailVerificationCodeForm, Form):
    code = code_field()


class AddAddressForm(allauth_forms.AddEmailForm, Form):
    email = email_field(_("New e-mail address"))

    def clean_email(self) -> str:
        """Each address costs a letter: no more of them than codes to sign in with."""
        email = super().clean_email()
        if not limits.within(context.request, "request_login_code", key=email):
            raise get_adapter().validation_error("rate_limited")
        return email


class SetPasswordForm(allauth_forms.SetPasswordForm, Form):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        draw_new_passwords(self)


class ChangePasswordForm(allauth_forms.ChangePasswordForm, Form):
    oldpassword = password_field(_("Present password"), "current-password")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        draw_new_passwords(self)


def draw_new_passwords(form: forms.Form) -> None:
    """Our words on allauth's fields for a new password."""
    form.fields["password1"].label = _("New password")
    form.fields["password1"].help_text = _("At least 8 characters, not only digits, and nobody's first guess.")
    form.fields["password2"].label = _("New password, once more")
    for name in ("password1", "password2"):
        form.fields[name].widget.attrs.pop("placeholder", None)


class ReauthenticateForm(allauth_forms.ReauthenticateForm, Form):
    password = password_field(_("Password"), "current-password")


class ConfirmCodeForm(allauth_forms.BaseConfirmCodeForm, Form):
    code = code_field()


class AddPasskeyForm(passkey_forms.AddWebAuthnForm, Form):
    """A passkey always opens the account on its own: the phone asks for a finger, a face or its PIN."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["passwordless"]
        self.fields["name"].label = _("Name of this passkey")
        self.fields["name"].max_length = 60

    def clean(self) -> dict:
        self.cleaned_data["passwordless"] = True
        return super().clean()


class RenamePasskeyForm(passkey_forms.EditWebAuthnForm, Form):
    name = forms.CharField(label=_("Name of this passkey"), max_length=60)


class ReauthenticatePasskeyForm(passkey_forms.ReauthenticateWebAuthnForm, Form):
    pass


class NameForm(Form):
    """What the person wants to be called; nothing is fine."""

    first_name = forms.CharField(
        label=_("Name"),
        max_length=60,
        required=False,
        help_text=_("As you like to be called. You may leave it empty."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )


class LanguageForm(Form):
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)


class CardForm(Form):
    """Eight words as somebody reads them from paper."""

    words = forms.CharField(
        label=_("The eight words, in their order"),
        max_length=400,
        widget=forms.Textarea(
            attrs={"rows": 4, "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false", "lang": "lt"}
        ),
        help_text=_("Capital letters, dots and marks over letters do not matter. Four letters of a word are enough."),
        error_messages={"required": _("Write the eight words of the card.")},
    )

    def clean_words(self) -> list[str]:
        try:
            return recovery_words.read(self.cleaned_data["words"])
        except recovery_words.WrongNumberOfWords as wrong:
            counted = ngettext("There is %(found)d word here.", "There are %(found)d words here.", wrong.found)
            raise forms.ValidationError(
                [counted % {"found": wrong.found}, _("A card has eight.")], code="number"
            ) from None
        except recovery_words.UnknownWord as unknown:
            raise forms.ValidationError(
                _("Word %(place)d, “%(word)s”, is on no card. Compare its first four letters."),
                code="unknown",
                params={"place": unknown.place, "word": unknown.word},
            ) from None


class CodeForm(Form):
    """A code from another phone, or of an invitation."""

    code = forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={"required": _("Write the code.")},
    )


class InvitationForm(Form):
    """Whom to invite, and as what; without an address the code is given by hand."""

    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_("Left empty, you get a code to pass on yourself."),
        widget=forms.EmailInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )

    def __init__(self, *args, roles: list, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        choices = [(role.value, role.label) for role in roles]
        # The weakest role first in mind: a slip of the hand makes nobody an owner.
        self.fields["role"] = forms.ChoiceField(
            label=_("Role"), choices=choices, initial=choices[-1:] and choices[-1][0]
        )


class EraseForm(Form):
    """One deliberate tick before everything goes."""

    sure = forms.BooleanField(
        label=_("Yes, erase everything. It cannot be brought back."),
        error_messages={"required": _("Tick the box if you are sure.")},
    )
