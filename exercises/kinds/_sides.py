"""What stands on one side of a pair or names a group: Lithuanian, a gloss in the learner's language, or a picture."""

from typing import Any

from pydantic import Field, model_validator

from exercises.kinds._parts import refusal
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Part, PictureName, Translated


class Side(Part):
    """One of the three. Written short: a plain string is Lithuanian."""

    text: str = Field(
        default="", max_length=300, description=_("A word or a sentence in Lithuanian."), examples=["Kiek kainuoja?"]
    )
    gloss: Translated | None = Field(default=None, description=_("Or its meaning in the learner's language."))
    picture: PictureName | None = Field(
        default=None, description=_("Or a picture, by its name."), examples=["coat-blue"]
    )

    @model_validator(mode="before")
    @classmethod
    def read_plain_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def holds_one_thing(self) -> "Side":
        if sum((bool(self.text.strip()), self.gloss is not None, self.picture is not None)) != 1:
            raise refusal(_("Give exactly one: a Lithuanian text, a gloss or a picture."))
        return self

    @property
    def key(self) -> str:
        """What the form sends for this side, whatever the language of the page."""
        return self.text.strip() or (self.gloss.en if self.gloss else "") or self.picture or ""
