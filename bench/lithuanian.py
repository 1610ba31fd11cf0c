"""The engines of Lithuanian: how fast they inflect, analyse and compare, and what a loaded lexicon costs.

Loading and memory are measured in a process of their own: reading the word files, generating every form, indexing it.
"""

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable

from bench.figures import Figure
from lithuanian import answers, dictionary, paradigms, realwords
from lithuanian.grammar import PartOfSpeech
from lithuanian.lexicon import Lexicon

ROUNDS = 3
SAMPLE = 500
MILLION, MEGABYTE = 1_000_000, 1024
LOAD_SECONDS, LOAD_MEGABYTES = 1, 150
WORD_MICROSECONDS, SENTENCE_MICROSECONDS = 2_000, 10_000
FORMS_A_SECOND, ANALYSES_A_SECOND = 125_000, 50_000
LOOK_UP_MICROSECONDS = 20
#: Resident memory (kilobytes) and seconds before and after everything is loaded, from a fresh process.
_LOADING = """
import resource, time
def used(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
from lithuanian import dictionary
before, imported = used(), time.perf_counter()
lexicon = dictionary.read()
read = time.perf_counter()
lexicon.warm()
print(imported - started, read - imported, time.perf_counter() - read, used() - before)
"""
#: Twelve words, one of which is asked for.
SENTENCE = "Šiandien vakare mano geras brolis su drauge eina į naują didelę parduotuvę"


def measure() -> list[Figure]:
    imported, read, warmed, kilobytes = map(statistics.median, zip(*(loading() for _ in range(ROUNDS)), strict=True))
    lexicon = dictionary.read()
    lexicon.warm()
    typed = [pair for _ in range(ROUNDS) for pair in slips(lexicon)]
    return [
        Figure("importing the library", imported, "s"),
        Figure("reading the word files", read, "s"),
        Figure("generating and indexing every form", warmed, "s"),
        Figure("loading the lexicon, all of it", read + warmed, "s", LOAD_SECONDS),
        Figure("memory of the loaded lexicon", kilobytes / MEGABYTE, "MB", LOAD_MEGABYTES),
        Figure("first answer of the command line", command_line(), "s"),
        Figure("words of the lexicon", len(lexicon), "words", 1_000, at_least=True),
        Figure("forms of the lexicon", sum(len(lexicon.forms(entry)) for entry in lexicon.entries), "forms"),
        Figure("forms generated", forms_a_second(lexicon), "a second", FORMS_A_SECOND, at_least=True),
        Figure("forms analysed", analyses_a_second(lexicon), "a second", ANALYSES_A_SECOND, at_least=True),
        Figure("comparison of a word, p95", compared(typed, lexicon, ""), "µs", WORD_MICROSECONDS),
        Figure(
            "comparison of a 12-word sentence, p95",
            compared(sentences(lexicon), lexicon, ""),
            "µs",
            SENTENCE_MICROSECONDS,
        ),
        Figure("look-up of a real word", looked_up(lexicon), "µs", LOOK_UP_MICROSECONDS),
    ]


def loading() -> tuple[float, ...]:
    """Seconds for the imports, for reading, for everything else, and kilobytes of it all."""
    done = subprocess.run([sys.executable, "-c", _LOADING], capture_output=True, text=True, check=True)
    return tuple(map(float, done.stdout.split()))


def command_line() -> float:
    """Seconds from the call to the answer, the start of Python included."""
    command = [sys.executable, "-m", "lithuanian", "analyse", "brolį"]
    return statistics.median(
        _seconds(lambda: subprocess.run(command, capture_output=True, check=True)) for _ in range(3)
    )


def forms_a_second(lexicon: Lexicon) -> float:
    """Forms generated in a second, over all words but those whose forms stand in tables."""
    generated = [entry for entry in lexicon.entries if entry.pos not in (PartOfSpeech.PRONOUN, PartOfSpeech.NUMERAL)]
    count = sum(len(lexicon.forms(entry)) for entry in generated)
    return count / _best(lambda: [paradigms.forms(entry) for entry in generated])


def analyses_a_second(lexicon: Lexicon) -> float:
    """Analyses in a second: forms of all words in random order, a tenth of them capitalised, a tenth unknown."""
    draw = random.Random(1)
    written = [draw.choice(lexicon.forms(draw.choice(lexicon.entries))).form for _ in range(20_000)]
    mixed = [
        form.capitalize() if place % 10 == 1 else form + "x" if place % 10 == 2 else form
        for place, form in enumerate(written)
    ]
    return len(mixed) / _best(lambda: [lexicon.analyse(form) for form in mixed])


def looked_up(lexicon: Lexicon) -> float:
    """Microseconds of asking whether a form is a real word, each form for the first time."""
    written = [form.form for entry in lexicon.entries[:200] for form in lexicon.forms(entry)]
    realwords.is_real_word(written[0])

    def ask() -> None:
        realwords.is_real_word.cache_clear()
        for form in written:
            realwords.is_real_word(form)

    return _best(ask) / len(written) * MILLION


def slips(lexicon: Lexicon) -> list[tuple[str, str]]:
    """What learners type for what is needed: another form, two letters swapped, a letter without its mark."""
    draw = random.Random(2)
    pairs = []
    nominal = [entry for entry in lexicon.entries if len(lexicon.forms(entry)) > 5]
    for number in range(SAMPLE):
        needed, other = (draw.choice(lexicon.forms(draw.choice(nominal))).form for _ in range(2))
        place = draw.randrange(max(len(needed) - 1, 1))
        swapped = needed[:place] + needed[place + 1 : place + 2] + needed[place] + needed[place + 2 :]
        same = draw.choice([form.form for reading in lexicon.analyse(needed) for form in lexicon.forms(reading.entry)])
        pairs.append(((same, swapped, other, needed[:-1])[number % 4], needed))
    return pairs


def sentences(lexicon: Lexicon) -> list[tuple[str, str]]:
    """The sentence with one word slipped, at every place."""
    words = SENTENCE.split()
    spoiled = [typed for typed, _needed in slips(lexicon)[: SAMPLE // 2]]
    pairs = []
    for number, typed in enumerate(spoiled):
        place = number % len(words)
        pairs.append((" ".join((*words[:place], typed, *words[place + 1 :])), SENTENCE))
    return pairs


def compared(pairs: Iterable[tuple[str, str]], lexicon: Lexicon, context: str) -> float:
    """Microseconds below which 95 of 100 comparisons stay."""
    times = [
        _seconds(lambda: answers.compare(typed, [needed], strict=False, lexicon=lexicon, context=context))  # noqa: B023
        for typed, needed in pairs
    ]
    return statistics.quantiles(times, n=100)[94] * MILLION


def _best(work: Callable[[], object]) -> float:
    return min(_seconds(work) for _ in range(ROUNDS))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
