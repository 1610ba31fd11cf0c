"""Sentences written by hand, each with the word that demands the bracketed form and the rule by which it does."""

import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lithuanian import dictionary
from lithuanian.government import PREPOSITIONS, RULES, Government, Kind, frames, governs, why
from lithuanian.government.frames import ADJECTIVES, VERBS
from lithuanian.grammar import Case, Entry, Gender, Mood, Number, PartOfSpeech, Tags, Tense
from lithuanian.lexicon import Lexicon

MOODS = {"inf": Mood.INFINITIVE, "ind": Mood.INDICATIVE, "cond": Mood.CONDITIONAL, "imp": Mood.IMPERATIVE}
NAMES = (
    Entry("jonas", "Jonas", "Jõnas", PartOfSpeech.PROPER, ("Jõnas", "Jõno"), Gender.MASCULINE, "2", meaning="name"),
    Entry("rasa", "Rasa", "Rasà", PartOfSpeech.PROPER, ("Rasà", "Rasõs"), Gender.FEMININE, "4", meaning="name"),
)

#: sentence | what the bracketed word is | rule | demanding word (- where none stands in the sentence)
SENTENCES = """
Turiu [brolį]. | acc | accusative-object | Turiu
Perku naują [striukę]. | acc | accusative-object | Perku
Norėčiau nusipirkti [telefoną]. | acc | accusative-object | nusipirkti
[Kavą] nešu tuoj. | acc | accusative-object | nešu
Ar galite atidaryti [langą]? | acc | accusative-object | atidaryti
Prašom užpildyti šią [formą]. | acc | accusative-object | užpildyti
Man skauda [galvą]. | acc | accusative-object | skauda
Aš mėgstu [vasarą]. | acc | accusative-object | mėgstu
Turime laisvą [valandą]. | acc | accusative-object | Turime
Perku duoną, pieną ir [sviestą]. | acc | accusative-object | Perku
Pasakykite savo [vardą]. | acc | accusative-object | Pasakykite
Bilietas kainuoja du [eurus]. | acc | prices | kainuoja
Neturiu [laiko]. | gen | genitive-of-negation | Neturiu
Nerandu mėlynos [striukės]. | gen sg | genitive-of-negation | Nerandu
Negaliu rasti [rakto]. | gen | genitive-of-negation | Negaliu
Čia nėra [kainos]. | gen sg | genitive-of-negation | nėra
Šiandien nebuvo [klientų]. | gen | genitive-of-negation | nebuvo
[Brolio] nėra namie. | gen | genitive-of-negation | nėra
Ji nevalgo [mėsos]. | gen sg | genitive-of-negation | nevalgo
Man reikia [pagalbos]. | gen sg | genitive-after-reikia | reikia
Ieškau [striukės]. | gen sg | genitive-after-reikia | Ieškau
Klientas nori [kavos]. | gen sg | genitive-after-reikia | nori
Nenoriu [arbatos]. | gen sg | genitive-after-reikia | Nenoriu
Jums nereikia [čekio]? | gen | genitive-after-reikia | nereikia
Kavos ir [arbatos] reikia mums. | gen sg | genitive-after-reikia | reikia
Ko ieškote? – [Striukės]. | gen sg | genitive-after-reikia | ieškote
Laukiame [autobuso]. | gen | genitive-after-verbs | Laukiame
Laukiu [autobuso] stotelėje. | gen | genitive-after-verbs | Laukiu
Mokausi lietuvių [kalbos]. | gen sg | genitive-after-verbs | Mokausi
Paklauskite [vadovo]. | gen | genitive-after-verbs | Paklauskite
Klausausi [muzikos]. | gen sg | genitive-after-verbs | Klausausi
[Kavos], prašom. | gen sg | genitive-after-verbs | prašom
Prašau [pagalbos]. | gen sg | genitive-after-verbs | Prašau
Jis bijo [šuns]. | gen | genitive-after-verbs | bijo
Mums trūksta [laiko]. | gen | genitive-of-lack | trūksta
Ar užtenka [pinigų]? | gen | genitive-of-lack | užtenka
Nupirkite [duonos]. | gen sg | genitive-of-part | Nupirkite
Duokite vaikui [vandens]. | gen | genitive-of-part | Duokite
Čia yra [pieno]. | gen | genitive-of-part | yra
Linkiu jums [sėkmės]. | gen | genitive-wishes | Linkiu
Geros [dienos]! | gen sg | genitive-wishes | -
Gražaus [savaitgalio]! | gen | genitive-wishes | -
Kava be [cukraus]. | gen | genitive-after-prepositions | be
Einu iš [darbo]. | gen | genitive-after-prepositions | iš
Stoviu prie naujo [namo]. | gen | genitive-after-prepositions | prie
Dirbame iki [penktadienio]. | gen | genitive-after-prepositions | iki
Po [darbo] einu namo. | gen | genitive-after-prepositions | Po
Krepšys už [durų]. | gen | genitive-after-prepositions | už
Čia [brolio] automobilis. | gen | genitive-possessor | automobilis
Matau [Jono] telefoną. | gen | genitive-possessor | telefoną
Ieškau [brolio] telefono. | gen | genitive-possessor | telefono
Važiuoju su [brolio] mašina. | gen | genitive-possessor | mašina
Dirbu prie [autobusų] stotelės. | gen pl | genitive-what-kind | stotelės
Kur yra [autobusų] stotelė? | gen pl | genitive-what-kind | stotelė
Kilogramas [obuolių], prašom. | gen | genitive-of-quantity | Kilogramas
Prašom puodelį [kavos]. | gen sg | genitive-of-quantity | puodelį
Šiandien daug [klientų]. | gen | genitive-of-quantity | daug
Turiu mažai [laiko]. | gen | genitive-of-quantity | mažai
Kiek jūs turite [laiko]? | gen | genitive-of-quantity | Kiek
Bilietas kainuoja dešimt [eurų]. | gen | nouns-after-numbers | dešimt
Yra 12 [bilietų]. | gen | nouns-after-numbers | 12
Dirbu čia dvidešimt [dienų]. | gen | nouns-after-numbers | dvidešimt
Čia penki [bilietai]. | nom | nouns-after-numbers | penki
Čia 21 [bilietas]. | nom | nouns-after-numbers | 21
Aš gyvenu [Vilniuje]. | loc | locative-where | gyvenu
Dirbame [parduotuvėje]. | loc | locative-where | Dirbame
Telefonas [kuprinėje]. | loc | locative-where | -
Einu į [darbą]. | acc | accusative-direction | į
Važiuojame į didelę [parduotuvę]. | acc | accusative-direction | į
Ačiū už [pagalbą]! | acc | accusative-after-prepositions | už
Rytoj einu pas [gydytoją]. | acc | accusative-after-prepositions | pas
Kalbame apie naują [darbą]. | acc | accusative-after-prepositions | apie
Valgau per [pertrauką]. | acc | accusative-after-prepositions | per
Autobusas pigesnis už [taksi]. | acc | comparison-negu-uz | už
Autobusas pigesnis už [mašiną]. | acc | comparison-negu-uz | už
Dirbu dešimtą [valandą]. | acc | accusative-time | -
Ateikite [dešimtą] valandą. | acc f | accusative-time | valandą
[Pirmadienį] nedirbame. | acc | accusative-time | -
Palaukite vieną [minutę]. | acc | accusative-time | -
Dirbu visą [dieną]. | acc | accusative-time | -
[Man] reikia pagalbos. | dat | dative-feeling | reikia
Ar [jums] patinka kava? | dat | dative-feeling | patinka
[Jam] skauda ranką. | dat | dative-feeling | skauda
[Vaikui] šalta. | dat | dative-feeling | šalta
[Man] trisdešimt metų. | dat | age | metų
[Sūnui] penkeri metai. | dat | age | metai
Padedu [klientui]. | dat | dative-after-verbs | Padedu
Paskambinkite [vadovui]. | dat | dative-after-verbs | Paskambinkite
Duodu [klientui] čekį. | dat | dative-after-verbs | Duodu
Perku dovaną [mamai]. | dat | dative-for-whom | Perku
Čia kava [mamai]. | dat | dative-for-whom | kava
Važiuoju [autobusu]. | ins | instrumental-means | Važiuoju
Mokėsiu [kortele]. | ins | instrumental-means | Mokėsiu
Geriu kavą su [pienu]. | ins | instrumental-after-prepositions | su
Krepšys po [stalu]. | ins | instrumental-after-prepositions | po
Dirbu su nauju [kolega]. | ins | instrumental-after-prepositions | su
Domiuosi [sportu]. | ins | instrumental-after-verbs | Domiuosi
Ji rūpinasi [vaikais]. | ins | instrumental-after-verbs | rūpinasi
Dirbu [vairuotoju]. | ins | instrumental-profession | Dirbu
Noriu būti [gydytoja]. | ins | instrumental-profession | būti
[Vakarais] mokausi. | ins | instrumental-time | -
Esu patenkintas [darbu]. | ins | adjective-government | patenkintas
Salė pilna [žmonių]. | gen | adjective-government | pilna
Labas rytas, [Jonai]! | voc | vocative-address | -
[Klientas] laukia. | nom | nominative-subject | laukia
Šiandien dirba [Jonas]. | nom | nominative-subject | dirba
Man patinka ši [kava]. | nom | nominative-subject | patinka
Aš esu [vairuotojas]. | nom | nominative-after-buti | esu
Mano brolis yra [gydytojas]. | nom | nominative-after-buti | yra
Čia mano [telefonas]. | nom | nominative-after-buti | Čia
Turiu [naują] telefoną. | acc | adjective-agreement | telefoną
Ieškau [žieminės] striukės. | gen f sg | adjective-agreement | striukės
[Ši] vieta laisva. | nom f sg | adjective-agreement | vieta
[Kokio] dydžio jums reikia? | gen m sg | adjective-agreement | dydžio
Kava labai [karšta]. | nom f sg | predicate-agreement | Kava
Šie batai per [maži]. | nom m pl | predicate-agreement | batai
Kambarys [trečiame] aukšte. | loc | ordinals | aukšte
Perku [du] bilietus. | acc m | numerals-cases | bilietus
Čia [dvi] moterys. | nom f | numerals-gender | moterys
Aš [dirbu] čia. | ind | present-tense-as-jus | Aš
Kur jūs [dirbate]? | ind | present-tense-as-jus | jūs
Mes [dirbame] iki šeštos. | ind | verb-person | Mes
Klientai [laukia]. | ind | verb-person | Klientai
Man [reikia] pagalbos. | ind | dative-feeling | Man
Galiu jums [padėti]. | inf | infinitive-after-verbs | Galiu
Prašom [palaukti]. | inf | infinitive-after-verbs | Prašom
Čia negalima [rūkyti]. | inf | galima-negalima | negalima
Noriu, kad jūs [palauktumėte]. | cond | conditional-after-kad | kad
Jei [turėčiau] laiko, ateičiau. | cond | conditional | Jei
[Palaukite] minutę. | imp | imperative | -
[Aš] esu pardavėja. | nom | nominative-subject | esu
Klientas [nori] arbatos. | ind 3 | verb-person | Klientas
Jos brolis [dirba] čia. | ind | verb-person | brolis
Galiu pakeisti arba [grąžinti] pinigus. | inf | infinitive-after-verbs | Galiu
Pirkėjas klausia, kur [kasa]. | nom | - | -
Čia klientas, [kurio] laukiame. | gen m | genitive-after-verbs | laukiame
Reikia kolegos, [kuris] kalba lietuviškai. | nom m | nominative-subject | kalba
Mokausi [lietuvių] kalbos. | gen pl m | genitive-what-kind | kalbos
Jei turėčiau [laiko], ateičiau. | gen | genitive-of-part | turėčiau
Ar yra laisvų [vietų]? | gen | genitive-of-part | yra
Prašom [stiklinės] vandens. | gen sg | genitive-after-verbs | Prašom
Ateikite pusę [keturių]. | gen m | clock-time | pusę
Šis kambarys didesnis negu [tas]. | nom m | comparison-negu-uz | negu
Susitiksime [kovo] aštuntą dieną. | gen | dates | aštuntą
Laukiame dvejeto [klientų]. | gen | collective-numerals | dvejeto
Dirbu čia dvejus [metus]. | acc | accusative-time | -
Prašom, [skanaus]! | gen m | genitive-wishes | -
Laba diena, [pristatymas]! | nom | - | -
Lauke [šalta]. | neuter | neuter-adjectives | -
Ačiū [jums]! | dat | dative-after-verbs | Ačiū
Kas [mano] telefonas? | gen | possessives | telefonas
Jis žiūri į [telefoną], bet nekalba. | acc | accusative-direction | į
Aš neperku, o [kavą] geriu. | acc | accusative-object | geriu
Noriu kavos, bet neturiu [pinigų]. | gen | genitive-of-negation | neturiu
Mano telefono [numeris] naujas. | nom | - | -
"""


