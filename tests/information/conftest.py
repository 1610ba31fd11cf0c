"""A site of four front pages, one in each language."""

import pytest
from wagtail.models import Locale, Page, Site

from config.frame import places


@pytest.fixture
def homes(db) -> dict[str, Page]:
    """The front page in each language, by language code."""
    places.forget()
    site = Site.objects.get(is_default_site=True)
    root = Page.objects.get(depth=1)
    home = site.root_page
    found = {home.locale.language_code: home}
    for code in ("lt", "en", "ru", "uk"):
        if code not in found:
            locale, _made = Locale.objects.get_or_create(language_code=code)
            page = Page(title="Kalbos tiltas", slug=f"home-{code}", locale=locale, translation_key=home.translation_key)
            found[code] = root.add_child(instance=page)
    yield found
    places.forget()
