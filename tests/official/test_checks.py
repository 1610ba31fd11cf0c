"""The files of visitors never lie inside the code."""

from official.checks import media_root_is_outside_the_code


def test_the_settings_as_they_are_pass():
    assert media_root_is_outside_the_code(None) == []


def test_a_package_as_the_place_of_uploads_is_refused(settings):
    for place in ("media", "media/uploads", ""):
        settings.MEDIA_ROOT = settings.BASE_DIR / place
        [error] = media_root_is_outside_the_code(None)
        assert error.id == "official.E001"
        assert "KALBOS_VAR" in error.hint


def test_a_folder_beside_the_packages_is_fine(settings):
    settings.MEDIA_ROOT = settings.BASE_DIR / "var" / "media"
    assert media_root_is_outside_the_code(None) == []
