"""The WSGI entry point that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application = get_wsgi_application()

# Only now are there models.
from config.warming import warmed  # noqa: E402
from lexicon.services import warm  # noqa: E402

# The forms of all words: the first answer typed would wait for them a second.
application = warmed(application, warm)
