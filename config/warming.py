"""Work that every web process does once, in the background, after its first answer: nobody waits for it, nor does the start."""

import logging
from collections.abc import Callable, Iterable
from threading import Lock, Thread
from typing import Any

from django.db import DatabaseError, connections

logger = logging.getLogger(__name__)

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def warmed(application: Application, work: Callable[[], object]) -> Application:
    """`application`, which after its first request starts `work` in a thread, once in a process.

    Not at import: a server that loads the application before it forks would lose the thread, and a site that has no
    database yet must start all the same.
    """
    begun = Lock()

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        answer = application(environ, start_response)
        if begun.acquire(blocking=False):
            Thread(target=_quietly, args=(work,), name="warming", daemon=True).start()
        return answer

    return serve


def _quietly(work: Callable[[], object]) -> None:
    """Does `work` and gives its database connection back; without a database it is left to the first who needs it."""
    try:
        work()
    except DatabaseError as error:
        logger.warning("Not warmed: %s", error)
    finally:
        connections.close_all()
