"""A word as it is looked up: from any of its forms to its meaning, its readings, all its forms, its sound."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, Value
from django.urls import reverse

from lexicon import form_names, grammar
from lexicon.catalogue import Row, catalogue
from lexicon.likely import Sentence, in_order
from lexicon.models import SavedWord, Word
from lexicon.paradigm import Paradigm, paradigm
from lexicon.services import machine
from lexicon.tables import NAMES
from lexicon.taxonomy import CASE_QUESTIONS, gettext_noop
from lithuanian.government import governs
from lithuanian.grammar import Form, PartOfSpeech
from lithuanian.letters import strip_stress
from lithuanian.lexicon import LONGEST_FORM, Lexicon, Reading
from media.models import Clip, ClipUrls, Picture
from media.speech import clip_uid

#: The voice words are read with.
VOICE = "f"
#: The views that make the sound of a form, and of a word's example.
FORM_SOUND, EXAMPLE_SOUND = "lexicon:say", "lexicon:say_example"
#: So many words that share a form are shown at once.
MOST_WORDS = 6
MOST_PHRASES = 4
SHORTEST_OPPOSITE = 4


class UnknownWord(LookupError):
    """No published word has this form. `alike`: words that begin like it."""

    def __init__(self, form: str, alike: Sequence[Row]) -> None:
        super().__init__(form)
        self.form = form
        self.alike = alike


class Said(NamedTuple):
    """Something that is said, as media's clips take it."""

    text: str
    accented: str
    voice: str = VOICE


@dataclass(frozen=True)
class Unbuilt:
    """A sound nobody has listened to yet, shown by the template of clips. `place`: which view makes it, of what."""

    said: Said
    place: tuple[str, str]

    @property
    def text(self) -> str:
        return self.said.text

    @property
    def uid(self) -> str:
        return clip_uid(self.said.text, self.said.voice)

    @property
    def urls(self) -> ClipUrls:
        """Addresses that make the clip when they are asked for."""
        return ClipUrls(*(self._address(extension) for extension in ("mp3", "opus", "mp3", "opus")))

    def _address(self, extension: str) -> str:
        view, name = self.place
        address = reverse(view, args=[name, extension])
        is_way = view == FORM_SOUND and self.said.text != name
        return f"{address}?{urlencode({'as': self.said.text})}" if is_way else address


class ReadingShown(NamedTuple):
    """One thing the form can be. `name` says it in the reader's language ("" for words with one form)."""

    plain: str
    stressed: str
    name: str


class Demand(NamedTuple):
    """What a word goes with: a case by its question and English name, maybe after a preposition; the point about it."""

    preposition: str
    question: str
    name: str
    url: str
    title: str


@dataclass(frozen=True)
class Card:
    """A word with the readings of the form that was looked up, the likeliest first; whether it has more forms."""

    word: Word
    readings: tuple[ReadingShown, ...]
    is_saved: bool
    changes: bool
    forms: Paradigm | None
    demands: tuple[Demand, ...]
    clip: Any = None
    example_clip: Any = None
    picture: Picture | None = None
    #: Written with ne-, which is no form of the word but its opposite: negerai.
    is_opposite: bool = False

    @property
    def is_base(self) -> bool:
        """Whether the form looked up is the dictionary form."""
        return any(reading.plain == self.word.lemma for reading in self.readings)


@dataclass(frozen=True)
class Lookup:
    """What is known of a form: its words, the likeliest first, and the likeliest one's neighbours in the alphabet.

    `phrases` are set phrases it belongs to; where it stands in nothing else, the first of them is among `cards`.
    """

    form: str
    cards: tuple[Card, ...]
    phrases: tuple[Card, ...] = ()
    before: Row | None = field(default=None)
    after: Row | None = field(default=None)

    @property
    def first(self) -> Card:
        return self.cards[0]

    @property
    def is_base(self) -> bool:
        """Whether what was looked up is a dictionary form: its page is the one to share."""
        return self.form == self.first.word.lemma

    @property
    def others(self) -> tuple[Card, ...]:
        return self.cards[1:]


def look_up(*, form: str, user: Any, language: str, sentence: Sentence | None = None, brief: bool = False) -> Lookup:
    """Everything about `form`; `brief` leaves out its other forms and examples, which may be what somebody is asked for.

    At most three queries: words, clips, pictures. Raises UnknownWord.
    """
    form = strip_stress(" ".join(form.split()))[:LONGEST_FORM]
    lexicon = machine()
    found = in_order(lexicon.analyse(form), form=form, sentence=sentence, lexicon=lexicon)
    opposite = () if found else _opposite(form, lexicon)
    by_word: dict[str, list[Reading]] = {}
    for reading in (*found, *opposite):
        by_word.setdefault(reading.entry.uid, []).append(reading)
    phrases = _phrases(form, sentence, lexicon)
    shown = dict(list(by_word.items())[:MOST_WORDS]) | phrases
    rows = {word.uid: word for word in _words(list(shown), user)}
    shown = {uid: readings for uid, readings in shown.items() if uid in rows}
    if not shown:
        raise UnknownWord(form, catalogue().beginning_like(form))
    said = {uid: _said(readings, found if uid in by_word else readings) for uid, readings in shown.items()}
    clips = Clip.objects.for_lines(_lines(rows.values(), said.values()))
    names = {word.picture for word in rows.values() if word.picture}
    pictures = {each.name: each for each in Picture.objects.filter(name__in=names)} if names else {}
    cards = {
        uid: _card(rows[uid], readings, said[uid], clips, pictures, lexicon=lexicon, language=language, brief=brief)
        for uid, readings in shown.items()
    }
    words = tuple(replace(card, is_opposite=bool(opposite)) for uid, card in cards.items() if uid not in phrases)
    whole = tuple(card for uid, card in cards.items() if uid in phrases)
    written = found[0].form.form if found else form
    first, rest = (words, whole) if words else (whole[:1], whole[1:])
    return Lookup(written, first, rest, *catalogue().around(first[0].word.uid))


