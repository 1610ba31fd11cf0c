"""What prepositions, adjectives and words of quantity demand, and the words by which time and wishes are known."""

from typing import NamedTuple

from lithuanian.grammar import Case


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


class Use(NamedTuple):
    """One use of a preposition: the case after it, and in English what it then means."""

    case: Case
    meaning: str


_G, _A, _I = Case.GENITIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL

#: The prepositions of A1 and A2.
PREPOSITIONS: dict[str, tuple[Use, ...]] = {
    "iš": (Use(_G, "from, out of, made of"),),
    "be": (Use(_G, "without"),),
    "prie": (Use(_G, "at, by, next to"),),
    "iki": (Use(_G, "until, as far as"),),
    "ligi": (Use(_G, "until, as far as"),),
    "ant": (Use(_G, "on"),),
    "dėl": (Use(_G, "because of, about"),),
    "nuo": (Use(_G, "from, since; against (an illness)"),),
    "šalia": (Use(_G, "beside"),),
    "netoli": (Use(_G, "not far from"),),
    "arti": (Use(_G, "near"),),
    "toli": (Use(_G, "far from"),),
    "tarp": (Use(_G, "between, among"),),
    "virš": (Use(_G, "above"),),
    "vietoj": (Use(_G, "instead of"),),
    "vietoje": (Use(_G, "instead of"),),
    "vidury": (Use(_G, "in the middle of"),),
    "viduryje": (Use(_G, "in the middle of"),),
    "link": (Use(_G, "towards"),),
    "dėka": (Use(_G, "thanks to"),),
    "nepaisant": (Use(_G, "in spite of"),),
    "į": (Use(_A, "to, into"),),
    "apie": (Use(_A, "about"),),
    "pas": (Use(_A, "at somebody's, to somebody"),),
    "per": (Use(_A, "through, across, during, within"),),
    "prieš": (Use(_A, "before, ago, against, in front of"),),
    "priešais": (Use(_A, "opposite"),),
    "pro": (Use(_A, "past, through"),),
    "pagal": (Use(_A, "according to, along"),),
    "palei": (Use(_A, "along"),),
    "aplink": (Use(_A, "around"),),
    "paskui": (Use(_A, "behind, following"),),
    "su": (Use(_I, "with"),),
    "ties": (Use(_I, "at, opposite"),),
    "sulig": (Use(_I, "as big as, as soon as"),),
    "po": (Use(_G, "after"), Use(_I, "under"), Use(_A, "around in; … each")),
    "už": (Use(_A, "for (a price, thanks); than; in (a time)"), Use(_G, "behind, beyond")),
}

#: Adjectives and participles that demand a case; frames written as in `lithuanian.government.verbs`.
ADJECTIVES = """
pilnas kupinas vertas | ko
patenkintas nepatenkintas laimingas žinomas garsus įsitikinęs | kuo
panašus | į ką
dėkingas | kam už ką
alergiškas reikalingas naudingas tinkamas skirtas svarbus artimas mielas pasiruošęs pasirengęs abejingas | kam
atsakingas | už ką
kaltas | dėl ko
pavargęs priklausomas laisvas | nuo ko
susijęs susipažinęs | su kuo
ištekėjusi | už ko
turtingas | ko
"""

#: Words of thanks and greeting that demand a case.
INTERJECTIONS = """
ačiū dėkui | kam už ką
labas sveikas | kam
"""

#: Adverbs and pronouns of quantity: what is counted or measured stands in the genitive.
QUANTITY = _set(
    "daug nedaug mažai nemažai kiek tiek keletas keliolika keliasdešimt daugiau mažiau daugiausia "
    "mažiausiai truputis truputį trupučiuką pakankamai užtektinai dauguma dalis pusė pora "
    "tuzinas"
)
#: Nouns of measure and vessels: a kilogram, a cup of something.
MEASURES = _set(
    "kilogramas gramas litras puslitris metras kilometras centimetras puodelis stiklinė stiklinėlė "
    "butelis buteliukas dėžutė dėžė pakelis pakuotė gabalas gabaliukas gabalėlis riekė skiltelė lėkštė "
    "lėkštutė taurė bokalas indelis stiklainis porcija maišelis maišas skardinė krepšelis šaukštas "
    "šaukštelis puokštė dubenėlis grupė eilė kiekis"
)

#: Cardinals after which the noun is in the genitive plural.
TENS = _set(
    "dešimt vienuolika dvylika trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika "
    "devyniolika dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt "
    "aštuoniasdešimt devyniasdešimt nulis šimtas tūkstantis milijonas milijardas"
)
#: Cardinals with which the noun is in the plural, in the case the sentence asks for.
UNITS = _set("du trys keturi penki šeši septyni aštuoni devyni abu keli")
#: Numerals for nouns without a singular.
PLURALS = _set("vieneri dveji treji ketveri penkeri šešeri septyneri aštuoneri devyneri abeji keleri")
COLLECTIVES = _set("dvejetas trejetas ketvertas penketas šešetas septynetas aštuonetas devynetas")
#: Forms by which a numeral is known even where the lexicon does not hold it.
NUMERAL_FORMS = {
    **dict.fromkeys(_set("vienas viena vieno vienos vienam vienai vieną vienu"), "vienas"),
    **dict.fromkeys(_set("du dvi dviejų dviem"), "du"),
    **dict.fromkeys(_set("trys trijų trims tris trimis"), "trys"),
    **dict.fromkeys(_set("abu abi abiejų abiem"), "abu"),
    **dict.fromkeys(_set("keli kelios kelių keliems kelioms kelis kelias"), "keli"),
    **{
        stem + ending: stem + "i"
        for stem in ["ketur", "penk", "šeš", "septyn", "aštuon", "devyn"]
        for ending in ("i", "ios", "is", "ias", "ių", "iems", "ioms", "iais", "iomis")
    },
    **dict.fromkeys(_set("šimtas šimto šimtui šimtą šimtu šimtai šimtų šimtus"), "šimtas"),
    **dict.fromkeys(_set("tūkstantis tūkstančio tūkstantį tūkstančiai tūkstančių tūkstančius"), "tūkstantis"),
}

