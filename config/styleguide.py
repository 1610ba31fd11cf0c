"""/styleguide/: every component in every state, light beside dark. In development only; picture tests read it too."""

import datetime
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from lithuanian.letters import SPECIAL_LETTERS
from official.models import Fact

COLOURS = [
    "paper",
    "surface",
    "sunken",
    "ink",
    "ink-2",
    "line",
    "line-strong",
    "pine",
    "pine-tint",
    "pine-mid",
    "panel",
    "amber",
    "amber-tint",
    "amber-ink",
    "red",
    "red-tint",
]
DAY = datetime.date(2026, 11, 18)


def sample_fact(**fields) -> Fact:
    """A fact that is not in the database, to show how one looks."""
    return Fact(
        key="exam.fee",
        value_lt="**Egzaminas kainuoja 52 eurus.**",
        value_en="**The exam costs 52 euros.**",
        value_ru="**Экзамен стоит 52 евро.**",
        value_uk="**Іспит коштує 52 євро.**",
        source_name="Nacionalinė švietimo agentūra (NŠA)",
        source_url="https://www.nsa.smsm.lt/",
        **fields,
    )


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """The sample page of the design system."""
    icons = sorted(path.stem for path in (Path(settings.BASE_DIR) / "templates" / "icons").glob("*.svg"))
    context = {
        "themes": ["light", "dark"],
        "colours": COLOURS,
        "letters": SPECIAL_LETTERS,
        "icons": [f"icons/{name}.svg" for name in icons],
        "recorder_states": ["ready", "recording", "recorded"],
        "facts": [
            (sample_fact(checked_on=DAY), "checked"),
            (sample_fact(checked_on=DAY.replace(year=2025)), "overdue"),
            (sample_fact(), "unchecked"),
        ],
    }
    return TemplateResponse(request, "styleguide/page.html", context)
