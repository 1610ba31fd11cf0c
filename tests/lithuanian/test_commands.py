"""`python -m lithuanian …`: one JSON value on the way out, one sentence and status 1 where there is no answer."""

import json
import subprocess
import sys

import pytest

from lithuanian.commands import main
from lithuanian.dictionary import WORDS

TAGS = {"case", "number", "gender", "degree", "definite", "tense", "person", "mood"}


@pytest.fixture
def answer(capsys):
    """What a command prints, read as JSON."""

    def ask(*arguments):
        assert main(arguments) == 0
        printed = capsys.readouterr()
        assert printed.err == ""
        assert printed.out.count("\n") == 1
        return json.loads(printed.out)

    return ask


@pytest.fixture
def refusal(capsys):
    """The sentence a command refuses with."""

    def ask(*arguments):
        assert main(arguments) == 1
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 1
        return printed.err.strip()

    return ask


def cell(rows, **tags):
    """The marked forms with these tags."""
    return [row["stressed"] for row in rows if all(row["tags"][name] == value for name, value in tags.items())]


def test_forms_of_a_word_are_rows_with_every_tag(answer):
    rows = answer("forms", "kava")
    assert all(set(row) == {"form", "stressed", "lemma", "pos", "tags"} for row in rows)
    assert all(set(row["tags"]) == TAGS for row in rows)
    assert cell(rows, case="gen", number="sg") == ["kavõs"]
    assert cell(rows, case="acc", number="sg") == ["kãvą"]
    assert {row["tags"]["tense"] for row in rows} == {None}


def test_forms_of_several_words_come_together(answer):
    rows = answer("forms", "kava", "dirbti")
    assert {(row["lemma"], row["pos"]) for row in rows} == {("kava", "noun"), ("dirbti", "verb")}
    assert cell(rows, tense="present", person=1, number="sg", mood="indicative") == ["dìrbu"]
    assert cell(rows, tense="past", person=3, mood="indicative") == ["dìrbo"]


def test_participles_say_their_voice(answer):
    rows = answer("forms", "dirbti")
    assert {row["tags"].get("voice") for row in rows} == {None, "active", "passive"}


def test_a_form_leads_to_the_forms_of_its_word(answer):
    assert answer("forms", "brolį") == answer("forms", "brolis")


def test_words_outside_the_lexicon_are_given_by_their_principal_parts(answer):
    assert cell(answer("forms", "--noun", "kãktusas, -o 1"), case="loc", number="pl") == ["kãktusuose"]
    assert cell(answer("forms", "--verb", "eĩti, eĩna, ė̃jo"), tense="past", person=1, number="sg") == ["ėjaũ"]
    rows = answer("forms", "--adjective", "platùs, -ì 4")
    assert cell(rows, case="nom", number="sg", gender="f", degree="positive", definite=False) == ["platì"]
    assert len(answer("forms", "kava", "--noun", "kãktusas, -o 1")) > len(rows) / 10


@pytest.mark.parametrize(
    ("option", "parts"), [("--noun", "kaktusas, -o 1"), ("--verb", "eiti, eina, ėjo"), ("--adjective", "platus, -i 4")]
)
def test_unmarked_parts_yield_no_stress(answer, option, parts):
    assert {row["stressed"] for row in answer("forms", option, parts)} == {None}


def test_a_noun_may_say_its_gender_or_have_no_singular(answer):
    assert {row["tags"]["gender"] for row in answer("forms", "--noun", "dantìs, -iẽs 4 m")} == {"m"}
    assert {row["tags"]["gender"] for row in answer("forms", "--noun", "šalìs, -iẽs 4")} == {"f"}
    assert {row["tags"]["number"] for row in answer("forms", "--noun", "žìrklės, -ių 2")} == {"pl"}


@pytest.mark.parametrize(
    "parts", ["", ",", "kãktusas", "kãktusas, -o 9", "kãktusas, -o 1 2", "-o, kãktusas", "a, b, c"]
)
def test_what_names_no_principal_parts_is_refused_with_an_example(refusal, parts):
    assert refusal("forms", "--noun", parts) == (
        f"“{parts}” does not name the principal parts of a noun; write nominative, genitive and class, "
        "such as “kãktusas, -o 1”."
    )


def test_parts_that_follow_no_paradigm_are_refused(refusal):
    assert refusal("forms", "--noun", "xyz, -o 1") == "“xyz, -o 1” follows no paradigm of a noun: are the parts right?"


