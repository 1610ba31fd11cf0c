"""The texts exercises are made of: translated teaching text, spoken lines, notices, pictures."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from exercises.taxonomy import gettext_noop as _

Lang = Literal["lt", "en", "ru", "uk"]
#: Lithuanian being learned: one line or more, shown with lang="lt".
Lithuanian = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
#: A name of a pictogram in content/pictures.
PictureName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$", max_length=60)]


class Part(BaseModel):
    """Anything nested in an exercise: frozen, nothing beyond its declared fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Translated(Part):
    """Teaching text tied to Lithuanian, in the four interface languages; none may be empty."""

    lt: str = Field(min_length=1)
    en: str = Field(min_length=1)
    ru: str = Field(min_length=1)
    uk: str = Field(min_length=1)

    def get(self, language: str) -> str:
        """The text in `language`; English where the interface speaks another one."""
        return getattr(self, language, self.en)


class SpokenLine(Part):
    """One line of sound. `voice` picks the speaker of a dialogue; `accented` carries stress marks for the voice."""

    text: Lithuanian = Field(description=_("What is said."), examples=["Kokio dydžio jums reikia?"])
    who: str = Field(default="", description=_("The speaker's name; may be empty."), examples=["Olena"])
    voice: Literal["f", "m"] = "f"
    accented: str = Field(
        default="", description=_("The same with stress marks, for the voice."), examples=["Kókio dỹdžio jùms reĩkia?"]
    )


class Notice(Part):
    """A sign, advertisement, message or label, as the exam shows them."""

    label: str = Field(default="", description=_("The letter by which it is chosen."), examples=["A"])
    title: str = Field(default="", description=_("Its heading; may be empty."), examples=["Išpardavimas"])
    text: Lithuanian = Field(description=_("What it says."), examples=["Šiandien visos striukės –30 %."])


class Stimulus(Part):
    """What all parts of an exercise share: a text to read, notices, sound, a picture. Any of them may be missing."""

    text: str = Field(default="", max_length=5000, description=_("A text to read."))
    notices: tuple[Notice, ...] = Field(default=(), description=_("Notices, advertisements, messages or labels."))
    sound: tuple[SpokenLine, ...] = Field(default=(), description=_("Lines to listen to, in order."))
    picture: PictureName | None = Field(default=None, description=_("The name of a picture."), examples=["coat-blue"])
