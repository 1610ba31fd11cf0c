"""Type the word, or only its ending, into each gap of a text."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._gapped import around, check_gaps, pieces, spoken
from exercises.kinds._parts import Distractor, one_per_field, refusal
from exercises.kinds._typed import judge_typed
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part, SpokenLine, Translated
from exercises.verdict import PartVerdict, Policy, Verdict
from lithuanian.answers import normalised
from lithuanian.letters import fold


class TypedGap(Part):
    """What belongs in one gap."""

    accepted: tuple[Lithuanian, ...] = Field(
        min_length=1,
        max_length=12,
        description=_("Everything that is right here, the best answer first."),
        examples=["dydžio"],
    )
    stem: str = Field(
        default="",
        max_length=60,
        description=_("The beginning of the word that stays printed; the learner types the ending."),
        examples=["dyd"],
    )
    cue: str = Field(default="", max_length=80, description=_("The base form, shown as a cue."), examples=["dydis"])
    wrong: tuple[Distractor, ...] = Field(
        default=(), max_length=12, description=_("Wrong answers you foresee, whole words, each with the reason.")
    )

    @model_validator(mode="after")
    def words_fit(self) -> "TypedGap":
        for word in (*self.accepted, *(option.text for option in self.wrong)):
            if not word.startswith(self.stem):
                raise refusal(_("“{word}” does not begin with the printed stem “{stem}”."), word=word, stem=self.stem)
        right = {normalised(word) for word in self.accepted}
        for option in self.wrong:
            if normalised(option.text) in right:
                raise refusal(_("“{word}” is listed both as right and as wrong."), word=option.text)
        return self

    def whole(self, typed: str) -> str:
        """The whole word, where only the ending was typed after the stem."""
        extended = self.stem + typed
        is_whole = fold(typed).startswith(fold(self.stem)) and fold(extended) not in map(fold, self.accepted)
        return typed if not typed or is_whole else extended

    def accepting(self, typed: str, lexicon: Analyser | None) -> "TypedGap":
        """This gap with `typed` among what is right, where it does not count yet."""
        if self.judge(typed, lexicon=lexicon).score == 1:
            return self
        word = self.whole(typed)
        wrong = tuple(option for option in self.wrong if normalised(option.text) != normalised(word))
        return self.model_copy(update={"accepted": (*self.accepted, word), "wrong": wrong})

    def judge(
        self,
        typed: str,
        *,
        policy: Policy = Policy.PRACTICE,
        lexicon: Analyser | None = None,
        context: str = "",
        rules: tuple[str, ...] = (),
    ) -> PartVerdict:
        """The verdict on this gap; with a stem, the ending alone and the whole word are both understood."""
        return judge_typed(
            self.whole(typed),
            self.accepted,
            policy=policy,
            lexicon=lexicon,
            context=context,
            wrong=self.wrong,
            refused=[self.cue] if self.cue else [],
            rules=rules,
        )


class TypeInGap(Exercise):
    """A text with gaps to type into; each gap weighs the same. The answer: what was typed into each."""

    kind: ClassVar[str] = "type_in_gap"
    label: ClassVar[str] = _("Type in the gap")
    icon: ClassVar[str] = "edit"
    demand: ClassVar[Demand] = Demand.PRODUCE
    typed: ClassVar[bool] = True

    text: Lithuanian = Field(
        description=_("A Lithuanian text with the gaps {1}, {2} … in order."), examples=["Man reikia M {1}."]
    )
    translation: Translated | None = Field(default=None, description=_("What the text means, shown under it."))
    gaps: tuple[TypedGap, ...] = Field(
        min_length=1, max_length=12, description=_("What belongs in each gap, in order.")
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Parašykite žodžio galūnę.",
                    "en": "Type the ending of the word.",
                    "ru": "Допишите окончание слова.",
                    "uk": "Допишіть закінчення слова.",
                },
                "text": "Man reikia M {1}.",
                "translation": {
                    "lt": "Jums reikia M dydžio.",
                    "en": "I need size M.",
                    "ru": "Мне нужен размер M.",
                    "uk": "Мені потрібен розмір M.",
                },
                "gaps": [
                    {
                        "accepted": ["dydžio"],
                        "stem": "dyd",
                        "cue": "dydis",
                        "wrong": [
                            {
                                "text": "dydį",
                                "why": {
                                    "lt": "Parašėte galininką (ką?). Po „reikia“ eina kilmininkas (ko?): dydžio.",
                                    "en": "You wrote the accusative (ką?). “Reikia” takes the genitive (ko?): dydžio.",
                                    "ru": "Вы поставили винительный (ką?). После „reikia“ нужен родительный (ko?): dydžio.",
                                    "uk": "Ви поставили знахідний (ką?). Після „reikia“ потрібен родовий (ko?): dydžio.",
                                },
                            }
                        ],
                    }
                ],
                "rules": ["genitive-after-reikia"],
            },
            answers=(
                (("žio",), 1.0),
                (("dydžio",), 1.0),
                (("dydzio",), 1.0),
                (("į",), 0.0),
                (("dydis",), 0.0),
                (("",), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Parašykite žodžius tinkama forma.",
                    "en": "Write the words in the right form.",
                    "ru": "Напишите слова в нужной форме.",
                    "uk": "Напишіть слова в потрібній формі.",
                },
                "text": "Prašom {1} su {2}.",
                "gaps": [{"accepted": ["kavą", "kavos"], "cue": "kava"}, {"accepted": ["pienu"], "cue": "pienas"}],
            },
            answers=(
                (("kavos", "pienu"), 1.0),
                (("kava", "pienu"), 0.5),
                (("kavą", ""), 0.5),
                (("arbata", "cukrus"), 0.0),
            ),
        ),
    )

    @model_validator(mode="after")
    def gaps_match_text(self) -> "TypeInGap":
        check_gaps(self.text, len(self.gaps))
        return self

    def field_count(self) -> int:
        return len(self.gaps)

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        typed, model = one_per_field(answer, len(self.gaps)), self.model_answer()
        return Verdict.of(
            [
                gap.judge(
                    given, policy=policy, lexicon=lexicon, context=around(self.text, place, model), rules=self.rules
                )
                for place, (given, gap) in enumerate(zip(typed, self.gaps, strict=True))
            ]
        )

    def accepting(self, answer: list[str], *, lexicon: Analyser | None = None) -> "TypeInGap | None":
        typed = one_per_field(answer, len(self.gaps))
        if not all(typed):
            return None
        return self.model_copy(
            update={"gaps": tuple(gap.accepting(given, lexicon) for given, gap in zip(typed, self.gaps, strict=True))}
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        return {"paragraphs": pieces(self.text), "cues": [gap.cue for gap in self.gaps if gap.cue]}

    def model_answer(self) -> list[str]:
        return [gap.accepted[0] for gap in self.gaps]

    def spoken_answer(self) -> SpokenLine | None:
        return spoken(self.text, self.model_answer())

    def sounds(self) -> tuple[SpokenLine, ...]:
        answer = self.spoken_answer()
        return (*self.stimulus.sound, *((answer,) if answer else ()))