@cache
def lexicon():
    known = dictionary.read()
    return Lexicon((*known.entries, *(name for name in NAMES if not known.by_lemma(name.lemma))))


def tags_of(word, described):
    """The tags of the first reading of `word` that fits `described`: a case or mood, then gender, number."""
    first, *rest = described.split()
    if first == "neuter":
        return Tags(gender=Gender.NEUTER)
    for reading in lexicon().analyse(word):
        tags = reading.form.tags
        fits = tags.mood is MOODS[first] if first in MOODS else tags.case == first or reading.entry.indeclinable
        if fits and all(part in (tags.gender, tags.number, str(tags.person)) for part in rest):
            return tags._replace(case=Case(first)) if reading.entry.indeclinable else tags
    raise AssertionError(f"{word} is not {described}")


def parts(sentence):
    words = sentence.split()
    position = next(index for index, word in enumerate(words) if "[" in word)
    marked = re.search(r"\[(.+?)\]", words[position])[1]
    words[position] = words[position].replace("[", "").replace("]", "")
    return words, position, marked


ROWS = [tuple(part.strip() for part in line.split("|")) for line in SENTENCES.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "described", "rule", "governor"), ROWS, ids=[row[0] for row in ROWS])
def test_the_demanding_word_and_the_rule_are_found(sentence, described, rule, governor):
    words, position, marked = parts(sentence)
    reason = why(words, position, lexicon(), tags_of(marked, described))
    found = (reason.rule, reason.governor or "-") if reason else ("-", "-")
    assert found == (rule, governor)


