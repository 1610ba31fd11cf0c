"""Search and reference indexes brought up to date once for each thing, however often it is saved during a load."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django_tasks import TaskResult, task_backends
from django_tasks.backends.dummy import DummyBackend

DEFAULT = "default"


class Waiting(DummyBackend):
    """Keeps what Wagtail wants done, each thing once."""

    def __init__(self) -> None:
        super().__init__(DEFAULT, {})
        self.tasks: dict[tuple[Any, ...], Any] = {}

    def enqueue(self, task: Any, args: Any, kwargs: Any) -> TaskResult[Any]:
        self.tasks[task.func, tuple(args), tuple(sorted(kwargs.items()))] = task
        result: TaskResult[Any] = super().enqueue(task, args, kwargs)
        return result


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
