"""The shape of content/pages/<slug>.<language>.yaml: one information page in one language."""

import uuid
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from guidance.information.models import InformationPage

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Sentences = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]


class Piece(BaseModel):
    """Anything read from a file: nothing beyond its declared keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LinkFile(Piece):
    """A named link; `url` is a page of this site (/en/exam/) or a whole address."""

    label: Words
    url: Words


class BlockFile(Piece):
    """One block of the text: exactly one of these keys. `paragraph` is HTML of p, b, i, a, ul and li."""

    heading: Words | None = None
    paragraph: Sentences | None = None
    steps: tuple[Sentences, ...] | None = None
    fact: Words | None = None
    links: tuple[LinkFile, ...] | None = None
    operator: Literal["contacts"] | None = None

    @model_validator(mode="after")
    def _is_one_block(self) -> Self:
        if len(self.model_dump(exclude_none=True)) != 1:
            raise ValueError("a block has exactly one key: heading, paragraph, steps, fact, links or operator")
        return self

    def raw(self) -> tuple[str, Any]:
        """The block's type and its value as a StreamField stores it."""
        [(kind, value)] = self.model_dump(exclude_none=True).items()
        if kind == "operator":
            value = None
        return kind, list(value) if isinstance(value, tuple) else value


class PageFile(Piece):
    """One information page in one language. `uid` is the same in all of them."""

    uid: Slug
    language: Literal["lt", "en", "ru", "uk"]
    role: Literal["exam", "rule", "about", "privacy", "terms", "accessibility", "other"]
    slug: Slug
    title: Words
    lead: str = ""
    description: str = ""
    body: tuple[BlockFile, ...]

    def fields(self) -> dict[str, Any]:
        """The values of the InformationPage, `body` as a StreamField stores it; ids are the same at every load."""
        return {
            "title": self.title,
            "slug": self.slug,
            "role": self.role,
            "lead": self.lead,
            "search_description": self.description,
            "body": self.stream(),
        }

    def stream(self) -> list[dict[str, Any]]:
        """The body as raw StreamField data: [{"type", "value", "id"}, …]."""
        blocks = []
        for position, block in enumerate(self.body):
            kind, value = block.raw()
            place = f"{self.uid}/{position}"
            if kind in ("steps", "links"):
                value = [
                    {"type": "item", "value": item, "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{place}/{number}"))}
                    for number, item in enumerate(value)
                ]
            blocks.append({"type": kind, "value": value, "id": str(uuid.uuid5(uuid.NAMESPACE_URL, place))})
        return blocks

    @classmethod
    def of(cls, page: InformationPage, *, uid: str) -> Self:
        """The file's shape of a page, for writing the database back."""
        return cls(
            uid=uid,
            language=page.locale.language_code,
            role=page.role,
            slug=page.slug,
            title=page.title,
            lead=page.lead,
            description=page.search_description,
            body=[cls._block(block["type"], block["value"]) for block in page.body.get_prep_value()],
        )

    @staticmethod
    def _block(kind: str, value: Any) -> dict[str, Any]:
        """One block of a StreamField as a file writes it."""
        if kind == "operator":
            return {kind: "contacts"}
        if kind in ("steps", "links"):
            return {kind: [item["value"] for item in value]}
        return {kind: value}
