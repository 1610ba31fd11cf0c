"""Text with stress marks is turned into what the Lithuanian voice of espeak-ng is to say.

The expected mnemonics are written by hand from the rules of pronunciation, not copied from the program.
"""

import hashlib
import json
import struct
import time
from pathlib import Path

import espeakng_loader
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import speech
from lithuanian import dictionary, phonemes, stress
from lithuanian.phonemes import is_complete, parse, say
from lithuanian.phonemes.inventory import PAUSES, join

BY_HAND = {
    # stress, short and long vowels
    "nãmas": "n'a:mas",
    "namaĩ": "nam'aI",
    "bùtas": "b'utas",
    "kìtas": "k;'itas",
    "màno": "m'ano:",
    "výras": "v;'i:ras",
    "gėlė̃": "g;eel;'ee",
    "sū́nus": "s'u:nus",
    "žąsìs": "Za:s;'is",
    "mė̃sa": "m;'eesa",
    "gẽras": "g;'e:ras",
    "nèšti": "n;'eS;t;i",
    "tę̃sti": "t;'e:s;t;i",
    "kõks": "k'o:ks",
    "mókytojas": "m'o:k;i:to:jes",
    "móteris": "m'o:t;er;is",
    # the short o of loanwords
    "spòrtas": "sp'ortas",
    "chòras": "x'oras",
    "telefònas": "t;el;ef'onas",
    "bibliotekà": "b;ib;l;ijot;ek'a",
    "politikà": "pol;it;ik'a",
    "poliklìnika": "pol;ik;l;'in;ika",
    "direktoriaũs": "d;ir;ektor;'ews",
    "obuolỹs": "o:buol;'i:s",
    "žmonà": "Zmo:n'a",
    # diphthongs, the acute with a long first element, the circumflex with a long second
    "vaĩkas": "v'aIkas",
    "vaikaĩ": "vaIk'aI",
    "láikyti": "L'aik;i:t;i",
    "laũkas": "L'aukas",
    "ráudonas": "r'aUdo:nas",
    "veĩkti": "v;'eik;t;i",
    "véidas": "v;'eIdas",
    "puikùs": "puik'us",
    "píenas": "p;'ienas",
    "diẽvas": "d;'ievas",
    "dúona": "d'uona",
    "duõs": "d'uos",
    "iẽško": "j'ieSko:",
    "Europà": "ewrop'a",
    # mixed diphthongs
    "dárbas": "d'a|:rbas",
    "var̃das": "v'Ardas",
    "gérti": "g;'e|:r;t;i",
    "ber̃nas": "b;'Ernas",
    "dìrbti": "d;'ir;p;t;i",
    "vir̃ti": "v;'Ir;t;i",
    "kùrti": "k'ur;t;i",
    "gul̃ti": "g'Ul;t;i",
    "kálnas": "k'a|:Lnas",
    "kam̃pas": "k'Ampas",
    "lángas": "L'a|:Ngas",
    "penkì": "p;eN;k;'i",
    "rankà": "raNk'a",
    # softness: front vowels, i with a back vowel, j; it spreads over the cluster
    "žãlias": "Z'a:l;es",
    "žalià": "Zal;'e",
    "grąžìnti": "gra:Z;'in;t;i",
    "gražią̃": "graZ;'e:",
    "siūlýti": "s;u:l;'i:t;i",
    "liū́dnas": "l;'u:dnas",
    "kiaũlė": "k;'ewl;ee",
    "jáunas": "j'e|:wnas",
    "jaũ": "j'ew",
    "pjáuti": "p;j'e|:wt;i",
    "žvir̃blis": "Z;v;'Ir;b;l;is",
    "kalnẽlis": "kal;n;'e:l;is",
    "knygà": "k;n;i:g'a",
    "aštrì": "aS;t;r;'i",
    "Lietuvà": "l;ietuv'a",
    "ačiū̃": "atS;'u:",
    "džiaũgsmas": "dZ;'ewksmas",
    "ančiùkas": "an;tS;'ukas",
    # voice, hushing, double consonants, the end of a word
    "sugdýti": "sug;d;'i:t;i",
    "užtráukti": "uStr'aUk;t;i",
    "kasdiẽn": "kaz;d;'ien",
    "dìrbk": "d;'irpk",
    "bė́gti": "b;'eek;t;i",
    "sùkdamas": "s'ugdamas",
    "išgir̃sti": "iZ;g;'Ir;s;t;i",
    "atgal̃": "adg'AL",
    "daũg": "d'auk",
    "kàd": "k'at",
    "užsíenis": "us;'ien;is",
    "pusšim̃tis": "puS;'Im;t;is",
    "pùsseserė": "p'us;es;er;ee",
    "ìššoko": "'iSo:ko:",
    "užžė́lė": "uZ;'eel;ee",
    "pėsčiomìs": "p;eeS;tS;o:m;'is",
    "vabzdžiaĩ": "vab;Z;dZ;'ei",
    "tvorà": "tvo:r'a",
    "švarùs": "Svar'us",
    "atsakýti": "at|sak;'i:t;i",
    "atšalìmas": "at|Sal;'imas",
    "cùkrus": "ts'ukrus",
    "cìtata": "ts;'itata",
    "dzū̃kas": "dz'u:kas",
    # vowels that meet
    "paim̃ti": "pa'Im;t;i",
    "paieškà": "pajieSk'a",
    "neužmir̃šo": "n;euZ;m;'IrSo:",
    "stadiònas": "stad;ij'onas",
    "naivùs": "na|iv'us",
    # phrases: leaning words, pauses
    "Labà dienà!": "Lab'a d;ien'a _!_::",
    "Kõ norė́tumėte?": "k'o: no:r;'eetum;eet;e _;_",
    "Taĩp, àčiū. Nè.": "t'aIp _: 'atS;u: _:: n;'e",
    "ìr jùms": ",ir j'ums",
    "ir jùms": "ir j'ums",
    "ìš dárbo": ",iZ d'a|:rbo:",
    "ùž lángo": ",uZ L'a|:Ngo:",
    "ùž stãlo": ",uS st'a:Lo:",
    # what is written in figures and shortened
    "12": "d;v;'i:l;ika",
    "3 €": "t;r;'i:s 'ewraI",
    "ES": "'e 'es",
    "PVM": "p;'ee v;'ee 'em",
    # other alphabets
    "Wìlma": "v;'iLma",
}


