"""CPU per request of the pages people wait for, as a multiple of a bare Django view in the same run.

Median of three rounds. Both sides run under gunicorn with the site's worker count, the site in production settings.
A bare view is HttpResponse("ok") without middleware or database; a bare write is the same with one raw INSERT committed.
"""

import os
import statistics
import tempfile

from bench.figures import Figure
from bench.forms import AnswerForm
from bench.servers import Server, addresses, gunicorn, prepared_site, sign_in

ROUNDS = 3
LIMITS = {"front": 4, "lesson": 60, "answer": 60}
HEADERS = {"Accept-Language": "ru", "Accept": "text/html", "User-Agent": "bench"}


def bare_costs() -> tuple[float, float]:
    """Milliseconds of CPU of a bare view and of a bare write: the medians of the rounds."""
    with (
        tempfile.TemporaryDirectory(prefix="kalbos-bare-") as folder,
        gunicorn("bench.bare:application", KALBOS_VAR=folder) as server,
    ):
        view = [{"path": "/"}] * 3000
        write = [{"path": "/write"}] * 800
        server.cost(view[:200], expect={200})
        server.cost(write[:50], expect={200})
        return (
            statistics.median(server.cost(view, expect={200}) for _ in range(ROUNDS)),
            statistics.median(server.cost(write, expect={200}) for _ in range(ROUNDS)),
        )


def answers(server: Server, path: str, headers: dict, count: int) -> list[dict]:
    """Requests that each hand in one answer by a form of its own, fetched before anything is measured."""
    requests = []
    for _ in range(count):
        status, given, body = server.ask(path, headers=headers)
        if status != 200:
            raise RuntimeError(f"{path} answers {status}")
        form = AnswerForm(body.decode())
        csrf = next(part.split(";")[0] for part in given.get_all("Set-Cookie", []) if part.startswith("csrftoken="))
        requests.append(
            {
                "path": form.action or path,
                "method": "POST",
                "body": form.body(),
                "headers": {
                    **headers,
                    "Cookie": f"{headers['Cookie']}; {csrf}",
                    "Content-Type": "application/x-www-form-urlencoded",
                    "Origin": f"http://localhost:{server.port}",
                },
            }
        )
    return requests


def measure() -> list[Figure]:
    bare_view, bare_write = bare_costs()
    with prepared_site() as (_, environment):
        pages = addresses(environment)
        person = {**HEADERS, "Cookie": sign_in(environment)}
        with gunicorn("config.wsgi:application", **environment) as server:
            for path in (pages["front"], pages["lesson"]):
                server.cost([{"path": path, "headers": person}] * 20, expect={200})
            front = [{"path": pages["front"], "headers": HEADERS}] * 2000
            lesson = [{"path": pages["lesson"], "headers": person}] * 300
            server.cost(front[:100], expect={200})
            front_cost = statistics.median(server.cost(front, expect={200}) for _ in range(ROUNDS))
            lesson_cost = statistics.median(server.cost(lesson, expect={200}) for _ in range(ROUNDS))
            answer_cost = statistics.median(
                server.cost(answers(server, pages["exercise"], person, 80), expect={200, 303}) for _ in range(ROUNDS)
            )
    count = os.environ.get("WEB_WORKERS", "2")
    return [
        Figure(f"bare view, {count} workers", bare_view, "ms CPU"),
        Figure("bare write", bare_write, "ms CPU"),
        Figure("anonymous front page / bare view", front_cost / bare_view, "times", LIMITS["front"]),
        Figure("signed-in lesson page / bare view", lesson_cost / bare_view, "times", LIMITS["lesson"]),
        Figure("submitted answer / bare write", answer_cost / bare_write, "times", LIMITS["answer"]),
    ]
