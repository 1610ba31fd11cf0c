"""A point of grammar as it is read: the body is the same for everyone and kept in memory."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string

from lexicon.memory import Memory
from lexicon.models.words import Word
from lexicon.paradigm import BESIDE_PERSONS, Paradigm, about, beside, headword_only, verb_first
from lexicon.services import machine
from lexicon.tables import NAMES
from lexicon.taxonomy import CASE_QUESTIONS, CASE_TERMS, Case, Cells, PartOfSpeech
from lithuanian.grammar import Entry
from lithuanian.lexicon import Lexicon
from lithuanian.names import decline_name
from media.models import Clip


@dataclass(frozen=True)
class Page:
    """What the page of a point shows. `body` is HTML, `short` plain text for search engines, `case_name` English."""

    uid: str
    level: str
    title: str
    short: str
    case: str
    case_name: str
    term: str
    question: str
    body: str


# Sound is built and words are corrected without the point being published again: a minute later it shows.
_bodies: Memory[str] = Memory(seconds=60, size=600)


def page(*, point: Any, language: str, fresh: bool = False) -> Page:
    """The page of a GrammarPoint in `language`; made anew for a preview (`fresh`)."""
    if fresh:
        body = _body(point, language)
    else:
        body = _bodies.get((point.pk, point.last_published_at, language), lambda: _body(point, language))
    return Page(
        uid=point.uid,
        level=point.level,
        title=point.heading(language),
        short=point.summary(language),
        case=point.case,
        case_name=NAMES[point.case] if point.case else "",
        term=CASE_TERMS[Case(point.case)] if point.case else "",
        question=CASE_QUESTIONS[Case(point.case)] if point.case else "",
        body=body,
    )


def _body(point: Any, language: str) -> str:
    lines = point.sound_lines()
    clips = Clip.objects.for_lines(lines)
    examples = [
        {
            "text": block.value["text"],
            "accented": block.value["accented"],
            "meaning": block.value.meaning(language),
            "clip": clips.get((block.value["text"], line.voice)),
        }
        for block, line in zip(point.examples, lines, strict=True)
    ]
    context = {
        "text": point.text.get(language) or point.text.get("en", ""),
        "contrast": "" if language == "lt" else point.contrast.get(language) or point.contrast.get("en", ""),
        "examples": examples,
        "is_synthetic": any(each["clip"] and each["clip"].kind == Clip.Kind.SYNTHETIC for each in examples),
        "paradigms": paradigms(point.table, Cells(point.cells) if point.cells else None, language),
    }
    return render_to_string("lexicon/_point_body.html", context)


def paradigms(words: Iterable[str], cells: Cells | None, language: str) -> tuple[Paradigm, ...]:
    """The forms of `words`, dictionary forms of the lexicon or names of people; unknown ones are left out."""
    lexicon = machine()
    entries = {word: entry for word in words if (entry := found(word, cells, lexicon))}
    uids = [entry.uid for entry in entries.values()]
    meanings = {word.uid: word.gloss(language) for word in Word.objects.filter(uid__in=uids)} if uids else {}
    # Of many pronouns each has a column: jis and ji would else show the same forms twice.
    is_list = len(entries) > BESIDE_PERSONS and all(entry.pos is PartOfSpeech.PRONOUN for entry in entries.values())
    made = []
    for word in words:
        entry = entries.get(word)
        if entry:
            meaning = meanings.get(entry.uid, "")
            shown = about(entry.accented, lexicon.forms(entry), cells, meaning=meaning)
            made.append(headword_only(shown) if is_list else shown)
        elif word[:1].isupper():
            made.append(about(word, decline_name(word), cells))
    return beside([each for each in made if each.grids])


def found(word: str, cells: Cells | None, lexicon: Lexicon) -> Entry | None:
    """The entry that a point about `cells` means by `word`; None where the lexicon has none."""
    entries = sorted(lexicon.by_lemma(word), key=lambda entry: verb_first(entry.pos, cells))
    return entries[0] if entries else None
