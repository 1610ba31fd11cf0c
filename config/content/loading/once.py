"""Search and reference indexes brought up to date once for each thing, however often it is saved during a load."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django_tasks import TaskResult, task_backends
from django_tasks.backends.dummy import DummyBackend
from modelcluster.fields import ParentalKey
from wagtail.tasks import update_reference_index_task

DEFAULT = "default"


class Waiting(DummyBackend):
    """Keeps what Wagtail wants done, each thing once."""

    def __init__(self) -> None:
        super().__init__(DEFAULT, {})
        self.tasks: dict[tuple[Any, ...], Any] = {}

    def enqueue(self, task: Any, args: Any, kwargs: Any) -> TaskResult[Any]:
        # References of the parts of a page (its words, its exercises) are collected with the page itself.
        if not (task.func is update_reference_index_task.func and is_part(*args[:2])):
            self.tasks[task.func, tuple(args), tuple(sorted(kwargs.items()))] = task
        result: TaskResult[Any] = super().enqueue(task, args, kwargs)
        return result


def is_part(app_label: str, model_name: str) -> bool:
    """Whether rows of this model belong to a parent that is saved with them."""
    return any(isinstance(field, ParentalKey) for field in apps.get_model(app_label, model_name)._meta.get_fields())


@contextmanager
def tasks_once() -> Iterator[None]:
    """Wagtail's tasks wait until the end of the block and are then done once each; not at all after an error."""
    former, waiting = task_backends[DEFAULT], Waiting()
    task_backends[DEFAULT] = waiting
    try:
        yield
    finally:
        task_backends[DEFAULT] = former
    for (_func, args, kwargs), task in waiting.tasks.items():
        try:
            task.call(*args, **dict(kwargs))
        except ObjectDoesNotExist:  # made and gone again within the load
            continue