#: Nouns that say when, how long or how often.
TIMES = _set(
    "laikas valanda minutė sekundė minutėlė diena naktis rytas vakaras popietė vidurdienis savaitė mėnuo "
    "metai metas savaitgalis pavasaris vasara ruduo žiema pirmadienis antradienis trečiadienis "
    "ketvirtadienis penktadienis šeštadienis sekmadienis kartas akimirka amžius šventė pusvalandis "
    "pusmetis ketvirtis pusė"
)
MONTHS = _set("sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis")
#: Verbs with which an hour or a day is an object and not a time: I have a minute, I love summer.
HAVE_TIME = _set(
    "turėti leisti praleisti mėgti žinoti sužinoti pasakyti sakyti rinktis pasirinkti keisti pakeisti "
    "skirti rasti užsakyti registruoti rašyti užrašyti parašyti gauti prarasti švęsti atšvęsti rezervuoti "
    "planuoti atsiminti"
)

#: Adjectives and nouns with which one wishes something: Geros dienos!
WISHING = _set("geras gražus sėkmingas malonus ramus saldus laimingas linksmas puikus jaukus skanus gero geros gerų")
WISHED = _set("sėkmė sveikata laimė kelionė apetitas savaitgalis diena vakaras naktis rytas kelias")

#: What a person feels or is told stands without a subject: man šalta, jums laikas.
IMPERSONAL = _set(
    "šalta karšta šilta vėsu gera bloga blogai gerai geriau blogiau sunku lengva įdomu neįdomu gaila "
    "malonu skanu aišku neaišku svarbu nesvarbu patogu nepatogu linksma liūdna nuobodu smagu ramu baisu "
    "tvanku gėda laikas metas galima negalima būtina reikalinga verta"
)
#: Words after which an infinitive stands, besides verbs.
BEFORE_INFINITIVE = _set(
    "galima negalima būtina laikas metas verta neverta įdomu sunku lengva malonu smagu gera svarbu prašom "
    "prašau draudžiama privaloma užtenka"
)
#: Verbs whose subject is who feels, in the dative.
FEELING_VERBS = _set(
    "reikėti prireikti patikti skaudėti trūkti užtekti pakakti sektis pasisekti tekti rūpėti norėtis "
    "tikti pavykti niežėti apsimokėti"
)

#: Verbs that have no subject: what is needed or lacking stands in the genitive.
NO_SUBJECT = _set("reikėti prireikti trūkti pritrūkti užtekti pakakti stigti")

#: Subjects that fix the person of the verb: person, number (None in the third person).
SUBJECTS = {
    "aš": (1, "sg"),
    "tu": (2, "sg"),
    "mes": (1, "pl"),
    "jūs": (2, "pl"),
    "jis": (3, None),
    "ji": (3, None),
    "jie": (3, None),
    "jos": (3, None),
    "kas": (3, None),
    "niekas": (3, None),
    "kuris": (3, None),
    "kuri": (3, None),
    "kurie": (3, None),
    "kurios": (3, None),
}
#: Adverbs that fix the tense.
TENSE_WORDS = {
    **dict.fromkeys(_set("vakar užvakar pernai anksčiau seniai"), ("past", "frequentative")),
    **dict.fromkeys(_set("rytoj poryt netrukus tuoj kitąmet greitai"), ("future",)),
    **dict.fromkeys(_set("dabar"), ("present",)),
}
#: Months, days and the like need a lexicon; these pronouns in the dative and genitive do not.
DATIVES = _set("man tau jam jai mums jums jiems joms kam niekam visiems")
POSSESSIVES = _set("mano tavo savo jo jos mūsų jūsų jų")

#: Words that open a clause of their own.
RELATIVES = _set("kuris kuri kurie kurios kurį kurią kurio kuriuos kurias kuriam kuriai kurių kuriuo kuria")
OPENERS = _set("kad nes bet o kai jei jeigu nors kol tačiau todėl") | RELATIVES
#: Question words that open a clause where they come first after a comma: klausia, kur kasa.
QUESTIONS = _set("kas ko kam ką kuo kur kada kiek kaip kodėl koks kokia kokio kokios kokį kokią kieno ar")
FIRST_ORDINALS = _set("pirmas antras trečias ketvirtas penktas šeštas septintas aštuntas devintas dešimtas")
#: Nouns that in the genitive say of what kind a thing is: L dydžio, mėlynos spalvos.
KINDS = _set("dydis spalva rūšis ūgis")
#: Nouns of which one may have some: turiu laiko, yra vietos.
SHARED = _set("laikas vieta darbas noras klausimas jėga sveikata pagalba informacija laimė")