@pytest.mark.parametrize(("text", "expected"), BY_HAND.items(), ids=str)
def test_texts_are_pronounced_by_the_rules(text, expected):
    assert say(text) == expected


def test_there_are_enough_examples_and_none_is_written_with_a_sound_the_voice_lacks():
    assert len(BY_HAND) >= 80
    for expected in BY_HAND.values():
        parse(expected)


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("14:30", "pùsė trijų̃"),
        ("Susitìksime 8.30 val.", "Susitìksime pùsė devynių̃"),
        ("2,50 €", "dù eũrai peñkiasdešimt ceñtų"),
        ("€5", "penkì eũrai"),
        ("2 kg", "dù kilogrãmai"),
        ("10 %", "dẽšimt proceñtų"),
        ("1,5", "víenas kablẽlis penkì"),
        ("2025 m. kovo 11 d.", "dù tū́kstančiai dvìdešimt penktų̃jų mẽtų kóvo vienúolikta"),
        ("ir t. t.", "ir̃ taĩp toliaũ"),
        ("Gẽdimino g. 5", "Gẽdimino gãtvė penkì"),
        ("007", "nùlis nùlis septynì"),
        ("Nr. 5", "nùmeris penkì"),
    ],
)
def test_figures_and_abbreviations_are_put_into_words(written, spelled):
    assert say(written) == say(spelled)


@pytest.mark.parametrize(
    "text", ["Tóm Sóyer", "Queen", "Müller", "Łódź", "Владимир Київ", "naïve", "Ångström", "x²", "ﬁ"]
)
def test_foreign_letters_are_spoken_as_their_nearest(text):
    said = say(text)
    assert said
    parse(said)


@pytest.mark.parametrize("text", ["", "   ", "?!", "…", "你好", "🙂", "\u0301\u0301", "—", "\x00"])
def test_what_has_no_sound_gives_nothing(text):
    assert say(text) == ""
    assert not is_complete(text)


