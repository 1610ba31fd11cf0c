"""Tables of the numerals: cardinal, ordinal, plural, collective, halves; each word in all its forms, with stress.

As school grammars give them, with the accent classes of dictionaries (listed at gerbkimezodi.lt, “Skaitvardžių
kirčiavimas”; definite forms at tartis.vdu.lt): víenas 3,
keturì 3b, penkì and šešì 4, septynì, aštuonì, devynì 3, šim̃tas 4, tū́kstantis 1, milijõnas 2; pìrmas 3, añtras to
dešim̃tas 4, vienúoliktas to devynióliktas 1, dvidešim̃tas to šim̃tas 4; vienerì, septynerì, aštuonerì, devynerì 3a,
dvejì, trejì 4, ketverì, penkerì, šešerì 3b. The tens are not declined: dešimt, dvidešimt (with penkiasdešimt eurų).
"""

from collections.abc import Mapping

from lithuanian.closed import (
    ANY,
    FP,
    FS,
    MP,
    MS,
    Place,
    Row,
    Table,
    adjectival,
    form,
    row,
    table,
    tags,
    unfold,
)
from lithuanian.grammar import Form, Gender, Number, PartOfSpeech

NUMERAL = PartOfSpeech.NUMERAL


class UnknownNumeral(LookupError):
    """There is no table for this lemma."""


UNITS: Mapping[int, Table] = {
    1: adjectival("víen", 3),
    2: table(
        mp="dù dviejų̃ dvíem dù dviẽm dviejuosè",
        fp="dvì dviejų̃ dvíem dvì dviẽm dviejosè",
    ),
    3: table(
        mp="trỹs trijų̃ trìms trìs trimìs trijuosè",
        fp="trỹs trijų̃ trìms trìs trimìs trijosè",
    ),
    4: table(
        mp="keturì keturių̃ keturíems kẽturis keturiaĩs keturiuosè",
        fp="kẽturios keturių̃ keturióms kẽturias keturiomìs keturiosè",
    ),
    5: table(
        mp="penkì penkių̃ penkíems penkìs penkiaĩs penkiuosè",
        fp="peñkios penkių̃ penkióms penkiàs penkiomìs penkiosè",
    ),
    6: table(
        mp="šešì šešių̃ šešíems šešìs šešiaĩs šešiuosè",
        fp="šẽšios šešių̃ šešióms šešiàs šešiomìs šešiosè",
    ),
    7: table(
        mp="septynì septynių̃ septyníems septýnis septyniaĩs septyniuosè",
        fp="septýnios septynių̃ septynióms septýnias septyniomìs septyniosè",
    ),
    8: table(
        mp="aštuonì aštuonių̃ aštuoníems aštúonis aštuoniaĩs aštuoniuosè",
        fp="aštúonios aštuonių̃ aštuonióms aštúonias aštuoniomìs aštuoniosè",
    ),
    9: table(
        mp="devynì devynių̃ devyníems devýnis devyniaĩs devyniuosè",
        fp="devýnios devynių̃ devynióms devýnias devyniomìs devyniosè",
    ),
}


def _in_lika(stem: str) -> Row:
    """11 to 19: their accusative is written like the nominative, without a nasal letter."""
    return row(f"{stem}a {stem}os {stem}ai {stem}a {stem}a {stem}oje")


_LIKA_STEMS = [
    "vienúolik",
    "dvýlik",
    "trýlik",
    "keturiólik",
    "penkiólik",
    "šešiólik",
    "septyniólik",
    "aštuoniólik",
    "devyniólik",
]
TEENS: Mapping[int, Row] = {11 + step: _in_lika(stem) for step, stem in enumerate(_LIKA_STEMS)}

TENS: Mapping[int, str] = {
    10: "dẽšimt",
    20: "dvìdešimt",
    30: "trìsdešimt",
    40: "kẽturiasdešimt",
    50: "peñkiasdešimt",
    60: "šẽšiasdešimt",
    70: "septýniasdešimt",
    80: "aštúoniasdešimt",
    90: "devýniasdešimt",
}

