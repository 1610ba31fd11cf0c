"""Drills of numbers: what is counted, numbers in words, which in a row, how many pairs of trousers."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from exercises.drills.asking import CHOOSE, TYPE, Asked, distinct, exercise
from exercises.drills.declining import Declension, numbers, of, translated
from exercises.drills.drill import Cannot, Drill, filled
from exercises.drills.frames import Frame
from exercises.drills.pairing import pairs
from exercises.drills.task import Material, Task
from exercises.exercise import Exercise
from exercises.texts import Translated
from lithuanian import numerals
from lithuanian.grammar import Case, Entry, Gender, Number
from lithuanian.numerals import noun_case

#: Numbers by how the noun beside them stands: 21 vienas, 2–9, 10–20.
_SHAPES = ("sg", "pl", "gen.pl")


@dataclass(frozen=True, kw_only=True)
class Counting(Declension):
    """A noun after a number written in digits: 2 kavos, 12 kavų, 21 kava."""

    # The number decides more than the case.
    prompts: Mapping[str, Translated] = field(default_factory=dict)

    def _entries(self, frame: Frame, material: Material) -> list[Entry]:
        found = material.on_theme(material.words(frame.words, self.poses), frame)
        return [entry for entry in found if entry.number is not Number.SINGULAR]

    def about(self, entry: Entry, task: Task) -> Asked:
        frame = task.frame
        shape = task.any_of(_SHAPES)
        choices = [n for n in range(frame.lowest, frame.highest + 1, frame.step) if noun_case(n) == shape]
        if not choices:
            raise Cannot
        case = frame.case or self.case
        forms = task.material.forms(entry)
        number = Number.SINGULAR if shape == "sg" and entry.number is not Number.PLURAL else Number.PLURAL
        accepted = of(forms, Case.GENITIVE if shape == "gen.pl" else case, number)
        many = [word for cell in (case, Case.GENITIVE, Case.NOMINATIVE) for word in of(forms, cell, Number.PLURAL)]
        one = [word for cell in (case, Case.NOMINATIVE, Case.GENITIVE) for word in of(forms, cell, Number.SINGULAR)]
        wrong = [*many, *one] if number is Number.SINGULAR else [*many, *one[:2], *one[2:]]
        n = str(task.any_of(choices))
        return Asked(
            text=frame.text.replace("{n}", n),
            accepted=tuple(accepted),
            wrong=tuple(word for word in distinct(wrong) if word not in accepted),
            cue=entry.lemma,
            lemma=entry.lemma,
            meaning=task.material.gloss(entry),
            translation=_with_number(translated(frame, case), n),
            stem=True,
            values={"n": n},
        )


@dataclass(frozen=True, kw_only=True)
class Numbers(Drill):
    """A number in words, for the digits beside the gap; or numbers and words to match."""

    themed: bool = False

    def fits(self, frame: Frame, material: Material) -> bool:
        return True

    def ask(self, task: Task) -> Exercise:
        frame = task.frame
        if task.any_of((TYPE, CHOOSE, CHOOSE, "match")) == "match":
            chosen = task.rng.sample(range(frame.lowest, frame.highest + 1, frame.step), 4)
            return pairs(self, [(str(n), self.words(n, frame)) for n in chosen])
        n = task.any_of(range(frame.lowest, frame.highest + 1, frame.step))
        return exercise(
            self,
            Asked(
                text=frame.text,
                accepted=_with_one(self.words(n, frame)),
                wrong=tuple(distinct(self.words(other, frame) for other in alike(n, task.rng) if other != n)),
                cue=str(n),
                lemma=str(n),
                translation=translated(frame, frame.case or Case.NOMINATIVE),
            ),
            task,
        )

    def words(self, n: int, frame: Frame) -> str:
        """`n` in words, as the frame needs it."""
        return numerals.cardinal(n, case=frame.case or Case.NOMINATIVE, gender=frame.gender or Gender.MASCULINE).text


def _with_one(words: str) -> tuple[str, ...]:
    """Šimtas and tūkstantis are said with vienas too."""
    longer = " ".join(f"vienas {word}" if word in ("šimtas", "tūkstantis") else word for word in words.split())
    return tuple(distinct((words, longer)))


def alike(n: int, rng: random.Random) -> list[int]:
    """Numbers that sound or look like `n`: 13 and 30, 45 and 54, a neighbour."""
    tens, ones = divmod(n % 100, 10)
    base = n - n % 100
    found = []
    if tens == 1 and ones:
        found.append(base + ones * 10)
    if tens > 1 and not ones:
        found.append(base + 10 + tens)
    if tens > 1 and ones > 1 and tens != ones:
        found.append(base + ones * 10 + tens)
    found += [n + step for step in rng.sample((1, 2, 10, 20, -1, -2, -10), 7)]
    return [number for number in found if 0 < number <= numerals.LARGEST]


@dataclass(frozen=True, kw_only=True)
class Ordinals(Drill):
    """Which in a row, in the case and gender of its noun: trečiame aukšte."""

    case: Case
    themed: bool = False

    def fits(self, frame: Frame, material: Material) -> bool:
        return True

    def ask(self, task: Task) -> Exercise:
        frame = task.frame
        n = task.any_of(range(frame.lowest, frame.highest + 1))
        case, gender = frame.case or self.case, frame.gender or Gender.MASCULINE
        # Floors, buses and rooms are also told by the definite form: važiuokite antruoju autobusu.
        definite = numerals.ordinal(n, case=case, gender=gender, definite=True).text
        right = ordinal(n, case, gender)
        other = Gender.FEMININE if gender is Gender.MASCULINE else Gender.MASCULINE
        wrong = [ordinal(n, each, gender) for each in (Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE, Case.LOCATIVE)]
        wrong = [ordinal(n, case, other), *wrong, *(ordinal(like, case, gender) for like in alike(n, task.rng)[:1])]
        return exercise(
            self,
            Asked(
                text=frame.text,
                accepted=(right, definite),
                wrong=tuple(word for word in distinct(wrong) if word not in (right, definite)),
                cue=f"{n}.",
                lemma=f"{n}.",
                translation=translated(frame, case),
            ),
            task,
        )


def ordinal(n: int, case: Case, gender: Gender) -> str:
    """The ordinal alone, as a text."""
    return numerals.ordinal(n, case=case, gender=gender).text


@dataclass(frozen=True, kw_only=True)
class PluralNumerals(Drill):
    """How many of what has no singular: dvejos kelnės, dveji metai."""

    case: Case
    themed: bool = False

    def fits(self, frame: Frame, material: Material) -> bool:
        return not frame.beside or bool(material.words(frame.beside, Declension.poses))

    def ask(self, task: Task) -> Exercise:
        frame, material = task.frame, task.material
        case, text, gender = frame.case or self.case, frame.text, frame.gender or Gender.MASCULINE
        if frame.beside:
            noun = task.pick(material.words(frame.beside, Declension.poses))
            if Number.PLURAL not in numbers(replace_number(frame), noun) or not noun.gender:
                raise Cannot
            text, gender = text.replace("{beside}", of(material.forms(noun), case, Number.PLURAL)[0]), noun.gender
        n = task.any_of(range(frame.lowest, min(frame.highest, 9) + 1))
        right = numerals.plural_numeral(n, case=case, gender=gender).text
        other = Gender.FEMININE if gender is Gender.MASCULINE else Gender.MASCULINE
        wrong = [
            numerals.cardinal(n, case=case, gender=gender).text,
            numerals.plural_numeral(n, case=case, gender=other).text,
            numerals.plural_numeral(n, case=Case.NOMINATIVE, gender=gender).text,
            numerals.plural_numeral(n, case=Case.GENITIVE, gender=gender).text,
            numerals.plural_numeral(n, case=Case.ACCUSATIVE, gender=gender).text,
        ]
        return exercise(
            self,
            Asked(
                text=text,
                accepted=(right,),
                wrong=tuple(word for word in distinct(wrong) if word != right),
                cue=str(n),
                lemma=str(n),
                translation=translated(frame, case),
            ),
            task,
        )


def _with_number(meaning: Translated | None, n: str) -> Translated | None:
    return filled(meaning, n=n) if meaning else None


def replace_number(frame: Frame) -> Frame:
    """`frame` for many things only."""
    return frame.model_copy(update={"number": (Number.PLURAL,)})
