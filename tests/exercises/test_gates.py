import pytest

from exercises import gates, registry

PROMPT = {"lt": "Pasirinkite.", "en": "Choose.", "ru": "Выберите.", "uk": "Виберіть."}


def found(kind: str, lexicon=None, **content) -> list[tuple]:
    exercise = registry.get(kind).model_validate({"skill": "reading", "prompt": PROMPT, **content})
    return [(problem.code, problem.path) for problem in gates.problems(exercise, lexicon)]


def choice(right="Striukę.", wrong=("Batus.",)) -> dict:
    return {"parts": [{"question": "Ką perka Algis?", "right": right, "wrong": list(wrong)}]}


def gap(**fields) -> dict:
    return {"text": "Man reikia {1}.", "gaps": [{"accepted": ["dydžio"], **fields}]}


def test_a_good_exercise_passes():
    assert found("multiple_choice", **choice()) == []
    assert found("type_in_gap", **gap()) == []


def test_two_options_that_read_the_same_are_found_by_their_place():
    exercise = registry.get("multiple_choice").model_validate({"skill": "reading", "prompt": PROMPT, **choice()})
    part = exercise.parts[0]
    twin = part.wrong[0].model_copy(update={"text": "„STRIŪ́KĘ“".replace("Ū́", "U")})
    broken = exercise.model_copy(update={"parts": (part.model_copy(update={"wrong": (*part.wrong, twin)}),)})
    assert ("options-equal", ("parts", 0, "wrong", 1)) in [(p.code, p.path) for p in gates.problems(broken)]


def test_a_listed_wrong_answer_that_counts_is_found():
    exercise = registry.get("type_in_gap").model_validate(
        {"skill": "writing", "prompt": PROMPT, **gap(wrong=["dydzio"])}
    )
    broken = exercise.model_copy(
        update={"gaps": (exercise.gaps[0].model_copy(update={"accepted": ("dydzio", "dydžio")}),)}
    )
    assert ("listed-wrong-counts", ("gaps", 0, "wrong", 0)) in [(p.code, p.path) for p in gates.problems(broken)]


def test_a_listed_wrong_answer_that_is_only_a_slip_of_the_fingers_is_found(lexicon):
    place = ("gaps", 0, "wrong", 1)
    listed = gap(wrong=["dydis", "dydžoi"])
    assert found("type_in_gap", lexicon, **listed) == [("listed-wrong-forgiven", place)]
    assert found("type_in_gap", **listed) == []


def test_an_accepted_answer_that_does_not_count_is_found():
    exercise = registry.get("type_in_gap").model_validate({"skill": "writing", "prompt": PROMPT, **gap(cue="dydis")})
    broken = exercise.model_copy(update={"gaps": (exercise.gaps[0].model_copy(update={"stem": "kep"}),)})
    assert "own-answer-fails" in [p.code for p in gates.problems(broken)]


def test_an_empty_language_is_found():
    problems = found("multiple_choice", **choice(), explanation={**PROMPT, "uk": "  "})
    assert problems == [("language-empty", ("explanation", "uk"))]


def test_a_long_text_that_is_the_same_in_two_languages_is_found():
    same = {
        "lt": "Po „reikia“ eina kilmininkas.",
        "en": "Genitive.",
        "ru": "После него всегда родительный.",
        "uk": "После него всегда родительный.",
    }
    assert found("multiple_choice", **choice(), explanation=same) == [("languages-equal", ("explanation", "uk"))]


@pytest.mark.parametrize("word", ["Striukę с mеtalu", "Вatus"])
def test_a_word_of_two_alphabets_is_found(word):
    assert ("mixed-alphabets", ("parts", 0, "wrong", 0, "text")) in found("multiple_choice", **choice(wrong=(word,)))


def test_a_stressed_line_must_be_the_plain_line():
    line = {"text": "Ar turite didesnę?", "accented": "Ar̃ tùrite didẽsnį?"}
    assert ("stress-differs", ("line", "accented")) in found("dictation", line=line)
    assert found("dictation", line={**line, "accented": "Ar̃ tùrite didèsnę?"}) == []


def test_stress_marks_are_never_in_what_is_typed_or_chosen():
    assert ("stress-to-type", ("gaps", 0, "accepted", 0)) in found("type_in_gap", **gap(accepted=["dỹdžio"]))