ZERO = table(
    ms="nùlis nùlio nùliui nùlį nuliù nùlyje",
    mp="nùliai nùlių nùliams nuliùs nùliais nùliuose",
)
HUNDRED = table(
    ms="šim̃tas šim̃to šim̃tui šim̃tą šimtù šimtè",
    mp="šimtaĩ šimtų̃ šimtáms šimtùs šimtaĩs šimtuosè",
)
THOUSAND = table(
    ms="tū́kstantis tū́kstančio tū́kstančiui tū́kstantį tū́kstančiu tū́kstantyje",
    mp="tū́kstančiai tū́kstančių tū́kstančiams tū́kstančius tū́kstančiais tū́kstančiuose",
)
_NOUNS: Mapping[str, Table] = {
    "nulis": ZERO,
    "šimtas": HUNDRED,
    "tūkstantis": THOUSAND,
    "milijonas": table(
        ms="milijõnas milijõno milijõnui milijõną milijonù milijonè",
        mp="milijõnai milijõnų milijõnams milijonùs milijõnais milijõnuose",
    ),
    "milijardas": table(
        ms="milijárdas milijárdo milijárdui milijárdą milijárdu milijárde",
        mp="milijárdai milijárdų milijárdams milijárdus milijárdais milijárduose",
    ),
    "dešimtis": table(
        fs="dešimtìs dešimtiẽs dẽšimčiai dẽšimtį dešimtimì dešimtyjè",
        fp="dẽšimtys dešimčių̃ dešimtìms dẽšimtis dešimtimìs dešimtysè",
    ),
    "ketvirtis": table(
        ms="ketvir̃tis ketvir̃čio ketvir̃čiui ketvir̃tį ketvirčiù ketvir̃tyje",
        mp="ketvir̃čiai ketvir̃čių ketvir̃čiams ketvirčiùs ketvir̃čiais ketvir̃čiuose",
    ),
}
HALF = table(
    fs="pùsė pùsės pùsei pùsę pusè pùsėje",
    fp="pùsės pùsių pùsėms pusès pùsėmis pùsėse",
)
#: One and a half: the form tells the gender of what is counted, the plural stands with words that have no singular.
ONE_AND_A_HALF: Mapping[Place, str] = {
    MS: "pusañtro",
    FS: "pusantrõs",
    Place(Number.PLURAL): "pusantrų̃",
}


def _in_etas(stem: str) -> Table:
    """A collective numeral or keletas: a noun of the accent class 1."""
    return table(
        ms=f"{stem}as {stem}o {stem}ui {stem}ą {stem}u {stem}e",
        mp=f"{stem}ai {stem}ų {stem}ams {stem}us {stem}ais {stem}uose",
    )


_COLLECTIVE_STEMS = ["dvẽjet", "trẽjet", "kẽtvert", "peñket", "šẽšet", "septýnet", "aštúonet", "devýnet"]
COLLECTIVES: Mapping[int, Table] = {2 + step: _in_etas(stem) for step, stem in enumerate(_COLLECTIVE_STEMS)}


def _plural(stem: str, accent_class: int, *, soft: bool = True) -> Table:
    whole = adjectival(stem, accent_class, soft=soft)
    return {place: whole[place] for place in (MP, FP)}


#: Plural numerals, with words that have no singular: dveji metai, vienerios durys.
PLURALS: Mapping[int, Table] = {
    1: _plural("víener", 3),
    2: _plural("dvẽj", 4, soft=False),
    3: _plural("trẽj", 4, soft=False),
    4: _plural("kẽtver", 3),
    5: _plural("peñker", 3),
    6: _plural("šẽšer", 3),
    7: _plural("septýner", 3),
    8: _plural("aštúoner", 3),
    9: _plural("devýner", 3),
}

#: Marked stem, accent class, whether the consonant before the ending is soft; by the number.
ORDINAL_STEMS: Mapping[int, tuple[str, int, bool]] = {
    1: ("pìrm", 3, False),
    2: ("añtr", 4, False),
    3: ("trẽč", 4, True),
    4: ("ketvir̃t", 4, False),
    5: ("peñkt", 4, False),
    6: ("šẽšt", 4, False),
    7: ("septiñt", 4, False),
    8: ("aštuñt", 4, False),
    9: ("deviñt", 4, False),
    10: ("dešim̃t", 4, False),
    **{11 + step: (stem + "t", 1, False) for step, stem in enumerate(_LIKA_STEMS)},
    20: ("dvidešim̃t", 4, False),
    30: ("trisdešim̃t", 4, False),
    40: ("keturiasdešim̃t", 4, False),
    50: ("penkiasdešim̃t", 4, False),
    60: ("šešiasdešim̃t", 4, False),
    70: ("septyniasdešim̃t", 4, False),
    80: ("aštuoniasdešim̃t", 4, False),
    90: ("devyniasdešim̃t", 4, False),
    100: ("šim̃t", 4, False),
    200: ("dušim̃t", 4, False),
    300: ("trisšim̃t", 4, False),
    400: ("keturiašim̃t", 4, False),
    500: ("penkiašim̃t", 4, False),
    600: ("šešiašim̃t", 4, False),
    700: ("septyniašim̃t", 4, False),
    800: ("aštuoniašim̃t", 4, False),
    900: ("devyniašim̃t", 4, False),
    1000: ("tū́kstant", 1, False),
    2000: ("dutū́kstant", 1, False),
    3000: ("tritū́kstant", 1, False),
    4000: ("keturiatū́kstant", 1, False),
    5000: ("penkiatū́kstant", 1, False),
    6000: ("šešiatū́kstant", 1, False),
    7000: ("septyniatū́kstant", 1, False),
    8000: ("aštuoniatū́kstant", 1, False),
    9000: ("devyniatū́kstant", 1, False),
    10_000: ("dešimttū́kstant", 1, False),
    20_000: ("dvidešimttū́kstant", 1, False),
    30_000: ("trisdešimttū́kstant", 1, False),
    40_000: ("keturiasdešimttū́kstant", 1, False),
    50_000: ("penkiasdešimttū́kstant", 1, False),
    60_000: ("šešiasdešimttū́kstant", 1, False),
    70_000: ("septyniasdešimttū́kstant", 1, False),
    80_000: ("aštuoniasdešimttū́kstant", 1, False),
    90_000: ("devyniasdešimttū́kstant", 1, False),
}

