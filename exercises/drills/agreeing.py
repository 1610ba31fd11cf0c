"""Drills of agreement: an adjective or a pronoun in the gender, number and case of its noun; degrees."""

from dataclasses import dataclass

from exercises.drills.asking import CHOOSE, TYPE, Asked, distinct, exercise
from exercises.drills.declining import NOUNS, numbers, of, translated
from exercises.drills.drill import Cannot, Drill
from exercises.drills.frames import Frame
from exercises.drills.task import Material, Task
from exercises.exercise import Exercise
from exercises.texts import Translated
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Number, PartOfSpeech


@dataclass(frozen=True, kw_only=True)
class Agreement(Drill):
    """A word that agrees with the noun at {beside}, or where there is none with the gender and number of the frame."""

    case: Case
    pos: PartOfSpeech = PartOfSpeech.ADJECTIVE
    degree: Degree | None = Degree.POSITIVE
    kinds: tuple[str, ...] = (TYPE, CHOOSE)

    def fits(self, frame: Frame, material: Material) -> bool:
        return bool(self._words(frame, material)) and (not frame.beside or bool(self._nouns(frame, material)))

    def _words(self, frame: Frame, material: Material) -> list[Entry]:
        found = material.words(frame.words, (self.pos,))
        return found if frame.beside else material.on_theme(found, frame)

    def _nouns(self, frame: Frame, material: Material) -> list[Entry]:
        found = material.on_theme(material.words(frame.beside, NOUNS), frame)
        return [entry for entry in found if numbers(frame, entry)]

    def ask(self, task: Task) -> Exercise:
        frame, material = task.frame, task.material
        case = frame.case or self.case
        word = task.pick(self._words(frame, material))
        noun = task.pick(self._nouns(frame, material)) if frame.beside else None
        if noun:
            number = task.any_of(numbers(frame, noun))
            beside = of(material.forms(noun), case, number)
            if not beside:
                raise Cannot
            text, gender = frame.text.replace("{beside}", beside[0]), noun.gender
        else:
            text, gender, number = frame.text, frame.gender, frame.number[0]
        forms = self._forms(material.forms(word))
        accepted = self._cell(forms, case, number, gender)
        right = {*accepted, *(form for other in frame.also for form in self._cell(forms, other, number, gender))}
        # The other gender first: that is the mistake people make.
        others = [form.form for form in forms if form.tags.case is case and form.tags.number is number]
        others += [form.form for form in forms if form.tags.case is Case.NOMINATIVE]
        others += [form.form for form in forms if form.tags.gender is gender and form.tags.number is number]
        if self.degree is not Degree.POSITIVE and self.pos is PartOfSpeech.ADJECTIVE:
            # The wrong degree is a likely mistake too.
            positive = material.forms(word)
            others[1:1] = [f.form for f in positive if self._is(f, Degree.POSITIVE, case, number, gender)][:1]
        return exercise(
            self,
            Asked(
                text=text,
                accepted=accepted,
                wrong=tuple(form for form in distinct(others) if form not in right),
                cue=word.lemma,
                lemma=word.lemma,
                meaning=_meanings(material, word, noun) if frame.translation is None else material.gloss(word),
                translation=translated(frame, case),
                stem=self.degree in (Degree.POSITIVE, None),
            ),
            task,
            self.kinds,
        )

    def _forms(self, forms: tuple[Form, ...]) -> list[Form]:
        """The simple forms of the degree; of pronouns all."""
        return [
            form
            for form in forms
            if form.tags.case is not None
            and form.tags.case is not Case.VOCATIVE
            and form.tags.degree is self.degree
            and not form.tags.definite
            and form.tags.gender is not Gender.NEUTER
        ]

    def _is(self, form: Form, degree: Degree, case: Case, number: Number, gender: Gender | None) -> bool:
        tags = form.tags
        wanted = (degree, case, number, gender)
        return (tags.degree, tags.case, tags.number, tags.gender) == wanted and not tags.definite

    def _cell(self, forms: list[Form], case: Case, number: Number, gender: Gender | None) -> tuple[str, ...]:
        wanted = (case, number, gender)
        return tuple(f.form for f in forms if (f.tags.case, f.tags.number, f.tags.gender) == wanted)


def _meanings(material: Material, word: Entry, noun: Entry | None) -> Translated | None:
    """What the adjective means, and what its noun does."""
    meaning, other = material.gloss(word), material.gloss(noun) if noun else None
    if meaning is None or noun is None or other is None:
        return meaning
    both = {code: f"{getattr(meaning, code)}; *{noun.lemma}* – {getattr(other, code)}" for code in ("en", "ru", "uk")}
    return Translated(lt=word.lemma, **both)
