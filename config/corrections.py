"""A sheet of corrections for a second reader: what learners would read about wrong answers, in every language.

Most answers are made from the drills: the right form in its sentence, another form of the same word typed instead. The
rest are slips that no drill makes: another word, order, letters, the fingers.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from exercises import drills, slips
from exercises.drills import Frame, NothingToAsk
from exercises.exercise import Exercise
from exercises.kinds._typed import judge_typed
from exercises.taxonomy import Level
from exercises.verdict import PartVerdict, Policy
from lexicon.grammar import Point
from lithuanian.grammar import Case, Degree, Mood, Tags
from lithuanian.lexicon import Lexicon
from lithuanian.names import decline_name

LANGUAGES = ("lt", "en", "ru", "uk")
#: Wrong answers of each drill.
OF_A_DRILL = 4

#: What is typed, what is right, and the sentence with the gap; a whole sentence needs none.
OTHERS = (
    ("arbata", "kava", "Čia mano {1}."),
    ("vakar", "rytoj", "Mes dirbsime {1}."),
    ("parduotuve", "parduotuvė", "Čia yra {1}."),
    ("brolį", "brolis", "Čia mano {1}."),
    ("dydzio", "dydžio", "Man reikia M {1}."),
    ("zuvies", "žuvies", "Prašom {1}."),
    ("borlis", "brolis", "Čia mano {1}."),
    ("parduotvė", "parduotuvė", "Čia yra {1}."),
    ("pinnigų", "pinigų", "Neturiu {1}."),
    ("kasa", "kasą", "Prašom eiti į {1}."),
    ("brol5", "brolį", "Turiu {1}."),
    ("лфмщы", "kavos", "Prašom {1}."),
    ("dirbi", "dirbate", "Ar jūs čia {1}?"),
    ("gyvenate", "gyveni", "Ar tu čia {1}?"),
    ("pavargęs", "pavargusi", "Aš esu {1}."),
    ("pasiruošusi", "pasiruošęs", "Aš esu {1}."),
    ("greitas", "greitai", "Jis dirba {1}."),
    ("gerai", "geras", "Mūsų kolektyvas {1}."),
    ("naujais", "naujaisiais", "Sveikinu su {1} metais!"),
    ("dirbu", "dirbti", "Aš noriu čia {1}."),
    ("eina", "eiti", "Man reikia {1}."),
    ("padėjo", "padėtų", "Norėčiau, kad kas nors {1}."),
    ("dirbu", "dirbau", "Aš vakar {1}."),
    ("dirbau", "dirbsiu", "Rytoj aš {1}."),
    ("turi", "neturi", "Niekas {1} laiko."),
    ("draugą", "draugo", "Neturiu {1} telefono."),
    ("kuris", "kurią", "Čia prekė, {1} pirkau vakar."),
    ("gydytojas", "gydytoju", "Mano sūnus nori tapti {1}."),
    ("Aš dirbau vakar", "Aš dirbau parduotuvėje vakar.", ""),
    ("Aš labai dirbau vakar", "Aš dirbau vakar.", ""),
    ("Turite ar kavos", "Ar turite kavos?", ""),
    ("Einu kasą į", "Einu į kasą.", ""),
    ("Nedirbu aš sekmadienį ne", "Aš nedirbu sekmadienį.", ""),
    ("Gyvenu Vilnius", "Gyvenu Vilniuje.", ""),
    ("Noriu kavą su pienas", "Noriu kavos su pienu.", ""),
    ("Man reikia du bilietas", "Man reikia dviejų bilietų.", ""),
    ("Ji dirba pardavėjas", "Ji dirba pardavėja.", ""),
    ("Mes gyvena Kaune", "Mes gyvename Kaune.", ""),
    ("Jūs turi kortelę", "Jūs turite kortelę.", ""),
    ("Aš turiu naujas telefonas", "Aš turiu naują telefoną.", ""),
)


class Line(NamedTuple):
    """One correction: where it comes from, the sentence with what was typed and what is right, and what is read."""

    source: str
    sentence: str
    typed: str
    needed: str
    rule: str
    code: str
    read: Mapping[str, list[str]]


def sheet(*, lexicon: Lexicon, frames: Sequence[Frame], points: Mapping[str, Mapping[str, Point]]) -> list[Line]:
    """All corrections of the sheet, the same for the same words and frames. `points` are those of each language."""
    found = [
        _line("", context, part, points)
        for typed, right, context in OTHERS
        for part in [judge_typed(typed, [right], policy=Policy.PRACTICE, lexicon=lexicon, context=context)]
    ]
    for drill in drills.all_drills():
        found += [
            _line(drill, sentence, part, points)
            for sentence, part in _wrong_answers(drill, lexicon=lexicon, frames=frames)
        ]
    return sorted(found, key=lambda line: line.rule)


def _wrong_answers(drill: str, *, lexicon: Lexicon, frames: Sequence[Frame]) -> Iterator[tuple[str, PartVerdict]]:
    """Some wrong answers to `drill`, each with its sentence: other forms of the right word, or words moved."""
    given: set[tuple[str, str]] = set()
    for seed in range(20 * OF_A_DRILL):
        try:
            exercise = drills.generate(drill=drill, seed=seed, level=Level.A2, lexicon=lexicon, frames=frames)
        except NothingToAsk:
            return
        right = exercise.model_answer()
        wrong = _spoiled(exercise, right, lexicon, random.Random(f"{drill}/{seed}"))  # noqa: S311
        if wrong is None or (right[0], wrong[0]) in given:
            continue
        part = exercise.check(wrong, lexicon=lexicon).parts[0]
        if part.score == 1 or not part.slips:
            continue
        given.add((right[0], wrong[0]))
        yield getattr(exercise, "text", ""), part
        if len(given) == OF_A_DRILL:
            return


def _spoiled(exercise: Exercise, right: list[str], lexicon: Lexicon, rng: random.Random) -> list[str] | None:
    """A wrong answer near the right one; None where this kind or this word gives none."""
    if exercise.kind == "word_order":
        moved = [*right[1:], right[0]]
        return moved if moved != right else None
    if exercise.kind == "choose_in_gap":
        return [rng.choice([option.text for option in exercise.gaps[0].wrong])]  # type: ignore[attr-defined]
    if exercise.kind != "type_in_gap":
        return None
    cue = exercise.gaps[0].cue  # type: ignore[attr-defined]
    if right[0] in {form.form for form in decline_name(cue)} and not lexicon.by_lemma(cue):
        return [cue]
    asked = next(iter(lexicon.analyse(right[0])), None)
    if asked is None:
        return None
    others = {
        form.form
        for form in lexicon.forms(asked.entry)
        if form.form not in (right[0], right[0].lower()) and _is_likely(form.tags, asked.form.tags)
    }
    return [rng.choice(sorted(others))] if others else None


def _is_likely(tags: Tags, right: Tags) -> bool:
    """Whether learners type such a form for the right one: nobody takes a rare participle for a case."""
    return (
        tags.case is not Case.VOCATIVE
        and tags.degree in (right.degree, Degree.POSITIVE)
        and tags.definite == right.definite
        and (tags.mood == right.mood or tags.mood in (Mood.INDICATIVE, Mood.INFINITIVE))
    )


def _line(source: str, sentence: str, part: PartVerdict, points: Mapping[str, Mapping[str, Point]]) -> Line:
    read = {language: slips.sentences(part, language, points[language]) for language in LANGUAGES}
    rule = next((note.rule for note in part.slips if note.rule), "")
    return Line(source, sentence, part.given, part.needed, rule, part.code.value, read)


def as_markdown(lines: Sequence[Line]) -> str:
    """The sheet, numbered, under its rules."""
    out = [
        "# Corrections, as learners read them",
        "",
        f"{len(lines)} wrong answers and what is said of each in the four languages: made by",
        "`manage.py correction_sheet --write` from the drills' sentences and from slips that no drill makes. Read by a",
        "second reader; what was changed is in [content-review.md](content-review.md).",
    ]
    rule = None
    for number, line in enumerate(lines, 1):
        if line.rule != rule:
            rule = line.rule
            out += ["", f"## {rule or 'without a rule of grammar'}"]
        shown = line.sentence.replace("{1}", "___") if line.sentence else line.needed
        out += ["", f"**{number}.** {shown} — typed “{line.typed}”, needed “{line.needed}” (`{line.code}`)", ""]
        out += [f"- {language}: {' ¶ '.join(line.read[language]) or '–'}" for language in LANGUAGES]
    return "\n".join(out) + "\n"
