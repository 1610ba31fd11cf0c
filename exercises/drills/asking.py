"""One gap in one sentence: as an exercise to type into, or to choose in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from exercises.drills.drill import Cannot, Drill, filled, texts
from exercises.drills.task import Task
from exercises.exercise import Exercise
from exercises.kinds._parts import Distractor, shuffled
from exercises.kinds.choose_in_gap import ChooseInGap, ChosenGap
from exercises.kinds.type_in_gap import TypedGap, TypeInGap
from exercises.taxonomy import Level, Skill
from exercises.texts import Translated
from lithuanian.answers import normalised
from lithuanian.letters import fold

TYPE, CHOOSE = "type", "choose"
#: A gap holds at most this many accepted answers and wrong ones.
MOST_ACCEPTED, MOST_WRONG, MOST_OPTIONS = 12, 12, 3
#: Options are drawn from so many of the likeliest mistakes.
LIKELY = 6
#: A printed stem is no shorter.
SHORTEST_STEM = 3
#: What the dictionary form of a noun or an adjective ends in.
_ENDING = re.compile(r"(?:i?a[si]|[iyu]s|uo|[ėi]|i?a|i?os|ės)$")

PROMPTS: Mapping[str, Translated] = {
    TYPE: texts(
        "Įrašykite žodį tinkama forma.",
        "Write the word in the right form.",
        "Впишите слово в нужной форме.",
        "Впишіть слово в потрібній формі.",
    ),
    CHOOSE: texts(
        "Pasirinkite tinkamą formą: *{cue}*{meaning}.",
        "Choose the right form of *{cue}*{meaning}.",
        "Выберите нужную форму слова *{cue}*{meaning}.",
        "Виберіть потрібну форму слова *{cue}*{meaning}.",
    ),
}


@dataclass(frozen=True)
class Asked:
    """A sentence with one gap, what belongs there, and what else the word could look like.

    `wrong` are real forms that are wrong here, the likeliest mistakes first. `cue` is what is printed beside the gap.
    """

    text: str
    accepted: tuple[str, ...]
    wrong: tuple[str, ...]
    cue: str
    lemma: str
    meaning: Translated | None = None
    translation: Translated | None = None
    #: Whether the beginning of the word may stay printed.
    stem: bool = False
    values: Mapping[str, str] = field(default_factory=dict)


def exercise(drill: Drill, asked: Asked, task: Task, kinds: Sequence[str] = (TYPE, CHOOSE)) -> Exercise:
    """`asked` in one of `kinds`, chosen by the task's seed; typed where there is too little to choose from."""
    asked = _at_the_beginning(asked)
    if not asked.accepted:
        raise Cannot
    kind = task.any_of(kinds)
    options = _options(asked, task)
    if kind == CHOOSE and (len(options) > 1 or TYPE not in kinds) and options:
        return _chosen(drill, asked, options)
    if TYPE not in kinds:
        raise Cannot
    return _typed(drill, asked, task)


def _typed(drill: Drill, asked: Asked, task: Task) -> TypeInGap:
    accepted = asked.accepted[:MOST_ACCEPTED]
    stem = _stem(asked) if asked.stem and task.level is Level.A1 else ""
    near = {fold(word) for word in accepted}
    # Forms that differ from the right one by marks alone must not pass for missing letters: kava, kavą.
    wrong = [word for word in asked.wrong if fold(word) in near and word.startswith(stem)]
    return TypeInGap(
        skill=Skill.WRITING,
        prompt=_prompt(drill, TYPE, asked),
        text=asked.text,
        translation=_under(asked),
        gaps=(
            TypedGap(
                accepted=accepted,
                stem=stem,
                cue=asked.cue,
                wrong=tuple(Distractor(text=word) for word in wrong[:MOST_WRONG]),
            ),
        ),
        explanation=_explained(drill, asked),
        rules=drill.rules[:1],
        seconds=30,
    )


def _chosen(drill: Drill, asked: Asked, options: Sequence[str]) -> ChooseInGap:
    hints = (asked.translation,) if asked.translation else ()
    return ChooseInGap(
        skill=Skill.READING,
        prompt=_prompt(drill, CHOOSE, asked),
        text=asked.text,
        gaps=(ChosenGap(right=asked.accepted[0], wrong=tuple(Distractor(text=word) for word in options)),),
        hints=hints,
        explanation=_explained(drill, asked),
        rules=drill.rules[:1],
        seconds=20,
    )


def _options(asked: Asked, task: Task) -> list[str]:
    """Up to three wrong options: the likeliest mistake, then others by chance."""
    right = {normalised(word) for word in asked.accepted}
    wrong = [word for word in distinct(asked.wrong) if normalised(word) not in right]
    return wrong[:1] + shuffled(wrong[1:LIKELY], task.seed)[: MOST_OPTIONS - 1]


def distinct(words: Iterable[str]) -> list[str]:
    """`words` without those that look the same to a reader, in their order."""
    seen: dict[str, str] = {}
    for word in words:
        seen.setdefault(normalised(word), word)
    return list(seen.values())


def _prompt(drill: Drill, kind: str, asked: Asked) -> Translated:
    return filled(drill.prompts.get(kind) or PROMPTS[kind], cue=asked.cue, meaning=_in_brackets(asked.meaning))


def _in_brackets(meaning: Translated | None) -> dict[str, str]:
    return {code: f" ({getattr(meaning, code)})" for code in ("en", "ru", "uk")} if meaning else {}


def _under(asked: Asked) -> Translated | None:
    """What stands under a sentence to type into: what it means, what the word means."""
    meaning, whole = asked.meaning, asked.translation
    if meaning is None:
        return whole
    named = {code: f"*{asked.lemma}* – {getattr(meaning, code)}" for code in ("en", "ru", "uk")}
    if whole is None:
        return Translated(lt=asked.lemma, **named)
    return Translated(lt=asked.lemma, **{code: f"{getattr(whole, code)} · {word}" for code, word in named.items()})


def _explained(drill: Drill, asked: Asked) -> Translated:
    return filled(drill.explanation, lemma=asked.lemma, form=asked.accepted[0], **asked.values)


def _stem(asked: Asked) -> str:
    """The cue without its ending, where every accepted form begins so; empty where it is short or changes."""
    stem = _ENDING.sub("", asked.cue)
    fits = len(stem) >= SHORTEST_STEM and all(word.startswith(stem) for word in asked.accepted)
    return stem if fits else ""


def _at_the_beginning(asked: Asked) -> Asked:
    """`asked` with a capital letter at the beginning of its sentence, in the gap too."""
    text = asked.text.strip()
    if not text.startswith("{1}"):
        return Asked(**{**asked.__dict__, "text": text[:1].upper() + text[1:]})
    return Asked(
        **{
            **asked.__dict__,
            "text": text,
            "accepted": tuple(word[:1].upper() + word[1:] for word in asked.accepted),
            "wrong": tuple(word[:1].upper() + word[1:] for word in asked.wrong),
            "stem": False,
        }
    )
