"""One mistake of each sort is planted in a copy of the content, and the gate made for it must name file and place."""

from types import SimpleNamespace

import pytest

from config.content.gates import answers, languages, sounds, spelling, stress
from config.content.problems import ContentInvalid
from exercises import registry
from media.speech import clip_uid, spoken_form

LESSON = "lessons/a1/prekyba/01-kur-yra-kepures.yaml"
UNIT = "lessons/a1/prekyba/unit.yaml"
WORDS = "words/prekyba.yaml"


def exercise(data, kind):
    return next(each for each in data["exercises"] if each["kind"] == kind)


def in_lesson(change):
    return LESSON, change


def in_word(change):
    return WORDS, lambda data: change(data[0])


def set_at(*path_and_value):
    """A change that puts a value under a path."""
    *path, last, value = path_and_value

    def change(data):
        for step in path:
            data = data[step]
        data[last] = value

    return change


def in_exercise(kind, *path_and_value):
    return LESSON, lambda data: set_at(*path_and_value)(exercise(data, kind))


def append(kind, *path_and_value):
    *path, value = path_and_value

    def change(data):
        here = exercise(data, kind)
        for step in path:
            here = here[step]
        here.append(value)

    return LESSON, change


def longest_right(data):
    for part in exercise(data, "multiple_choice")["parts"]:
        part["right"] = "Taip, žinoma, prašom, štai ten, labai toli, dešinėje, antrame aukšte."
        part["wrong"] = ["Ne.", "Taip."]
    for gap in exercise(data, "choose_in_gap")["gaps"]:
        gap["wrong"] = ["ne", "ir"]


GATE_1 = {
    "a misspelt line of dialogue": (
        in_lesson(lambda data: data["dialogue"]["lines"][1].update(text="Laba diena. Kur yra kepurrės?", accented="")),
        "dialogue.lines[2].text: The dictionary does not know “kepurrės”",
    ),
    "a misspelt right answer": (
        in_exercise("choose_in_gap", "gaps", 0, "right", "kasojee"),
        "gaps[1].right: The dictionary does not know “kasojee”",
    ),
    "a misspelt option": (append("multiple_choice", "parts", 0, "wrong", "Trečyame aukšte."), "“Trečyame”"),
    "a misspelt instruction in Lithuanian": (
        in_exercise("matching", "prompt", "lt", "Sujunkyte tinkamas poras."),
        "“Sujunkyte”",
    ),
    "a misspelt Lithuanian word quoted in an English note": (
        in_lesson(set_at("grammar", "text", "en", "Use the locative: *kasa → kasojje*. It shows the place.")),
        "grammar.text.en: The dictionary does not know “kasojje”",
    ),
    "a misspelt Lithuanian word quoted in a Russian note": (
        in_lesson(set_at("grammar", "text", "ru", "На вопрос где отвечает местный падеж: kasojje.")),
        "grammar.text.ru: The dictionary does not know “kasojje”",
    ),
    "a misspelt picture": (("pictures/pictures.yaml", set_at(0, "alt", "lt", "Žadyntuvas")), "“Žadyntuvas”"),
    "a misspelt official fact": (
        ("facts/exam.yaml", set_at(0, "value", "lt", "Egzaminą rengya agentūra.")),
        "“rengya”",
    ),
}
GATE_1["a missing diacritic in a word"] = (in_word(set_at("lemma", "parduotuve dydis zodis")), "“zodis”")

GATE_3 = {
    "the right option is the longest nearly everywhere": (
        in_lesson(longest_right),
        "the right option is the longest in",
    ),
}

GATE_4 = {
    "a meaning copied from Russian into Ukrainian": (
        in_word(set_at("glosses", {"en": "shop", "ru": "магазин розы", "uk": "магазин розы"})),
        "[1].glosses.uk: The Russian and the Ukrainian meaning are the same",
    ),
    "an instruction that nobody translated": (
        in_exercise("matching", "prompt", "uk", "{ru}"),
        "This text is the same in two languages.",
    ),
    "a note that nobody translated": (
        in_lesson(lambda data: data["grammar"]["title"].update(ru="Местный падеж: где он", uk="Местный падеж: где он")),
        "grammar.title.uk: The texts in uk and ru are the same",
    ),
    "a Latin letter in a Russian word": (
        in_lesson(set_at("goal", "ru", "Я могу сказaть, где что находится.")),  # the fourth a is Latin
        "goal.ru: “сказaть” mixes Latin and Cyrillic letters",
    ),
    "a Cyrillic letter in a Lithuanian word": (
        in_exercise("choose_in_gap", "gaps", 0, "right", "kasоje"),  # the o is Cyrillic
        "“kasоje” mixes Latin and Cyrillic letters",
    ),
    "a Russian letter in a Ukrainian text": (
        in_lesson(set_at("goal", "uk", "Я могу сказати, где вы были.")),
        "goal.uk: “вы” has the letter “ы”, which uk does not use",
    ),
    "a Ukrainian letter in a Russian text": (
        in_lesson(set_at("dialogue", "lines", 0, "ru", "Здравствуйте! Чим можу допомогти їм?")),
        "dialogue.lines[1].ru: “їм” has the letter “ї”, which ru does not use",
    ),
}

