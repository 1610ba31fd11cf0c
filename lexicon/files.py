"""The shapes of content/words/<theme>.yaml, a list of words, and of content/grammar/<uid>.yaml, one point of grammar."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from lexicon.taxonomy import (
    ACCENT_CLASSES,
    MEANINGS,
    PRINCIPAL_PARTS,
    Case,
    Cells,
    Gender,
    Group,
    Level,
    Number,
    PartOfSpeech,
    SemanticClass,
)
from lithuanian.grammar import Entry

Uid = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]


class Piece(BaseModel):
    """Anything read from a file: nothing beyond its declared keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Glosses(Piece):
    """What the word means, idiomatically."""

    en: Text
    ru: Text
    uk: Text


class ExampleSentence(Glosses):
    """One sentence the word is used in, plain and with stress marks, and what it means."""

    text: Text
    accented: Text


class WordFile(Piece):
    """One word of the lexicon. `parts` are its principal parts, accented.

    `number` is pl for a word without singular, sg for one without plural; `meaning` its semantic class.
    """

    uid: Uid
    lemma: Text
    accented: Text
    pos: PartOfSpeech
    parts: tuple[Text, ...] = ()
    gender: Gender | None = None
    accent_class: str = ""
    number: Number | None = None
    indeclinable: bool = False
    meaning: SemanticClass | None = None
    level: Level = Level.A1
    theme: Slug
    glosses: Glosses
    example: ExampleSentence | None = None
    picture: Slug | None = None

    @field_validator("accent_class")
    @classmethod
    def _known_class(cls, value: str) -> str:
        if value and value not in ACCENT_CLASSES:
            raise ValueError(f"“{value}” is no accent class; these are: {', '.join(ACCENT_CLASSES)}")
        return value

    @model_validator(mode="after")
    def _fits_part_of_speech(self) -> "WordFile":
        nominal = self.pos in (PartOfSpeech.NOUN, PartOfSpeech.PROPER)
        if self.gender and not nominal:
            raise ValueError("gender belongs to nouns only")
        if self.pos is PartOfSpeech.NOUN and not self.gender:
            raise ValueError("a noun needs its gender: m or f")
        if self.gender is Gender.NEUTER:
            raise ValueError("a noun is m or f")
        if self.number and not nominal:
            raise ValueError("number belongs to nouns only")
        if self.indeclinable and not (nominal or self.pos is PartOfSpeech.ADJECTIVE):
            raise ValueError("indeclinable are nouns and adjectives only")
        meanings = MEANINGS.get(self.pos, ())
        if self.meaning and self.meaning not in meanings:
            known = ", ".join(meanings) or "none"
            raise ValueError(f"“{self.meaning}” is no class of meaning for a {self.pos}; these are: {known}")
        wanted = 1 if self.indeclinable else PRINCIPAL_PARTS.get(self.pos)
        if wanted and self.parts and len(self.parts) != wanted:
            raise ValueError(f"a {self.pos} has {wanted} principal parts, not {len(self.parts)}")
        return self

    def entry(self) -> Entry:
        """The word as the engines take it."""
        fields = {name: getattr(self, name) for name in Entry._fields}
        return Entry(**fields | {"level": self.level.value, "meaning": self.meaning.value if self.meaning else ""})


class InFourLanguages(Piece):
    """A text of the reference; *word* in it is Lithuanian, a blank line starts a paragraph."""

    lt: LongText
    en: LongText
    ru: LongText
    uk: LongText


class GrammarFile(Piece):
    """One point of grammar; its `uid` is the id of the rule in `lithuanian.government.RULES` and the file's name.

    `contrast` says what differs from the reader's own language. `table` are dictionary forms of words whose forms are
    shown, `cells` which of these forms the point is about.
    """

    uid: Uid
    level: Level
    group: Group
    order: int = Field(ge=1, le=9999)
    case: Case | None = None
    title: InFourLanguages
    short: InFourLanguages
    text: InFourLanguages
    contrast: Glosses
    examples: tuple[ExampleSentence, ...] = Field(min_length=1, max_length=12)
    table: tuple[Text, ...] = Field(default=(), max_length=8)
    cells: Cells | None = None
