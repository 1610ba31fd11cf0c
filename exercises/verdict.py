"""What checking an answer says: codes and letters, never sentences. exercises.slips and the templates speak."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from lithuanian.grammar import Case, Degree, Gender, Mood, Number, Tags, Tense, Voice


class Policy(StrEnum):
    """How strictly answers are compared: `practice` forgives and tells, `exam` is strict on Lithuanian letters."""

    PRACTICE = "practice"
    EXAM = "exam"


class Code(StrEnum):
    """Why a part of an answer got its score; up to `extra` the outcomes of lithuanian.answers."""

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


class SlipNote(BaseModel):
    """One word that differs, as the ledger keeps it. `given` and `needed` are in small letters, one of them may be empty.

    `written` are the readings of what was given (at most three, the nearest first) and `wanted` the one needed, as
    codes of tags (see tag_code); `lemma` is the dictionary form of the word needed. `rule` and `governor` say which
    point of grammar demands it and which word, as one names that word; `typo` how the fingers slipped.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Code
    given: str = ""
    needed: str = ""
    written: tuple[str, ...] = ()
    wanted: str = ""
    lemma: str = ""
    rule: str = ""
    governor: str = ""
    typo: str = ""


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
    #: A note for each word that differs, where that can be said.
    slips: tuple[SlipNote, ...] = ()


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


#: The tags by their codes; the enumerations have no value in common.
_TAGS: dict[str, tuple[str, object]] = {
    **{
        member.value: (name, member)
        for name, members in (
            ("case", Case), ("number", Number), ("gender", Gender), ("degree", Degree), ("tense", Tense),
            ("mood", Mood), ("voice", Voice),
        )
        for member in members
    },
    **{str(person): ("person", person) for person in (1, 2, 3)},
    "def": ("definite", True),
    "neg": ("negative", True),
}  # fmt: skip
_CODES = {found: code for code, found in _TAGS.items()}


def tag_code(tags: Tags) -> str:
    """`tags` in one short string: acc.pl.f; a simple form and one without ne- have no mark."""
    return ".".join(code for found in zip(Tags._fields, tags, strict=True) if (code := _CODES.get(found)))


def read_tags(code: str) -> Tags:
    """The tags of `code`; what it does not name is None, what is unknown is passed over."""
    return Tags(**dict(_TAGS[piece] for piece in code.split(".") if piece in _TAGS))  # type: ignore[arg-type]