def test_a_form_is_analysed_into_the_same_rows(answer):
    (row,) = answer("analyse", "brolį")
    assert (row["lemma"], row["stressed"], row["tags"]["case"]) == ("brolis", "brólį", "acc")
    assert {row["tags"]["case"] for row in answer("analyse", "Dienos")} == {"gen", "nom", "voc"}
    (negated,) = answer("analyse", "nedirbu")
    assert (negated["lemma"], negated["tags"]["negative"]) == ("dirbti", True)


@pytest.mark.parametrize("arguments", [("forms", "xyzzy"), ("analyse", "kava", "xyzzy"), ("analyse", "")])
def test_an_unknown_word_is_named(refusal, arguments):
    assert refusal(*arguments) == f"The lexicon does not know “{arguments[-1]}”."


def test_a_comparison_names_the_form_written_and_the_form_needed(answer):
    found = answer("compare", "--accept", "brolį", "brolis", "--context", "Aš turiu {1}.")
    assert set(found) == {"score", "verdict", "written", "needed", "rule", "letters"}
    assert (found["verdict"], found["score"], found["rule"]) == ("form", 0, "accusative-object")
    assert (found["written"]["tags"]["case"], found["needed"]["tags"]["case"]) == ("nom", "acc")
    assert "".join(run["text"] for run in found["letters"]["needed"]) == "brolį"


@pytest.mark.parametrize(
    ("accepted", "typed", "policy", "verdict", "score"),
    [
        ("brolį", "Brolį", "practice", "exact", 1),
        ("kavą", "kavą", "exam", "exact", 1),
        ("ačiū", "aciu", "practice", "diacritics", 1),
        ("ačiū", "aciu", "exam", "diacritics", 0),
        ("Laba diena", "Laba deina", "practice", "typo", 1),
        ("Laba diena", "", "practice", "missing", 0),
        ("kavą", "arbatą", "practice", "word", 0),
    ],
)
def test_comparisons_keep_to_their_policy(answer, accepted, typed, policy, verdict, score):
    found = answer("compare", "--accept", accepted, "--policy", policy, typed)
    assert (found["verdict"], found["score"]) == (verdict, score)


def test_a_text_is_stressed_where_that_is_certain(answer):
    assert answer("accent", "Aš dirbu parduotuvėje.") == {"text": "Àš dìrbu parduotùvėje."}


def test_numbers_are_spelled_in_every_case_and_gender(answer):
    assert answer("number", "365", "--case", "acc", "--gender", "f") == {"text": "tris šimtus šešiasdešimt penkias"}
    assert answer("number", "21") == {"text": "dvidešimt vienas"}


def test_numbers_out_of_reach_are_refused(refusal):
    assert "1000000" in refusal("number", "1000000")
    assert "-1" in refusal("number", "-1")


def test_the_time_is_told_with_everything_that_counts(answer):
    told = answer("clock", "08:45")
    assert set(told) == {"text", "accepted"}
    assert told["text"] in told["accepted"]
    assert "be penkiolikos devynios" in told["accepted"]


@pytest.mark.parametrize("time", ["25:00", "8", "08:60", "8:5", "x:30", "²:30", ""])
def test_what_is_no_time_of_day_is_refused(refusal, time):
    assert refusal("clock", time) == f"“{time}” is no time of day; write it as 08:45."


def test_another_lexicon_may_be_read(answer, tmp_path, refusal):
    (tmp_path / "words.yaml").write_text(
        '- {uid: kakava, lemma: kakava, accented: kakavà, pos: noun, parts: ["kakavà", "-õs"], gender: f, '
        'accent_class: "2", level: A1, theme: maistas}\n',
        encoding="utf-8",
    )
    assert {row["lemma"] for row in answer("forms", "--words", str(tmp_path), "kakava")} == {"kakava"}
    assert refusal("forms", "--words", str(tmp_path), "kava") == "The lexicon does not know “kava”."


def test_a_folder_without_words_is_refused(refusal, tmp_path):
    assert refusal("forms", "--words", str(tmp_path), "kava").startswith("There are no word files (*.yaml) in ")


def test_it_runs_as_a_program_whatever_the_terminal_speaks():
    done = subprocess.run(
        [sys.executable, "-m", "lithuanian", "analyse", "kavą"],
        cwd=WORDS.parent.parent,
        capture_output=True,
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout.decode())[0]["stressed"] == "kãvą"
