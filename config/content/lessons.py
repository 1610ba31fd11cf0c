"""The shape of content/lessons/<level>/<unit>/: unit.yaml and one file a lesson."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from exercises.taxonomy import Level
from exercises.texts import Lithuanian, PictureName, SpokenLine, Translated
from lexicon.files import Slug, Uid

Trade = Literal["shop", "cafe", "taxi", "courier", "beauty", "hotel", "cleaning", "other"]
Rule = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


class Piece(BaseModel):
    """Anything read from a file: nothing beyond its declared keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class UnitFile(Piece):
    """A unit: its lessons lie beside it. `trades` are the front-page tiles that lead here."""

    uid: Uid
    level: Level
    order: int = Field(ge=1, le=99)
    slug: Slug
    theme: Slug
    title: Translated
    goals: tuple[Translated, ...] = ()
    trades: tuple[Trade, ...] = ()


class TranslatedLine(SpokenLine):
    """A line of sound with what it means."""

    en: str = Field(min_length=1)
    ru: str = Field(min_length=1)
    uk: str = Field(min_length=1)


class Dialogue(Piece):
    """What the lesson is about, heard before anything is explained."""

    picture: PictureName | None = None
    lines: tuple[TranslatedLine, ...] = Field(min_length=1)


class FormPair(Piece):
    """A base form and the form the rule makes of it, accented; what they share is shown plain, the ending bold."""

    base: Lithuanian
    form: Lithuanian


class Grammar(Piece):
    """The one grammar point of a lesson. In `text`, *word* marks Lithuanian; a blank line starts a paragraph."""

    rule: Rule
    title: Translated
    text: Translated
    examples: tuple[FormPair, ...] = ()


class LessonFile(Piece):
    """One lesson. `exercises` are read further by the schema of each one's kind; one with a `uid` alone stands elsewhere."""

    uid: Uid
    unit: Uid
    order: int = Field(ge=1, le=99)
    slug: Slug
    title: Lithuanian
    goal: Translated
    minutes: int = Field(default=12, ge=1, le=90)
    dialogue: Dialogue
    words: tuple[Uid, ...] = ()
    takeaway: TranslatedLine | None = None
    grammar: Grammar | None = None
    reviewed_by: str = "none"
    exercises: tuple[dict[str, Any], ...] = ()

    @field_validator("words")
    @classmethod
    def _each_once(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        twice = sorted({word for word in words if words.count(word) > 1})
        if twice:
            raise ValueError(f"named twice: {', '.join(twice)}")
        return words
