"""Drills of verbs: the person of a tense or mood, and its negation."""

from collections.abc import Iterable
from dataclasses import dataclass

from exercises.drills.asking import CHOOSE, TYPE, Asked, distinct, exercise
from exercises.drills.drill import Cannot, Drill
from exercises.drills.frames import Frame
from exercises.drills.task import Material, Task
from exercises.exercise import Exercise
from lithuanian import verbs
from lithuanian.grammar import Entry, Form, Mood, Number, PartOfSpeech, Tense

PERSONS = ("1sg", "2sg", "3sg", "1pl", "2pl", "3pl")
#: Who does it. Nouns are people of whom anything may be said.
SUBJECTS = {
    "1sg": ("aš",),
    "2sg": ("tu",),
    "3sg": ("jis", "ji", "Olena", "Rasa", "Jonas", "Andrius", "mano sesuo", "mano brolis"),
    "1pl": ("mes",),
    "2pl": ("jūs",),
    "3pl": ("jie", "jos", "mano draugai", "mano kolegos"),
}
PRONOUNS = {"2sg": "tu", "2pl": "jūs"}
#: How one calls those who are told to do something.
CALLED = {"2sg": ("Tomai", "Jonai", "Andriau", "Egle", "Olena", "Rasa"), "2pl": ("Pone", "Ponia", "Kolegos", "Draugai")}


@dataclass(frozen=True, kw_only=True)
class Conjugation(Drill):
    """A verb in a tense or mood, in the person its sentence says. `when` are words that go with the tense."""

    mood: Mood = Mood.INDICATIVE
    tense: Tense | None = None
    negative: bool = False
    when: tuple[str, ...] = ()
    kinds: tuple[str, ...] = (TYPE, CHOOSE)

    def fits(self, frame: Frame, material: Material) -> bool:
        return bool(self._entries(frame, material))

    def _entries(self, frame: Frame, material: Material) -> list[Entry]:
        return material.on_theme(material.words(frame.words, (PartOfSpeech.VERB,)), frame)

    def ask(self, task: Task) -> Exercise:
        frame = task.frame
        entry = task.pick(self._entries(frame, task.material))
        person = task.any_of(frame.persons or PERSONS)
        called = self.mood is Mood.IMPERATIVE
        who = task.any_of((CALLED if called else SUBJECTS)[person])
        text = frame.text.replace("{who}", who)
        if frame.has("when"):
            text = text.replace("{when}", task.any_of(self.when))
        forms = [form for form in task.material.forms(entry) if self._is(form)]
        if self.negative:
            forms = [verbs.negated(form, entry) for form in forms]
        accepted = [form.form for form in forms if _of(form, person)]
        if not accepted:
            raise Cannot
        others = _instead(task.material.forms(entry), person) if called else _others(forms, person)
        cue = f"ne + {entry.lemma}" if self.negative else entry.lemma
        if called:
            # A first name goes with tu and with jūs: the cue says which is meant.
            cue = f"{cue}, {PRONOUNS[person]}"
        return exercise(
            self,
            Asked(
                text=text,
                accepted=tuple(accepted),
                wrong=tuple(form for form in distinct(others) if form not in accepted),
                cue=cue,
                lemma=entry.lemma,
                meaning=task.material.gloss(entry),
                values={"who": who},
            ),
            task,
            self.kinds,
        )

    def _is(self, form: Form) -> bool:
        tags = form.tags
        return tags.mood is self.mood and tags.tense is self.tense and tags.person is not None


def _instead(forms: Iterable[Form], person: str) -> list[str]:
    """What people say instead of the imperative; never “let us”, which would be right too."""
    imperatives = [form for form in forms if form.tags.mood is Mood.IMPERATIVE and form.tags.person == 2]
    infinitive = [form.form for form in forms if form.tags.mood is Mood.INFINITIVE]
    present = [form for form in forms if form.tags.tense is Tense.PRESENT and form.tags.mood is Mood.INDICATIVE]
    told = [form.form for form in present if _of(form, person)]
    return [*_others(imperatives, person), *infinitive, *told]


def _of(form: Form, person: str) -> bool:
    """Whether `form` is of the person; the third has one form for both numbers."""
    return form.tags.person == int(person[0]) and form.tags.number in (Number(person[1:]), None)


def _others(forms: Iterable[Form], person: str) -> list[str]:
    """The other persons, the third first: that is what beginners say of everybody."""
    rest = [form for form in forms if not _of(form, person)]
    rest.sort(key=lambda form: form.tags.person != 3)
    return [form.form for form in rest]