GATE_8 = {
    "a line without its stress marks": (
        in_lesson(set_at("dialogue", "lines", 0, "accented", "Labà dienà! Kuõ galiu padė́ti?")),
        "dialogue.lines[1].accented: “galiu” has no stress mark.",
    ),
    "a line with no marked text at all": (
        in_lesson(set_at("dialogue", "lines", 0, "accented", "")),
        "dialogue.lines[1].accented: The text with stress marks is missing.",
    ),
    "a word stressed twice": (
        in_lesson(set_at("dialogue", "lines", 0, "accented", "Labà dienà! Kuõ gãliù padė́ti?")),
        "“gãliù” has 2 stress marks; one is needed.",
    ),
    "a headword without its stress": (
        in_word(set_at("accented", "parduotuvė")),
        "[1].accented: “parduotuvė” has no stress mark.",
    ),
    "a marked text that is another text": (
        in_lesson(set_at("dialogue", "lines", 0, "accented", "Lãbas rýtas! Kuõ galiù padė́ti?")),
        "Without its stress marks the text is “Labas rytas! Kuo galiu padėti?”",
    ),
    "a stress mark in what is typed": (
        in_exercise("choose_in_gap", "gaps", 0, "right", "kãsoje"),
        "Stress marks belong only into the field for them: “kãsoje”.",
    ),
    "a stress mark in the text of a dialogue": (
        in_lesson(set_at("dialogue", "lines", 0, "text", "Labà diena! Kuo galiu padėti?")),
        "dialogue.lines[1].text: “Labà” carries a stress mark; a learner cannot type it.",
    ),
}


def planted(cases, gate):
    return [pytest.param(gate, *case, id=name) for name, case in cases.items()]


@pytest.mark.parametrize(
    ("gate", "place", "sentence"),
    [
        *planted(GATE_1, spelling),
        *planted(GATE_3, answers),
        *planted(GATE_4, languages),
        *planted(GATE_8, stress),
    ],
)
def test_the_gate_names_the_mistake(gate, place, sentence, folder):
    name, change = place
    assert [str(problem) for problem in gate.problems(folder.tree())] == []
    folder.spoil(name, lambda data: fill(change, data))
    found = [str(problem) for problem in gate.problems(folder.tree())]
    assert [line for line in found if sentence in line and line.startswith(name.rsplit("/", 1)[0])], found


def fill(change, data):
    """Applies `change`; {ru} then stands for the exercise's own Russian text, {same} for its own right answer."""
    change(data)
    if not isinstance(data, dict) or "exercises" not in data:
        return
    matching, several = exercise(data, "matching"), exercise(data, "multiple_answers")
    if matching["prompt"]["uk"] == "{ru}":
        matching["prompt"]["uk"] = matching["prompt"]["ru"]
    several["wrong"] = [several["right"][0] if each == "{same}" else each for each in several["wrong"]]
    for gap in exercise(data, "type_in_gap")["gaps"]:
        gap["wrong"] = [gap["accepted"][0] if each == "{same}" else each for each in gap.get("wrong", ())]


def test_an_answer_of_its_own_that_fails_is_named(folder, monkeypatch):
    """No file can hold such an exercise by itself; a fault in a kind's checking can bring it about."""
    dictation = registry.get("dictation")
    monkeypatch.setattr(dictation, "model_answer", lambda self: ["Visai kitas sakinys."])
    found = [str(problem) for problem in answers.problems(folder.tree())]
    assert any("is listed as right, but does not score full marks" in line for line in found), found


def test_a_wrong_answer_that_counts_is_named(folder, monkeypatch):
    gap = registry.get("type_in_gap")
    full = gap.model_validate(gap.EXAMPLES[0].content)
    verdict = full.check(full.model_answer())
    monkeypatch.setattr(gap, "check", lambda self, answer, **kwargs: verdict)
    found = [str(problem) for problem in answers.problems(folder.tree())]
    assert any("is listed as wrong, but scores full marks" in line for line in found), found


def test_two_options_that_are_one_answer_are_named(folder, monkeypatch):
    monkeypatch.setattr("exercises.gates.normalised", lambda text: "the same")
    found = [str(problem) for problem in answers.problems(folder.tree())]
    assert any(line.startswith(LESSON) and "are the same answer" in line for line in found), found