_simple = {
    number: adjectival(stem, accent_class, soft=soft) for number, (stem, accent_class, soft) in ORDINAL_STEMS.items()
}
_definite = {
    number: adjectival(stem, accent_class, soft=soft, definite=True)
    for number, (stem, accent_class, soft) in ORDINAL_STEMS.items()
}
#: Ordinals by number: simple (pirmas) and definite (pirmasis).
ORDINALS: Mapping[bool, Mapping[int, Table]] = {False: _simple, True: _definite}


def _build() -> dict[str, tuple[Form, ...]]:
    found: dict[str, tuple[Form, ...]] = {}

    def add(lemma: str, rows: Table, *, definite: bool | None = None) -> None:
        found[lemma] = (*found.get(lemma, ()), *unfold(lemma, NUMERAL, rows, definite=definite))

    for rows in (*UNITS.values(), *PLURALS.values(), *COLLECTIVES.values()):
        (first, *_) = rows.values()
        add(form(first[0][0], "", NUMERAL, tags(None)).form, rows)
    for cells in TEENS.values():
        add(form(cells[0][0], "", NUMERAL, tags(None)).form, {ANY: cells})
    for marked in (*TENS.values(), "kẽliasdešimt"):
        whole = form(marked, "", NUMERAL, tags(None))
        found[whole.form] = (whole._replace(lemma=whole.form),)
    for lemma, rows in _NOUNS.items():
        add(lemma, rows)
    add("pusė", HALF)
    add("keletas", _in_etas("kẽlet"))
    add("keliolika", {ANY: _in_lika("keliólik")})
    add("keleri", _plural("kẽler", 3))
    found["pusantro"] = tuple(
        form(marked, "pusantro", NUMERAL, tags(None, place)) for place, marked in ONE_AND_A_HALF.items()
    )
    for number, rows in _simple.items():
        lemma = form(rows[MS][0][0], "", NUMERAL, tags(None)).form
        if number == 100:  # šimtas is the noun; the ordinal is met as šimtasis
            add("šimtasis", _definite[number], definite=True)
            continue
        add(lemma, rows, definite=False)
        add(lemma, _definite[number], definite=True)
    return found


_FORMS = _build()

#: Every numeral that has a table.
LEMMAS: tuple[str, ...] = tuple(_FORMS)


def decline(lemma: str) -> tuple[Form, ...]:
    """All forms of a numeral, by number and gender, cases in the order of grammars.

    Ordinals give the simple forms first (`definite` False), then the definite ones (True). The tens have one form
    without a case; vienuolika … have neither number nor gender. Raises `UnknownNumeral`.
    """
    try:
        return _FORMS[lemma]
    except KeyError:
        raise UnknownNumeral(f"No table for the numeral “{lemma}”") from None


def cell(rows: Table, place: Place, case_index: int) -> str:
    """The commoner marked form of one cell."""
    return rows[place][case_index][0]


#: Where a noun-like or adjective-like numeral of one gender and number is found.
GENDERED: Mapping[tuple[Number, Gender], Place] = {
    (Number.SINGULAR, Gender.MASCULINE): MS,
    (Number.SINGULAR, Gender.FEMININE): FS,
    (Number.PLURAL, Gender.MASCULINE): MP,
    (Number.PLURAL, Gender.FEMININE): FP,
}
