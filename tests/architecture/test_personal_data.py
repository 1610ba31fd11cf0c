"""Nothing about people is kept without a way to give it out, to move it and to erase it."""

import inspect

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from accounts import archive
from accounts.personal_data import LIBRARIES

User = get_user_model()
OURS = {"accounts", "official", "media", "lexicon", "exercises", "courses", "exam_prep", "guidance", "learning",
        "employers", "desk", "config"}  # fmt: skip
FORWARD = (models.ForeignKey, models.OneToOneField, models.ManyToManyField)


def is_ours(model) -> bool:
    return model._meta.app_config.name.split(".")[0] in OURS


def targets(model) -> set[type[models.Model]]:
    """The models this one points at, by its own fields and by those of the tables of other models it shares."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return {field.related_model for field in fields if isinstance(field, FORWARD)}


def models_about_people() -> set[type[models.Model]]:
    """Models of ours with a path to a user through models of ours: the answer, and the review of the answer."""
    found = {User}
    while True:
        more = {model for model in apps.get_models() if is_ours(model) and targets(model) & found} - found
        if not more:
            return found
        found |= more


def library_models_about_people() -> set[type[models.Model]]:
    """Models of libraries that point at a user directly, with auto-made tables left to their owners."""
    return {model for model in apps.get_models() if not is_ours(model) and User in targets(model)}


def test_a_path_through_another_model_counts():
    """The walk itself: whoever points at something that points at a person is about people."""
    names = {model._meta.label for model in models_about_people()}
    assert {"accounts.User", "accounts.Membership", "accounts.RecoveryCard"} <= names


@pytest.mark.parametrize("model", sorted(models_about_people(), key=lambda model: model._meta.label))
def test_every_model_about_people_belongs_to_an_app_that_says_what_it_keeps(model):
    said = {section.app.label for section in archive.sections()}
    assert model._meta.app_label in said, (
        f"{model._meta.label} has a path to a person; give {model._meta.app_config.name} a personal_data.py"
    )


@pytest.mark.parametrize("section", archive.sections(), ids=lambda section: section.app.label)
def test_each_of_them_gives_out_erases_and_moves(section):
    assert list(inspect.signature(section.module.export).parameters) == ["user"]
    assert list(inspect.signature(section.module.erase).parameters) == ["user"]
    assert list(inspect.signature(section.module.move).parameters) == ["source", "target"]


@pytest.mark.parametrize("model", sorted(library_models_about_people(), key=lambda model: model._meta.label))
def test_rows_of_libraries_are_named_with_what_becomes_of_them(model):
    label = model._meta.label
    assert label in LIBRARIES, f"{label} points at people: say in accounts/personal_data.py what becomes of its rows"
    ends = {
        field.remote_field.on_delete
        for field in model._meta.local_fields
        if isinstance(field, models.ForeignKey) and field.related_model is User
    }
    if LIBRARIES[label] == "nameless":
        assert ends <= {models.SET_NULL, models.DO_NOTHING}, f"{label} would go with the person"
    else:
        assert models.CASCADE in ends, f"{label} would stay"


def test_nothing_is_named_that_is_not_there():
    there = {model._meta.label for model in library_models_about_people()}
    assert set(LIBRARIES) - there == set()


@pytest.mark.django_db
def test_what_is_given_out_can_be_written_down(olena):
    for section in archive.sections():
        assert isinstance(section.export(olena), dict)
    texts, _files = archive.collected(user=olena, now=olena.date_joined)
    assert {f"{section.app.label}.json" for section in archive.sections()} <= set(texts)


@pytest.mark.django_db
def test_a_new_person_can_be_moved_and_erased_by_every_app(olena, petras):
    for section in archive.sections():
        section.move(source=olena, target=petras)
    archive.erase(user=olena, now=olena.date_joined)
    assert list(User.objects.all()) == [petras]