def _opposite(form: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """What `form` is without its ne-, where only an adjective or adverb can have one: negerai, nebrangus."""
    readings = lexicon.analyse(form[2:]) if form[:2].lower() == "ne" and len(form) > SHORTEST_OPPOSITE else ()
    return tuple(each for each in readings if each.form.pos in (PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB))


def _phrases(form: str, sentence: Sentence | None, lexicon: Lexicon) -> dict[str, list[Reading]]:
    """Set phrases in which `form` stands: in this sentence, or anywhere."""
    is_told = sentence is not None and sentence.holds(form)
    found = catalogue().phrases_with(form, sentence.told, sentence.at) if is_told else catalogue().phrases_with(form)
    readings = {row.uid: [each for each in lexicon.analyse(row.lemma) if each.entry.uid == row.uid] for row in found}
    return {uid: each for uid, each in list(readings.items())[:MOST_PHRASES] if each}


def spelling(form: str) -> str:
    """How `form` is written in addresses: without stress marks, capitals only where the word has them."""
    plain = strip_stress(" ".join(form.split()))[:LONGEST_FORM]
    ways = {reading.form.form for reading in machine().analyse(plain)}
    return plain if plain in ways or not ways else min(ways, key=lambda way: (not way.islower(), way))


def line_of_form(*, form: str, said: str = "") -> Said:
    """What is said of `form`, or of the one reading of it that is stressed as `said`. Raises UnknownWord."""
    found = machine().analyse(form)
    if not found:
        raise UnknownWord(form, ())
    chosen = [reading for reading in found if reading.form.stressed == said] if said else list(found)
    return _said(chosen or list(found), found)


def line_of_example(*, uid: str) -> Said:
    """What is said of the example of the word `uid`. Raises UnknownWord."""
    word = Word.objects.published().filter(uid=uid).first()
    if word is None or not word.example:
        raise UnknownWord(uid, ())
    return example_of(word)


def _words(uids: list[str], user: Any) -> Iterable[Word]:
    """Rows with `is_saved`, by one query."""
    saved: Any = Value(False)
    if user.is_authenticated:
        saved = Exists(SavedWord.objects.filter(user=user, word=OuterRef("pk")))
    return Word.objects.published().filter(uid__in=uids).annotate(is_saved=saved)


def _said(readings: Sequence[Reading], all_of_form: Sequence[Reading]) -> Said:
    """What is heard: the plain form where there is one way to say it, else the stressed one, which has a sound of its own."""
    form = readings[0].form
    ways = {reading.form.stressed for reading in all_of_form}
    stressed = form.stressed or ""
    return Said(form.form if len(ways) == 1 or not stressed else stressed, stressed)


def _lines(words: Iterable[Word], said: Iterable[Said]) -> list[Said]:
    return [*said, *(example_of(word) for word in words if word.example)]


def _card(
    word: Word,
    readings: list[Reading],
    said: Said,
    clips: dict[tuple[str, str], Clip],
    pictures: dict[str, Picture],
    *,
    lexicon: Lexicon,
    language: str,
    brief: bool,
) -> Card:
    entry = readings[0].entry
    shown = dict.fromkeys(_shown(reading.form) for reading in readings)
    forms = lexicon.forms(entry)
    pointed = {reading.form.form for reading in readings}
    return Card(
        word=word,
        readings=tuple(shown),
        is_saved=bool(word.is_saved),
        changes=len({form.form for form in forms}) > 1,
        forms=None if brief else paradigm(word.accented, forms, pointed=pointed),
        demands=() if brief else demands(entry.lemma, entry.pos, language),
        clip=heard(said, clips, (FORM_SOUND, readings[0].form.form)),
        example_clip=heard(example_of(word), clips, (EXAMPLE_SOUND, word.uid)) if word.example and not brief else None,
        picture=pictures.get(word.picture),
    )


def base_of(word: Word) -> Said:
    """What is said of a word's dictionary form."""
    return Said(word.lemma, word.accented)


def example_of(word: Word) -> Said:
    """What is said of a word's example, which it must have."""
    return Said(word.example["text"], word.example["accented"])


def heard(said: Said, clips: dict[tuple[str, str], Clip], place: tuple[str, str]) -> Clip | Unbuilt:
    """The clip of what is said, or a place where it is made."""
    return clips.get((said.text, said.voice)) or Unbuilt(said, place)


def _shown(form: Form) -> ReadingShown:
    return ReadingShown(form.form, form.stressed or "", form_names.name(form.tags, form.pos))


def demands(lemma: str, pos: Any, language: str) -> tuple[Demand, ...]:
    """Which cases `lemma` goes with, the commonest first, in the words of the tables of government."""
    points = grammar.points(language)
    made = []
    for each in governs(lemma, pos):
        point = points.get(each.rule)
        made.append(
            Demand(
                preposition=each.preposition if each.preposition != lemma else "",
                question=CASE_QUESTIONS[each.case] if each.case else "ką daryti?",
                name=NAMES[each.case] if each.case else gettext_noop("infinitive"),
                url=point.url if point else "",
                title=point.title if point else "",
            )
        )
    return tuple(made)
