"""Fill in a form from a story or with one's own data, as in the writing exam."""

from typing import Any, ClassVar

from pydantic import ConfigDict, Field, model_validator

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.kinds._formats import Format, read
from exercises.kinds._parts import all_different, one_per_field, refusal
from exercises.kinds._typed import LONGEST_TYPED, judge_typed
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part
from exercises.verdict import Code, PartVerdict, Policy, Verdict

#: What may stand on a free line: invented, as every person in the content is.
SAMPLES: dict[Format, str] = {
    "text": "Olena Kovalenko",
    "number": "2",
    "date": "2026-03-15",
    "time": "14.30",
    "phone": "+370 600 00000",
    "email": "olena@example.lt",
}


class FormField(Part):
    """One line of the form."""

    # Authors write `as`, which Python keeps for itself.
    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, serialize_by_alias=True)

    label: Lithuanian = Field(description=_("What is printed on the form."), examples=["Telefonas"])
    accepted: tuple[Lithuanian, ...] = Field(
        default=(),
        max_length=12,
        description=_("Everything that is right here, the best answer first."),
        examples=["+370 600 00000"],
    )
    as_: Format = Field(
        default="text",
        alias="as",
        description=_("What kind of thing is written here; it is understood in every usual spelling."),
        examples=["phone"],
    )
    free: bool = Field(
        default=False, description=_("Learners write something of their own here; anything of the right kind counts.")
    )

    @model_validator(mode="after")
    def says_what_is_right(self) -> "FormField":
        if self.free == bool(self.accepted):
            raise refusal(_("“{label}”: either list what is accepted or mark the line as free."), label=self.label)
        for value in self.accepted:
            if read(value, self.as_) is None:
                raise refusal(
                    _("“{label}”: “{value}” is not readable as “{format}”."),
                    label=self.label,
                    value=value,
                    format=self.as_,
                )
        return self

    def accepting(self, typed: str, lexicon: Analyser | None) -> "FormField":
        """This line with `typed` among what is right, where it is the right kind of thing and does not count yet."""
        counts = self.judge(typed, Policy.PRACTICE, (), lexicon).score == 1
        if counts or self.free or not typed or read(typed, self.as_) is None:
            return self
        return self.model_copy(update={"accepted": (*self.accepted, typed)})

    def judge(self, typed: str, policy: Policy, rules: tuple[str, ...], lexicon: Analyser | None = None) -> PartVerdict:
        """The verdict on this line."""
        if len(typed) > LONGEST_TYPED:
            raise MalformedAnswer(f"{len(typed)} characters typed")
        if self.as_ == "text" and not self.free:
            part = judge_typed(typed, self.accepted, policy=policy, lexicon=lexicon, rules=rules)
            # Another name is not a misspelt one: which letters differ says something of the same word only.
            if part.code in (Code.LETTERS, Code.TYPO, Code.FORM):
                return part
            return part.model_copy(update={"given_letters": (), "needed_letters": ()})
        value = read(typed, self.as_)
        right = value is not None and (self.free or value in {read(text, self.as_) for text in self.accepted})
        return PartVerdict(
            code=Code.RIGHT if right else Code.WRONG if typed else Code.MISSING,
            score=float(right),
            given=typed,
            needed="" if self.free else self.accepted[0],
            rules=() if right else rules,
        )


class FillForm(Exercise):
    """A form; each line weighs the same. The answer: what was written on each line."""

    kind: ClassVar[str] = "fill_form"
    label: ClassVar[str] = _("Fill in a form")
    icon: ClassVar[str] = "form"
    demand: ClassVar[Demand] = Demand.PRODUCE
    typed: ClassVar[bool] = True

    title: Lithuanian = Field(description=_("What stands at the head of the form."), examples=["Užsakymas"])
    fields: tuple[FormField, ...] = Field(
        min_length=1, max_length=10, description=_("The lines of the form, in order.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Perskaitykite ir užpildykite užsakymo lapelį.",
                    "en": "Read and fill in the order slip.",
                    "ru": "Прочитайте и заполните бланк заказа.",
                    "uk": "Прочитайте й заповніть бланк замовлення.",
                },
                "stimulus": {
                    "text": "Algis Kairys nori mėlynos striukės. Jam reikia L dydžio. "
                    "Jis ateis kovo 5 dieną pusę šešių. Jo telefonas +370 600 00000."
                },
                "title": "Užsakymas",
                "fields": [
                    {"label": "Vardas", "accepted": ["Algis"]},
                    {"label": "Prekė", "accepted": ["striukė", "mėlyna striukė"]},
                    {"label": "Telefonas", "accepted": ["+370 600 00000"], "as": "phone"},
                    {"label": "Kada ateis (diena)", "accepted": ["kovo 5 d."], "as": "date"},
                    {"label": "Kelintą valandą", "accepted": ["17.30", "5.30"], "as": "time"},
                ],
            },
            answers=(
                (("Algis", "striukė", "0 600 00000", "03-05", "17:30"), 1.0),
                (("Algis", "melyna striukė", "+37060000000", "kovo 5 dieną", "17 val. 30 min."), 1.0),
                (("Algis", "batai", "600", "kovo 6 d.", "17.30"), 0.4),
                (("", "", "", "", ""), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Norite gauti lojalumo kortelę. Užpildykite anketą.",
                    "en": "You want a loyalty card. Fill in the form.",
                    "ru": "Вы хотите получить карту постоянного клиента. Заполните анкету.",
                    "uk": "Ви хочете отримати картку постійного клієнта. Заповніть анкету.",
                },
                "title": "Lojalumo kortelė",
                "fields": [
                    {"label": "Vardas ir pavardė", "free": "true"},
                    {"label": "Telefonas", "free": "true", "as": "phone"},
                    {"label": "El. paštas", "free": "true", "as": "email"},
                ],
            },
            answers=(
                (("Olena Kovalenko", "+370 612 34567", "olena@example.lt"), 1.0),
                (("Olena Kovalenko", "nežinau", ""), 1 / 3),
            ),
        ),
    )

    @model_validator(mode="after")
    def labels_differ(self) -> "FillForm":
        all_different(field.label for field in self.fields)
        return self

    def field_count(self) -> int:
        return len(self.fields)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        typed = one_per_field(answer, len(self.fields))
        return Verdict.of(
            [field.judge(given, policy, self.rules, lexicon) for given, field in zip(typed, self.fields, strict=True)]
        )

    def accepting(self, answer: list[str], *, lexicon: Analyser | None = None) -> "FillForm | None":
        typed = one_per_field(answer, len(self.fields))
        fields = tuple(field.accepting(given, lexicon) for given, field in zip(typed, self.fields, strict=True))
        return None if fields == self.fields else self.model_copy(update={"fields": fields})

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"fields": [{"label": field.label, "format": field.as_, "free": field.free} for field in self.fields]}

    def model_answer(self) -> list[str]:
        return [field.accepted[0] if field.accepted else SAMPLES[field.as_] for field in self.fields]
