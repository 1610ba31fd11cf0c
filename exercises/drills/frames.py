"""The shape of content/frames/*.yaml: a sentence with a place for a word, and which words make sense there."""

import re
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from exercises.drills.registry import all_drills
from exercises.kinds._gapped import check_gaps
from exercises.kinds._parts import refusal
from exercises.taxonomy import Level
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part
from lithuanian.grammar import Case, Gender, Number

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
#: A person of a verb: 1sg, 2sg, 3sg, 1pl, 2pl, 3pl.
Person = Annotated[str, StringConstraints(pattern=r"^[123](sg|pl)$")]
#: Places of a frame besides the gap {1}: the word beside it, who does it, when, how many.
_PLACES = frozenset(("beside", "who", "when", "n"))
_PLACE = re.compile(r"\{([a-z]+)\}")


class Meaning(Part):
    """What a frame means, the missing word as dots; Lithuanian readers need none."""

    en: str = Field(min_length=1)
    ru: str = Field(min_length=1)
    uk: str = Field(min_length=1)


class Frame(Part):
    """One sentence frame: everything a learner may meet in it is something a Lithuanian would say.

    `words` are dictionary forms, each of which fits; `kasa:area` tells homographs apart by their class of meaning, a
    name that no lexicon holds is declined as a name. Words above the learner's level are left out.
    """

    uid: Name
    drills: tuple[Name, ...] = Field(min_length=1, max_length=8)
    level: Level = Level.A1
    themes: tuple[Name, ...] = ()
    text: Lithuanian = Field(
        description=_("A Lithuanian sentence with the gap {1}; {beside}, {who}, {when} and {n} are filled in."),
        examples=["Klientė matuojasi {1}."],
    )
    words: tuple[Lithuanian, ...] = Field(
        default=(), max_length=60, description=_("The dictionary forms that fit into the gap.")
    )
    beside: tuple[Lithuanian, ...] = Field(
        default=(), max_length=40, description=_("What may stand at {beside}: the noun of an adjective, a person.")
    )
    case: Case | None = Field(default=None, description=_("The case, where it is not the one the drill is about."))
    number: tuple[Number, ...] = (Number.SINGULAR,)
    gender: Gender | None = None
    #: The sentence itself shows the number: a form of the other number is wrong.
    fixed: bool = False
    #: Other cases that are right here too (a part of it: geriu arbatos).
    also: tuple[Case, ...] = ()
    #: Cases that make another sentence of it (dokumentai yra biuro): not asked for, and never offered as mistakes.
    unoffered: tuple[Case, ...] = ()
    persons: tuple[Person, ...] = ()
    #: For numbers, in cents for prices, in hours for the clock: from, to, and the step between.
    lowest: int = Field(default=2, ge=0, le=99_999)
    highest: int = Field(default=30, ge=0, le=99_999)
    step: int = Field(default=1, ge=1, le=10_000)
    #: Other orders of the words that are as good, for drills of word order.
    orders: tuple[Lithuanian, ...] = Field(default=(), max_length=6)
    translation: Meaning | None = None

    @model_validator(mode="after")
    def places_are_known(self) -> "Frame":
        check_gaps(self.text, 1)
        for name in _PLACE.findall(self.text):
            if name not in _PLACES:
                raise refusal(_("There is no place “{name}” in a frame."), name=name)
        return self

    @model_validator(mode="after")
    def drills_are_known(self) -> "Frame":
        for uid in self.drills:
            if uid not in all_drills():
                raise refusal(_("There is no drill “{name}”."), name=uid)
        return self

    def has(self, place: str) -> bool:
        """Whether the text has a place {who}, {when} …"""
        return "{" + place + "}" in self.text
