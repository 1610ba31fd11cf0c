"""People in Wagtail's admin: found and shown by name and address; the column for a user name stays out of sight."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import IndexView, UserViewSet


class WithoutUsername:
    """The user name is made up; a name and an address are welcome and not needed."""

    separate_username_field = False

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["username"]
        for name in ("first_name", "last_name"):
            self.fields[name].required = False

    def save(self, commit: bool = True):
        if not self.instance.password:
            self.instance.set_unusable_password()
        return super().save(commit=commit)


class PersonCreationForm(WithoutUsername, UserCreationForm):
    """A new person, who signs in with a code sent to the address."""


class PersonEditForm(WithoutUsername, UserEditForm):
    """Learners with a recovery card have no address."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].required = False


class PeopleIndexView(IndexView):
    """The list, with the address where Wagtail shows the user name."""

    @cached_property
    def columns(self) -> list[Column]:
        columns = super().columns
        address = Column("email", label=_("E-mail address"), sort_key="email", width="25%")
        return [address if column.name == "username" else column for column in columns]

    @cached_property
    def search_fields(self) -> set[str]:
        return {"first_name", "last_name", "email"}


class PeopleViewSet(UserViewSet):
    index_view_class = PeopleIndexView
    ordering = ["-is_superuser", "first_name", "pk"]

    def get_form_class(self, for_update: bool = False):
        return PersonEditForm if for_update else PersonCreationForm