def test_a_kind_that_always_shows_the_right_option_first_is_named(folder, monkeypatch):
    unshuffled = {
        "options": [
            ["kasoje", "kasa", "kasą"],
            ["lentynoje", "lentynos", "lentyną"],
            ["kuprinėje", "į kuprinę", "kuprinės"],
        ]
    }
    monkeypatch.setattr(registry.get("choose_in_gap"), "presentation", lambda self, seed: unshuffled)
    monkeypatch.setattr(
        registry.get("multiple_choice"),
        "presentation",
        lambda self, seed: {"options": [[part.right, *(option.text for option in part.wrong)] for part in self.parts]},
    )
    found = [str(problem) for problem in answers.problems(folder.tree())]
    assert any("the right one stands unevenly in its places" in line for line in found), found


@pytest.mark.parametrize("language", ["lt", "en", "ru", "uk"])
def test_an_empty_language_is_refused_with_its_place(language, folder):
    folder.spoil(LESSON, set_at("goal", language, ""))
    with pytest.raises(ContentInvalid, match=rf"{LESSON}:\d+: goal.{language}: is empty"):
        folder.tree()


@pytest.mark.parametrize(
    ("name", "change", "sentence"),
    [
        (LESSON, set_at("words", 0, "no-such-word"), "words[1]: “no-such-word” is not the uid of a word"),
        (
            LESSON,
            set_at("dialogue", "picture", "no-such-picture"),
            "dialogue.picture: “no-such-picture” is not a picture",
        ),
        (
            LESSON,
            set_at("exercises", 0, "right", "no-such-picture"),
            "exercises[1]: “no-such-picture” is not a picture",
        ),
        (LESSON, set_at("exercises", 0, "kind", "riddle"), "exercises[1].kind: “riddle” is no kind of exercise"),
        (LESSON, set_at("exercises", 1, "uid", "a1-prekyba-1-01"), "“a1-prekyba-1-01” stands already in"),
        (LESSON, set_at("unit", "a1-other"), "unit: “a1-other” is not the uid of a unit"),
        (
            LESSON,
            set_at("exercises", 0, "skil", "reading"),
            "exercises[1].skil: is not a key used here; did you mean “skill”?",
        ),
        (WORDS, set_at(0, "pos", "thing"), "[1].pos: should be noun, verb"),
        (WORDS, set_at(0, "gender", None), "[1]: a noun needs its gender"),
        (UNIT, set_at("level", "C2"), "level: should be A1 or A2, not “C2”"),
        (LESSON, append("multiple_answers", "wrong", "{same}")[1], "every option must differ from the others"),
        (*in_exercise("type_in_gap", "gaps", 0, "wrong", ["{same}"]), "is listed both as right and as wrong"),
        ("facts/exam.yaml", set_at(0, "confidence", "sure"), "[1].confidence: should be high, medium or low"),
    ],
)
def test_what_does_not_fit_together_is_refused(name, change, sentence, folder):
    folder.spoil(name, lambda data: fill(change, data))
    with pytest.raises(ContentInvalid) as caught:
        folder.tree()
    assert sentence in str(caught.value)
    assert name in str(caught.value)


def test_a_drawing_that_runs_something_is_refused(folder):
    drawing = folder.root / "pictures" / "coat-blue.svg"
    drawing.write_text(drawing.read_text().replace("</svg>", '<script href="x"/></svg>'))
    with pytest.raises(ContentInvalid, match=r"coat-blue\.svg holds <script>"):
        folder.tree()


def test_a_reason_is_asked_for_every_exemption(folder):
    with (folder.root / "allow.txt").open("a") as file:
        file.write("kepurrė\n")
    with pytest.raises(ContentInvalid, match="“kepurrė” has no reason"):
        folder.tree()


def clips_of(tree):
    """What the database would hold for `tree`."""
    return {
        clip_uid(line.text, line.voice): SimpleNamespace(
            text=spoken_form(line.text), accented=line.accented, kind="synthetic"
        )
        for _entry, _path, line in sounds.lines(tree)
    }


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda clips, uid: clips.pop(uid), "“Laba diena! Kuo galiu padėti?” has no clip"),
        (lambda clips, uid: setattr(clips[uid], "text", "Labas vakaras!"), "says “Labas vakaras!”"),
        (lambda clips, uid: setattr(clips[uid], "kind", ""), "not human or synthetic"),
        (lambda clips, uid: setattr(clips[uid], "accented", "Lãbas rýtas!"), "is stressed as “Lãbas rýtas!”"),
    ],
)
def test_a_line_whose_clip_is_missing_or_says_something_else_is_named(spoil, sentence, folder):
    tree = folder.tree()
    clips = clips_of(tree)
    assert sounds.problems(tree, clips) == []
    spoil(clips, clip_uid("Laba diena! Kuo galiu padėti?", "f"))
    found = [str(problem) for problem in sounds.problems(tree, clips)]
    assert any(line.startswith(LESSON) and sentence in line for line in found), found


def test_every_listening_exercise_has_something_to_hear(tree):
    silent = [
        item.value.uid
        for item in tree.all_items()
        if item.value.exercise.skill == "listening" and not item.value.exercise.sounds()
    ]
    assert silent == []
