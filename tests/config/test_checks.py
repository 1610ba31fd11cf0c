from pathlib import Path

from config import checks
from config.environment import Problem


def ids(errors):
    return [error.id for error in errors]


def test_good_settings_raise_nothing(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    for check in (
        checks.environment_can_be_read,
        checks.public_site_has_its_secrets,
        checks.addresses_are_addresses,
        checks.files_go_outside_the_code,
    ):
        assert check(None) == []


def test_a_variable_that_cannot_be_read_is_an_error_with_a_hint(settings):
    settings.ENVIRONMENT_PROBLEMS = [Problem("CONN_MAX_AGE", "soon", "Write a whole number.")]
    [error] = checks.environment_can_be_read(None)
    assert "CONN_MAX_AGE" in error.msg
    assert error.hint == "Write a whole number."


def test_a_public_site_without_secret_or_hosts_is_refused(settings):
    settings.SECRET_KEY = ""
    settings.ALLOWED_HOSTS = []
    assert ids(checks.public_site_has_its_secrets(None)) == ["config.E002", "config.E003"]


def test_addresses_must_look_like_addresses(settings):
    settings.SITE_URL = "kalbostiltas"
    settings.REDIS_URL = "localhost:6379"
    settings.CSRF_TRUSTED_ORIGINS = ["kalbostiltas.example"]
    assert ids(checks.addresses_are_addresses(None)) == ["config.E004", "config.E005", "config.E006"]


def test_uploads_may_not_lie_in_the_package_that_owns_sound(settings):
    settings.MEDIA_ROOT = Path(settings.BASE_DIR) / "media"
    assert ids(checks.files_go_outside_the_code(None)) == ["config.E007"]
