"""What editors see beside a word's form: every form the engine makes of it, with its stress."""

from typing import Any

from django.utils.translation import gettext
from wagtail.admin.panels import Panel

from lexicon.tables import NAMES, Table, tables
from lithuanian import paradigms


class ParadigmPanel(Panel):
    """All forms of the word as it was last saved; read only."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "lexicon/admin/paradigm.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            word = self.instance
            found = paradigms.forms(word.entry()) if word.pk and word.pos else ()
            shown = [_in_words(table) for table in tables(found)]
            return context | {"saved": bool(word.pk), "count": len(found), "tables": shown}


def _in_words(table: Table) -> dict[str, Any]:
    return {
        "name": ", ".join(_name(code) for code in table.codes),
        "columns": [_name(column) for column in table.columns],
        "rows": [
            {
                "name": _name(row.code),
                "cells": [" / ".join(dict.fromkeys(form.stressed or form.form for form in cell)) for cell in row.cells],
            }
            for row in table.rows
        ],
    }


def _name(code: str) -> str:
    """The name of `code` in the language of the admin."""
    return gettext(NAMES[code]) if code in NAMES else code
