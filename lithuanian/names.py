"""Names of people as Lithuanian uses them: how one calls them, and their seven cases."""

from lithuanian import nouns
from lithuanian.declension import word_set
from lithuanian.grammar import Case, Entry, Form, Gender, Number, PartOfSpeech, Tags

#: Foreign names that end like Lithuanian ones by chance: the ending is part of the name and stays.
_FOREIGN = word_set(
    """
    agnes alexis beatris boris borys carlos charles chris denis dennis denys doris francis hans ines inés iris
    james jules louis luis lois marcos miles nicolas taras thomas yves
    """
)
_MASCULINE_ENDINGS = ("as", "is", "ys", "us")
_PARTS = (" ", "-", "\u2010", "\u2013")


def vocative(name: str) -> str:
    """`name` as one calls a person by it: Jonas gives Jonai, Petraitis Petraiti, Olena Olena, Andrij Andrij.

    Several words and double surnames are called part by part; the case of the letters is kept. What has no Lithuanian
    ending stays as it is. Never raises.
    """
    return _by_parts(name, Case.VOCATIVE, None)


def decline_name(name: str, gender: Gender | None = None) -> tuple[Form, ...]:
    """The seven singular cases of a first name, a surname or both, the vocative last.

    Where `gender` is not given, the first word tells it: -as, -is, -ys, -us are men, -a and -ė women. Names without a
    Lithuanian ending do not change; nor do women's names in -as, -is and the like. No stress: names carry no marks.
    """
    told = gender or _gender_of(name)
    forms = []
    for case in Case:
        tags = Tags(case=case, number=Number.SINGULAR, gender=told)
        forms.append(Form(_by_parts(name, case, gender), None, name, PartOfSpeech.PROPER, tags))
    return tuple(forms)


def _gender_of(name: str) -> Gender | None:
    first = name.strip().split(" ")[0].lower()
    if first.endswith(_MASCULINE_ENDINGS):
        return Gender.MASCULINE
    return Gender.FEMININE if first.endswith(("a", "ė")) else None


def _by_parts(name: str, case: Case, gender: Gender | None) -> str:
    for mark in _PARTS:
        if mark in name:
            return mark.join(_by_parts(part, case, gender) for part in name.split(mark))
    return _word(name, case, gender)


def _word(word: str, case: Case, gender: Gender | None) -> str:
    small = word.capitalize()
    if len(word) > 3 and word.isupper() and not small.isupper():
        return _word(small, case, gender).upper()
    lower = word.lower()
    if len(word) < 3 or lower in _FOREIGN or not word.isalpha():
        return word
    masculine = lower.endswith(_MASCULINE_ENDINGS)
    if (not masculine and lower[-1] not in "aė") or (masculine and gender is Gender.FEMININE):
        return word
    if lower.endswith("ukas") and case is Case.VOCATIVE:
        # Small names are called without an ending: Jonuk! berniuk!
        return word[:-2]
    # A word in small letters before a name is a common noun: ponas Jonas is called pone Jonai.
    pos = PartOfSpeech.PROPER if word[0].isupper() else PartOfSpeech.NOUN
    entry = Entry(
        uid="",
        lemma=word,
        accented=word,
        pos=pos,
        gender=Gender.MASCULINE if masculine else gender or Gender.FEMININE,
        number=Number.SINGULAR,
        meaning="name",
    )
    for form in nouns.decline(entry):
        if form.tags.case is case:
            return form.form
    return word
