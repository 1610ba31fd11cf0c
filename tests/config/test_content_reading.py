"""YAML as text, and what is said of files that are not sound."""

import pytest
from pydantic import BaseModel, ConfigDict, Field

from config.content.problems import ContentInvalid, explain, key_path
from config.content.reading import MAX_BYTES, parse_yaml, read_yaml


def said(text):
    with pytest.raises(ContentInvalid) as caught:
        parse_yaml(text, "words/x.yaml")
    return str(caught.value)


@pytest.mark.parametrize(
    "written", ["no", "14:30", "007", "2026-11-21", "1e3", "0x1F", "on", "12.50", ".5", "=", "true"]
)
def test_what_is_written_stays_what_it_is(written):
    assert parse_yaml(f"a: {written}", "x.yaml").data == {"a": written}


def test_nothing_is_nothing_and_quoted_nothing_is_text():
    assert parse_yaml("{a: , b: ~, c: null, d: 'null', e: ''}", "x.yaml").data == {
        "a": None,
        "b": None,
        "c": None,
        "d": "null",
        "e": "",
    }


def test_letters_are_composed():
    assert parse_yaml("a: gėle\u0307", "x.yaml").data == {"a": "gėlė"}


def test_lines_are_remembered():
    document = parse_yaml("a: 1\nb:\n  - c: 2\n  - d: 3\n", "x.yaml")
    assert document.lines[("b", 1, "d")] == 4


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: 1\nb: 2\na: 3\n", "words/x.yaml:3: has the key “a” twice in one place"),
        ("a: &x 1\nb: *x\n", "words/x.yaml:1: uses an anchor or alias"),
        ("a: *x\n", "words/x.yaml:1: uses an anchor or alias"),
        ("a: !!python/object/apply:os.system [ls]\n", "words/x.yaml:1: uses a tag"),
        ("base: 1\n<<: {a: 2}\n", "words/x.yaml:2: uses a merge key"),
        ("a: 1\n---\nb: 2\n", "words/x.yaml:2: holds a second document"),
        ("", "words/x.yaml: is empty"),
        ("a: " + "[" * 60, "words/x.yaml:1: is nested too deeply"),
        ("text: Kuo: galiu\n", "words/x.yaml:1: is not YAML: a text with “: ” inside must stand in quotes"),
        ("text: *bold* word\n", "words/x.yaml:1: is not YAML: a text that starts with * or & must stand in quotes"),
        ('a: "open\nb: 2\n', "is not YAML: a quote is not closed"),
        ("a: {b: c\n", "is not YAML"),
        ("? [a]\n: b\n", "has a key that is not plain text"),
    ],
)
def test_tricks_and_slips_get_one_clear_sentence(text, sentence):
    assert sentence in said(text)
    assert len(said(text).splitlines()) == 1


def test_a_bomb_of_aliases_is_refused_before_it_grows():
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "anchor" in said(bomb)


def test_a_file_that_is_too_long_or_no_text_is_refused(tmp_path):
    long = tmp_path / "long.yaml"
    long.write_bytes(b"a: " + b"x" * MAX_BYTES)
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"a: \xff\xfe")
    for path, sentence in (
        (long, "content files may have"),
        (binary, "is not UTF-8 text"),
        (tmp_path / "no.yaml", "cannot be read"),
    ):
        with pytest.raises(ContentInvalid, match=sentence):
            read_yaml(path, tmp_path)


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")

    count: int = Field(ge=1)
    sure: bool = False


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    inner: list[Inner]


def test_several_mistakes_are_said_at_once_in_plain_english():
    try:
        Outer.model_validate(
            {"naem": "x", "inner": [{"count": "many"}, {"count": "2", "sure": "perhaps"}, {"count": "0"}]}
        )
    except ValueError as error:
        found = {key_path(path): message for path, message in explain(error, Outer)}
    assert found["naem"] == "is not a key used here; did you mean “name”?"
    assert found["name"] == "is missing"
    assert found["inner[1].count"] == "should be a whole number, not “many”"
    assert found["inner[2].sure"] == "should be “true” or “false”, not “perhaps”"
    assert "inner[3].count" in found


def test_text_becomes_numbers_and_truth_where_a_schema_asks_for_them():
    inner = Inner.model_validate(parse_yaml("{count: 12, sure: yes}", "x.yaml").data)
    assert (inner.count, inner.sure) == (12, True)
