"""Put the words of a sentence in order."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise, MalformedAnswer
from exercises.kinds._noted import order_note
from exercises.kinds._parts import refusal, shuffled
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, SpokenLine
from exercises.verdict import Code, PartVerdict, Policy, Verdict
from lithuanian.answers import normalised

#: Punctuation that stays at the end of the sentence and is not one of the pieces.
FINAL = ".?!…"


class WordOrder(Exercise):
    """A sentence in pieces. The answer: the pieces in order, empty strings for places left empty. Right or not, nothing between.

    Only the author's orders count, even where Lithuanian is freer: order is what is practised.
    """

    kind: ClassVar[str] = "word_order"
    label: ClassVar[str] = _("Put in order")
    icon: ClassVar[str] = "order"
    demand: ClassVar[Demand] = Demand.PRODUCE

    sentence: Lithuanian = Field(
        description=_("The sentence in its best order."), examples=["Kokios spalvos norėtumėte?"]
    )
    accepted: tuple[Lithuanian, ...] = Field(
        default=(),
        max_length=12,
        description=_("Other orders that are right too."),
        examples=["Norėtumėte kokios spalvos?"],
    )
    chunks: tuple[Lithuanian, ...] = Field(
        default=(),
        max_length=14,
        description=_("The pieces, where words belong together; without them every word is a piece."),
        examples=["per maža"],
    )

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Sudėkite klausimą.",
                    "en": "Put the question in order.",
                    "ru": "Составьте вопрос.",
                    "uk": "Складіть запитання.",
                },
                "sentence": "Kokios spalvos norėtumėte?",
                "chunks": ["Kokios", "spalvos", "norėtumėte"],
            },
            answers=(
                (("Kokios", "spalvos", "norėtumėte"), 1.0),
                (("norėtumėte", "Kokios", "spalvos"), 0.0),
                (("Kokios", "spalvos", ""), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "writing",
                "prompt": {
                    "lt": "Sudėkite sakinį.",
                    "en": "Put the sentence in order.",
                    "ru": "Составьте предложение.",
                    "uk": "Складіть речення.",
                },
                "sentence": "Šiandien parduotuvė dirba iki aštuntos valandos.",
                "accepted": ["Parduotuvė šiandien dirba iki aštuntos valandos."],
                "chunks": ["šiandien", "parduotuvė", "dirba", "iki aštuntos", "valandos"],
            },
            answers=(
                (("šiandien", "parduotuvė", "dirba", "iki aštuntos", "valandos"), 1.0),
                (("parduotuvė", "šiandien", "dirba", "iki aštuntos", "valandos"), 1.0),
                (("dirba", "iki aštuntos", "valandos", "šiandien", "parduotuvė"), 0.0),
            ),
        ),
    )

    @model_validator(mode="after")
    def pieces_build_the_sentences(self) -> "WordOrder":
        if not 2 <= len(self.pieces()) <= 14:
            raise refusal(
                _("A sentence of {count} pieces cannot be put in order: give 2 to 14."), count=len(self.pieces())
            )
        keys = [normalised(piece) for piece in self.pieces()]
        for sentence in (self.sentence, *self.accepted):
            if _build(normalised(sentence), keys) is None:
                raise refusal(_("The pieces cannot be put together to “{sentence}”."), sentence=sentence)
        return self

    def pieces(self) -> tuple[str, ...]:
        """The pieces in the order of the sentence."""
        return self.chunks or tuple(self.sentence.rstrip(FINAL + " ").split())

    def field_count(self) -> int:
        return len(self.pieces())

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        pieces = self.pieces()
        placed = [value.strip() for value in answer if value.strip()]
        if len(answer) > len(pieces) or not set(placed) <= set(pieces):
            raise MalformedAnswer("a piece does not belong to the sentence")
        given = " ".join(placed)
        right = normalised(given) in {normalised(sentence) for sentence in (self.sentence, *self.accepted)}
        if right:
            code = Code.RIGHT
        else:
            code = Code.ORDER if Counter(placed) == Counter(pieces) else Code.WRONG if placed else Code.MISSING
        return Verdict.of(
            [
                PartVerdict(
                    code=code,
                    score=float(right),
                    given=given,
                    needed=self.sentence,
                    rules=() if right else self.rules,
                    slips=(order_note(self.sentence),) if code is Code.ORDER else (),
                )
            ]
        )

    def accepting(self, answer: list[str], *, lexicon: Analyser | None = None) -> "WordOrder | None":
        if self.check(answer).parts[0].code is not Code.ORDER:
            return None
        return self.model_copy(update={"accepted": (*self.accepted, " ".join(answer))})

    def presentation(self, seed: int) -> dict[str, Any]:
        pieces = list(self.pieces())
        order = shuffled(pieces, seed)
        if order == pieces and len(set(pieces)) > 1:
            order = [*order[1:], order[0]]
        end = self.sentence.rstrip()
        return {"pieces": order, "end": end[len(end.rstrip(FINAL)) :]}

    def model_answer(self) -> list[str]:
        words = normalised(self.sentence)
        return [self.pieces()[place] for place in _build(words, [normalised(piece) for piece in self.pieces()]) or ()]

    def spoken_answer(self) -> SpokenLine | None:
        return SpokenLine(text=self.sentence)

    def sounds(self) -> tuple[SpokenLine, ...]:
        return (*self.stimulus.sound, SpokenLine(text=self.sentence))


def _build(sentence: str, pieces: Sequence[str], used: frozenset[int] = frozenset()) -> list[int] | None:
    """The places of `pieces`, all used once, in the order that gives `sentence`; None where there is no such order."""
    if len(used) == len(pieces):
        return [] if not sentence else None
    tried = set()
    for place, piece in enumerate(pieces):
        if place in used or piece in tried or not (sentence == piece or sentence.startswith(piece + " ")):
            continue
        tried.add(piece)
        rest = _build(sentence[len(piece) :].lstrip(), pieces, used | {place})
        if rest is not None:
            return [place, *rest]
    return None
