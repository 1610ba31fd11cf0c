"""Drills of cases: a noun, a name or a pronoun in the case its sentence demands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from exercises.drills.asking import CHOOSE, TYPE, Asked, distinct, exercise
from exercises.drills.drill import Cannot, Drill, texts
from exercises.drills.frames import Frame
from exercises.drills.task import Material, Task
from exercises.exercise import Exercise
from exercises.texts import Translated
from lithuanian.grammar import Case, Entry, Form, Number, PartOfSpeech
from lithuanian.letters import fold

NOUNS = (PartOfSpeech.NOUN, PartOfSpeech.PROPER)
#: Forms that are tagged as genitives but say whose: laukia manęs, not mano.
POSSESSIVE = frozenset(("mano", "tavo", "savo", "kieno"))
_NAMES = {
    Case.NOMINATIVE: "Vardininkas: kas?",
    Case.GENITIVE: "Kilmininkas: ko?",
    Case.DATIVE: "Naudininkas: kam?",
    Case.ACCUSATIVE: "Galininkas: ką?",
    Case.INSTRUMENTAL: "Įnagininkas: kuo?",
    Case.LOCATIVE: "Vietininkas: kur?",
    Case.VOCATIVE: "Šauksmininkas.",
}
_TAILS = frozenset("ąęįų")
#: The number stays as it is printed beside the gap, and only the case is asked for.
CASE_PROMPTS: Mapping[str, Translated] = {
    TYPE: texts(
        "Įrašykite žodį tinkamu linksniu.",
        "Write the word in the right case.",
        "Впишите слово в нужном падеже.",
        "Впишіть слово в потрібному відмінку.",
    ),
    CHOOSE: texts(
        "Pasirinkite tinkamą žodžio *{cue}* linksnį.",
        "Choose the right case of *{cue}*{meaning}.",
        "Выберите нужный падеж слова *{cue}*{meaning}.",
        "Виберіть потрібний відмінок слова *{cue}*{meaning}.",
    ),
}
#: In which order wrong cases are offered: those learners mix up most come first.
_MIXED_UP = (
    Case.NOMINATIVE,
    Case.ACCUSATIVE,
    Case.GENITIVE,
    Case.INSTRUMENTAL,
    Case.DATIVE,
    Case.LOCATIVE,
    Case.VOCATIVE,
)


@dataclass(frozen=True, kw_only=True)
class Declension(Drill):
    """A word in `case`; a frame may name another."""

    case: Case
    prompts: Mapping[str, Translated] = field(default_factory=lambda: CASE_PROMPTS)
    poses: tuple[PartOfSpeech, ...] = NOUNS
    kinds: tuple[str, ...] = (TYPE, CHOOSE)
    #: The cue of a plural is the singular (to make plurals) rather than the nominative plural.
    from_singular: bool = False

    def fits(self, frame: Frame, material: Material) -> bool:
        return bool(self._entries(frame, material))

    def _entries(self, frame: Frame, material: Material) -> list[Entry]:
        found = material.on_theme(material.words(frame.words, self.poses), frame)
        return [entry for entry in found if numbers(frame, entry)]

    def ask(self, task: Task) -> Exercise:
        return exercise(self, self.asked(task), task, self.kinds)

    def asked(self, task: Task) -> Asked:
        """The sentence, the right form and the wrong ones. Raises Cannot."""
        return self.about(task.pick(self._entries(task.frame, task.material)), task)

    def about(self, entry: Entry, task: Task) -> Asked:
        """The same with `entry` in the gap."""
        frame = task.frame
        number = task.any_of(numbers(frame, entry))
        case = frame.case or self.case
        forms = declined(task.material.forms(entry), entry)
        if entry.pos is PartOfSpeech.PRONOUN and forms:
            number = forms[0].tags.number or number
        accepted = of(forms, case, number)
        base = of(forms, Case.NOMINATIVE, number)
        cue = entry.lemma if self.from_singular or not base else base[0]
        if not accepted:
            raise Cannot
        right = {*accepted, *(word for other in frame.also for word in of(forms, other, number))}
        either = frame.fixed or self.from_singular
        if not either:
            # The sentence would take the other number as well: it is neither offered nor called wrong.
            right |= {word for cell in (case, *frame.also) for other in Number for word in of(forms, cell, other)}
        right |= {word for cell in frame.unoffered for other in Number for word in of(forms, cell, other)}
        others = [word for other in _MIXED_UP if other is not case for word in of(forms, other, number)]
        # Other cases of the other number may be right as well (kurjeris veža dovanų); those alike but for marks are not.
        near = {fold(word) for word in accepted}
        others += [form.form for form in forms if either or fold(form.form) in near]
        return Asked(
            text=frame.text,
            accepted=(*accepted, *(word for other in frame.also for word in of(forms, other, number))),
            wrong=tuple(word for word in distinct(others) if word not in right),
            cue=cue,
            lemma=entry.lemma,
            meaning=task.material.gloss(entry),
            translation=translated(frame, case),
            stem=entry.pos is not PartOfSpeech.PRONOUN,
            values={"cue": cue},
        )


@dataclass(frozen=True, kw_only=True)
class Letters(Declension):
    """Only words whose right and wrong forms differ by the tails of letters alone: kavą, kava."""

    kinds: tuple[str, ...] = (CHOOSE,)

    def asked(self, task: Task) -> Asked:
        first = task.pick(self._entries(task.frame, task.material))
        others = self._entries(task.frame, task.material)
        for entry in (first, *task.rng.sample(others, len(others))):
            asked = self.about(entry, task)
            near = tuple(word for word in asked.wrong if _differ_by_tails(word, asked.accepted[0]))
            if near:
                return replace(asked, wrong=near)
        raise Cannot


def _differ_by_tails(one: str, other: str) -> bool:
    """Whether a letter with a tail makes all the difference: kavą, kava; parduotuvę, parduotuvė; not pietus, pietūs."""
    differing = [{a, b} for a, b in zip(one, other, strict=False) if a != b]
    return fold(one) == fold(other) and all(letters & _TAILS for letters in differing)


def numbers(frame: Frame, entry: Entry) -> list[Number]:
    """The numbers in which `entry` may stand in `frame`: trousers are always many, milk is always one."""
    if entry.number is Number.PLURAL:
        only_singular = frame.fixed and Number.PLURAL not in frame.number
        return [] if only_singular else [Number.PLURAL]
    return [number for number in frame.number if entry.number in (None, number)]


def declined(forms: Sequence[Form], entry: Entry) -> list[Form]:
    """The declined forms of `entry` as its dictionary form stands: of jis those of one man, not of many."""
    if entry.pos is not PartOfSpeech.PRONOUN:
        return [form for form in forms if form.tags.case is not None]
    named = next((form.tags for form in forms if form.form == entry.lemma), None)
    return [
        form
        for form in forms
        if named
        and form.tags.case is not None
        and (form.tags.number, form.tags.gender) == (named.number, named.gender)
        and form.form not in POSSESSIVE
    ]


def of(forms: Sequence[Form], case: Case, number: Number) -> list[str]:
    """The forms of one case and number, the commoner first. A word without numbers (savęs) has one set."""
    return [form.form for form in forms if form.tags.case is case and form.tags.number in (number, None)]


def translated(frame: Frame, case: Case) -> Translated | None:
    """What the frame means; a Lithuanian reader gets the name and the question of the case instead."""
    if frame.translation is None:
        return None
    meaning = frame.translation
    return Translated(lt=_NAMES[case], en=meaning.en, ru=meaning.ru, uk=meaning.uk)