def test_a_word_without_a_mark_is_stressed_on_the_last_but_one_if_it_is_long_enough():
    assert say("labas") == "L'abas"
    assert say("Kaunas ir tu") == "k'aunas ir tu"


def test_a_text_is_complete_when_every_long_word_has_its_mark():
    assert is_complete("Labà dienà, kaip tù?")
    assert is_complete("Kainúoja 12 €.")
    assert not is_complete("Labà diena!")
    assert not is_complete("Laba\u0301s rytas")


def test_letters_that_would_run_together_are_parted():
    assert join(["t", "s"]) == "t|s"
    assert join(["n;", "e", "i:"]) == "n;e|i:"
    assert parse("at|sak;'i:t;i") == ("a", "t", "s", "a", "k", ";", "'", "i:", "t;", "i")
    with pytest.raises(phonemes.UnknownMnemonic):
        parse("l'a~s")


@given(st.text(max_size=500))
@settings(deadline=None, max_examples=60)
def test_any_text_is_answered_with_sounds_the_voice_has(text):
    said = say(text)
    parse(said)
    assert say(text.upper()) is not None
    is_complete(text)


@pytest.mark.parametrize(
    "text",
    [
        *(letter * 500 for letter in "oš1Ж€"),
        *(piece * 250 for piece in ("ai", "é\u0301", "1 ", "io", "pa")),
        *(piece * 60 for piece in ("12:30 ", "pvz. ", "+370 ", "2025 m. ", "999999 ")),
    ],
)
def test_a_long_text_takes_no_time(text):
    say("šildymas 12 €")
    started = time.process_time()
    say(text + "x")
    assert time.process_time() - started <= 0.02


def test_the_table_of_sounds_is_that_of_the_voice():
    assert table_of_the_voice() == phonemes.KNOWN


def table_of_the_voice() -> frozenset[str]:
    """The mnemonics of phoneme table `lt` in the compiled data of the wheel, with those of the tables it builds on."""
    data = (Path(espeakng_loader.get_data_path()) / "phontab").read_bytes()
    tables: dict[str, tuple[int, dict[int, str]]] = {}
    place = 4
    for _table in range(data[0]):
        count, base = data[place], data[place + 1]
        name = data[place + 4 : place + 36].split(b"\0")[0].decode()
        place += 36
        codes = {}
        for _phoneme in range(count):
            mnemonic, code = struct.unpack_from("<4s6xB", data, place)
            codes[code] = mnemonic.split(b"\0")[0].decode("latin-1")
            place += 16
        tables[name] = (base, codes)
    names = list(tables)

    def whole(name: str) -> dict[int, str]:
        base, codes = tables[name]
        return (whole(names[base - 1]) if base else {}) | codes

    return frozenset(name for name in whole("lt").values() if name and name.isprintable())


def words_of_the_lexicon() -> list[str]:
    """Every word that stands in a dictionary form with its mark, plain ones left out."""
    forms = {word for entry in dictionary.read().entries for word in entry.accented.split()}
    return sorted(word for word in forms if stress.read(word).at is not None)


def test_the_voice_stresses_words_of_the_lexicon_where_the_mark_stands():
    words = words_of_the_lexicon()[::9]
    wrong = [
        word for word, right in zip(words, speech.stressed_right(words, from_marks=True), strict=True) if not right
    ]
    assert len(words) > 200
    assert not wrong


def test_the_voice_speaks_every_sound_it_is_given_and_makes_the_pauses():
    texts = [say(text) for text in BY_HAND]
    for text, trace in zip(texts, speech.traces([(text, True) for text in texts]), strict=True):
        words = [word for word in text.split() if word not in PAUSES]
        assert speech.vowels(trace) == [vowel for word in words for vowel in speech.vowels(word)], (text, trace)


def test_other_phonemes_come_with_a_new_version():
    spoken = json.dumps([say(text) for text in BY_HAND])
    found = (phonemes.VERSION, hashlib.sha256(spoken.encode()).hexdigest()[:12])
    assert found == (1, "9476fde7e043"), (
        "Phonemes changed: raise phonemes.VERSION, so that sounds are built anew, and note the new pair."
    )
