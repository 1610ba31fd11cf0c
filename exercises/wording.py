"""What editors read in the form of an exercise: names of fields and choices, and what is said of each kind of error."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from exercises.gates import Problem

#: Names of the fields that kinds have in common; a kind may name its own by `Field(title=…)`.
LABELS = {
    "accented": _("With stress marks"),
    "accepted": _("Accepted answers"),
    "answer": _("Answer"),
    "as": _("What is written"),
    "captions": _("Captions"),
    "chunks": _("Pieces"),
    "cue": _("Cue"),
    "en": _("English"),
    "explanation": _("Explanation"),
    "fields": _("Lines of the form"),
    "free": _("Anything counts"),
    "gaps": _("Gaps"),
    "gloss": _("Meaning"),
    "groups": _("Groups"),
    "hints": _("Hints"),
    "items": _("What belongs here"),
    "label": _("Label"),
    "left": _("Left side"),
    "line": _("Line"),
    "lt": _("Lithuanian"),
    "model": _("Model"),
    "models": _("Model answers"),
    "name": _("Name of the group"),
    "notices": _("Notices"),
    "pairs": _("Pairs"),
    "parts": _("Questions"),
    "picture": _("Picture"),
    "points": _("Checklist"),
    "prompt": _("Instruction"),
    "question": _("Question"),
    "right": _("Right answer"),
    "ru": _("Russian"),
    "rules": _("Grammar rules"),
    "seconds": _("Seconds"),
    "sentence": _("Sentence"),
    "skill": _("Skill"),
    "sound": _("Sound"),
    "statements": _("Statements"),
    "stem": _("Printed stem"),
    "stimulus": _("What the learner reads, hears or sees first"),
    "surplus": _("Sides too many"),
    "text": _("Text"),
    "title": _("Title"),
    "translation": _("Translation"),
    "uk": _("Ukrainian"),
    "voice": _("Voice"),
    "who": _("Who speaks"),
    "why": _("Why it is wrong"),
    "with_not_said": _("Offer “not said”"),
    "words_max": _("Words at most"),
    "words_min": _("Words at least"),
    "wrong": _("Wrong answers"),
}
#: What one entry of these lists is called; others are called as their list is.
ONE = {
    "accepted": _("Accepted answer"),
    "chunks": _("Piece"),
    "fields": _("Line of the form"),
    "gaps": _("Gap"),
    "groups": _("Group"),
    "hints": _("Hint"),
    "items": _("Word or sentence"),
    "models": _("Model answer"),
    "notices": _("Notice"),
    "pairs": _("Pair"),
    "parts": _("Question"),
    "points": _("Point"),
    "right": _("Right answer"),
    "rules": _("Grammar rule"),
    "sound": _("Line"),
    "statements": _("Statement"),
    "surplus": _("Side too many"),
    "wrong": _("Wrong answer"),
}
CHOICES = {
    "date": _("Date"),
    "email": _("E-mail address"),
    "f": _("Woman"),
    "false": _("False"),
    "listening": _("Listening"),
    "m": _("Man"),
    "not_said": _("Not said"),
    "number": _("Number"),
    "phone": _("Telephone number"),
    "reading": _("Reading"),
    "speaking": _("Speaking"),
    "text": _("Text"),
    "time": _("Time"),
    "true": _("True"),
    "writing": _("Writing"),
}

_GATES = {
    "own-answer-fails": _("“%(answer)s” is listed as right, but does not score full marks."),
    "listed-wrong-counts": _("“%(answer)s” is listed as wrong, but scores full marks."),
    "listed-wrong-forgiven": _(
        "“%(answer)s” is listed as wrong, but is so near to a right answer that it would be forgiven unlisted."
    ),
    "options-equal": _("“%(one)s” and “%(other)s” are the same answer."),
    "language-empty": _("This language is empty."),
    "languages-equal": _("This text is the same in two languages."),
    "mixed-alphabets": _("“%(word)s” mixes Latin and Cyrillic letters."),
    "stress-differs": _("Without its marks this reads “%(plain)s”, but the text is “%(text)s”."),
    "stress-to-type": _("Stress marks belong only into the field for them: “%(text)s”."),
}
_PYDANTIC = {
    "missing": _("This field is required."),
    "string_too_short": _("This field is required."),
    "string_too_long": _("At most %(max_length)s characters."),
    "too_short": _("At least %(min_length)s are needed."),
    "too_long": _("At most %(max_length)s are possible."),
    "greater_than_equal": _("At least %(ge)s."),
    "less_than_equal": _("At most %(le)s."),
    "string_pattern_mismatch": _("Only small letters, digits and hyphens."),
    "literal_error": _("Choose one of the options."),
    "enum": _("Choose one of the options."),
    "extra_forbidden": _("This kind of exercise has no such field."),
}


def gate_message(problem: Problem) -> str:
    """What a gate found, in the editor's language."""
    return gettext(_GATES[problem.code]) % problem.params


def pydantic_message(error: Any) -> str:
    """What pydantic found, in the editor's language; `error` is one entry of `ValidationError.errors()`."""
    context = error.get("ctx", {})
    if error["type"] == "exercise":
        return gettext(context["message"]).format(**{key: value for key, value in context.items() if key != "message"})
    if error["type"] in _PYDANTIC:
        return gettext(_PYDANTIC[error["type"]]) % context
    return str(error["msg"])
