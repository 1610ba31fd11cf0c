"""Many learners at once on the real site, and one of its web processes killed among them: no answer is lost or doubled."""

import http.client
import json
import os
import re
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from site_process import SiteProcess

pytestmark = [pytest.mark.long, pytest.mark.site]
LEARNERS, FORMS_EACH = 12, 8
#: Prints sessions of new learners and the exercise they all answer.
PEOPLE = """
import json
from importlib import import_module
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from accounts.models import User
from exercises.models import Item
sessions = []
for number in range({learners}):
    user = User.objects.create_user(f"load{{number}}", email=f"load{{number}}@example.test")
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    sessions.append(session.session_key)
item = Item.objects.live().filter(kind="type_in_gap").order_by("uid").first()
print("people=" + json.dumps({{"sessions": sessions, "item": item.uid, "answer": item.exercise.model_answer()}}))
"""
COUNT = """
import json
from exercises.models import Attempt
rows = Attempt.objects.filter(user__email__startswith="load").order_by("pk")
print("rows=" + json.dumps([[str(row.token), row.user.email, row.score] for row in rows.select_related("user")]))
"""


class Browser:
    """One learner's browser, as far as forms need one; what the network breaks is sent again, as people do."""

    def __init__(self, site: SiteProcess, session: str):
        self.host, self.cookies = urlsplit(site.url).netloc, {"sessionid": session}
        self.statuses: list[int] = []

    def send(self, path: str, form: dict | None = None) -> str:
        for _try in range(5):
            connection = http.client.HTTPConnection(self.host, timeout=60)
            try:
                headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
                body = None
                if form is not None:
                    body = urlencode(form, doseq=True)
                    headers |= {"Content-Type": "application/x-www-form-urlencoded", "Referer": f"http://{self.host}/"}
                connection.request("POST" if form is not None else "GET", path, body=body, headers=headers)
                answer = connection.getresponse()
                page = answer.read().decode()
            except (OSError, http.client.HTTPException):
                continue
            finally:
                connection.close()
            self.statuses.append(answer.status)
            for name, value in re.findall(r"(?:^|\n)(csrftoken)=([^;]+)", answer.getheader("Set-Cookie") or ""):
                self.cookies[name] = value
            return page
        raise AssertionError("five tries in vain")


def found(name: str, printed: str):
    return json.loads(re.search(rf"^{name}=(.+)$", printed, re.MULTILINE).group(1))


def web_processes(site: SiteProcess) -> list[int]:
    """The processes that answer requests: children of the web server, which is a child of the site."""

    def children(pid: int) -> list[int]:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    server = next(pid for pid in children(site.process.pid) if b"gunicorn" in Path(f"/proc/{pid}/cmdline").read_bytes())
    return children(server)


def test_a_killed_web_process_under_load_loses_no_answer_and_doubles_none(own_site):
    own_site.start()
    people = found("people", own_site.manage("shell", "--no-imports", "-c", PEOPLE.format(learners=LEARNERS)))
    path = f"/ru/exercises/{people['item']}/"
    answered = threading.Semaphore(0)

    def learn(session: str) -> Browser:
        browser = Browser(own_site, session)
        for _form in range(FORMS_EACH):
            page = browser.send(path)
            form = {
                "answer": people["answer"],
                **dict(re.findall(r'name="(csrfmiddlewaretoken|token)" value="([^"]+)"', page)),
            }
            assert {"csrfmiddlewaretoken", "token"} <= form.keys()
            for _click in range(2):
                browser.send(path, form)
            answered.release()
        return browser

    with ThreadPoolExecutor(LEARNERS) as pool:
        running = [pool.submit(learn, session) for session in people["sessions"]]
        for _answer in range(LEARNERS * FORMS_EACH // 3):
            assert answered.acquire(timeout=120)
        os.kill(web_processes(own_site)[0], signal.SIGKILL)
        browsers = [each.result(timeout=300) for each in running]
    assert {status for browser in browsers for status in browser.statuses} <= {200, 303}
    rows = found("rows", own_site.manage("shell", "--no-imports", "-c", COUNT))
    assert len(rows) == LEARNERS * FORMS_EACH
    assert len({token for token, _email, _score in rows}) == len(rows)
    assert {score for _token, _email, score in rows} == {1.0}
    assert len({email for _token, email, _score in rows}) == LEARNERS
    assert own_site.process.poll() is None
