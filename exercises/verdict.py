"""What checking an answer says: codes and letters, never sentences. Templates speak."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Policy(StrEnum):
    """How strictly answers are compared: `practice` forgives and tells, `exam` is strict on Lithuanian letters."""

    PRACTICE = "practice"
    EXAM = "exam"


class Code(StrEnum):
    """Why a part of an answer got its score. The grammar-aware comparison adds its own codes here."""

    RIGHT = "right"
    LETTERS = "letters"  # right but for missing Lithuanian letters (dydzio for dydžio)
    TYPO = "typo"  # right but for a slip of the fingers
    FORM = "form"  # another form of the word needed
    WORD = "word"  # another word
    WRONG = "wrong"
    MISSING = "missing"  # left empty, or a word left out
    EXTRA = "extra"  # a word too many
    ORDER = "order"
    PERSON = "person"  # a person must judge (writing, speaking)


class Letter(BaseModel):
    """A run of letters of a comparison: `same`, `wrong` (typed, not needed) or `needed` (needed, not typed)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    mark: str = "same"


class PartVerdict(BaseModel):
    """The verdict on one part (one gap, one question, one pair)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Code
    score: float | None
    given: str = ""
    needed: str = ""
    given_letters: tuple[Letter, ...] = ()
    needed_letters: tuple[Letter, ...] = ()
    #: Why this very answer is wrong, when the author foresaw it (a distractor's note), per language.
    why: dict[str, str] | None = None
    #: Ids of grammar rules that explain it; the grammar reference and drills share them.
    rules: tuple[str, ...] = ()


class Verdict(BaseModel):
    """The verdict on a whole answer. `score` is 0–1, the mean of the parts, or None where a person must judge."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    score: float | None
    parts: tuple[PartVerdict, ...]

    @property
    def is_right(self) -> bool:
        """Full marks, perhaps with a note about letters."""
        return self.score == 1

    @classmethod
    def of(cls, parts: "list[PartVerdict] | tuple[PartVerdict, ...]") -> "Verdict":
        """The verdict over `parts`, each weighing the same; None as soon as one part needs a person."""
        scores = [part.score for part in parts]
        whole = None if not scores or None in scores else sum(s for s in scores if s is not None) / len(scores)
        return cls(score=whole, parts=tuple(parts))
