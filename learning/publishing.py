"""What must hold before a lesson is published: the gates on its texts, each fault beside its block."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.admin.forms.pages import WagtailAdminPageForm

from lexicon.forms import SPELLING_PANEL, PublishingForm, message_of
from lexicon.gates import Fault, stress_faults, translation_faults, under
from lexicon.models import Exemption
from lexicon.tokens import quoted_lithuanian

__all__ = ["SPELLING_PANEL", "LessonForm"]

#: Fields that are made of blocks: a fault is shown in the block it belongs to.
STREAMS = ("dialogue", "takeaway", "grammar")


class LessonForm(PublishingForm, WagtailAdminPageForm):
    """The editing form of a lesson: gates 4 and 8 as errors, gate 1 as a warning that a reason overrules."""

    def faults(self) -> Iterator[Fault]:
        """Faults of plain fields; those of blocks are added beside their blocks here and now."""
        lesson = self.cleaned_data
        confirmed = Exemption.objects.texts(Exemption.Gate.GLOSS)
        yield from under(("goal",), translation_faults(lesson.get("goal") or {}, may_be_equal=confirmed))
        for name in STREAMS:
            found = [fault for fault in self._faults_of(name) if fault.path]
            if found:
                self.add_error(name, _beside_blocks(found))

    def _faults_of(self, name: str) -> Iterator[Fault]:
        """Faults of the blocks of one field: the number of the block, then the keys inside it."""
        unstressed = {text.lower() for text in Exemption.objects.texts(Exemption.Gate.STRESS)}
        for number, block in enumerate(self.cleaned_data.get(name) or ()):
            value = block.value
            if name == "grammar":
                for part in ("title", "text"):
                    yield from under((number, part), translation_faults(value[part]))
            else:
                stressed = stress_faults(value["text"], value["accented"], unstressed=unstressed)
                yield from under((number, "accented"), stressed)
                yield from under((number,), translation_faults(value, ("en", "ru", "uk")))

    def lithuanian_texts(self) -> Iterator[str]:
        """Title, goal, lines, and the note on grammar with what it quotes."""
        lesson = self.cleaned_data
        yield lesson["title"]
        yield (lesson.get("goal") or {}).get("lt", "")
        for name in ("dialogue", "takeaway"):
            for block in lesson.get(name) or ():
                yield block.value["text"]
        for block in lesson.get("grammar") or ():
            for part in (block.value["title"], block.value["text"]):
                yield part["lt"]
                for language in ("en", "ru", "uk"):
                    yield from quoted_lithuanian(part[language], language)


def _beside_blocks(faults: list[Fault]) -> ValidationError:
    """One error for a StreamField, each fault inside its block and, in a nested block, its field."""
    by_block: dict[int, dict[str, Any]] = {}
    for fault in faults:
        number, key, *rest = fault.path
        error = ValidationError(message_of(fault), code=fault.code)
        inside = by_block.setdefault(int(number), {})
        if rest:
            inside.setdefault(str(key), {})[str(rest[0])] = error
        else:
            inside[str(key)] = error
    return blocks.StreamBlockValidationError(
        block_errors={
            number: blocks.StructBlockValidationError(
                block_errors={
                    key: blocks.StructBlockValidationError(block_errors=error) if isinstance(error, dict) else error
                    for key, error in inside.items()
                }
            )
            for number, inside in by_block.items()
        }
    )
