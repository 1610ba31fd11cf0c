"""The command line: each command prints one JSON value. See docs/command-line.md."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from lithuanian import answers, clock, dictionary, numerals, phonemes, principal_parts
from lithuanian.grammar import Case, Entry, Form, Gender, PartOfSpeech, Tags
from lithuanian.letters import strip_stress
from lithuanian.lexicon import Lexicon

#: The words of the issue's verdict for what a comparison finds.
VERDICTS = {
    answers.Outcome.RIGHT: "exact",
    answers.Outcome.FORM: "form",
    answers.Outcome.LETTERS: "diacritics",
    answers.Outcome.TYPO: "typo",
    answers.Outcome.WORD: "word",
    answers.Outcome.ORDER: "order",
    answers.Outcome.MISSING: "missing",
    answers.Outcome.EXTRA: "extra",
    answers.Outcome.WRONG: "word",
}
_TAGS = ("case", "number", "gender", "degree", "definite", "tense", "person", "mood")
_GIVEN = {"noun": PartOfSpeech.NOUN, "verb": PartOfSpeech.VERB, "adjective": PartOfSpeech.ADJECTIVE}


class Unanswerable(ValueError):
    """There is no answer to what was asked; the message says why, in one sentence."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command; returns how the process should end: 0, 1 without an answer, 2 (from argparse) not understood."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    # Where the terminal is set to another encoding, Python hands over the bytes it could not read as surrogates.
    texts = [argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace") for argument in arguments]
    wish = _parser().parse_args(texts)
    command: Callable[[argparse.Namespace], Any] = wish.command
    try:
        answer = command(wish)
    except (Unanswerable, principal_parts.NoPrincipalParts, dictionary.DictionaryUnreadable) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(json.dumps(answer, ensure_ascii=False))
    return 0


def row(form: Form) -> dict[str, Any]:
    """`form` as the commands print it; a tag that does not apply is null."""
    tags = {name: getattr(form.tags, name) for name in _TAGS}
    if form.tags.voice:
        tags["voice"] = form.tags.voice
    if form.tags.negative:
        tags["negative"] = True
    return {"form": form.form, "stressed": form.stressed, "lemma": form.lemma, "pos": form.pos, "tags": tags}


def forms(wish: argparse.Namespace) -> list[dict[str, Any]]:
    """All forms of words of the lexicon and of words given by their principal parts."""
    found: list[Form] = []
    if wish.words:
        lexicon = _lexicon(wish)
        for word in wish.words:
            entries = lexicon.by_lemma(word) or _entries_of(lexicon, word)
            if not entries:
                raise Unanswerable(_unknown(word))
            found += [form for entry in entries for form in lexicon.forms(entry)]
    outsiders = [
        (text, principal_parts.read(text, pos)) for option, pos in _GIVEN.items() for text in getattr(wish, option)
    ]
    nothing = Lexicon(())
    for text, entry in outsiders:
        paradigm = nothing.forms(entry)
        if not paradigm:
            raise Unanswerable(f"“{text}” follows no paradigm of a {entry.pos}: are the parts right?")
        found += paradigm
    if not found:
        raise Unanswerable("Name a word, or give principal parts with --noun, --verb or --adjective.")
    return [row(form) for form in found]


def analyse(wish: argparse.Namespace) -> list[dict[str, Any]]:
    """Every reading of every form."""
    lexicon = _lexicon(wish)
    rows = []
    for form in wish.forms:
        readings = lexicon.analyse(form)
        if not readings:
            raise Unanswerable(_unknown(form))
        rows += [row(reading.form) for reading in readings]
    return rows


def compare(wish: argparse.Namespace) -> dict[str, Any]:
    """The verdict about one typed answer."""
    found = answers.compare(
        wish.typed, wish.accept, strict=wish.policy == "exam", lexicon=_lexicon(wish), context=wish.context
    )
    slip = found.slips[0] if found.slips else None
    return {
        "score": found.score,
        "verdict": VERDICTS[found.code],
        "written": _word(slip.given if slip else wish.typed, slip.written if slip else ()),
        "needed": _word(slip.needed if slip else found.needed, (slip.wanted,) if slip and slip.wanted else ()),
        "rule": (slip.rule if slip else "") or None,
        "letters": {"written": _runs(found.given_letters), "needed": _runs(found.needed_letters)},
    }


def accent(wish: argparse.Namespace) -> dict[str, str]:
    """The text with stress marks where they are certain."""
    return {"text": _lexicon(wish).accent(wish.text)}


def say(wish: argparse.Namespace) -> dict[str, str]:
    """The text as phonemes of espeak-ng's Lithuanian voice; words without a mark are accented first where it is certain."""
    return {"text": phonemes.say(_lexicon(wish).accent(wish.text))}


def number(wish: argparse.Namespace) -> dict[str, str]:
    """A number in words."""
    case, gender = Case(wish.case), Gender(wish.gender)
    try:
        return {"text": numerals.cardinal(wish.number, case=case, gender=gender).text}
    except ValueError as error:
        raise Unanswerable(f"{error}.") from None


def tell_time(wish: argparse.Namespace) -> dict[str, Any]:
    """The time of day in words."""
    hour, _colon, minute = wish.time.partition(":")
    if not (hour.isascii() and hour.isdecimal() and minute.isascii() and minute.isdecimal() and len(minute) == 2):
        raise Unanswerable(f"“{wish.time}” is no time of day; write it as 08:45.")
    try:
        told = clock.tell(int(hour), int(minute))
    except ValueError:
        raise Unanswerable(f"“{wish.time}” is no time of day; write it as 08:45.") from None
    return {"text": told.text, "accepted": list(told.accepted)}


def _lexicon(wish: argparse.Namespace) -> Lexicon:
    return dictionary.read(wish.folder)


def _entries_of(lexicon: Lexicon, form: str) -> tuple[Entry, ...]:
    """The words that `form`, which is no dictionary form, belongs to."""
    return tuple(dict.fromkeys(reading.entry for reading in lexicon.analyse(form)))


def _unknown(word: str) -> str:
    return f"The lexicon does not know “{strip_stress(word)}”."


def _word(text: str, readings: Iterable[Form]) -> dict[str, Any] | None:
    """A word with its first reading; untagged where it has none, None where nothing stands."""
    reading = next(iter(readings), None)
    if reading:
        return row(reading)
    return {"form": text, "stressed": None, "lemma": None, "pos": None, "tags": _no_tags()} if text else None


def _no_tags() -> dict[str, None]:
    return {name: getattr(Tags(), name) for name in _TAGS}


def _runs(runs: Iterable[answers.Run]) -> list[dict[str, str]]:
    return [{"text": run.text, "mark": run.mark} for run in runs]


def _parser() -> argparse.ArgumentParser:
    lexicon = argparse.ArgumentParser(add_help=False)
    lexicon.add_argument(
        "--words", dest="folder", type=Path, default=dictionary.WORDS, metavar="FOLDER", help="read this lexicon"
    )
    parser = argparse.ArgumentParser(prog="python -m lithuanian", description="Lithuanian words, as JSON.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Callable[[argparse.Namespace], Any], *parents: Any) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=command.__doc__, description=command.__doc__, parents=parents)
        added.set_defaults(command=command)
        return added

    wanted = add("forms", forms, lexicon)
    wanted.add_argument("words", nargs="*", metavar="WORD", help="a word of the lexicon")
    for option, pos in _GIVEN.items():
        example = {"noun": "kãktusas, -o 1", "verb": "eĩti, eĩna, ė̃jo", "adjective": "platùs, -ì 4"}[option]
        wanted.add_argument(f"--{option}", action="append", default=[], metavar="PARTS", help=f"a {pos}: “{example}”")
    wanted = add("analyse", analyse, lexicon)
    wanted.add_argument("forms", nargs="+", metavar="FORM")
    wanted = add("compare", compare, lexicon)
    wanted.add_argument("typed", metavar="TYPED")
    wanted.add_argument("--accept", action="append", required=True, metavar="TEXT", help="an accepted answer")
    wanted.add_argument("--policy", choices=("practice", "exam"), default="practice")
    wanted.add_argument("--context", default="", help="the sentence with the gap as {1}: tells which rule is at work")
    wanted = add("accent", accent, lexicon)
    wanted.add_argument("text", metavar="TEXT")
    wanted = add("say", say, lexicon)
    wanted.add_argument("text", metavar="TEXT")
    wanted = add("number", number)
    wanted.add_argument("number", type=int, metavar="NUMBER")
    wanted.add_argument("--case", choices=[case.value for case in Case], default="nom")
    wanted.add_argument("--gender", choices=["m", "f"], default="m")
    wanted = add("clock", tell_time)
    wanted.add_argument("time", metavar="HH:MM")
    return parser
