"""Addresses of our own account pages, under /<language>/accounts/."""

from django.urls import path

from accounts.views import door, groups, keys, person

app_name = "accounts"
urlpatterns = [
    path("", person.you, name="you"),
    path("name/", person.name, name="name"),
    path("language/", person.language, name="language"),
    path("keep/", person.keep, name="keep"),
    path("merge/", person.merge, name="merge"),
    path("data/", person.export, name="export"),
    path("erase/", person.erase, name="erase"),
    path("card/", keys.recovery_card, name="card"),
    path("card/open/", door.open_with_card, name="open_with_card"),
    path("link/", keys.link_device, name="link"),
    path("link/open/", door.open_with_link, name="open_with_link"),
    path("login/again/", door.start_again, name="start_again"),
    path("confirm/code/", keys.ConfirmByCodeView.as_view(), name="confirm_by_code"),
    path("confirm/card/", keys.ConfirmByCardView.as_view(), name="confirm_by_card"),
    path("password/forget/", keys.forget_password, name="forget_password"),
    path("organisations/", groups.mine, name="organisations"),
    path("organisations/<uuid:uid>/", groups.organisation, name="organisation"),
    path("organisations/<uuid:uid>/invitations/<uuid:invitation>/", groups.withdraw, name="withdraw"),
    path("organisations/<uuid:uid>/members/<uuid:member>/", groups.remove, name="remove_member"),
    path("invitation/", groups.invitation, name="invitation"),
]
