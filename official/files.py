"""The shape of content/facts/*.yaml and content/municipalities.yaml: each file is a list."""

import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, HttpUrl, StringConstraints, model_validator

from official.models import Fact, Municipality

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([.-][a-z0-9]+)*$", max_length=80)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Unit = Literal["eur", "minutes", "days", "working-days", "years", "points", "count", "percent"]
LANGUAGES = ("lt", "en", "ru", "uk")


class Piece(BaseModel):
    """Anything read from a file: nothing beyond its declared keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Sentences(Piece):
    """One sentence in the four languages of the interface."""

    lt: Sentence
    en: Sentence
    ru: Sentence
    uk: Sentence


class Source(Piece):
    """Who says so, and where it can be read."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    url: HttpUrl | None = None


class FactFile(Piece):
    """One official fact. `checked_on` stays out until a person has read the source itself."""

    key: Key
    value: Sentences
    number: Decimal | None = None
    unit: Unit | None = None
    date: datetime.date | None = None
    source: Source
    owner: str = ""
    checked_on: datetime.date | None = None
    expires_on: datetime.date | None = None
    confidence: Literal["high", "medium", "low"] = "medium"
    note: str = ""

    @model_validator(mode="after")
    def _belongs_together(self) -> Self:
        if (self.number is None) != (self.unit is None):
            raise ValueError("a number needs a unit, and a unit needs a number")
        if self.checked_on and not self.source.url:
            raise ValueError("a checked fact needs the address at which it was read")
        if self.checked_on and self.expires_on and self.expires_on < self.checked_on:
            raise ValueError("the end of validity lies before the day of the check")
        return self

    def fields(self) -> dict[str, Any]:
        """The values of the Fact of this key, ready for `update_or_create(key=…, defaults=…)`."""
        return {
            **{f"value_{code}": getattr(self.value, code) for code in LANGUAGES},
            "number": self.number,
            "unit": self.unit or "",
            "date": self.date,
            "source_name": self.source.name,
            "source_url": str(self.source.url or ""),
            "owner": self.owner,
            "checked_on": self.checked_on,
            "expires_on": self.expires_on,
            "confidence": self.confidence,
            "note": self.note,
        }

    @classmethod
    def of(cls, fact: Fact) -> Self:
        """The file's shape of a fact, for writing the database back."""
        return cls(
            key=fact.key,
            value={code: fact.value_in(code) for code in LANGUAGES},
            number=fact.number,
            unit=fact.unit or None,
            date=fact.date,
            source={"name": fact.source_name, "url": fact.source_url or None},
            owner=fact.owner,
            checked_on=fact.checked_on,
            expires_on=fact.expires_on,
            confidence=fact.confidence,
            note=fact.note,
        )


class Names(Piece):
    """A municipality's name in the four languages of the interface."""

    lt: Name
    en: Name
    ru: Name
    uk: Name


class MunicipalityFile(Piece):
    """One municipality; `code` are its two digits in the classification of administrative units."""

    code: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    name: Names

    def fields(self) -> dict[str, str]:
        """The values of the Municipality of this code, ready for `update_or_create(code=…, defaults=…)`."""
        return {f"name_{code}": getattr(self.name, code) for code in LANGUAGES}

    @classmethod
    def of(cls, municipality: Municipality) -> Self:
        """The file's shape of a municipality, for writing the database back."""
        return cls(code=municipality.code, name={code: municipality.name_in(code) for code in LANGUAGES})
