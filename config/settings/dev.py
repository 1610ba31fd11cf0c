"""Settings for `make run`: debug pages, demo accounts, mail readable at /mail/."""

from .base import *
from .base import VAR_DIR, env

DEBUG = env.bool("DEBUG", default=True)
DEMO = True
SECRET_KEY = env.str("SECRET_KEY", default="development-only-not-a-secret-and-never-used-in-production")
ALLOWED_HOSTS = ["*"]
INTERNAL_IPS = ["127.0.0.1"]
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"

# Static files straight from the sources, whether debug pages are on or not: nothing to collect before a start.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
