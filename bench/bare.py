"""The measure everything is compared with: Django answering "ok", and Django writing one row."""

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpResponse
from django.urls import path

settings.configure(
    SECRET_KEY="bare",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    INSTALLED_APPS=[],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": Path(os.environ["KALBOS_VAR"]) / "bare.sqlite3",
            "OPTIONS": {
                "timeout": 20,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            },
        }
    },
)


def view(request):
    return HttpResponse("ok")


def write(request):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO bare (text) VALUES ('ok')")
    return HttpResponse("ok")


urlpatterns = [path("", view), path("write", write)]
application = get_wsgi_application()
with connection.cursor() as start:
    start.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, text TEXT)")
connection.close()
