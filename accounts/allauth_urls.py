"""The pages of allauth that this site uses, under the names allauth knows them by; the others do not exist here.

There is no password reset: a code by e-mail opens the account, and a new password can be set inside.
"""

from allauth.account import views as account
from allauth.mfa.webauthn import views as passkeys
from django.urls import path
from django.views.generic import RedirectView

from accounts.confirming import confirmed
from accounts.guests import as_nobody
from accounts.views import door, keys

urlpatterns = [
    path("login/", door.DoorView.as_view(), name="account_login"),
    path("login/code/", door.CodeView.as_view(), name="account_confirm_login_code"),
    path("login/password/", door.PasswordDoorView.as_view(), name="account_login_password"),
    path("login/passkey/", as_nobody(passkeys.login_webauthn), name="mfa_login_webauthn"),
    path("signup/", door.DoorView.as_view(signing_up=True), name="account_signup"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("email/", keys.AddressesView.as_view(), name="account_email"),
    path("email/confirm/", account.email_verification_sent, name="account_email_verification_sent"),
    path("password/set/", keys.SetPasswordView.as_view(), name="account_set_password"),
    path("password/change/", keys.ChangePasswordView.as_view(), name="account_change_password"),
    path("confirm/password/", account.reauthenticate, name="account_reauthenticate"),
    path("confirm/passkey/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("passkeys/", passkeys.list_webauthn, name="mfa_list_webauthn"),
    path("passkeys/add/", keys.AddPasskeyView.as_view(), name="mfa_add_webauthn"),
    path("passkeys/<int:pk>/", confirmed(passkeys.edit_webauthn), name="mfa_edit_webauthn"),
    path("passkeys/<int:pk>/remove/", confirmed(passkeys.remove_webauthn), name="mfa_remove_webauthn"),
    # allauth leads here after some of its own steps.
    path("passkeys/all/", RedirectView.as_view(pattern_name="accounts:you"), name="mfa_index"),
]
