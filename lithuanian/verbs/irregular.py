"""būti, the one verb that the rules do not give: esu, yra, nėra, and būna of habit."""

from lithuanian.grammar import Form, Mood, Tense
from lithuanian.verbs.paradigm import Conjugation, Stem

#: Third person present of būti, and its negation in one word.
IS, IS_NOT = ("yra", "yrà"), ("nėra", "nėrà")


def of_being(found: Conjugation) -> Conjugation:
    """būti with the present stem es-: ẽsame, ẽsantis, esą̃s, ẽsamas; esù and esì are stressed on the ending."""
    marked = found.infinitive.marked is not None
    return found._replace(
        present_kind="a",
        present=Stem("es", "ẽs" if marked else None, marked),
        short_on_ending=marked,
        passive_present_class=3,
        ne_present=False,
    )


def of_habit(found: Conjugation) -> Conjugation:
    """The present būnù, būnì, bū̃na beside esù: how one usually is."""
    marked = found.infinitive.marked is not None
    return found._replace(present_kind="a", present=Stem("būn", "bū̃n" if marked else None, marked))


def with_third_person(forms: tuple[Form, ...], third: tuple[str, str]) -> tuple[Form, ...]:
    """The forms of būti with yra or nėra in the place of the third person that the stem would give (esa)."""
    return tuple(
        form._replace(form=third[0], stressed=form.stressed and third[1])
        if form.tags.tense == Tense.PRESENT and form.tags.mood == Mood.INDICATIVE and form.tags.person == 3
        else form
        for form in forms
    )