def test_the_case_is_named_with_the_reason():
    accusative = Tags(case=Case.ACCUSATIVE, number=Number.SINGULAR, gender=Gender.MASCULINE)
    reason = why(["Turiu", "brolį."], 1, lexicon(), accusative)
    assert (reason.case, reason.lemma) == (Case.ACCUSATIVE, "turėti")


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Einu į {1}.", "accusative-direction"),
        ("Turiu {1} .", "accusative-object"),
        ("Turiu naują ___ .", "accusative-object"),
        ("{1} nematau.", None),
    ],
)
def test_a_gap_is_enough_where_the_sentence_says_the_rest(sentence, rule):
    words = sentence.split()
    place = next(index for index, word in enumerate(words) if "{" in word or "_" in word)
    reason = why(words, place, lexicon(), Tags(case=Case.ACCUSATIVE, number=Number.SINGULAR))
    assert (reason.rule if reason else None) == rule


@pytest.mark.parametrize(
    ("sentence", "described", "other", "how", "rule", "governor"),
    [
        ("Kavinėje yra penki [bilietai].", "nom pl", "bilietas", "nom sg", "nouns-after-numbers", "penki"),
        ("Perku du [bilietus].", "acc pl", "bilietą", "acc sg", "nouns-after-numbers", "du"),
        ("Perku [kelnes].", "acc pl", "kelnes", "acc pl", "accusative-object", "Perku"),
        ("Šiandien daug [klientų].", "gen pl", "kliento", "gen sg", "genitive-of-quantity", "daug"),
        ("Vakar aš [dirbau].", "ind", "dirbu", "ind", "time-words-and-tenses", "Vakar"),
        ("Rytoj mes [dirbsime].", "ind", "dirbame", "ind", "time-words-and-tenses", "Rytoj"),
        ("Ar [norite] kavos?", "ind", "nori", "ind 2", "tu-and-jus", ""),
        ("[Palaukite] minutę.", "imp", "palauk", "imp", "tu-and-jus", ""),
        ("Niekas [nežino].", "ind", "žino", "ind", "negation-of-verbs", "Niekas"),
    ],
)
def test_what_was_written_tells_which_property_is_in_question(sentence, described, other, how, rule, governor):
    words, position, marked = parts(sentence)
    wanted = tags_of(marked, described)
    if how.endswith(" 2"):
        written = Tags(number=Number.SINGULAR, tense=Tense.PRESENT, person=2, mood=Mood.INDICATIVE, negative=False)
    else:
        written = tags_of(other, how)
    reason = why(words, position, lexicon(), wanted, written=written)
    assert (reason.rule, reason.governor) == (rule, governor)


