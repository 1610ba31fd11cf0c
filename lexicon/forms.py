"""What must hold before anything is published, as Wagtail's editing forms say it: beside the field, in the editor's
language. Drafts may be as unfinished as they like."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel

from lexicon.gates import (
    MESSAGES,
    Fault,
    gloss_faults,
    paradigm_faults,
    spelling_faults,
    stress_faults,
    translation_faults,
    under,
)
from lexicon.models import ENTRY_FIELDS, Exemption, Word
from lexicon.spelling import Speller
from lexicon.taxonomy import MEANINGS, PartOfSpeech

LANGUAGE_NAMES = {"lt": _("Lithuanian"), "en": _("English"), "ru": _("Russian"), "uk": _("Ukrainian")}
_MOST_REPORTED = 8


def message_of(fault: Fault) -> str:
    """The sentence about `fault` in the language of the admin."""
    names = {key: LANGUAGE_NAMES[value] for key, value in fault.params.items() if key in ("language", "other")}
    return gettext(MESSAGES[fault.code]) % {**fault.params, **names}


class PublishingForm(WagtailAdminModelForm):
    """Runs the gates when something is published. Forms built on it say what they hold and where faults are shown.

    An unknown word stops the first attempt; with a reason given it is put on the list of exemptions and passes.
    """

    spelling_reason = forms.CharField(
        label=_("Words the dictionary does not know"),
        required=False,
        max_length=300,
        help_text=_(
            "Only after a warning: why the words are right all the same (a name, a loan word). They go on the "
            "list of exemptions with this reason."
        ),
    )

    def faults(self) -> Iterable[Fault]:
        """Broken rules of gates 3, 4 and 8; the first step of each path names a field of this form."""
        raise NotImplementedError

    def lithuanian_texts(self) -> Iterable[str]:
        """Everything in Lithuanian whose spelling is checked (gate 1)."""
        raise NotImplementedError

    def clean(self):
        cleaned = super().clean()
        self.unknown_words: list[str] = []
        if self.is_deferred_validation or self.errors:
            return cleaned
        for fault in self.faults():
            field = fault.path[0] if fault.path and fault.path[0] in self.fields else None
            self.add_error(field, ValidationError(message_of(fault), code=fault.code))
        if not self.errors:
            self._check_spelling()
        return cleaned

    def _check_spelling(self) -> None:
        speller = Speller(Exemption.objects.texts(Exemption.Gate.SPELLING))
        found = [fault for text in self.lithuanian_texts() for fault in spelling_faults(text, knows=speller.knows)]
        self.unknown_words = list(dict.fromkeys(fault.params["word"] for fault in found))
        if self.unknown_words and not self.cleaned_data.get("spelling_reason", "").strip():
            words = ", ".join(self.unknown_words[:_MOST_REPORTED])
            self.add_error(
                "spelling_reason",
                ValidationError(
                    _("The dictionary does not know: %(words)s. Correct them, or say here why they are right."),
                    code="unknown_word",
                    params={"words": words},
                ),
            )

    def save(self, commit=True):
        reason = self.cleaned_data.get("spelling_reason", "").strip()
        for word in self.unknown_words if reason else ():
            Exemption.objects.get_or_create(gate=Exemption.Gate.SPELLING, text=word, defaults={"reason": reason})
        return super().save(commit)


#: The panel that goes with PublishingForm, usually last among the content.
SPELLING_PANEL = FieldPanel("spelling_reason")


class WordForm(PublishingForm):
    """A word keeps gates 1, 2, 4 and 8."""

    def faults(self) -> list[Fault]:
        word = self.cleaned_data
        unstressed = {text.lower() for text in Exemption.objects.texts(Exemption.Gate.STRESS)}
        confirmed = Exemption.objects.texts(Exemption.Gate.GLOSS)
        example = word.get("example") or {}
        found = under(("accented",), stress_faults(word["lemma"], word["accented"], unstressed=unstressed))
        found += under(("glosses",), gloss_faults(word["glosses"], confirmed=confirmed))
        if example:
            marked = stress_faults(example["text"], example["accented"], unstressed=unstressed)
            meanings = translation_faults(example, ("en", "ru", "uk"))
            found += under(("example",), [*marked, *meanings])
        if word.get("meaning") and word["meaning"] not in MEANINGS.get(PartOfSpeech(word["pos"]), ()):
            found.append(Fault(("meaning",), "meaning_differs", {}))
        if word["pos"] == PartOfSpeech.NOUN and not word["gender"]:
            return found  # the database's own rule says that
        return found + paradigm_faults(Word(**{name: word[name] for name in ENTRY_FIELDS}).entry())

    def lithuanian_texts(self) -> list[str]:
        word = self.cleaned_data
        return [word["lemma"], *word.get("parts", ()), (word.get("example") or {}).get("text", "")]