def test_nothing_is_said_where_nothing_demands_the_form():
    genitive = Tags(case=Case.GENITIVE, number=Number.SINGULAR, gender=Gender.FEMININE)
    assert why(["Kava", "čia."], 0, lexicon(), genitive) is None
    assert why(["Kava"], 3, lexicon(), genitive) is None
    assert why([], 0, lexicon(), genitive) is None
    assert why(["на", "здоровье"], 1, lexicon(), genitive) is None


def test_the_tables_hold_what_a1_and_a2_need():
    assert len(VERBS) >= 150
    assert len(PREPOSITIONS) >= 25
    assert len(ADJECTIVES) >= 15
    for table in (VERBS, ADJECTIVES):
        for lemma, found in table.items():
            assert found, lemma
            assert all(demand.rule in RULES for frame in found for demand in frame), lemma


@pytest.mark.parametrize(
    ("lemma", "pos", "expected"),
    [
        ("laukti", "verb", {("gen", "")}),
        ("duoti", "verb", {("dat", ""), ("acc", ""), (None, "")}),
        ("sveikinti", "verb", {("acc", ""), ("ins", "su")}),
        ("mokėti", "verb", {("dat", ""), ("acc", "už"), ("acc", ""), ("ins", ""), (None, "")}),
        ("po", "preposition", {("gen", "po"), ("ins", "po"), ("acc", "po")}),
        ("už", "preposition", {("acc", "už"), ("gen", "už")}),
        ("pilnas", "adjective", {("gen", "")}),
        ("panašus", "adjective", {("acc", "į")}),
        ("ačiū", "interjection", {("dat", ""), ("acc", "už")}),
        ("daug", "adverb", {("gen", "")}),
        ("puodelis", "noun", {("gen", "")}),
        ("dešimt", "numeral", {("gen", "")}),
        ("kalnas", "noun", set()),
    ],
)
def test_a_word_names_its_cases_and_prepositions(lemma, pos, expected):
    assert {(demand.case, demand.preposition) for demand in governs(lemma, pos)} == expected


def test_frames_keep_together_what_stands_together():
    assert frames("duoti", "verb")[0] == (
        Government("dative-after-verbs", Case.DATIVE),
        Government("accusative-object", Case.ACCUSATIVE),
    )


def test_rules_have_levels_kinds_and_the_ids_that_lessons_use():
    assert {rule.level for rule in RULES.values()} == {"A1", "A2"}
    assert {rule.kind for rule in RULES.values()} == set(Kind)
    assert RULES.keys() >= {
        "locative-where",
        "genitive-of-negation",
        "nouns-after-numbers",
        "genitive-after-reikia",
        "accusative-time",
        "present-tense-as-jus",
        "accusative-object",
        "gender-of-nouns",
    }


def test_every_rule_has_a_page_of_its_level_and_case():
    pages = {}
    for path in (Path(__file__).parents[2] / "content/grammar").glob("*.yaml"):
        page = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert page["uid"] == path.stem
        pages[path.stem] = (page["level"], page.get("case"))
    assert pages == {rule.id: (rule.level, rule.case) for rule in RULES.values()}


@given(st.lists(st.text(max_size=12), max_size=60), st.integers(-2, 60), st.sampled_from([None, *Case]))
def test_any_text_gets_an_answer_or_none(words, position, case):
    why(words, position, lexicon(), Tags(case=case, number=Number.PLURAL))
